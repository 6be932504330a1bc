# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The paper that proves a filing: read, searched, saved, printed, and found to be true by its reference."""

import os
import re
import subprocess

from desk_case import DeskCase, wait_for
from lists import ListInWindow
from people import completion
import printer

PRINTERS = printer.PrintServer()


def words_of(file) -> str:
    return subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True, timeout=60).stdout


class ProofTest(DeskCase):
    worker = True

    def proof_of(self, citation: str, **environment: str):
        """The window with it open, by the key."""
        (each,) = self.complete(completion(citation))
        record = self.settled(each, "accepted")
        client = self.client("--page", "transmissions", **environment)
        client.hands.click(ListInWindow(client.tree, "Transmissions").cell("Citation", citation), times=2)
        client.tree.find("panel", f"Transmission {record['id']}, Accepted").find("push button", holds="roof")
        client.hands.press("p")
        proof = client.tree.find("dialog", f"Proof of transmission {record['id']}")
        proof.find(holds="Page 1 of ")
        return client, record, proof

    def file_manager(self):
        """In a folder of its own, under the name that Qt looks for. Gives the file that then holds what it was to show."""
        shown = self.scene.folder / "file-manager/shown"
        shown.parent.mkdir()
        program = shown.with_name("xdg-open")
        program.write_text(f'#!/bin/sh\nprintf %s "$1" > {shown}.part && mv {shown}.part {shown}\n', encoding="utf-8")
        program.chmod(0o755)
        return shown

    def test_it_is_searched_and_saved_and_its_reference_is_true(self):
        shown = self.file_manager()
        client, record, proof = self.proof_of("PROVEN-1", PATH=f"{shown.parent}:{os.environ['PATH']}")
        client.hands.press("Ctrl+f")
        proof.find("text", "Find in the document").focused()
        client.hands.type(record["certificate_number"])
        proof.find("status bar", starts="1 of ")
        client.hands.press("Ctrl+a")
        client.hands.type("nothing of that kind")
        proof.find("status bar", "Not found")
        client.hands.press("Esc")
        client.hands.press("Ctrl+s")
        file = self.saved(client, f"proof-{record['id']}-1.pdf")
        proof.find("alert", f"Saved as {file}")
        client.hands.click(proof.find("push button", "Open the folder"))
        wait_for(shown.exists, 20, "a file manager to be asked for the folder")
        self.assertEqual(shown.read_text(encoding="utf-8"), file.parent.as_uri())

        client.hands.press("Ctrl+s")
        client.hands.click(client.tree.find("push button", "Save"))
        client.tree.find("dialog", "Replace the file?")
        client.hands.press("Esc")
        client.tree.gone("dialog", "Replace the file?")

        paper = words_of(file)
        self.assertIn(record["certificate_number"], paper)
        (reference,) = set(re.findall(r"TM-\d+-\d+(?:-[0-9A-F]{4}){3}", paper))
        verified = self.scene.desk("transmissions", "verify", str(record["id"]), "--reference", reference)
        self.assertEqual(verified["result"], "match")
        self.assertEqual(verified["reference"], reference)
        altered = reference[:-1] + ("0" if reference[-1] != "0" else "1")
        told = self.scene.desk("transmissions", "verify", str(record["id"]), "--reference", altered, some_may_fail=True)
        self.assertEqual(told["result"], "mismatch")

    def test_it_is_printed_on_the_chosen_printer(self):
        self.addCleanup(PRINTERS.printed.clear)
        client, record, proof = self.proof_of("PRINTED-1", CUPS_SERVER=PRINTERS.address)
        client.hands.press("Ctrl+p")
        client.tree.find("dialog", "Print")
        client.tree.find("combo box", f"Printer: {printer.NAME}")
        pages = client.tree.find("text", starts="Pages, for example")
        self.fill(client, pages, "1-99")
        client.tree.find(holds="Write pages between 1 and")
        self.assertTrue(client.tree.find("push button", "Print").off)
        self.fill(client, pages, "1")
        client.hands.press("Enter")
        proof.find("alert", f"1 page handed to {printer.NAME}")
        (paper,) = PRINTERS.printed
        self.assertTrue(paper.startswith(b"%PDF-"), paper[:20])

    def test_without_a_printer_it_says_what_to_do_instead(self):
        client, record, proof = self.proof_of("UNPRINTED-1")
        client.hands.press("Ctrl+p")
        client.tree.find("dialog", "Print")
        client.tree.find(holds="No printer is set up on this machine.")
        self.assertTrue(client.tree.find("push button", "Print").off)
        client.hands.click(client.tree.find("push button", "Save as PDF instead…"))
        file = self.saved(client, f"proof-{record['id']}-1.pdf")
        self.assertIn(record["certificate_number"], words_of(file))
