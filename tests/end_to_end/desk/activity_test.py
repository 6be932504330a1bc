# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was done here: looked up in the audit trail, and taken along as a file."""

import csv
import datetime

from desk_case import MANAGER, DeskCase
from client import HERE
from lists import ListInWindow
from people import completion


class ActivityTest(DeskCase):
    set_up = "without a worker"

    def test_the_audit_trail_is_exported_as_it_is_filtered(self):
        (each,) = self.complete(completion("AUDIT-1"))
        number = self.record(each)["id"]
        self.scene.desk("transmissions", "cancel", str(number), "--reason", "The student moved to Nevada.")
        client = self.client("--page", "activity", login=MANAGER)
        trail = ListInWindow(client.tree, "Audit trail")
        trail.cell("On", f"Transmission {number}")
        search = client.tree.find(name="Search the audit trail")
        self.fill(client, search, "moved to nevada")
        trail.shows("On", [f"Transmission {number}"])

        client.hands.click(client.tree.find("push button", "Export…"))
        file = self.saved(client, f"audit-trail-{datetime.datetime.now(HERE).date()}.csv")
        self.told(client, name=f"1 row saved as {file}")
        with file.open(encoding="utf-8-sig", newline="") as stream:
            (row,) = csv.DictReader(stream)
        self.assertEqual((row["Who"], row["What"], row["On"]), ("practice-admin", "Cancelled", f"Transmission {number}"))
        self.assertIn("The student moved to Nevada.", row["Details"])
