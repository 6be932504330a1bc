#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A check that cannot fail is worse than none. This gives every check a small tree that is good, which it has to accept,
# and then one fault after the other, each of which it has to find and name.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tree="$scratch/tree"
python=/usr/bin/python3
tried=0

header() { # <comment mark>: what every file begins with, put together so that no check takes it for this file's own
    printf '%s SPDX-FileCopyrightText: 2026 The Transmittal authors\n%s SPDX-License-Identifier: GPL-3.0-or-later\n\n' "$1" "$1"
}

# The backticks and the dollar sign belong into the files.
# shellcheck disable=SC2016
good_tree() {
    rm -rf "$tree"
    mkdir -p "$tree"/{services/jobs,services/database,tests/unit,packaging/checks,build}
    {
        header '//'
        printf 'int answer()\n{\n    return 42;\n}\n'
    } | tee "$tree/services/jobs/good.cpp" "$tree/services/database/good.cpp" >"$tree/tests/unit/good_test.cpp"
    { header '#' && printf 'test:\n\ttrue\n'; } >"$tree/Makefile"
    { printf '<!--\n' && header '' && printf -- '-->\n\nRun `make test`; see `services/jobs/good.cpp` and [that](Makefile).\n'; } >"$tree/README.md"
    { printf '#!/bin/bash\n' && header '#' && printf 'echo "$1"\n'; } >"$tree/tool.sh"
    for file in .clang-format .clang-tidy; do
        cp "$root/$file" "$tree/$file"
    done
    printf '[{"directory": "%s", "command": "c++ -c services/jobs/good.cpp", "file": "%s/services/jobs/good.cpp"}]\n' \
        "$tree" "$tree" >"$tree/build/compile_commands.json"
    { header '#' && printf 'build/\n'; } >"$tree/.gitignore"
    git -C "$tree" init --quiet
    git -C "$tree" add --all
    git -C "$tree" -c user.name=check -c user.email=check@example.invalid commit --quiet --message=good
}

accepts() { # <command…>: ends with 0
    tried=$((tried + 1))
    if ! "$@" >"$scratch/said" 2>&1; then
        echo "self-test: refused a good tree: $*" >&2
        cat "$scratch/said" >&2
        exit 1
    fi
}

finds() { # <words to be said> <command…>: ends otherwise and says these words
    local words=$1
    shift
    tried=$((tried + 1))
    if "$@" >"$scratch/said" 2>&1; then
        echo "self-test: did not find \"$words\": $*" >&2
        cat "$scratch/said" >&2
        exit 1
    fi
    if ! grep -qF -- "$words" "$scratch/said"; then
        echo "self-test: failed without saying \"$words\": $*" >&2
        cat "$scratch/said" >&2
        exit 1
    fi
}

with() { # <file> <line>: a good tree with one more line in one file
    good_tree
    mkdir -p "$(dirname "$tree/$1")"
    printf '%s\n' "$2" >>"$tree/$1"
}

spdx=("$python" "$here/spdx.py" "$tree")
paths=("$python" "$here/paths.py" "$tree")
rules=("$python" "$here/rules.py" "$tree")
format=("$here/format.sh" check "$tree")
tidy=("$here/tidy.sh" "$tree" "$tree/build")
shell=("$here/shell.sh" "$tree")

good_tree
accepts "${spdx[@]}"
accepts "${paths[@]}"
accepts "${rules[@]}"
accepts "${format[@]}"
accepts "${tidy[@]}"
accepts "${shell[@]}"
accepts "$here/unit.sh" "$root/packaging/linux/transmittald.service"

