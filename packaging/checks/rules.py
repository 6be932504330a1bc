# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of the house that a search can judge. Each names the files it holds for, and what not to find there.

Usage: rules.py <root>
An exception stands with its reason in packaging/checks/exceptions.txt ("<rule> <file> <reason>"); one that excuses
nothing is a finding itself.
"""

import dataclasses
import fnmatch
import pathlib
import re
import sys

import tree

CPP = ("*.cpp", "*.h")
PROGRAM = ("services/*", "app/*", "models/*", "widgets/*", "qml/*")
DATABASE = ("services/database/*", "*_repository.cpp", "*_repository.h")


@dataclasses.dataclass(frozen=True)
class Rule:
    name: str
    sentence: str
    pattern: re.Pattern
    within: tuple = ("*",)
    kinds: tuple = ("*",)
    without: tuple = ()

    def holds_for(self, file: str) -> bool:
        def fits(patterns):
            return any(fnmatch.fnmatch(file, pattern) for pattern in patterns)
        return fits(self.within) and fits(self.kinds) and not fits(self.without)


RULES = (
    Rule("sql-type", "Qt's SQL types stay in services/database and the repositories",
         re.compile(r"\bQSql\w+|<QtSql"), PROGRAM, CPP, DATABASE),
    Rule("sql-text", "SQL stands in services/database and the repositories only",
         re.compile(r"\"\s*(?:select\s+(?:[\w.]+\(|\*|[\w.,\s]+\sfrom\s)|insert\s+into\s+[\w.]+|"
                    r"update\s+[\w.]+\s+set\s|delete\s+from\s+[\w.]+)", re.IGNORECASE), PROGRAM, CPP, DATABASE),
    Rule("nested-loop", "no nested event loop and no wait for a process or socket: use signals",
         re.compile(r"\bQEventLoop\b|\bprocessEvents\b|\bwaitFor(?!Done\b)\w*\s*\("), PROGRAM, CPP),
    Rule("sleep", "nothing sleeps: services use timers, tests wait for a condition",
         re.compile(r"\bsleep_(?:for|until)\b|\bQThread::[mu]?sleep\b|\b(?:u|nano)?sleep\s*\("), PROGRAM + ("tests/*",), CPP,
         ("tests/support/wait.*",)),
    Rule("clock", "the time comes from core::Clock or from the database",
         re.compile(r"\bcurrent(?:DateTime(?:Utc)?|Date|Time|M?SecsSinceEpoch)\s*\(|\bsystem_clock::now\b"), PROGRAM, CPP,
         ("services/core/clock.*",)),
    Rule("error-words", "a client shows an error's sentence by errorSentence() of models/error_words.h, translated",
         re.compile(r"\.staff\b(?![(\"])"), ("models/*", "qml/*", "app/transmittal/*"), CPP, ("models/error_words.cpp",)),
    Rule("unfinished", "unfinished work belongs into an issue, not into a mark",
         re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b"), without=("LICENSE", "*/package-lock.json")),
    Rule("deaf-check", "a failure is not swallowed",
         re.compile(r"\|\|\s*(?:tr" r"ue|:)(?:\s|$)"), kinds=("*.sh", "Makefile", ".ci/*", "*.yml", "*.yaml")),
    Rule("own-machine", "no path of somebody's own machine",
         re.compile(r"(?<![\w.\-])/(?:ho" r"me|ro" r"ot|wo" r"rk)/[\w.]+")),
)
MIGRATION = re.compile(r"resources/sql/(\d+)_")
LONGEST = {"tests/": 600, "": 400}


def exceptions(root: pathlib.Path, findings: list[str]) -> set:
    listed = root / "packaging/checks/exceptions.txt"
    if not listed.exists():
        return set()
    excused = set()
    for line in listed.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        words = line.split(maxsplit=2)
        if len(words) < 3:
            findings.append(f"exceptions.txt: \"{line}\" lacks its reason")
        else:
            excused.add((words[0], words[1]))
    return excused


def main(root: pathlib.Path) -> None:
    findings = []
    excused = exceptions(root, findings)
    used = set()

    def report(rule: str, file: str, line: int, sentence: str) -> None:
        if (rule, file) in excused:
            used.add((rule, file))
        else:
            findings.append(f"{file}:{line}: [{rule}] {sentence}")

    names = tree.files(root)
    for name in names:
        lines = (tree.text(root, name) or "").splitlines()
        for rule in RULES:
            if rule.holds_for(name):
                for number, line in enumerate(lines, 1):
                    if rule.pattern.search(line):
                        report(rule.name, name, number, rule.sentence)
        longest = next(limit for start, limit in LONGEST.items() if name.startswith(start))
        if name.endswith((".cpp", ".h")) and len(lines) >= longest:
            report("length", name, len(lines), f"a file here has fewer than {longest} lines")
    migrations = sorted(name for name in names if MIGRATION.match(name))
    for wanted, name in enumerate(migrations, 1):
        if int(MIGRATION.match(name)[1]) != wanted:
            report("migration", name, 1, f"migrations are numbered without a gap: {wanted:04} is next")
            break
    findings += [f"exceptions.txt: \"{rule} {file}\" excuses nothing" for rule, file in sorted(excused - used)]
    tree.finish("rules", len(names), findings)


main(pathlib.Path(sys.argv[1]))
