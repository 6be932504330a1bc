# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keyboard and mouse: what is pressed here reaches the client as from a person's devices."""

import pathlib
import struct
import zlib

import Xlib.display
import Xlib.protocol.event
from Xlib import XK, X
from Xlib.ext import xtest

from accessible import Node
from programs import DemoError, wait_for

NAMES = {"Ctrl": "Control_L", "Shift": "Shift_L", "Alt": "Alt_L", "Enter": "Return", "Esc": "Escape", "Space": "space",
         "?": "question"}


class Hands:
    def __init__(self, display: str):
        self.display = Xlib.display.Display(display)
        self.root = self.display.screen().root

    def close(self) -> None:
        self.display.close()

    # Windows: nobody manages them here, so that the keyboard is given to one by hand.

    def windows(self) -> list:
        """Those that programs show, the topmost last."""
        shown = []
        for window in self.root.query_tree().children:
            if window.get_attributes().map_state == X.IsViewable and window.get_wm_class():
                shown.append(window)
        return shown

    def take_up(self) -> None:
        """Gives the keyboard to the topmost window."""
        window = wait_for(lambda: next(reversed(self.windows()), None), 20, "a window")
        window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.display.sync()

    def close_window(self) -> None:
        """What the button at the window's corner does."""
        atom = self.display.intern_atom
        window = self.windows()[-1]
        window.send_event(Xlib.protocol.event.ClientMessage(
            window=window, client_type=atom("WM_PROTOCOLS"), data=(32, [atom("WM_DELETE_WINDOW"), X.CurrentTime, 0, 0, 0])))
        self.display.sync()

    def brightness(self, node: Node) -> float:
        """Of the middle of it, from 0 to 1."""
        x, y = node.box.middle
        return sum(self.root.get_image(x, y, 1, 1, X.ZPixmap, 0xFFFFFFFF).data[:3]) / (3 * 255)

    def picture(self, file: pathlib.Path) -> None:
        """All that the display shows, as a PNG: for the person who asks why a test failed."""
        shape = self.root.get_geometry()
        pixels = self.root.get_image(0, 0, shape.width, shape.height, X.ZPixmap, 0xFFFFFFFF).data
        rows = bytearray()
        for start in range(0, len(pixels), shape.width * 4):
            row = pixels[start:start + shape.width * 4]
            rgb = bytearray(shape.width * 3)
            rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
            rows += b"\0" + rgb

        def chunk(kind: bytes, data: bytes) -> bytes:
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        file.write_bytes(b"\x89PNG\r\n\x1a\n"
                         + chunk(b"IHDR", struct.pack(">IIBBBBB", shape.width, shape.height, 8, 2, 0, 0, 0))
                         + chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b""))

    # Keys

    def code(self, name: str) -> tuple[int, bool]:
        """The key that bears it, and whether Shift is held with it."""
        symbol = XK.string_to_keysym(NAMES.get(name, name))
        if symbol == X.NoSymbol and len(name) == 1:
            symbol = ord(name)
        code = self.display.keysym_to_keycode(symbol)
        if not code:
            raise DemoError(f"no key bears \"{name}\"")
        return code, self.display.keycode_to_keysym(code, 0) != symbol

    def press(self, chord: str) -> None:
        """One key with those held beside it: "Ctrl+Shift+P"."""
        *held, last = chord.split("+") if len(chord) > 1 else [chord]
        code, shifted = self.code(last)
        codes = [self.code(each)[0] for each in held + (["Shift"] if shifted and "Shift" not in held else [])] + [code]
        for each in codes:
            xtest.fake_input(self.display, X.KeyPress, each)
        for each in reversed(codes):
            xtest.fake_input(self.display, X.KeyRelease, each)
        self.display.sync()

    def type(self, text: str) -> None:
        for character in text:
            self.press(character if character != " " else "Space")

    # Mouse

    def click_at(self, x: int, y: int) -> None:
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self.display, X.ButtonPress, 1)
        xtest.fake_input(self.display, X.ButtonRelease, 1)
        self.display.sync()

    def away(self) -> None:
        """The pointer to where it lies on nothing: under it, no list changes."""
        xtest.fake_input(self.display, X.MotionNotify, x=1, y=1)
        self.display.sync()

    def move(self, node: Node) -> None:
        box = node.box
        if not box.width or not box.height:
            raise DemoError(f"{node} is nowhere on the screen")
        x, y = box.middle
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        self.display.sync()

    def drag(self, node: Node, to: Node) -> None:
        self.move(node)
        self.pull(*to.box.middle)

    def drag_edge(self, node: Node, by: int) -> None:
        """The right edge of it, that many pixels to the right."""
        box = node.box
        x, y = box.x + box.width - 1, box.middle[1]
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        self.pull(x + by, y)

    def pull(self, x: int, y: int) -> None:
        """With the button held, in steps as a hand does it."""
        here = self.root.query_pointer()
        xtest.fake_input(self.display, X.ButtonPress, 1)
        for step in range(1, 9):
            xtest.fake_input(self.display, X.MotionNotify, x=here.root_x + (x - here.root_x) * step // 8,
                             y=here.root_y + (y - here.root_y) * step // 8)
            self.display.sync()
        xtest.fake_input(self.display, X.ButtonRelease, 1)
        self.display.sync()

    def wheel(self, node: Node, down: bool = True) -> None:
        """One notch, over the middle of it."""
        self.click(node, button=5 if down else 4)

    def click(self, node: Node, button: int = 1, times: int = 1, held: str = "") -> None:
        self.move(node)
        if held:
            xtest.fake_input(self.display, X.KeyPress, self.code(held)[0])
        for _ in range(times):
            xtest.fake_input(self.display, X.ButtonPress, button)
            xtest.fake_input(self.display, X.ButtonRelease, button)
        if held:
            xtest.fake_input(self.display, X.KeyRelease, self.code(held)[0])
        self.display.sync()
