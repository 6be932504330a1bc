# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session bus of the test's own: nobody's screen reader, keychain or running programs take part."""

import os
import pathlib
import subprocess

from programs import DemoError, Program


class PrivateBus(Program):
    """The accessibility bus is started by this one when somebody asks for it."""

    def __init__(self, logs: pathlib.Path, environment: dict[str, str]):
        super().__init__(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"], logs / "bus.log",
                         subprocess.PIPE, {**os.environ, **environment})
        with self.process.stdout as stream:
            address = stream.readline().decode().strip()
        if not address:
            raise DemoError(f"dbus-daemon did not start: {self.said()}")
        self.environment = {"DBUS_SESSION_BUS_ADDRESS": address}
