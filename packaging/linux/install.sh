#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Transmittal needs on Debian 12 or 13 and does nothing when all of it is there. Three things:
#   1. the packages of packages.txt;
#   2. on Debian 12 the source archives named in cmake/ThirdParty.cmake, taken from the next Debian release;
#   3. the SOAP server for Node.js that the interface tests talk to; with the argument "bench" also what "make bench"
#      measures Transmittal against.
# TRANSMITTAL_SKIP_INSTALL=1 leaves the machine as it is, for systems other than Debian.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
cache="${HOME:?}/.cache/transmittal"
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

say() { printf 'install: %s\n' "$*"; }
fail() {
    printf 'install: %s\n' "$*" >&2
    exit 1
}

# A network answers on the second try more often than not; a wrong name never does.
try_thrice() {
    local pause
    for pause in 5 20; do
        if "$@"; then
            return 0
        fi
        say "\"$*\" failed; trying again in $pause s"
        sleep "$pause"
    done
    "$@"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo --preserve-env=DEBIAN_FRONTEND,LC_ALL "$@"
    else
        fail "these packages are missing and only root can install them: $missing"
    fi
}

wanted_packages() {
    awk -v release="$VERSION_ID" '!/^#/ && NF && (NF == 1 || $2 == release) { print $1 }' "$here/packages.txt"
    command -v npm >/dev/null || printf '%s\n' nodejs npm
}

missing_packages() {
    local wanted
    wanted=$(wanted_packages)
    comm -23 <(sort -u <<<"$wanted") \
        <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' | awk '$2 == "installed" { print $1 }' | sort -u)
}

