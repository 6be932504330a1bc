#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# update.sh <lupdate> <folder>: takes the texts of the source into the .ts files of the folder. English has its plural
# forms only: everywhere else the source says it. Line numbers would make every change of the source one of these files.

set -euo pipefail
lupdate=$1
folder=$(cd "$2" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."

sources=()
for part in models qml widgets services/documents app/transmittal; do
    if [[ -d $part ]]; then
        sources+=("$part")
    fi
done
common=(-silent -locations none -no-obsolete -extensions "cpp,h,qml")
"$lupdate" "${common[@]}" -pluralonly "${sources[@]}" -target-language en_US -ts "$folder/transmittal_en.ts"
"$lupdate" "${common[@]}" "${sources[@]}" -target-language es_US -ts "$folder/transmittal_es.ts"
