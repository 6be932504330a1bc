# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What transmittald costs while it waits, and whether it grows with what it has transmitted. Read from /proc.

Usage: worker_bench.py <build folder>, called by run.py.
TRANSMITTAL_BENCH_TRANSMISSIONS=100000 has it transmit that many, to an authority that always says the same, instead of
2,000; that takes about ten minutes. TRANSMITTAL_BENCH_BRIEF=1 looks for seconds instead of a minute.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "demo")]

from programs import Program, Psql, wait_for  # noqa: E402
from stage import Stage  # noqa: E402

BRIEF = bool(os.environ.get("TRANSMITTAL_BENCH_BRIEF"))
IDLE_SECONDS = 2 if BRIEF else 60
TRANSMISSIONS = int(os.environ.get("TRANSMITTAL_BENCH_TRANSMISSIONS") or (50 if BRIEF else 2_000))
STEPS = 10
TICK = os.sysconf("SC_CLK_TCK")


class QuietStage(Stage):
    def say(self, text: str) -> None:
        print(f"worker_bench: {text}", file=sys.stderr, flush=True)


def seconds_of_processor(worker: Program) -> float:
    fields = pathlib.Path(f"/proc/{worker.process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def resident_mb(worker: Program) -> float:
    lines = pathlib.Path(f"/proc/{worker.process.pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) * 1024 / 1e6


def figure(name: str, value: float, unit: str, goal: str = "") -> None:
    print(json.dumps({"name": name, "value": round(value, 3), "unit": unit, "better": "less", "runs": [round(value, 3)],
                      **({"goal": goal} if goal and not BRIEF else {})}), flush=True)


def constant_authority(stage: Stage, folder: pathlib.Path) -> None:
    """Started, and entered as the channel's endpoint."""
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", folder / "key.pem",
                    "-out", folder / "certificate.pem"], check=True, capture_output=True)
    program = stage.binaries.parent / "tests/bench/constant_authority"
    authority = stage.keep(Program([program, folder / "certificate.pem", folder / "key.pem"], folder / "authority.log",
                                   subprocess.PIPE))
    port = json.loads(authority.process.stdout.readline())["port"]
    stage.set_channel(endpoint=f"https://localhost:{port}/tvcc/tvccservice", ca_certificate=f"@{folder / 'certificate.pem'}",
                      concurrency="8")


def completions(platform: Psql, first: int, count: int) -> None:
    platform(f"""
        with person as (
            insert into public.student (first_name, last_name, birth_date, driver_license)
            select 'Test', 'Student', date '1980-02-03', 'B' || lpad(n::text, 7, '0')
            from generate_series({first}, {first + count - 1}) n returning id, driver_license)
        insert into public.enrollment (student_id, course_id, court_id, citation_number, due_date, completed_at)
        select id, (select min(id) from public.course where state = 'CA'),
               (select min(id) from public.court where dmv_court_code is not null), 'E' || right(driver_license, 7),
               date '2030-01-01', now() - interval '1 day' from person;""")


def accepted(stage: Stage) -> int:
    return sum(each["count"] for each in stage.desk("transmissions", "counts") if each["state"] == "accepted")


def transmit(stage: Stage, worker: Program) -> None:
    stage.platform.database("insert into public.court (name, state, dmv_court_code) values ('Los Angeles', 'CA', '19463')")
    step = TRANSMISSIONS // STEPS
    found = []
    for number in range(STEPS):
        for first in range(1, step + 1, 500):
            completions(stage.platform.database, number * step + first, min(500, step + 1 - first))
        wait_for(lambda: accepted(stage) >= (number + 1) * step, 60 + step / 10, f"{(number + 1) * step} acceptances")
        found.append(resident_mb(worker))
        stage.say(f"{(number + 1) * step} transmitted, {found[-1]:.1f} MB")
    figure(f"transmittald after {step:,} transmissions", found[0], "MB")
    figure(f"transmittald after {step * STEPS:,} transmissions", found[-1], "MB", "value <= 100")


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="transmittal-worker-") as name:
        folder = pathlib.Path(name)
        stage = QuietStage(pathlib.Path(sys.argv[1]).resolve(), folder, [])
        try:
            stage.open(folder / "practice")
            constant_authority(stage, folder)
            worker = stage.start_worker()
            time.sleep(0 if BRIEF else 5)  # what its start left to do is not waiting
            begin, processor = time.monotonic(), seconds_of_processor(worker)
            time.sleep(IDLE_SECONDS)
            share = 100 * (seconds_of_processor(worker) - processor) / (time.monotonic() - begin)
            figure("transmittald that waits, of one core", share, "%", "value <= 0.5")
            figure("transmittald that waits, resident", resident_mb(worker), "MB", "value <= 60")
            transmit(stage, worker)
        finally:
            stage.close()


main()
