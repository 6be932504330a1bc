# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of the window as a person sees it: heads, rows, cells."""

from accessible import Node, State
from programs import wait_for


class ListInWindow:
    def __init__(self, tree: Node, name: str):
        self.tree = tree
        self.name = name

    @property
    def table(self) -> Node:
        return self.tree.find("table", self.name)

    def cells(self, column: str) -> list[Node]:
        """From the top down; those that are drawn."""
        return sorted(self.table.all("table cell", starts=f"{column}: "), key=lambda cell: cell.box.y)

    def column(self, column: str) -> list[str]:
        return [cell.name.removeprefix(f"{column}: ") for cell in self.cells(column)]

    def cell(self, column: str, text: str) -> Node:
        return self.tree.find("table cell", f"{column}: {text}")

    def shows(self, column: str, texts: list[str], seconds: float = 20) -> None:
        """As soon as the column says exactly this, from the top down."""
        try:
            wait_for(lambda: self.column(column) == texts, seconds, f"{column} to be {texts}")
        except Exception as error:
            raise AssertionError(f"{error}; it is {self.column(column)}") from error

    def selected(self, column: str) -> list[str]:
        return [cell.name.removeprefix(f"{column}: ") for cell in self.cells(column) if cell.has(State.SELECTED)]

    def selects(self, column: str, texts: list[str]) -> None:
        wait_for(lambda: self.selected(column) == texts, 20, f"{texts} to be selected")

    def head(self, column: str) -> Node:
        return self.tree.find(name=column, role="table column header")

    def heads(self) -> list[str]:
        """From the left to the right."""
        heads = self.tree.all("table column header")
        return [head.name for head in sorted(heads, key=lambda head: head.box.x)]
