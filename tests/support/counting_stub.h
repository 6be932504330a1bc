// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/certificates.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <memory>
#include <optional>

namespace transmittal::test {

/// How the stub behaves to every connection. "Close" leaves out TLS's farewell.
enum class Ending {
    Answer,             ///< 200 and a body, then close
    CloseWithoutAnswer, ///< after the whole body
    Reset,              ///< TCP reset after the whole body
    HalfStatusLine,     ///< "HTTP/1.1 2", then close
    HalfHeader,         ///< status line and half a header line, then close
    HalfReplyBody,      ///< half of what Content-Length promised, then close
    HalfChunk,          ///< half of a chunk, then close
    KeepAliveThenClose, ///< the first body of all is answered and kept alive, every later one closed upon
    Redirect,           ///< 307 to itself
    Unauthorized,       ///< 401 with a Basic challenge
    Silence,            ///< reads everything, says nothing
    CloseBeforeReading, ///< right after accepting (https: after the handshake)
    CloseInHandshake,   ///< https: after the first message of the client
    CloseInBody,        ///< after the header and some of the body
    Custom,             ///< the given bytes, then close
};

/// A bare server that counts whole request bodies, which nothing between it and the wire can hide. Listens on
/// a free port of 127.0.0.1 while it lives; one thread per connection.
class CountingStub
{
public:
    explicit CountingStub(Ending ending, const std::optional<Identity> &identity = {},
                          QByteArray custom = {});
    /// Over https, and only with clients that show a certificate of this authority.
    CountingStub(Ending ending, const Identity &identity, const CertificateAuthority &clients);
    ~CountingStub();
    CountingStub(const CountingStub &) = delete;
    CountingStub &operator=(const CountingStub &) = delete;

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] int connections() const;
    /// Bytes of HTTP that arrived, after TLS was undone.
    [[nodiscard]] qint64 httpBytes() const;
    [[nodiscard]] QList<QByteArray> bodies() const;
    /// The request line and header of each whole request.
    [[nodiscard]] QList<QByteArray> heads() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace transmittal::test
