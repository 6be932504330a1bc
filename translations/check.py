#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says which texts of the source have no finished translation, and which translations no text of the source.

Usage: check.py <lupdate> <folder with the .ts files>
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

LANGUAGES = ("en", "es")
SHOWN = 20


def messages(file: pathlib.Path) -> dict:
    """(context, source, comment) -> whether it is finished"""
    found = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = translation.get("type") is None and all(forms)
    return found


def main(lupdate: str, folder: pathlib.Path) -> int:
    findings = []
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
            shutil.copy(folder / f"transmittal_{language}.ts", scratch)
        said = subprocess.run([folder / "update.sh", lupdate, scratch], check=True, stderr=subprocess.PIPE, text=True).stderr
        # A text whose class lupdate cannot tell is never found at run time.
        findings += sorted(set(said.splitlines()))
        for language in LANGUAGES:
            name = f"transmittal_{language}.ts"
            present = messages(folder / name)
            wanted = messages(pathlib.Path(scratch) / name)
            for key in wanted:
                if key not in present:
                    findings.append(f"{name}: missing: {key[0]}: {key[1]}")
                elif not present[key]:
                    findings.append(f"{name}: not finished: {key[0]}: {key[1]}")
            findings += [f"{name}: no longer in the source: {key[0]}: {key[1]}" for key in present if key not in wanted]
    for finding in findings[:SHOWN]:
        print(finding)
    if len(findings) > SHOWN:
        print(f"… and {len(findings) - SHOWN} more")
    print(f"translations: {len(findings)} found; \"cmake --build … --target update_translations\" takes in new texts")
    return 1 if findings else 0


sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))
