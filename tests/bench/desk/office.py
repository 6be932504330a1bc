# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A practice set-up with as many transmissions as wanted, and clients at it without a screen reader, as most are."""

import pathlib
import select
import subprocess

from client import Client, Scene, Surroundings
from programs import DemoError, wait_for
from watch import Watch

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent.parent
WATCHED = {"TRANSMITTAL_WATCH_SCREEN": "1", "TRANSMITTAL_WATCH_EVENT_LOOP": "1"}
OPERATOR = "practice-operator"
LOGINS = ["practice-manager", "practice-admin", "practice-viewer", OPERATOR]


class Server:
    """The server's superuser: fills the database, and changes rows as some other program would."""

    def __init__(self, ready: dict, folder: pathlib.Path):
        database = ready["database"]
        password = (folder / "database/superuser.password").read_text(encoding="utf-8").strip()
        self.command = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", database["host"], "-p", str(database["port"]),
                        "-U", "tm_super", "-d", database["name"]]
        self.environment = {"PATH": "/usr/bin:/bin", "PGPASSWORD": password, "PGCLIENTENCODING": "UTF8"}
        self.session: subprocess.Popen | None = None

    def run(self, script: str, seconds: float = 600) -> list[str]:
        done = subprocess.run(self.command, input=script, capture_output=True, text=True, timeout=seconds, env=self.environment)
        if done.returncode:
            raise DemoError(f"the database refused: {done.stderr.strip()}")
        return done.stdout.split("\n")[:-1]

    def at_once(self, statement: str) -> None:
        """In a session that is open already; returns when it is committed."""
        if not self.session:
            self.session = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=self.environment)
        self.session.stdin.write(f"{statement};\n\\echo done\n")
        self.session.stdin.flush()
        if self.session.stdout.readline().strip() != "done":
            raise DemoError(f"the database refused: {statement}")

    def close(self) -> None:
        if self.session:
            self.session.communicate()


class Office(Scene):
    def open(self, folder: pathlib.Path | None = None) -> None:
        super().open(folder)
        self.server = Server(self.practice.ready, self.folder / "practice")

    def close(self) -> None:
        if hasattr(self, "server"):
            self.server.close()
        super().close()

    def fill(self, rows: int) -> None:
        script = (ROOT / "tests/bench/support/many_transmissions.sql").read_text(encoding="utf-8")
        self.server.run(script.replace("${count}", str(rows)))
        self.server.run("vacuum analyze core.transmission; vacuum analyze core.transmission_key; analyze;")

    def watched(self, *options: str) -> Client:
        """A client that tells what it shows; without accessibility, whose bus it is not told of."""
        from hands import Hands
        self.clients += 1
        words = [*options, "--config", str(self.signed_out()), "--user", OPERATOR,
                 "--password-file", str(pathlib.Path(self.practice.ready["logins"], f"{OPERATOR}.password"))]
        surroundings = {name: value for name, value in self.surroundings.environment.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
        client = self.keep(Client(self.binaries / "transmittal", words, self.logs / f"client-{self.clients}.log",
                                  {**surroundings, **WATCHED, "DBUS_SESSION_BUS_ADDRESS": "disabled:",
                                   "XDG_CONFIG_HOME": str(self.folder / f"config-{self.clients}")}))
        client.watch = Watch(client.log)
        client.hands = Hands(self.surroundings.environment["DISPLAY"])
        return client

    def leave(self, client: Client) -> None:
        client.hands.close()
        running = client.running()
        client.stop()
        if not running:
            raise DemoError(f"the client ended by itself, with {client.process.returncode}: {client.said()}")

    def shown_rows(self, filters: str, sort: str, descending: bool, place: str) -> list[int]:
        """What the list has to show, by the database's own function."""
        return [int(line) for line in self.server.run(
            f"select id from core.page_transmissions('{filters}', '{sort}', {str(descending).lower()}, '{place}', null, null, 200)")]


class Listeners:
    """Clients without a window, in a process of their own."""

    def __init__(self, office: Office, build: pathlib.Path, count: int):
        database = office.practice.ready["database"]
        self.process = subprocess.Popen(
            [build / "bench/desk_listeners", database["host"], str(database["port"]), database["name"], str(count),
             office.practice.ready["logins"], *LOGINS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def wait_until_ready(self) -> None:
        told, _, _ = select.select([self.process.stdout], [], [], 60)
        if not told or self.process.stdout.readline().strip() != "ready":
            raise DemoError("the listeners did not start")

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait(30)


def memory_mb(process: int) -> tuple[float, float]:
    """Resident, and of that its share of what it has in common with others."""
    text = pathlib.Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    values = {line.split(":")[0]: int(line.split()[1]) for line in text.splitlines()[1:] if line.startswith(("Rss", "Pss:"))}
    return values["Rss"] / 1024, values["Pss"] / 1024


def open_scene(build: pathlib.Path, surroundings: Surroundings, rows: int) -> Office:
    office = Office(build, surroundings, [])
    office.open()
    office.fill(rows)
    return office


__all__ = ["Listeners", "Office", "Server", "memory_mb", "open_scene", "wait_for"]
