# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A print server with one printer, as the system's printing library meets it (IPP, RFC 8010), that keeps what it was given."""

import http.server
import itertools
import struct
import threading

NAME = "Paper"
PPD = f'''*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PAPER.PPD"
*Manufacturer: "Transmittal"
*Product: "({NAME})"
*ModelName: "{NAME}"
*ShortNickName: "{NAME}"
*NickName: "{NAME}"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*Throughput: "1"
*TTRasterizer: Type42
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: Letter
*PageSize Letter/US Letter: "<</PageSize[612 792]>>setpagedevice"
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: Letter
*PageRegion Letter/US Letter: "<</PageSize[612 792]>>setpagedevice"
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: Letter
*ImageableArea Letter/US Letter: "0 0 612 792"
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: Letter
*PaperDimension Letter/US Letter: "612 792"
*PaperDimension A4/A4: "595 842"
*DefaultFont: Courier
*Font Courier: Standard "(002.004S)" Standard ROM
*End
'''

OPERATION, JOB, END, PRINTER = 0x01, 0x02, 0x03, 0x04
INTEGER, BOOLEAN, ENUM = 0x21, 0x22, 0x23
NAME_VALUE, KEYWORD, URI, CHARSET, LANGUAGE, MIME = 0x42, 0x44, 0x45, 0x47, 0x48, 0x49
CREATE_JOB, SEND_DOCUMENT = 0x0005, 0x0006


def attribute(tag: int, name: str, value) -> bytes:
    if tag in (INTEGER, ENUM):
        data = struct.pack(">i", value)
    elif tag == BOOLEAN:
        data = bytes([value])
    else:
        data = value.encode()
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(data)) + data


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "PrintServer"

    def log_message(self, *_words) -> None:
        """Tests speak when they fail."""

    def answer(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        self.answer(PPD.encode(), "application/vnd.cups-ppd")

    def body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        parts = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def do_POST(self) -> None:
        request = self.body()
        operation, number = struct.unpack(">HI", request[2:8])
        answer = struct.pack(">BBHI", 2, 0, 0, number) + bytes([OPERATION])
        answer += attribute(CHARSET, "attributes-charset", "utf-8") + attribute(LANGUAGE, "attributes-natural-language", "en")
        if operation == SEND_DOCUMENT:
            self.server.printed.append(document_of(request))
        if operation in (CREATE_JOB, SEND_DOCUMENT):
            job = next(self.server.jobs)
            answer += bytes([JOB]) + attribute(INTEGER, "job-id", job) + attribute(ENUM, "job-state", 9)
            answer += attribute(URI, "job-uri", f"{self.server.uri}/jobs/{job}")
        else:
            answer += bytes([PRINTER]) + self.server.described()
        self.answer(answer + bytes([END]), "application/ipp")


def document_of(request: bytes) -> bytes:
    """What follows the attributes."""
    at = 8
    while request[at] != END:
        if request[at] < 0x10:
            at += 1
            continue
        for _ in range(2):  # the name, then the value
            start = at + 1 if _ == 0 else at
            at = start + 2 + struct.unpack(">H", request[start:start + 2])[0]
    return request[at + 1:]


class PrintServer(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.printed: list[bytes] = []
        self.jobs = itertools.count(1)
        self.address = f"127.0.0.1:{self.server_port}"
        self.uri = f"ipp://{self.address}/printers/{NAME}"
        self.thread = threading.Thread(target=self.serve_forever, daemon=True)
        self.thread.start()

    def described(self) -> bytes:
        return b"".join([
            attribute(NAME_VALUE, "printer-name", NAME), attribute(URI, "printer-uri-supported", self.uri),
            attribute(ENUM, "printer-state", 3), attribute(KEYWORD, "printer-state-reasons", "none"),
            attribute(ENUM, "printer-type", 0x801004), attribute(BOOLEAN, "printer-is-accepting-jobs", True),
            attribute(BOOLEAN, "printer-is-shared", False), attribute(NAME_VALUE, "printer-info", NAME),
            attribute(NAME_VALUE, "printer-make-and-model", NAME), attribute(URI, "device-uri", "file:///dev/null"),
            attribute(MIME, "document-format-supported", "application/pdf")])

    def close(self) -> None:
        self.shutdown()
        self.server_close()
