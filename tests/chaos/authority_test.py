# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The authority of the chaos run does what it is ordered to, and its ledger holds what it has answered for."""

import asyncio
import http.client
import pathlib
import ssl
import sys
import tempfile
import unittest

import certificates
from outside import PASSWORD, USER, Authority

sys.path.append(str(pathlib.Path(__file__).parent / "authority"))
import soap  # noqa: E402

REQUEST = """<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
<n:addCourseCompletion xmlns:n="http://service.application.tvcc.dmv.ca.gov/"><arg0><ccDate>2026-11-02T00:00:00Z</ccDate>
<courtCd>19463</courtCd><dlNbr>A1000001</dlNbr><refNbr>{citation}</refNbr>
<userDto><password>{password}</password><userId>{user}</userId></userDto></arg0></n:addCourseCompletion>
</soap:Body></soap:Envelope>"""


class AuthorityTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.folder = tempfile.TemporaryDirectory()
        path = pathlib.Path(self.folder.name)
        certificate, key = certificates.make(path / "tls", "127.0.0.1")
        self.trust = ssl.create_default_context(cafile=str(certificate))
        self.authority = Authority(path / "authority", "127.0.0.1")
        await self.authority.start(certificate, key)

    async def asyncTearDown(self):
        await self.authority.stop()
        self.folder.cleanup()

    def call(self, body: str) -> tuple[int, bytes]:
        connection = http.client.HTTPSConnection("127.0.0.1", self.authority.port, context=self.trust, timeout=10)
        try:
            connection.request("POST", "/tvcc/tvccservice", body.encode())
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    async def post(self, citation: str, password: str = PASSWORD):
        body = REQUEST.format(citation=citation, user=USER, password=soap.escape(password))
        return await asyncio.to_thread(self.call, body)

    async def test_the_number_it_answers_is_the_one_in_its_ledger(self):
        status, answer = await self.post("C-1")
        entry, = self.authority.ledger()
        self.assertEqual((status, entry["refNbr"], entry["dlNbr"], entry["ccDate"]), (200, "C-1", "A1000001", "2026-11-02"))
        self.assertIn(f"<ccSeqNbr>{entry['number']}</ccSeqNbr>".encode(), answer)

    async def test_what_comes_twice_is_filed_twice(self):
        await self.post("C-1")
        await self.post("C-1")
        self.assertEqual(len({entry["number"] for entry in self.authority.ledger()}), 2)

    async def test_orders_before_filing_leave_no_entry(self):
        for how, status in (("busy", 429), ("unavailable", 503), ("service_exception", 500), ("denied", 500)):
            self.authority.order(how)
            self.assertEqual((await self.post(how))[0], status)
        self.authority.order("cut_before_reading")
        with self.assertRaises((ConnectionError, http.client.HTTPException, ssl.SSLError)):
            await self.post("cut")
        self.assertEqual((await self.post("REFUSED-1"))[0], 500)
        self.assertEqual((await self.post("C-1", "wrong"))[0], 500)
        self.assertEqual(self.authority.ledger(), [])
        self.assertEqual(len(self.authority.refused()), 6)

    async def test_orders_after_filing_leave_one(self):
        for how in ("cut", "half", "silent"):
            self.authority.order(how, seconds=0.1)
            with self.assertRaises((ConnectionError, http.client.HTTPException, ssl.SSLError)):
                await self.post(how)
        for how in ("late", "empty", "html", "bad_bytes"):
            self.authority.order(how, seconds=0.1)
            self.assertEqual((await self.post(how))[0], 200)
        self.assertEqual([entry["refNbr"] for entry in self.authority.ledger()],
                         ["cut", "half", "silent", "late", "empty", "html", "bad_bytes"])

    async def test_it_speaks_in_hostile_words_when_asked_to(self):
        status, answer = await self.post("HOSTILE-SQL-1")
        self.assertEqual((status, b"drop table" in answer), (500, True))
        status, answer = await self.post("HOSTILE-NUL-1")
        self.assertEqual((status, b"\x00" in answer), (200, True))
        self.assertEqual(len(self.authority.ledger()), 1)


if __name__ == "__main__":
    unittest.main()