install_packages() {
    missing=$(missing_packages | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    say "packages to install: $missing"
    try_thrice as_root apt-get -q -o Acquire::Retries=3 update ||
        fail "apt-get update failed; the lines above say which source did not answer"
    # Debian starts a database server as soon as its package arrives. Ours are private and started by the program, so the
    # package is told not to create one; a machine that has the package already keeps what it has.
    local setting=
    if [[ " $missing" == *" postgresql "* ]] && [ ! -e /etc/postgresql-common/createcluster.conf ]; then
        try_thrice as_root apt-get -q -y -o Acquire::Retries=3 --no-install-recommends install postgresql-common ||
            fail "the package postgresql-common could not be installed; the lines above say why"
        setting=/etc/postgresql-common/createcluster.conf
        as_root cp -p "$setting" "$setting.before-transmittal"
        printf 'create_main_cluster = false\n' | as_root tee -a "$setting" >/dev/null
    fi
    local installed=0
    # shellcheck disable=SC2086  # one word per package is meant
    try_thrice as_root apt-get -q -y -o Acquire::Retries=3 --no-install-recommends install $missing || installed=$?
    [ -z "$setting" ] || as_root mv "$setting.before-transmittal" "$setting"
    [ "$installed" = 0 ] || fail "apt-get install failed; the lines above say which package and why"
    missing=$(missing_packages | tr '\n' ' ')
    [ -z "$missing" ] || fail "apt-get reported success, yet these are not installed: $missing"
}

# Prints "<file> <sha256>" for each archive that cmake/ThirdParty.cmake names.
wanted_archives() {
    awk '/^ *transmittal_archive\(/ { sub(/.*\(/, ""); print $2, $3 }' "$root/cmake/ThirdParty.cmake"
}

archive_is_good() { # <folder> <file> <sha256>
    [ -f "$1/$2" ] && printf '%s  %s\n' "$3" "$1/$2" | sha256sum --check --status
}

# The addresses from which this machine gets its own release, from either form of sources list.
own_mirrors() {
    local file
    for file in /etc/apt/sources.list.d/*.sources; do
        [ -f "$file" ] || continue
        awk -v suite="$VERSION_CODENAME" 'BEGIN { RS = ""; FS = "\n" } {
            uri = ""; fits = 0
            for (i = 1; i <= NF; i++) {
                if ($i ~ /^URIs:/) { split($i, word, /[ \t]+/); uri = word[2] }
                if ($i ~ /^Suites:/ && (" " $i " ") ~ (" " suite " ")) fits = 1
            }
            if (fits && uri != "") print uri
        }' "$file"
    done
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ -f "$file" ] || continue
        sed -n -E 's/^deb(-src)? +(\[[^]]*\] +)?([^ ]+) +'"$VERSION_CODENAME"' .*/\3/p' "$file"
    done
}

fetch_archives() { # into the folder $1, from the release after this one, leaving the machine's own lists untouched
    local private mirror names options
    private=$(mktemp -d)
    # shellcheck disable=SC2064  # the folder's name is wanted as it is now
    trap "rm -rf '$private'" EXIT
    names=$(wanted_archives | sed 's/_.*//' | tr '\n' ' ')
    while read -r mirror; do
        rm -rf "${private:?}"/*
        mkdir -p "$private"/{parts,lists/partial,cache/archives/partial,files}
        cat >"$private/parts/next.sources" <<END
Types: deb-src
URIs: $mirror
Suites: trixie
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
END
        options=(-q -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$private/parts"
            -o "Dir::State::Lists=$private/lists" -o "Dir::Cache=$private/cache" -o APT::Sandbox::User=root
            -o Acquire::Retries=3 -o Acquire::Languages=none -o APT::Update::Error-Mode=any)
        # shellcheck disable=SC2086  # one word per source package is meant
        if try_thrice apt-get "${options[@]}" update &&
            (cd "$private/files" && try_thrice apt-get "${options[@]}" source --download-only --tar-only $names); then
            mv "$private"/files/*.orig.tar.* "$1/"
            return 0
        fi
    done < <(own_mirrors | sort -u)
    fail "the source archives of $names could not be fetched; put these into $1 by hand: $(wanted_archives)"
}

install_archives() {
    local folder="$cache/archives" file hash complete=yes
    while read -r file hash; do
        archive_is_good "$folder" "$file" "$hash" || complete=no
    done < <(wanted_archives)
    [ "$complete" = no ] || return 0
    say "fetching the source archives of KDSOAP and Catch2 into $folder"
    mkdir -p "$folder"
    fetch_archives "$folder"
    while read -r file hash; do
        archive_is_good "$folder" "$file" "$hash" ||
            fail "$folder/$file is missing or is not the file that cmake/ThirdParty.cmake names by its hash"
    done < <(wanted_archives)
}

# The folder is named after the lock file, so that a new lock gets a new folder and an old checkout keeps its own.
install_node_packages() { # <name of the folder in the cache> <folder of the repository> <what they are>
    local peer="$root/$2" folder
    folder="$cache/$1/$(sha256sum <"$peer/package-lock.json" | cut -c1-16)"
    [ ! -e "$folder/complete" ] || return 0
    say "installing $3 into $folder"
    rm -rf "$folder"
    mkdir -p "$folder"
    cp "$peer/package.json" "$peer/package-lock.json" "$folder/"
    (cd "$folder" && try_thrice npm ci --no-audit --no-fund --ignore-scripts --no-update-notifier --loglevel=error) ||
        fail "npm could not install the packages of $2/package-lock.json"
    touch "$folder/complete"
}

if [ -n "${TRANSMITTAL_SKIP_INSTALL:-}" ]; then
    say "TRANSMITTAL_SKIP_INSTALL is set: nothing is installed"
    exit 0
fi
ID='' VERSION_ID='' VERSION_CODENAME=''
# shellcheck disable=SC1091  # a file of the machine
. /etc/os-release
case "$ID-$VERSION_ID" in
debian-12 | debian-13) ;;
*) fail "this is ${PRETTY_NAME:-an unknown system}, not Debian 12 or 13: install what packages.txt names and set TRANSMITTAL_SKIP_INSTALL=1" ;;
esac
install_packages
if [ "$VERSION_ID" = 12 ]; then
    install_archives
fi
install_node_packages soap_peer tests/interfaces/soap_peer "the SOAP server for Node.js"
if [ "${1:-}" = bench ]; then
    install_node_packages bench_peers tests/bench/peers "what make bench measures against"
fi
