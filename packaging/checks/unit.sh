#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# unit.sh <unit file>: systemd reads the unit without complaint and rates its exposure at 1.5 of 10 or lower.

set -euo pipefail

unit=$1
[ -f "$unit" ] || {
    echo "unit: $unit is missing" >&2
    exit 1
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# The program need not be installed for its unit to be judged.
sed -E 's#^(Exec[A-Za-z]+=)[^ ]+#\1/bin/true#' "$unit" >"$folder/$(basename "$unit")"
# systemd-analyze ends with 0 for an unknown key, so a single line of its output is a finding.
said=$(systemd-analyze verify --man=no --recursive-errors=no "$folder/$(basename "$unit")" 2>&1) || {
    echo "$said" >&2
    exit 1
}
[ -z "$said" ] || {
    echo "$said" >&2
    exit 1
}
systemd-analyze security --no-pager --offline=true --threshold=15 "$folder/$(basename "$unit")" >"$folder/rating" || {
    grep '✗' "$folder/rating" >&2
    tail -n 1 "$folder/rating" >&2
    exit 1
}
tail -n 1 "$folder/rating"
