# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The authority's certificate, signed by nobody else. Good from two days ago on, for workers whose clocks are a day off."""

import datetime
import pathlib
import subprocess

CONFIGURATION = """[ca]
default_ca = own
[own]
database = {folder}/index.txt
serial = {folder}/serial
new_certs_dir = {folder}
default_md = sha256
policy = anything
x509_extensions = server
[anything]
commonName = supplied
[server]
subjectAltName = DNS:localhost, IP:127.0.0.1, IP:{host}
basicConstraints = critical, CA:TRUE
keyUsage = critical, digitalSignature, keyCertSign
extendedKeyUsage = serverAuth
"""


def make(folder: pathlib.Path, host: str) -> tuple[pathlib.Path, pathlib.Path]:
    """Certificate and key for that address."""
    folder.mkdir()
    certificate, key, request, rules = (folder / name for name in ("server.crt", "server.key", "server.csr", "rules.cnf"))
    rules.write_text(CONFIGURATION.format(folder=folder, host=host))
    (folder / "index.txt").write_text("")
    (folder / "serial").write_text("01\n")
    now = datetime.datetime.now(datetime.timezone.utc)
    begin, end = ((now + datetime.timedelta(days=days)).strftime("%Y%m%d%H%M%SZ") for days in (-2, 30))
    for step in (
            ["req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", request,
             "-subj", "/CN=authority"],
            ["ca", "-selfsign", "-batch", "-config", rules, "-in", request, "-keyfile", key, "-out", certificate, "-notext",
             "-startdate", begin, "-enddate", end]):
        done = subprocess.run(["openssl", *step], capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"openssl {step[0]}: {done.stderr}")
    return certificate, key
