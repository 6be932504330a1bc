# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Transmissions page as a person's hands find it, and what they do there."""

import dataclasses
import json
import time

import Xlib.X as X
from Xlib.ext import xtest

from accessible import Box
from office import OPERATOR, Office
from programs import DemoError, wait_for
from watch import Shown, now_ms

STATES = {"rejected": "Rejected", "failed": "Failed", "unconfirmed": "Unconfirmed", "pending": "Pending", "accepted": "Accepted",
          "on_hold": "On hold", "cancelled": "Cancelled", "waiting": "Waiting"}
COLUMNS = {"status": "Status", "student": "Student", "licence": "Licence", "citation": "Citation", "court": "Court",
           "completed": "Completed"}
NAMES = ["smith", "garc", "lee", "nguyen", "ana lop", "ki", "mar", "rob", "wilson", "jo", "sanchez", "b12", "c4", "king", "thomas",
         "lewis", "emma", "walker", "per", "hern"]
PAUSE_S = 0.25  # between two things a person does: counters come after the rows


@dataclasses.dataclass
class Places:
    """Where things are in a window that nobody has moved, as the accessibility interface tells."""
    tabs: dict[str, Box]
    headers: dict[str, Box]
    table: Box
    scroll: Box
    all_states: Box
    retry: Box

    @classmethod
    def of(cls, office: Office) -> "Places":
        client = office.client("--page", "transmissions", login=OPERATOR)
        try:
            page = client.tree.find(role="panel", name="Transmissions", seconds=60)
            strip = page.find(name="How many in each state")
            # The counters decide how wide the tabs are, and with them where everything below is.
            wait_for(lambda: strip.all(starts="All: ") and not strip.all(name="All: 0"), 60, "the counters")
            strip.at_rest()
            tabs = {state: strip.find(starts=word).box for state, word in STATES.items()}
            every = strip.find(starts="All").box
            table = page.find(role="table", name="Transmissions").box
            headers = {column: page.find(role="table column header", name=word).box for column, word in COLUMNS.items()}
            scroll = page.find(role="scroll bar", name="Scroll").box
            client.hands.click_at(table.x + 40, table.y + 80)
            client.hands.press("Ctrl+a")
            retry = page.find(role="push button", name="Retry").box
        finally:
            client.hands.close()
            client.stop()
        return cls(tabs, headers, table, scroll, every, retry)


