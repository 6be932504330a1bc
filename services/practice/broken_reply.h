// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/faults.h"

#include <QByteArray>

namespace transmittal::practice {

/// Bytes for the wire, and what follows them.
struct WireReply
{
    QByteArray bytes = {};
    qint64 padding = 0;   ///< blanks that follow the bytes, made while they are sent
    QByteArray tail = {}; ///< what follows the padding
    bool reset = false;   ///< the connection is then reset instead of closed
};

/// A whole HTTP reply of the stand-in's front.
[[nodiscard]] QByteArray httpReply(const QByteArray &status, const QByteArray &contentType,
                                   const QByteArray &body, const QByteArray &furtherHeaders = {},
                                   qint64 furtherLength = 0);

/// The front's own answer for a fault that keeps the request from the service; empty for any other.
[[nodiscard]] QByteArray frontReply(Fault fault, int retryAfterSeconds);

/// The service's answer (its status, for example "200 OK", and body) as the fault leaves it.
[[nodiscard]] WireReply breakReply(Fault fault, const QByteArray &status, const QByteArray &contentType,
                                   QByteArray body);

} // namespace transmittal::practice
