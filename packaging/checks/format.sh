#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# format.sh check|write <root>: compares the C++ files with what the pinned clang-format makes of them, or writes that.

set -euo pipefail

mode=$1
cd "$2"
formatter=clang-format-14
command -v "$formatter" >/dev/null || {
    echo "format: $formatter is pinned and not installed (Debian 12 has it)" >&2
    exit 1
}
mapfile -t files < <(git ls-files --cached --others --exclude-standard -- '*.cpp' '*.h' | while read -r file; do
    if [ -f "$file" ]; then # not removed since the last commit
        echo "$file"
    fi
done)
[ "${#files[@]}" -gt 0 ] || {
    echo "format: there was nothing to look at" >&2
    exit 1
}
case "$mode" in
check) "$formatter" --dry-run --Werror -- "${files[@]}" ;;
write) "$formatter" -i -- "${files[@]}" ;;
*)
    echo "format: say check or write, not $mode" >&2
    exit 1
    ;;
esac
echo "format: ${#files[@]} files ($mode)"
