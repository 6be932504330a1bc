#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fuzz.sh <build folder> <corpus folder> <seconds>: runs each fuzz target for that long, beginning with its corpus
# (<corpus folder>/<target>/); new inputs stay in the build folder.

set -euo pipefail

build=$1
corpus=$2
seconds=$3
shopt -s nullglob
targets=("$build"/fuzz/fuzz_*)
[ "${#targets[@]}" -gt 0 ] || {
    echo "fuzz: $build/fuzz holds no target" >&2
    exit 1
}
for target in "${targets[@]}"; do
    name=$(basename "$target")
    seeds="$corpus/${name#fuzz_}"
    [ -d "$seeds" ] || {
        echo "fuzz: $name has no seeds in $seeds" >&2
        exit 1
    }
    mkdir -p "$build/fuzz/found/$name"
    echo "fuzz: $name for $seconds s"
    "$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$build/fuzz/found/$name." "$build/fuzz/found/$name" "$seeds"
done
