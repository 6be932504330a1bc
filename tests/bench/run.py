# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every bench and prints each figure beside its peer's, the ratio and the goal.

Usage: run.py --build <build folder> [--only engine]
A bench prints one line of JSON per figure:
  {"name": "empty jobs", "value": 9000, "unit": "jobs/s", "better": "more", "runs": [8900, 9000, 9100],
   "peer": "row by row", "peer_value": 700, "peer_runs": [700, 690, 710], "goal": "ratio >= 3"}
A bench is a program of the build folder or a script beside this one, which gets the build folder as its argument.
"better" is "more" or "less"; a figure without a peer leaves the peer's fields out, one without a goal the goal. The ratio
says how many times better ours is. All figures also go to <build folder>/results.json, with the machine's load before
and after the bench: a figure taken beside other work is no figure of the program.
"""

import argparse
import json
import operator
import pathlib
import re
import subprocess
import sys

BOUND_SECONDS = 3600


def load() -> float:
    return float(pathlib.Path("/proc/loadavg").read_text(encoding="ascii").split()[0])


def ratio_of(figure: dict) -> float | None:
    if "peer_value" not in figure:
        return None
    ratio = figure["value"] / figure["peer_value"]
    return round(1 / ratio if figure["better"] == "less" else ratio, 3)


def benches(build: pathlib.Path, name: str) -> list[list]:
    programs = sorted((build / "bench").glob(f"bench_{name}"))
    scripts = sorted(pathlib.Path(__file__).parent.glob(f"{name}_bench.py"))
    return [[program] for program in programs] + [[sys.executable, script, build] for script in scripts]


def measured(bench: list) -> list[dict]:
    before = load()
    done = subprocess.run(bench, stdout=subprocess.PIPE, text=True, timeout=BOUND_SECONDS, check=True)
    figures = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if not figures:
        raise ValueError(f"{bench} printed no figure")
    for figure in figures:
        for key in ("peer", "peer_value", "goal"):
            figure.setdefault(key, None)
        figure["ratio"] = ratio_of({key: value for key, value in figure.items() if value is not None})
        figure["load_before_and_after"] = [before, load()]
    return figures


def verdict(figure: dict) -> str:
    if not figure["goal"]:
        return ""
    limit = re.fullmatch(r"(ratio|value) (>=|>|<=) ([0-9.]+)", figure["goal"])
    if not limit:
        raise ValueError(f"{figure['name']}: cannot read the goal {figure['goal']!r}")
    compare = {">=": operator.ge, ">": operator.gt, "<=": operator.le}[limit[2]]
    met = compare(figure[limit[1]], float(limit[3]))
    return figure["goal"] + (", met" if met else ", MISSED")


def amount(value: float, runs: list[float]) -> str:
    return f"{value:,.5g} ({min(runs):,.5g} to {max(runs):,.5g})"


def row(figure: dict) -> tuple[str, ...]:
    ours = f"{amount(figure['value'], figure['runs'])} {figure['unit']}"
    if figure["peer"] is None:
        return figure["name"], ours, "", "", "", verdict(figure)
    theirs = amount(figure["peer_value"], figure["peer_runs"])
    return figure["name"], ours, figure["peer"], theirs, f"{figure['ratio']:.2f}", verdict(figure)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--build", type=pathlib.Path, required=True)
    arguments.add_argument("--only", help="the name of one bench")
    given = arguments.parse_args()
    wanted = benches(given.build.resolve(), given.only or "*")
    if not wanted:
        sys.exit(f"bench: {given.build / 'bench'} holds no such bench; build the target \"benches\" first")
    figures = []
    failed = []
    for bench in wanted:
        name = bench[-1] if len(bench) == 1 else bench[1]
        print(f"bench: {name}", file=sys.stderr)
        # One that fails does not cost what the others took an hour to measure.
        try:
            figures += measured(bench)
        except (subprocess.SubprocessError, ValueError) as error:
            print(f"bench: {error}", file=sys.stderr)
            failed.append(name)
        (given.build / "results.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    table = [("figure", "ours", "peer", "peer's", "ratio", "goal")] + [row(figure) for figure in figures]
    widths = [max(len(line[column]) for line in table) for column in range(6)]
    for line in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
    if failed:
        sys.exit(f"bench: no figures of {', '.join(str(name) for name in failed)}")


main()
