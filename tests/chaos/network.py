# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A network namespace with one cable out, which can be pulled."""

import os
import random
import socket
import subprocess


class NotPermitted(Exception):
    """The machine does not let us; the text says what it said."""


def run(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode:
        raise NotPermitted(f"{' '.join(words)}: {done.stderr.strip()}")


def own_address() -> str:
    """This machine's as others see it, since a live database refuses the loopback's; that where there is no other."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing: it asks which way out would be taken
        except OSError:
            return "127.0.0.1"
        return probe.getsockname()[0]


class Namespace:
    """Its inside has the address `inside`; whoever listens at `outside` is reached from there and from here."""

    def __init__(self):
        self.name = f"tmchaos{os.getpid()}"
        self.cable = f"tm{os.getpid()}"
        net = f"10.{random.randrange(64, 128)}.{random.randrange(256)}"
        self.outside, self.inside = f"{net}.1", f"{net}.2"

    def open(self) -> None:
        try:
            run("ip", "netns", "add", self.name)
            run("ip", "link", "add", self.cable, "type", "veth", "peer", "name", "out", "netns", self.name)
            run("ip", "addr", "add", f"{self.outside}/30", "dev", self.cable)
            run("ip", "link", "set", self.cable, "up")
            for words in (("addr", "add", f"{self.inside}/30", "dev", "out"), ("link", "set", "out", "up"),
                          ("link", "set", "lo", "up")):
                run("ip", "netns", "exec", self.name, "ip", *words)
        except (NotPermitted, FileNotFoundError) as error:
            self.close()
            raise NotPermitted(str(error)) from error

    def pull(self) -> None:
        run("ip", "link", "set", self.cable, "down")

    def plug(self) -> None:
        run("ip", "link", "set", self.cable, "up")

    def close(self) -> None:
        # The cable goes with the namespace that holds its other end.
        if os.path.exists(f"/run/netns/{self.name}"):
            run("ip", "netns", "del", self.name)