class Page:
    """One watched client on that page."""

    def __init__(self, office: Office, places: Places):
        self.office = office
        self.places = places
        started = now_ms()
        self.client = office.watched("--page", "transmissions")
        self.watch = self.client.watch
        self.first = self.watch.shown("rows", 0)
        self.start_ms = self.first.at_ms - started
        self.client.hands.take_up()
        self.watch.come_to_rest(PAUSE_S)
        self.sort = ("created", True)
        self.beside = 0
        self.checks: list[tuple[str, str, bool, str, Shown]] = []

    def close(self) -> None:
        self.office.leave(self.client)

    def took(self, act, what: str = "rows") -> Shown:
        """Does it, and says when the window showed what came of it, in milliseconds since, or since when the act says."""
        self.watch.come_to_rest(PAUSE_S)
        mark = self.watch.mark()
        begin = now_ms()
        begin = act() or begin
        try:
            shown = self.watch.shown(what, mark)
        except DemoError:
            self.client.hands.picture(self.office.binaries.parent / "desk-failures.png")
            raise
        return dataclasses.replace(shown, at_ms=shown.at_ms - begin)

    def rows(self, act, filters: dict, place: str = "first") -> float:
        shown = self.took(act)
        self.checks.append((json.dumps(filters), *self.sort, place, shown))
        return shown.at_ms

    def verify(self) -> None:
        """That every operation showed what it should, asked of the database afterwards, so that it finds nothing warm before."""
        for filters, sort, descending, place, shown in self.checks:
            expected = self.office.shown_rows(filters, sort, descending, place)
            edge, wanted = (shown.first, expected[:1]) if place == "first" else (shown.last, expected[-1:])
            # The page that follows may have come before the first was drawn.
            if [edge] != (wanted or [0]) or shown.count < len(expected):
                raise DemoError(f"{filters} by {sort} ({descending}, {place}) showed {shown}, not {expected}")
        self.checks.clear()

    # What is measured

    def click_at(self, box: Box) -> None:
        self.client.hands.click_at(*box.middle)

    def sort_by(self, column: str) -> float:
        self.sort = (column, not self.sort[1] if self.sort[0] == column else False)
        return self.rows(lambda: self.click_at(self.places.headers[column]), {})

    def show_all(self) -> None:
        self.took(lambda: self.click_at(self.places.all_states))

    def filter_by(self, state: str) -> float:
        return self.rows(lambda: self.click_at(self.places.tabs[state]), {"states": [state]})

    def search(self, words: str) -> float:
        """From the key that ends the search; while one types it waits for the next key instead."""
        hands = self.client.hands

        def type_it() -> float:
            hands.press("Ctrl+f")
            hands.type(words)
            begin = now_ms()
            hands.press("Enter")
            return begin
        return self.rows(type_it, {"search": words})

    def leave_search(self) -> None:
        self.client.hands.press("Ctrl+f")
        self.took(lambda: self.client.hands.press("Esc"))

    def jump_to_end(self, column: str) -> float:
        self.sort_by(column)
        self.go_to_rows()
        took = self.rows(lambda: self.client.hands.press("End"), {}, "last")
        self.took(lambda: self.client.hands.press("Home"))
        return took

    def go_to_rows(self) -> None:
        """The keyboard to the table; each time elsewhere, since two clicks at one place open the row."""
        self.beside = 100 - self.beside
        self.client.hands.click_at(self.places.table.x + 20 + self.beside, self.places.table.y + 80)

    def go_to_top(self) -> None:
        """With the first rows loaded: Home reads them anew when they are not."""
        self.go_to_rows()
        self.client.hands.press("Home")
        self.watch.come_to_rest(PAUSE_S)

    def preview(self) -> float:
        """Of everything that matches: the key that selects all, and the button."""
        self.go_to_rows()
        begin = now_ms()
        self.client.hands.press("Ctrl+a")
        selected = now_ms() - begin
        took = self.took(lambda: self.click_at(self.places.retry), "preview").at_ms + selected
        self.client.hands.press("Esc")
        return took

    def preview_search(self, words: str) -> float:
        self.search(words)
        return self.preview()

    # Scrolling: each returns what it took to make each frame, and from each input to its frame

    def scrolled(self, act) -> tuple[list[float], list[float]]:
        self.watch.come_to_rest(PAUSE_S)
        time.sleep(1.1)  # what was drawn before is told of by then
        mark = self.watch.mark()
        act()
        time.sleep(1.1)
        return self.watch.frames(mark)

    def wheel(self, seconds: float) -> tuple[list[float], list[float]]:
        display = self.client.hands.display
        x, y = self.places.table.middle

        def turn() -> None:
            xtest.fake_input(display, X.MotionNotify, x=x, y=y)
            each(1 / 60, seconds, lambda: (xtest.fake_input(display, X.ButtonPress, 5), xtest.fake_input(display, X.ButtonRelease, 5),
                                           display.sync()))
        return self.scrolled(turn)

    def page_down(self, seconds: float) -> tuple[list[float], list[float]]:
        """Held: the display repeats it."""
        display = self.client.hands.display
        self.go_to_rows()
        code = self.client.hands.code("Next")[0]

        def hold() -> None:
            xtest.fake_input(display, X.KeyPress, code)
            display.sync()
            time.sleep(seconds)
            xtest.fake_input(display, X.KeyRelease, code)
            display.sync()
        return self.scrolled(hold)

    def drag(self, seconds: float) -> tuple[list[float], list[float]]:
        """The scroll line, from top to bottom."""
        display = self.client.hands.display
        box = self.places.scroll
        x, y = box.x + box.width // 2, box.y + 12
        steps = int(seconds * 60)

        def pull() -> None:
            at = iter(range(steps))
            xtest.fake_input(display, X.MotionNotify, x=x, y=y)
            xtest.fake_input(display, X.ButtonPress, 1)
            each(1 / 60, seconds, lambda: (xtest.fake_input(display, X.MotionNotify, x=x,
                                                            y=y + (box.height - 24) * next(at, steps) // steps), display.sync()))
            xtest.fake_input(display, X.ButtonRelease, 1)
            display.sync()
        return self.scrolled(pull)


def each(interval: float, seconds: float, act) -> None:
    """Again and again at that interval, without drifting."""
    begin = time.monotonic()
    for step in range(int(seconds / interval)):
        time.sleep(max(0.0, begin + step * interval - time.monotonic()))
        act()
