# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop client in a real window, and everything that it needs around it."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import zoneinfo

from bus import PrivateBus
from display import VirtualDisplay
from programs import DemoError, Program, Psql, wait_for
from stage import CHANNEL, Stage

# What a build with sanitizers is told; all else that the client finds in its environment is the test's.
HANDED_ON = ("PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS")

TIME_ZONE = "America/Los_Angeles"
HERE = zoneinfo.ZoneInfo(TIME_ZONE)


class Surroundings:
    """A display, a bus and a home of the test's own. Made once, before anything asks the accessibility interface."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="transmittal-desk-"))
        self.display = VirtualDisplay(self.folder)
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.documents = self.folder / "Documents"
        self.documents.mkdir()
        self.environment = {
            **{name: os.environ[name] for name in HANDED_ON if name in os.environ}, **self.display.environment,
            "XDG_RUNTIME_DIR": str(runtime), "HOME": str(self.folder),
            "XDG_DATA_HOME": str(self.folder / "data"), "XDG_CACHE_HOME": str(self.folder / "cache"), "LC_ALL": "C.UTF-8",
            "LANGUAGE": "en", "TZ": TIME_ZONE, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "CUPS_SERVER": "127.0.0.1:1"}  # nobody's printers either
        self.bus = PrivateBus(self.folder, self.environment)
        self.environment |= self.bus.environment
        os.environ.update({name: self.environment[name] for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR")})

    def close(self) -> None:
        self.bus.stop()
        self.display.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


class Scene(Stage):
    """The stage of the demo with a window on it."""

    def __init__(self, build: pathlib.Path, surroundings: Surroundings, completions: list):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="transmittal-scene-"))
        super().__init__(build, self.folder, completions)
        self.surroundings = surroundings
        self.clients = 0

    def open(self, folder: pathlib.Path | None = None) -> None:
        super().open(folder or self.folder / "practice")
        self.set_channel(**CHANNEL)

    def server(self, *words: str) -> None:
        """What its administrator does to the database server: "stop", "start"."""
        data = pathlib.Path(self.practice.ready["database"]["folder"]).resolve() / "data"
        owner = data.stat()
        account = {"user": owner.st_uid, "group": owner.st_gid, "extra_groups": []} if os.geteuid() == 0 else {}
        programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda file: int(file.parts[-3]))
        version = (data / "PG_VERSION").read_text(encoding="utf-8").strip()
        program = next((file for file in programs if file.parts[-3] == version), "pg_ctl")
        done = subprocess.run([program, *words, "-D", data, "-w", "-l", self.practice.ready["database"]["log"]],
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, timeout=60,
                              cwd="/", start_new_session=True, **account)
        if done.returncode:
            raise DemoError(f"pg_ctl {' '.join(words)} ended with {done.returncode}: {done.stderr.strip()}")

    def close(self) -> None:
        super().close()
        database = self.folder / "practice/database"
        if database.is_symlink():
            shutil.rmtree(database.resolve(), ignore_errors=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def say(self, text: str) -> None:
        """Tests speak when they fail."""

    def client(self, *options: str, login: str = "", home: str = "", **environment: str) -> "Client":
        """The client, signed in as the login, or asking for one. What it remembers lies in the home, else in a new one."""
        # The bus must be in the environment before these two are loaded.
        from accessible import application
        from hands import Hands
        self.clients += 1
        words = [*options, "--config", str(self.signed_out())]
        if login:
            words += ["--user", login, "--password-file", str(pathlib.Path(self.practice.ready["logins"], f"{login}.password"))]
        client = self.keep(Client(self.binaries / "transmittal", words, self.logs / f"client-{self.clients}.log",
                                  {**self.surroundings.environment, "XDG_CONFIG_HOME": str(self.folder / (home or f"home-{self.clients}")),
                                   **environment}))
        try:
            client.tree = application("transmittal")
            client.hands = Hands(self.surroundings.environment["DISPLAY"])
            client.hands.take_up()
            client.hands.away()
        except DemoError as error:
            raise DemoError(f"{error}: {client.said()}") from error
        return client

    def as_person(self, login: str) -> Psql:
        """What staff can do who know psql."""
        return Psql({**self.practice.ready, login: login}, login)

    def password(self, login: str) -> str:
        return pathlib.Path(self.practice.ready["logins"], f"{login}.password").read_text(encoding="utf-8").strip()

    def signed_out(self) -> pathlib.Path:
        """The settings of practice without anybody's password, and without a worker's: it leaves the work to the workers."""
        kept = [line for line in pathlib.Path(self.practice.ready["configuration"]).read_text(encoding="utf-8").splitlines()
                if not line.startswith(("user=", "password_file=", "[worker]", "credentials="))]
        file = self.folder / "desk.ini"
        file.write_text("\n".join(kept) + "\n", encoding="utf-8")
        return file


class Client(Program):
    def __init__(self, program: pathlib.Path, words: list[str], log: pathlib.Path, environment: dict[str, str]):
        super().__init__([str(program), *words], log, environment=environment)
        self.tree = None
        self.hands = None
        self.left = False

    def leave(self) -> None:
        """Ends it; a second time does nothing."""
        if not self.left:
            self.hands.close()
        self.left = True
        self.stop()

    def ended(self, seconds: float = 30) -> int:
        """The exit code, when it has ended by itself."""
        wait_for(lambda: not self.running(), seconds, "the client to end")
        return self.process.returncode
