#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fuzz.sh <build folder> <fuzz folder> <seconds> [<targets at once>]: runs each fuzz target for that long, beginning with
# its seeds (<fuzz folder>/corpus/<target>/) and its words (<fuzz folder>/words/<target>.txt, where there are any); new
# inputs and what was said stay in the build folder.

set -euo pipefail

export build=$1 fuzz=$2 seconds=$3
jobs=${4:-1}
shopt -s nullglob
targets=("$build"/fuzz/fuzz_*)
[ "${#targets[@]}" -gt 0 ] || {
    echo "fuzz: $build/fuzz holds no target" >&2
    exit 1
}

run() {
    local target=$1 name seeds words log found
    name=$(basename "$target")
    name=${name#fuzz_}
    seeds="$fuzz/corpus/$name"
    words="$fuzz/words/$name.txt"
    found="$build/fuzz/found/$name"
    log="$build/fuzz/found/$name.log"
    [ -d "$seeds" ] || {
        echo "fuzz: $name has no seeds in $seeds" >&2
        return 1
    }
    mkdir -p "$found"
    local options=("-max_total_time=$seconds" -timeout=5 -rss_limit_mb=2048 -print_final_stats=1 "-artifact_prefix=$found.")
    [ ! -f "$words" ] || options+=("-dict=$words")
    echo "fuzz: $name for $seconds s"
    "$target" "${options[@]}" "$found" "$seeds" >"$log" 2>&1 || {
        cat "$log"
        echo "fuzz: $name failed; its input is named above, run it with $target INPUT" >&2
        return 1
    }
    sed -n 's/^stat::\(number_of_executed_units\|average_exec_per_sec\): */\1 /p' "$log" |
        awk -v name="$name" '{ value[$1] = $2 } END { printf "fuzz: %s: %d inputs, %d a second, nothing found\n", name, value["number_of_executed_units"], value["average_exec_per_sec"] }'
}
export -f run

# The shell that xargs starts is to expand it.
# shellcheck disable=SC2016
printf '%s\0' "${targets[@]}" | xargs -0 -n 1 -P "$jobs" bash -c 'run "$0"'
