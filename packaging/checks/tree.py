# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks have in common: which files belong to the tree, and how a finding is told."""

import pathlib
import subprocess
import sys


def files(root: pathlib.Path) -> list[str]:
    """Every file that is or would be under version control, relative to the root."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root, check=True, capture_output=True, text=True).stdout
    return sorted({name for name in listed.split("\0") if name and (root / name).is_file()})


def text(root: pathlib.Path, name: str) -> str | None:
    """The file's text, or None when it is not a text."""
    try:
        return (root / name).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def finish(check: str, looked_at: int, findings: list[str]) -> None:
    """Tells the findings and leaves; a check that found nothing to look at has failed too."""
    for finding in findings:
        print(finding)
    if not looked_at:
        findings.append("nothing to look at")
        print(f"{check}: there was nothing to look at")
    print(f"{check}: {looked_at} looked at, {len(findings)} found")
    sys.exit(1 if findings else 0)
