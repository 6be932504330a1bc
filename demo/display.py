# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display that nobody sees, for the client on a machine without a screen."""

import os
import pathlib
import subprocess

from programs import DemoError, Program


class VirtualDisplay(Program):
    """Picks a free display number by itself; its environment is what a program on it needs."""

    def __init__(self, logs: pathlib.Path, size: str = "1920x1200"):
        super().__init__(["Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
                         logs / "display.log", subprocess.PIPE)
        with self.process.stdout as stream:
            number = stream.readline().decode().strip()
        if not number:
            raise DemoError(f"Xvfb did not start: {self.said()}")
        # Drawn without OpenGL: nobody's graphics driver has a say in what is seen.
        self.environment = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software",
                            "QT_XCB_GL_INTEGRATION": "none"}


def on_a_screen() -> bool:
    """Whether whoever called this sees what a program shows."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
