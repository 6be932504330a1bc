# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The messages of the TVCC interface as the other side reads and writes them."""

import datetime
import xml.etree.ElementTree as tree
from xml.sax.saxutils import escape

ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
SERVICE = "http://service.application.tvcc.dmv.ca.gov/"
FAULTS = "http://application.tvcc.dmv.ca.gov/"
FIELDS = ("refNbr", "dlNbr", "ccDate", "courtCd", "firstName", "lastName", "dateOfBirth", "modality")


class NotUnderstood(Exception):
    """The body is no request of this interface."""


def read_request(body: bytes) -> tuple[dict, tuple[str, str]]:
    """The completion, and who asks for it: user id and password."""
    try:
        envelope = tree.fromstring(body)
    except tree.ParseError as error:
        raise NotUnderstood(str(error)) from error
    asked = envelope.find(f"{{{ENVELOPE}}}Body/{{{SERVICE}}}addCourseCompletion/arg0")
    if envelope.tag != f"{{{ENVELOPE}}}Envelope" or asked is None:
        raise NotUnderstood("no addCourseCompletion")
    completion = {name: (asked.findtext(name) or "").strip() for name in FIELDS}
    completion["ccDate"] = completion["ccDate"][:10]
    return completion, (asked.findtext("userDto/userId") or "", asked.findtext("userDto/password") or "")


def envelope(content: str) -> bytes:
    return (f'<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="{ENVELOPE}"><soap:Body>{content}'
            "</soap:Body></soap:Envelope>").encode()


def acceptance(number: int, status: str = "OK") -> bytes:
    stamp = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
    return envelope(f'<n:addCourseCompletionResponse xmlns:n="{SERVICE}"><return><ccSeqNbr>{number}</ccSeqNbr>'
                    f"<ccStatCd>{escape(status)}</ccStatCd><ccSubTstamp>{stamp}</ccSubTstamp></return>"
                    "</n:addCourseCompletionResponse>")


def fault(name: str, message: str, identity: str) -> bytes:
    return envelope(f"<soap:Fault><faultcode>soap:Server</faultcode><faultstring>{name}</faultstring><detail>"
                    f'<n:{name} xmlns:n="{FAULTS}"><message>{escape(message)}</message>'
                    f"<messageId>{identity}</messageId></n:{name}></detail></soap:Fault>")
