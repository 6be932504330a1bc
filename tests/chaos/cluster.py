# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real PostgreSQL server of the run's own, on a small disk of its own that can be full."""

import asyncio
import json
import os
import pathlib
import pwd
import shutil
import subprocess
import time

DISK_MEGABYTES = 1500
SUPERUSER = "chaos_super"
DATABASE = "school"
SETTINGS = """
listen_addresses = ''
unix_socket_directories = '{socket}'
port = 5432
password_encryption = 'scram-sha-256'
log_min_error_statement = panic
log_line_prefix = '%m [%p] %u '
timezone = 'UTC'
lc_messages = 'C'
shared_buffers = '128MB'
max_wal_size = '256MB'
"""
RULES = f"""
local all {SUPERUSER} trust
local all all scram-sha-256
"""


class DatabaseError(Exception):
    """psql could not do it; the text says why."""


class Cluster:
    def __init__(self, folder: pathlib.Path):
        self.disk = folder / "disk"
        self.data = self.disk / "data"
        self.socket = folder / "socket"
        self.log = folder / "postgres.log"
        self.mounted = False
        self.environment = {**os.environ, "LC_ALL": "C", "PGHOST": str(self.socket), "PGUSER": SUPERUSER,
                            "PGDATABASE": DATABASE, "PGCLIENTENCODING": "UTF8", "PGCONNECT_TIMEOUT": "5"}
        self.account = pwd.getpwnam("postgres") if os.geteuid() == 0 else None

    @staticmethod
    def programs() -> pathlib.Path:
        versions = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
        return versions[-1].parent

    def mount(self) -> str | None:
        """A disk of its own; why not, where that is not permitted."""
        self.disk.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK_MEGABYTES}m,mode=0755", "tmpfs", self.disk],
                              capture_output=True, text=True)
        self.mounted = done.returncode == 0
        return None if self.mounted else done.stderr.strip()

    def server_program(self, *words) -> None:
        """Runs one of the server's programs as the account that it wants."""
        account = {"user": self.account.pw_uid, "group": self.account.pw_gid, "extra_groups": []} if self.account else {}
        done = subprocess.run([str(word) for word in (self.programs() / words[0], *words[1:])], capture_output=True, text=True,
                              cwd="/", timeout=120, **account)
        if done.returncode:
            raise DatabaseError(f"{words[0]}: {done.stderr}{done.stdout}")

    def make(self) -> None:
        for folder in (self.disk, self.socket):
            folder.mkdir(exist_ok=True)
            if self.account:
                os.chown(folder, self.account.pw_uid, self.account.pw_gid)
        self.log.touch()
        if self.account:
            os.chown(self.log, self.account.pw_uid, self.account.pw_gid)
        self.server_program("initdb", "-D", self.data, "-U", SUPERUSER, "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8")
        with (self.data / "postgresql.conf").open("a") as settings:
            settings.write(SETTINGS.format(socket=self.socket))
        (self.data / "pg_hba.conf").write_text(RULES)
        self.start()
        self.psql(f"create database {DATABASE}", database="postgres")

    def start(self) -> None:
        self.server_program("pg_ctl", "start", "-D", self.data, "-l", self.log, "-w", "-t", "60", "-s")

    def restart(self, mode: str) -> None:
        """fast: sessions are ended and everything is written; immediate: as a loss of power leaves it."""
        self.server_program("pg_ctl", "restart", "-D", self.data, "-l", self.log, "-m", mode, "-w", "-t", "60", "-s")

    def alive(self) -> bool:
        ready = [self.programs() / "pg_isready", "-h", self.socket, "-q", "-t", "3"]
        return subprocess.run(ready, capture_output=True).returncode == 0

    def ensure(self) -> bool:
        """Starts the server if a fault has ended it; whether it had to."""
        if (self.data / "postmaster.pid").exists() and self.alive():
            return False
        try:
            self.start()
        except DatabaseError:
            if not self.alive():
                raise
            return False  # it was just coming back by itself
        return True

    def stop(self) -> None:
        if (self.data / "postmaster.pid").exists():
            self.server_program("pg_ctl", "stop", "-D", self.data, "-m", "immediate", "-w", "-t", "30", "-s")

    def remove(self) -> None:
        if self.mounted:
            # The server's children outlive it by a moment and hold the disk; at worst it goes when the last of them does.
            end = time.monotonic() + 10
            while subprocess.run(["umount", self.disk], capture_output=True).returncode and time.monotonic() < end:
                time.sleep(0.2)
            if os.path.ismount(self.disk):
                subprocess.run(["umount", "--lazy", self.disk], check=True)
            self.mounted = False
        shutil.rmtree(self.disk, ignore_errors=True)

    # The disk

    def fill(self) -> int:
        """Takes every free byte of it; how many there were."""
        taken = 0
        with (self.disk / "filler").open("wb", buffering=0) as filler:
            try:
                while written := filler.write(b"\1" * 1_048_576):
                    taken += written
            except OSError:
                return taken  # full
        return taken

    def free(self) -> None:
        (self.disk / "filler").unlink(missing_ok=True)

    # What stands in it, by psql

    def command(self, database: str) -> list[str]:
        return ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", database]

    def psql(self, script: str, database: str = DATABASE, seconds: float = 120) -> str:
        done = subprocess.run(self.command(database), input=script, capture_output=True, text=True, env=self.environment,
                              timeout=seconds)
        if done.returncode:
            raise DatabaseError(done.stderr.strip())
        return done.stdout.strip()

    async def ask(self, script: str, database: str = DATABASE, seconds: float = 120) -> str:
        return await asyncio.to_thread(self.psql, script, database, seconds)

    def rows(self, query: str) -> list[dict]:
        return json.loads(self.psql(f"select coalesce(json_agg(row_to_json(found)), '[]') from ({query}) found"))