with services/jobs/bare.h 'int bare();'
finds 'services/jobs/bare.h: its first ten lines lack' "${spdx[@]}"
with services/jobs/other.h '// SPDX-License-Identifier: MIT'
finds 'services/jobs/other.h: its first ten lines lack' "${spdx[@]}"
with REUSE.toml "$(header '#')
[[annotations]]
path = [\"*.png\"]"
finds '"*.png" fits no file' "${spdx[@]}"

# The backticks are the documents' own.
# shellcheck disable=SC2016
{
    with README.md 'See `services/jobs/gone.cpp`.'
    finds 'README.md: names services/jobs/gone.cpp' "${paths[@]}"
    with README.md 'Run `make dmeo`.'
    finds 'names "make dmeo"' "${paths[@]}"
    with README.md 'See [this](docs/gone.md).'
    finds 'names docs/gone.md' "${paths[@]}"
}

with services/jobs/good.cpp '#include <QSqlQuery>'
finds '[sql-type]' "${rules[@]}"
with services/jobs/good.cpp 'auto statement = "select id from core.job";'
finds '[sql-text]' "${rules[@]}"
with services/jobs/good.cpp 'auto statement = "UPDATE core.job SET state = 1";'
finds '[sql-text]' "${rules[@]}"
with services/jobs/good.cpp 'QEventLoop loop;'
finds '[nested-loop]' "${rules[@]}"
with services/jobs/good.cpp 'process.waitForFinished();'
finds '[nested-loop]' "${rules[@]}"
with tests/unit/good_test.cpp 'QThread::msleep(10);'
finds '[sleep]' "${rules[@]}"
with services/jobs/good.cpp 'auto now = QDateTime::currentDateTimeUtc();'
finds '[clock]' "${rules[@]}"
with models/bad.cpp 'm_error = error.staff;'
finds '[error-words]' "${rules[@]}"
with models/good.cpp 'const auto people = repository.staff();'
accepts "${rules[@]}"
with services/jobs/good.cpp "// TO""DO: finish"
finds '[unfinished]' "${rules[@]}"
with tool.sh "false || tr""ue"
finds '[deaf-check]' "${rules[@]}"
with README.md "Look into /ho""me/somebody/transmittal."
finds '[own-machine]' "${rules[@]}"
with services/jobs/good.cpp "$(printf '// line\n%.0s' {1..400})"
finds '[length]' "${rules[@]}"
with resources/sql/0001_first.sql '-- first'
printf '%s\n' '-- again' >"$tree/resources/sql/0001_again.sql"
finds '[migration]' "${rules[@]}"
with packaging/checks/exceptions.txt 'sleep services/jobs/good.cpp it does not sleep at all'
finds '"sleep services/jobs/good.cpp" excuses nothing' "${rules[@]}"
with packaging/checks/exceptions.txt 'sleep services/jobs/good.cpp'
finds 'lacks its reason' "${rules[@]}"
with services/jobs/good.cpp '#include <QSqlQuery>'
printf 'sql-type services/jobs/good.cpp for this test\n' >"$tree/packaging/checks/exceptions.txt"
accepts "${rules[@]}"

with services/jobs/good.cpp 'int   crooked( ) ;'
finds 'code should be clang-formatted' "${format[@]}"

with services/jobs/good.cpp 'int *lost = 0;'
finds 'modernize-use-nullptr' "${tidy[@]}"
with services/jobs/good.cpp 'int broken('
finds 'clang-diagnostic-error' "${tidy[@]}"

# The unquoted word is the fault itself.
# shellcheck disable=SC2016
with tool.sh 'rm $1'
finds 'SC2086' "${shell[@]}"

sed 's/^ProtectSystem=.*/ProtectSystm=strict/' "$root/packaging/linux/transmittald.service" >"$scratch/wrong.service"
finds 'ProtectSystm' "$here/unit.sh" "$scratch/wrong.service"
grep -vE '^(Protect|Private|Restrict|System|Capab|NoNew|DynamicUser)' "$root/packaging/linux/transmittald.service" >"$scratch/open.service"
finds 'exposure level' "$here/unit.sh" "$scratch/open.service"

finds 'holds no target' "$here/fuzz.sh" "$scratch" "$scratch" 1
mkdir -p "$scratch/bin/fuzz"
printf '#!/bin/bash\nexit 1\n' >"$scratch/bin/fuzz/fuzz_x"
chmod +x "$scratch/bin/fuzz/fuzz_x"
finds 'has no seeds' "$here/fuzz.sh" "$scratch/bin" "$scratch" 1
mkdir -p "$scratch/corpus/x"
finds 'x failed' "$here/fuzz.sh" "$scratch/bin" "$scratch" 1
printf '#!/bin/bash\nexit 0\n' >"$scratch/bin/fuzz/fuzz_x"
accepts "$here/fuzz.sh" "$scratch/bin" "$scratch" 1

accepts "$here/sanitized.sh" "$scratch/bin" true
finds 'a test failed' "$here/sanitized.sh" "$scratch/bin" sh -c 'echo a test failed; exit 1'
finds 'leaked 8 bytes' "$here/sanitized.sh" "$scratch/bin" sh -c "echo leaked 8 bytes >'$scratch/bin/reports/asan.1'"

good_tree
git -C "$tree" rm -r --quiet services tests README.md tool.sh
finds 'nothing to look at' "${paths[@]}"
finds 'nothing to look at' "${format[@]}"
finds 'nothing to look at' "${tidy[@]}"
finds 'nothing to look at' "${shell[@]}"

echo "self-test: every check accepts what is good and finds what is not ($tried trials)"
