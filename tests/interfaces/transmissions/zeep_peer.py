# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent SOAP client against the practice service: zeep reads our WSDL, from the service and from the tree, files
a completion and meets each declared fault by its class.

Usage: zeep_peer.py <transmittal-practice> <WSDL of the tree>
"""

import datetime
import json
import pathlib
import subprocess
import sys
import tempfile

import requests
import zeep
import zeep.exceptions

FAULTS = "{http://application.tvcc.dmv.ca.gov/}"
ADDRESS = "{http://service.application.tvcc.dmv.ca.gov/}TvccServiceImplPortBinding"


def client(wsdl: str, ca: str) -> zeep.Client:
    session = requests.Session()
    session.verify = ca
    session.trust_env = False
    return zeep.Client(wsdl, transport=zeep.Transport(session=session, timeout=20, operation_timeout=20))


def completion(citation: str, **changes) -> dict:
    return {
        "ccDate": datetime.datetime(2026, 1, 15),
        "courtCd": "01430",
        "dateOfBirth": datetime.datetime(1980, 2, 3),
        "dlNbr": "A1234567",
        "firstName": "Zoë",
        "lastName": "Student & Sons",
        "modality": "4T",
        "refNbr": citation,
        "userDto": {"password": "practice", "userId": "practice"},
    } | changes


def declared_fault(service, request: dict) -> tuple[str, str]:
    """The class of the fault and its message."""
    try:
        reply = service.addCourseCompletion(request)
    except zeep.exceptions.Fault as fault:
        details = list(fault.detail)
        assert len(details) == 1, details
        message = details[0].find("message")
        assert message is not None, "the fault's children must have no namespace"
        return details[0].tag, message.text
    raise AssertionError(f"a fault was due, and this came: {reply}")


def check(service, ledger: pathlib.Path, prefix: str) -> None:
    reply = service.addCourseCompletion(completion(prefix + "1"))
    entry = json.loads(ledger.read_text(encoding="utf-8").splitlines()[-1])
    assert reply.ccSeqNbr == entry["number"], (reply, entry)
    assert entry["refNbr"] == prefix + "1", entry
    assert reply.ccStatCd == "OK", reply
    assert isinstance(reply.ccSubTstamp, datetime.datetime), reply

    filed = ledger.stat().st_size
    for request, name, word in (
        (completion(prefix + "2", userDto={"password": "wrong", "userId": "practice"}), "TvccAccessDeniedException", "valid"),
        (completion(prefix + "1"), "TvccValidationFailedException", "Duplicate"),
        (completion(prefix + "3", courtCd="58999"), "TvccValidationFailedException", "Court"),
        (completion("FAULT-SERVICE-EXCEPTION-" + prefix), "TvccServiceException", "service"),
    ):
        tag, message = declared_fault(service, request)
        assert tag == FAULTS + name, tag
        assert word in message, message
    assert ledger.stat().st_size == filed, "a fault was filed"


def main(program: str, wsdl: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        with subprocess.Popen([program, "--folder", folder], stdout=subprocess.PIPE, text=True) as server:
            try:
                ready = json.loads(server.stdout.readline())
                ledger = pathlib.Path(ready["ledger"])
                check(client(ready["tvcc"] + "?wsdl", ready["ca"]).service, ledger, "ZEEP-URL-")
                from_tree = client(wsdl, ready["ca"])
                check(from_tree.create_service(ADDRESS, ready["tvcc"]), ledger, "ZEEP-FILE-")
                try:
                    client(ready["tvcc_wrong_certificate"] + "?wsdl", ready["ca"])
                except requests.exceptions.SSLError:
                    pass
                else:
                    raise AssertionError("the wrong certificate was taken")
            finally:
                server.terminate()
        assert server.returncode == 0, server.returncode
    print("zeep: 2 descriptions, 2 numbers, 8 faults")


main(*sys.argv[1:])
