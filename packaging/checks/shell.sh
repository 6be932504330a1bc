#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# shell.sh <root>: shellcheck over every shell script, known by its first line.

set -euo pipefail

cd "$1"
mapfile -t files < <(git ls-files --cached --others --exclude-standard | while read -r file; do
    if [ -f "$file" ] && head -n 1 "$file" | grep -qaE '^#!.*\b(ba)?sh$'; then
        echo "$file"
    fi
done)
[ "${#files[@]}" -gt 0 ] || {
    echo "shell: there was nothing to look at" >&2
    exit 1
}
shellcheck -- "${files[@]}"
echo "shell: ${#files[@]} scripts"
