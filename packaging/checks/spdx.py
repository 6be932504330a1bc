# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file names its copyright and its licence: in its first ten lines, or by a path in REUSE.toml.

Usage: spdx.py <root>
"""

import fnmatch
import pathlib
import sys
import tomllib

import tree

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
COPYRIGHT = "SPDX-FileCopyrightText: 2026 The Transmittal authors"
NEEDED = (COPYRIGHT, LICENCE)


def main(root: pathlib.Path) -> None:
    findings = []
    patterns = []
    listed = root / "REUSE.toml"
    if listed.exists():
        for entry in tomllib.loads(listed.read_text(encoding="utf-8"))["annotations"]:
            patterns += [entry["path"]] if isinstance(entry["path"], str) else entry["path"]
    used = set()
    names = [name for name in tree.files(root) if name != "LICENSE"]
    for name in names:
        head = "\n".join((tree.text(root, name) or "").splitlines()[:10])
        if all(line in head for line in NEEDED):
            continue
        covering = {pattern for pattern in patterns if fnmatch.fnmatch(name, pattern)}
        used |= covering
        if not covering:
            findings.append(f"{name}: its first ten lines lack the two SPDX lines, and REUSE.toml does not list it")
    findings += [f"REUSE.toml: \"{pattern}\" fits no file that needs it" for pattern in patterns if pattern not in used]
    tree.finish("spdx", len(names), findings)


main(pathlib.Path(sys.argv[1]))
