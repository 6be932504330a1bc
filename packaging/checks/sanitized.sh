#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sanitized.sh <build folder> <command…>: runs the tests of a build with sanitizers. It fails as well when a sanitizer left
# a report: many programs are started by a test, and not every test looks at how each of them ended.

set -euo pipefail

reports=$1/reports
shift
rm -rf "$reports"
mkdir -p "$reports"
failed=0
"$@" || failed=1
shopt -s nullglob
for report in "$reports"/*; do
    printf '\nreport of a sanitizer: %s\n' "$report"
    cat "$report"
    failed=1
done
exit "$failed"
