# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every bench and prints each figure beside its peer's and the ratio.

Usage: run.py --build <build folder>
A bench prints one line of JSON per figure:
  {"figure": "jobs claimed per second", "value": 9000, "unit": "1/s", "better": "more",
   "peer": "row by row", "peer_value": 700}
"better" is "more" or "less"; a figure without a peer leaves both of the peer's fields out. The ratio says how many times
better ours is. All figures also go to <build folder>/figures.json.
"""

import argparse
import json
import pathlib
import subprocess
import sys

BOUND_SECONDS = 600


def measured(bench: pathlib.Path) -> list[dict]:
    done = subprocess.run([bench], stdout=subprocess.PIPE, text=True, timeout=BOUND_SECONDS, check=True)
    figures = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if not figures:
        raise ValueError(f"{bench.name} printed no figure")
    return figures


def row(figure: dict) -> tuple[str, ...]:
    ours = f"{figure['value']:,g} {figure['unit']}"
    if "peer" not in figure:
        return figure["figure"], ours, "", "", ""
    ratio = figure["value"] / figure["peer_value"]
    if figure["better"] == "less":
        ratio = 1 / ratio
    return figure["figure"], ours, figure["peer"], f"{figure['peer_value']:,g} {figure['unit']}", f"{ratio:.2f}"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--build", type=pathlib.Path, required=True)
    build = arguments.parse_args().build
    benches = sorted((build / "bench").glob("bench_*"))
    if not benches:
        sys.exit(f"bench: {build / 'bench'} holds no bench; build the target \"benches\" first")
    figures = []
    for bench in benches:
        print(f"bench: {bench.name}", file=sys.stderr)
        figures += measured(bench)
    table = [("figure", "ours", "peer", "peer's", "ratio")] + [row(figure) for figure in figures]
    widths = [max(len(line[column]) for line in table) for column in range(5)]
    for line in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
    (build / "figures.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


main()
