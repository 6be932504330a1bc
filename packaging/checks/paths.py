# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents name exists: files and folders in backticks, linked files, and targets of make.

Usage: paths.py <root>
A word in backticks counts as a path when it holds a slash or ends like a file of ours. Build folders, the home folder,
absolute paths and words with a placeholder (<x>) are left alone.
"""

import pathlib
import re
import sys

import tree

ENDINGS = (".md", ".txt", ".cpp", ".h", ".py", ".sh", ".json", ".sql", ".wsdl", ".svg", ".service", ".cmake", ".toml")
WORD = re.compile(r"`([^`\s]+)`")
LINK = re.compile(r"\]\(([^)\s#]+)[^)]*\)|(?:src|href)=\"([^\"#]+)\"")
MAKE = re.compile(r"\bmake ([a-z][a-z_-]*)\b(?=`|$|\s+#|\s{2,})", re.MULTILINE)


def exists(root: pathlib.Path, folder: pathlib.Path, name: str) -> bool:
    bases = (root, folder)
    if "*" in name:
        return any(any(base.glob(name)) for base in bases)
    return any((base / name).exists() for base in bases)


def main(root: pathlib.Path) -> None:
    findings = []
    makefile = (root / "Makefile").read_text(encoding="utf-8") if (root / "Makefile").exists() else ""
    targets = set(re.findall(r"^([a-z][a-z_-]*):", makefile, re.MULTILINE))
    documents = [name for name in tree.files(root) if name.endswith(".md")]
    for name in documents:
        content = tree.text(root, name) or ""
        folder = (root / name).parent
        named = []
        for word in WORD.findall(content):
            path_like = "/" in word or word.endswith(ENDINGS)
            outside = word.startswith(("build/", "~", "/", "-", "http:", "https:")) or re.search(r"[<>{}$:=()…]", word)
            if path_like and not outside:
                named.append(word)
        named += [link for pair in LINK.findall(content) for link in pair
                  if link and not re.match(r"[a-z]+:", link)]
        findings += [f"{name}: names {path}, which does not exist" for path in named
                     if not exists(root, folder, path)]
        findings += [f"{name}: names \"make {target}\", which the Makefile does not have"
                     for target in MAKE.findall(content) if target not in targets]
    tree.finish("paths", len(documents), findings)


main(pathlib.Path(sys.argv[1]))
