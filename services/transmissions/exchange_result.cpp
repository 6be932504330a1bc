// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/exchange_result.h"

using namespace Qt::StringLiterals;

namespace transmittal::transmissions {

QString name(ExchangeError error)
{
    switch (error) {
    case ExchangeError::None:
        return u"none"_s;
    case ExchangeError::Resolve:
        return u"resolve"_s;
    case ExchangeError::Connect:
        return u"connect"_s;
    case ExchangeError::TlsHandshake:
        return u"tls_handshake"_s;
    case ExchangeError::CertificateRefused:
        return u"certificate_refused"_s;
    case ExchangeError::Timeout:
        return u"timeout"_s;
    case ExchangeError::ConnectionLost:
        return u"connection_lost"_s;
    case ExchangeError::ReplyTooLarge:
        return u"reply_too_large"_s;
    case ExchangeError::InvalidRequest:
        return u"invalid_request"_s;
    case ExchangeError::Cancelled:
        return u"cancelled"_s;
    case ExchangeError::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

} // namespace transmittal::transmissions
