# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that nobody should have to expect, by the name under which a citation number asks for them."""

WORDS = {
    "SQL": "'); drop table core.transmission; --",
    "RICH": "<b>bold</b><img src='http://example.invalid/x.png'><a href='javascript:alert(1)'>click</a>",
    "RTL": "\u202egnp.exe \u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd\u202c",
    "LONG": "long " * 2000,
    "BRACES": "{{password}} {{user-id}} %1 %s ${HOME} $1",
    "MARKS": "\U0001f4dc \u0301\u0301\u0301 \ufeff\u200b",
}
# As bytes: what no encoder would write.
BYTES = {
    "NUL": b"before \x00 after",
    "LATIN": b"caf\xe9 \xff\xfe",
    "SURROGATE": b"\xed\xa0\x80 half a pair",
    "ENTITY": b"&undefined; &#0; &#xFFFF;",
}
PLACE = "@HOSTILE@"


def asked_for(citation: str) -> str | None:
    """HOSTILE-SQL-17 asks for SQL."""
    parts = citation.split("-")
    return parts[1] if len(parts) == 3 and parts[0] == "HOSTILE" else None


def put_in(message: bytes, name: str) -> bytes:
    """The message with the words where it says PLACE; the text ones have been escaped before."""
    return message.replace(PLACE.encode(), BYTES[name])
