# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""transmittal-practice --database makes a set-up that staff can use at once, and uses it again after a crash.

Usage: practice_test.py <folder of the demo's modules> <build folder>
"""

import pathlib
import shutil
import stat
import sys
import tempfile
import unittest

BUILD = pathlib.Path(sys.argv.pop())
sys.path.insert(0, sys.argv.pop())

from programs import DemoError, Desk, Practice, Psql  # noqa: E402
from run import remove  # noqa: E402


class PracticeTest(unittest.TestCase):
    def setUp(self):
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="transmittal-test-"))
        self.folder = self.scratch / "practice"
        self.practice = self.start()

    def tearDown(self):
        self.practice.stop()
        remove(self.folder)
        shutil.rmtree(self.scratch)

    def start(self) -> Practice:
        practice = Practice(BUILD / "bin", self.folder, self.scratch)
        self.addCleanup(practice.stop)
        practice.wait_until_ready()
        return practice

    def desk(self, *words: str):
        return Desk(BUILD / "bin", self.practice.ready, self.scratch)(*words)

    def secrets(self) -> dict[str, str]:
        files = [*(self.folder / "logins").iterdir(), self.folder / "worker.credentials"]
        return {file.name: file.read_text() for file in files}

    def test_secrets_are_for_this_user_alone(self):
        for file in [*(self.folder / "logins").iterdir(), self.folder / "worker.credentials", self.folder / "practice.ini"]:
            self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600, file)

    def test_every_role_can_log_in(self):
        people = {person["login"]: person["role"] for person in self.desk("users", "list")}
        self.assertEqual(people, {"practice-admin": "administrator", "practice-manager": "manager",
                                  "practice-operator": "operator", "practice-viewer": "viewer"})
        for login in people:
            who = Psql({**self.practice.ready, "who": login}, "who")
            self.assertEqual(who("select session_user"), [login])

    def test_the_course_platform_sees_its_tables_and_nothing_of_ours(self):
        platform = Psql(self.practice.ready, "platform")
        self.assertEqual(platform("select count(*) from public.court"), ["10"])
        with self.assertRaisesRegex(DemoError, "permission denied"):
            platform("select * from core.staff")

    def test_after_a_crash_everything_is_used_again_and_the_channel_follows_the_port(self):
        before = self.secrets()
        self.practice.kill()
        self.practice = self.start()
        self.assertEqual(self.secrets(), before)
        channel = self.desk("channel", "show", "tvcc")
        self.assertEqual(channel["endpoint"], self.practice.ready["tvcc"])
        self.assertEqual(channel["condition"], "go")
        self.assertEqual([each["state"] for each in self.desk("workers", "list")], ["approved"])
        self.assertTrue(all(secret["can_open"] for secret in channel["secrets"]))


if __name__ == "__main__":
    unittest.main()
