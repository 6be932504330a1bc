// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace transmittal::core {

/// One header line. In a reply the name is in lower case.
struct HttpHeader
{
    QByteArray name;
    QByteArray value;
    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};
using HttpHeaders = std::vector<HttpHeader>;

/// The first header of that name (compared without regard to case), if there is one.
[[nodiscard]] std::optional<QByteArray> headerValue(const HttpHeaders &headers, QByteArrayView name);

/// A place in the body template and the secret that takes it while the body is sent. The value goes out as it
/// is: the caller escapes it for the format of the body (see core/xml_escape.h).
struct Substitution
{
    QByteArray placeholder; ///< for example "{{password}}"; must occur exactly once in the template
    Secret value;
};

/// A client certificate for services that ask for one, both parts as PEM.
struct ClientCertificate
{
    QByteArray certificatePem;
    Secret privateKeyPem;
};

/// One HTTP request that must leave at most once.
struct OneShotRequest
{
    QUrl url; ///< https, or http where allowPlainHttp says so; no user name or password in it
    QByteArray method = "POST"; ///< "POST" or "GET" (then without a body)
    HttpHeaders
        headers; ///< not Host, Content-Length, Transfer-Encoding, Connection, Expect: the transport's own
    QByteArray bodyTemplate; ///< what evidence stores; the secrets are put in on the way out only
    std::vector<Substitution> substitutions;
    std::chrono::milliseconds connectTimeout{10'000}; ///< name look-up, TCP and TLS together
    std::chrono::milliseconds totalTimeout{
        60'000};                   ///< everything, from the call of perform() to the last reply byte
    qint64 replyLimit = 1'048'576; ///< bytes of reply body kept at most
    bool verifyTls = true;         ///< false accepts any certificate: for practice only
    bool allowPlainHttp = false;   ///< true lets an http URL pass
    QByteArray
        caCertificatePem; ///< when set, only certificates issued by these are trusted; else the system's
    std::optional<ClientCertificate> clientCertificate;
};

/// What the transport asks its caller on the way.
struct OneShotHooks
{
    /// Called once, after TCP and TLS are up and before the first byte of HTTP, in the thread that called
    /// perform(). It may block (it commits the phase "sending"); its time counts against totalTimeout. False:
    /// nothing is sent.
    std::function<bool()> beforeSending;
};

/// Why there is no complete reply.
enum class TransportError {
    None,
    InvalidRequest,       ///< the request contradicts itself; nothing was opened
    Resolve,              ///< the host name is unknown
    Connect,              ///< TCP could not be opened
    TlsHandshake,         ///< TLS failed for another reason than the certificate
    CertificateRefused,   ///< the peer's certificate is not trusted or names another host
    AbortedBeforeSending, ///< beforeSending said no, or a stop was requested in time
    Timeout,              ///< connectTimeout or totalTimeout ended
    ConnectionClosed,     ///< closed or reset before a complete reply header
    ReplyTooLarge,        ///< body over replyLimit, or header over 64 KiB
    ReplyBroken,          ///< truncated, encoded in a way nobody asked for, or no HTTP
    Internal,             ///< the library refused to work; the detail says why
};

/// The error's name for logs and evidence, for example "CERTIFICATE_REFUSED".
[[nodiscard]] QString name(TransportError error);

/// How far the request came. This alone says whether sending again may file twice.
enum class Stage {
    NotSent, ///< not one byte of HTTP left: sending again is harmless
    Sent,    ///< bytes may have arrived; what became of them is unknown
    Replied, ///< a complete HTTP reply came back; it still has to be understood
};

[[nodiscard]] QString name(Stage stage);

/// Since the call of perform(); zero where the step was not reached.
struct OneShotTimings
{
    std::chrono::microseconds dns{0};
    std::chrono::microseconds connect{0};
    std::chrono::microseconds tls{0};
    std::chrono::microseconds sent{0}; ///< the last body byte was handed to the connection
    std::chrono::microseconds firstByte{0};
    std::chrono::microseconds total{0};
};

/// What happened. Stage::Replied holds exactly when error is None.
struct OneShotReply
{
    Stage stage = Stage::NotSent;
    TransportError error = TransportError::None;
    QString detail;      ///< for the log: never the body, a header value or a secret
    int httpStatus = 0;  ///< of the final reply, also of a broken one; 0 when none was read
    HttpHeaders headers; ///< of the final reply, names in lower case, in order
    QByteArray body;     ///< as sent (chunking undone); of a broken reply the bytes that came
    /// True: nothing but the end of the connection ended the body. libcurl does not tell a cut from TLS's
    /// farewell there, so whoever reads the body must see by itself that it is whole (an XML document shows
    /// it).
    bool endsWithConnection = false;
    OneShotTimings timings;
    QByteArray peerCertificateSha256; ///< 32 raw bytes, of the certificate the peer showed; empty for http
};

/// Sends the request, once, and waits for the reply. For pool threads: it blocks up to totalTimeout.
/// Thread-safe.
///
/// A connection of its own, never reused; HTTP/1.1; no redirect is followed, no proxy, cookie, authentication
/// exchange, Expect header or TLS session reuse; nothing is ever sent a second time. A stop request is
/// honoured (within about a second) until beforeSending has returned true; after that only totalTimeout ends
/// the call, because the answer to a request that left is worth waiting for.
[[nodiscard]] OneShotReply perform(const OneShotRequest &request, const OneShotHooks &hooks,
                                   const std::stop_token &stop = {});

} // namespace transmittal::core
