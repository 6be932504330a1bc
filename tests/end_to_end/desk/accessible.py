# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of the client, and ways to find things in it. Import it with the bus in the environment."""

import dataclasses
from collections.abc import Callable, Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from programs import DemoError, wait_for  # noqa: E402

State = Atspi.StateType


@dataclasses.dataclass(frozen=True)
class Box:
    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


class Node:
    """One element as the client tells of it now. What is gone meanwhile answers with nothing instead of failing."""

    def __init__(self, accessible: Atspi.Accessible):
        self.accessible = accessible

    def __repr__(self) -> str:
        return f"{self.role} \"{self.name}\""

    def ask(self, question: Callable, otherwise):
        try:
            answer = question()
        except GLib.Error:
            return otherwise
        return otherwise if answer is None else answer

    @property
    def role(self) -> str:
        return self.ask(self.accessible.get_role_name, "")

    @property
    def name(self) -> str:
        return self.ask(self.accessible.get_name, "")

    @property
    def description(self) -> str:
        return self.ask(self.accessible.get_description, "")

    @property
    def states(self) -> set[State]:
        return set(self.ask(lambda: self.accessible.get_state_set().get_states(), ()))

    def has(self, state: State) -> bool:
        return state in self.states

    @property
    def showing(self) -> bool:
        return State.SHOWING in self.states

    @property
    def off(self) -> bool:
        """Of a button. Qt 6.4 tells no state of it, the desk says it in words."""
        return self.description.startswith("Not possible now")

    @property
    def actions(self) -> list[str]:
        return self.ask(lambda: [self.accessible.get_action_name(each) for each in range(self.accessible.get_n_actions())], [])

    @property
    def text(self) -> str:
        """Of a field that is edited; of anything else its name."""
        if "Text" not in self.ask(self.accessible.get_interfaces, []):
            return self.name
        return self.ask(lambda: Atspi.Text.get_text(self.accessible, 0, Atspi.Text.get_character_count(self.accessible)), "")

    @property
    def box(self) -> Box:
        extents = self.ask(lambda: self.accessible.get_extents(Atspi.CoordType.SCREEN), None)
        return Box(extents.x, extents.y, extents.width, extents.height) if extents else Box(0, 0, 0, 0)

    @property
    def children(self) -> list["Node"]:
        count = self.ask(self.accessible.get_child_count, 0)
        found = (self.ask(lambda index=index: self.accessible.get_child_at_index(index), None) for index in range(count))
        return [Node(each) for each in found if each]

    def press(self) -> None:
        """As a screen reader does it: by the element's first action."""
        if not self.actions:
            raise DemoError(f"{self} has no action")
        self.accessible.do_action(0)

    def walk(self, depth: int = 0) -> Iterator[tuple[int, "Node"]]:
        """Itself and all below it that can be seen, in reading order."""
        yield depth, self
        for child in self.children:
            if child.showing:
                yield from child.walk(depth + 1)

    def all(self, role: str = "", name: str = "", starts: str = "", holds: str = "", state: State | None = None,
            without: State | None = None) -> list["Node"]:
        """All below it that can be seen and fit; what is not given fits everything."""
        return [node for _, node in self.walk()
                if (not role or node.role == role) and (not name or node.name == name)
                and node.name.startswith(starts) and holds in node.name
                and (not state or node.has(state)) and not (without and node.has(without))]

    def find(self, role: str = "", name: str = "", seconds: float = 20, **more) -> "Node":
        """The first that fits, as soon as there is one."""
        what = " ".join(filter(None, [role, name and f"\"{name}\"", *(f"{key} \"{value}\"" for key, value in more.items())]))
        return wait_for(lambda: next(iter(self.all(role, name, **more)), None), seconds, what or "anything")

    def focused(self, seconds: float = 20) -> "Node":
        """Itself, as soon as the keyboard is its own."""
        wait_for(lambda: self.has(State.FOCUSED), seconds, f"{self} to have the keyboard")
        return self

    def gone(self, role: str = "", name: str = "", seconds: float = 20, **more) -> None:
        wait_for(lambda: not self.all(role, name, **more), seconds, f"{role} \"{name}\" to go")

    def at_rest(self, seconds: float = 60) -> "Node":
        """Itself, as soon as two looks at it see the same elements; ages in words change all the time."""
        seen = []

        def the_same() -> bool:
            seen.append([(depth, node.role) for depth, node in self.walk()])
            return len(seen) > 1 and seen[-1] == seen[-2]
        wait_for(the_same, seconds, f"{self} to come to rest")
        return self

    def outline(self) -> str:
        """For a person who asks why something was not found."""
        return "\n".join("  " * depth + repr(node) + (f" = \"{node.text}\"" if node.text != node.name else "")
                         for depth, node in self.walk())


def application(name: str, seconds: float = 30) -> Node:
    """The program of that name, when it has joined the bus and shows a window."""
    def look() -> Node | None:
        for program in Node(Atspi.get_desktop(0)).children:
            if program.name == name and any(window.showing for window in program.children):
                # What is read must be what is shown now.
                program.accessible.set_cache_mask(Atspi.Cache.NONE)
                return program
        return None
    return wait_for(look, seconds, f"the window of {name}")
