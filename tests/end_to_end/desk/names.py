# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person who cannot see the window is not told: elements to act on that have no name or no role."""

from accessible import Node, State

# Qt's words for "nobody said what this is".
NO_ROLE = {"", "invalid", "unknown", "filler", "panel", "redundant object"}
ACTED_ON = {"check box", "combo box", "button", "push button", "radio button", "toggle button", "link", "entry", "text",
            "password text", "slider", "spin button", "page tab", "menu item", "check menu item", "radio menu item", "table cell",
            "column header", "table column header", "list item", "tree item"}
# These hold what is acted on; the keyboard is theirs on behalf of it.
HOLDERS = {"frame", "window", "dialog", "application"}


def is_acted_on(node: Node) -> bool:
    return node.role in ACTED_ON or node.has(State.FOCUSABLE) or bool(node.actions)


def lacking(node: Node, parent: Node | None) -> list[str]:
    # Qt 6.4 keeps the name of a password field to itself; the field around it tells the same.
    named = bool(node.name.strip()) or (node.role == "password text" and parent is not None and bool(parent.name.strip()))
    return [what for what, there in (("name", named), ("role", node.role not in NO_ROLE)) if not there]


def findings(top: Node) -> list[str]:
    """One line for each element without a name or role, with the way to it."""
    found: list[str] = []
    way: list[Node] = []
    looked_at = 0
    for depth, node in top.walk():
        del way[depth:]
        way.append(node)
        if node.role in HOLDERS or not is_acted_on(node):
            continue
        looked_at += 1
        lacks = lacking(node, way[-2] if depth else None)
        if lacks:
            found.append(f"no {' and no '.join(lacks)}: {' > '.join(map(repr, way))} {node.box}")
    if not looked_at:
        found.append(f"nothing to act on below {top}")
    return found
