#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tidy.sh <root> <build folder> [all]: clang-tidy over the C++ files that changed last, the newest first, at most LIMIT of
# them, so that it ends in minutes on two cores; with "all" over every one. A changed header is judged through the source
# file of the same name, and by .clang-tidy's HeaderFilterRegex through every file that includes it.

set -euo pipefail

cd "$1"
build=$2
scope=${3:-changed}
limit=${TIDY_LIMIT:-15}
tidy=clang-tidy-14
command -v "$tidy" >/dev/null || {
    echo "tidy: $tidy is pinned and not installed (Debian 12 has it)" >&2
    exit 1
}
[ -f "$build/compile_commands.json" ] || {
    echo "tidy: $build/compile_commands.json is missing; configure first" >&2
    exit 1
}

candidates() {
    if [ "$scope" = all ]; then
        git ls-files -- '*.cpp'
    else
        git diff --name-only --diff-filter=d HEAD -- '*.cpp' '*.h'
        git ls-files --others --exclude-standard -- '*.cpp' '*.h'
        git log -n 200 --name-only --diff-filter=d --format= -- '*.cpp' '*.h'
    fi
}

# A source file that no target compiles has no command line, so nothing can be said about it.
mapfile -t files < <(candidates | sed 's/\.h$/.cpp/' | awk '!seen[$0]++' | while read -r file; do
    if [ -f "$file" ] && grep -qF "/$file\"" "$build/compile_commands.json"; then
        echo "$file"
    fi
done)
found=${#files[@]}
if [ "$scope" != all ]; then
    files=("${files[@]:0:limit}")
fi
[ "${#files[@]}" -gt 0 ] || {
    echo "tidy: there was nothing to look at" >&2
    exit 1
}
echo "tidy: ${#files[@]} of $found files ($scope):"
printf '  %s\n' "${files[@]}"
# GCC's precompiled header means nothing to clang, so it gets the plain one from a folder without the other beside it.
mkdir -p "$build/tidy"
build=$(cd "$build" && pwd)
(cd "$build" && find . -name cmake_pch.hxx -not -path './tidy/*' -exec cp --parents {} tidy/ \;)
sed -E "s# -Winvalid-pch##g; s#-include $build/#-include $build/tidy/#g" "$build/compile_commands.json" \
    >"$build/tidy/compile_commands.json"
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" "$tidy" -p "$build/tidy" --quiet \
    --extra-arg=-Wno-unknown-warning-option
echo "tidy: nothing found"
