// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <utility>
#include <vector>

namespace transmittal::transmissions {

/// How far a call to an authority got.
enum class ExchangeStage {
    NotSent, ///< no byte of the request left this machine
    Sent,    ///< bytes may have left; there is no complete reply
    Replied, ///< a complete HTTP reply was read
};

/// Why a call ended without a complete reply.
enum class ExchangeError {
    None,
    Resolve,            ///< the host's name is not known
    Connect,            ///< nothing accepts there
    TlsHandshake,       ///< TLS could not be agreed on
    CertificateRefused, ///< the other side's certificate is not to be trusted
    Timeout,            ///< a limit passed
    ConnectionLost,     ///< it closed before a complete reply
    ReplyTooLarge,      ///< the reply passed the limit and was cut off
    InvalidRequest,     ///< the endpoint or the request cannot be used at all
    Cancelled,          ///< stopped on this side, for example because the lease was lost
    Other,
};

/// The error's name as catalogues write it, for example "certificate_refused".
[[nodiscard]] QString name(ExchangeError error);

/// What the transport brought home, as the classifier reads it. A value; built from the transport's reply, or
/// from the stored evidence when a job is recovered.
struct ExchangeResult
{
    ExchangeStage stage = ExchangeStage::NotSent;
    ExchangeError error = ExchangeError::None;
    int httpStatus = 0;                                     ///< 0 without a reply
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in any case
    QByteArray body;
    QDateTime receivedAt; ///< UTC; the base of a Retry-After date
};

} // namespace transmittal::transmissions
