# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server (aiosmtpd) for the mailer's tests, on a free port of 127.0.0.1.

Writes one JSON object per line to standard output: first {"port": …}, then one for every message that reached the end of
its data, whether it is answered or not. Ends with its standard input.
"""

import argparse
import asyncio
import base64
import json
import logging
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

# Refused clients are what the tests are about, no news.
logging.getLogger("mail").disabled = True
logging.getLogger("mail.log").disabled = True
warnings.simplefilter("ignore")

parser = argparse.ArgumentParser()
parser.add_argument("--security", choices=["none", "starttls", "tls"], default="none")
parser.add_argument("--certificate")
parser.add_argument("--key")
parser.add_argument("--login", help="user:password; asked for when given")
parser.add_argument("--cut", choices=["recipient", "data", "after-data"], help="where the connection is cut")
parser.add_argument("--refuse", choices=["recipient", "after-data"], help="what is answered with 5xx")
arguments = parser.parse_args()


def tell(what):
    print(json.dumps(what), flush=True)


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if arguments.cut == "recipient":
            server.transport.abort()
        if arguments.refuse == "recipient":
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        tell(
            {
                "from": envelope.mail_from,
                "to": envelope.rcpt_tos,
                "data": base64.b64encode(envelope.original_content).decode(),
                "tls": session.ssl is not None or arguments.security == "tls",
                "authenticated": bool(session.authenticated),
            }
        )
        if arguments.cut == "after-data":
            server.transport.abort()
        if arguments.refuse == "after-data":
            return "554 5.7.1 not wanted"
        return "250 2.0.0 taken"


class Server(SMTP):
    async def smtp_DATA(self, argument):
        if arguments.cut == "data":
            self.transport.abort()
            return
        await super().smtp_DATA(argument)


def authenticate(server, session, envelope, mechanism, data):
    user, password = arguments.login.split(":", 1)
    right = data.login == user.encode() and data.password == password.encode()
    return AuthResult(success=right, handled=False)


def protocol(context):
    return Server(
        Handler(),
        hostname="smtp.test",
        tls_context=context if arguments.security == "starttls" else None,
        require_starttls=arguments.security == "starttls",
        auth_required=arguments.login is not None,
        auth_require_tls=arguments.security == "starttls",
        authenticator=authenticate if arguments.login else None,
    )


async def main():
    context = None
    if arguments.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(arguments.certificate, arguments.key)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: protocol(context), "127.0.0.1", 0, ssl=context if arguments.security == "tls" else None
    )
    tell({"port": server.sockets[0].getsockname()[1]})
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


asyncio.run(main())
