// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/one_shot_request.h"
#include "core/result.h"

#include <QHostAddress>

#include <chrono>
#include <functional>
#include <memory>

namespace transmittal::core {

/// A complete request as the receiver hands it on.
struct HttpRequest
{
    QByteArray method;
    QByteArray path;     ///< percent-decoded, without the query
    HttpHeaders headers; ///< names in lower case
    HttpHeaders query;   ///< the decoded pairs behind the question mark; names as sent
    QByteArray body;
    QByteArray remoteAddress;
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    HttpHeaders headers; ///< further ones
};

/// Bounds of one receiver. What exceeds them is refused with 413 or 431, or cut off.
struct HttpLimits
{
    std::size_t headerBytes = 16'384;
    qint64 bodyBytes = 1'048'576;
    unsigned connections = 32;
    std::chrono::seconds idle{10};      ///< a connection on which nothing moves
    std::chrono::seconds receiving{30}; ///< from accepting a connection to the last byte of its request
};

struct HttpReceiverSettings
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 0: a free one
    HttpLimits limits;
};

/// A bounded HTTP/1.1 receiver (libmicrohttpd). One request per connection: every answer closes it. Without
/// TLS, so it belongs on loopback or behind a proxy that has it.
class HttpReceiver
{
public:
    /// Runs on a thread of the connection, several at once; it may block. An exception out of it becomes 500.
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    /// Listens when it returns. Error Network: the address or port cannot be had.
    [[nodiscard]] static Result<std::unique_ptr<HttpReceiver>> start(const HttpReceiverSettings &settings,
                                                                     Handler handler);
    /// Stops listening, then waits for handlers that still run.
    ~HttpReceiver();
    HttpReceiver(const HttpReceiver &) = delete;
    HttpReceiver &operator=(const HttpReceiver &) = delete;

    [[nodiscard]] quint16 port() const;

private:
    class Private;
    explicit HttpReceiver(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace transmittal::core
