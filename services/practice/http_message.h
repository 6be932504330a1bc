// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/one_shot_request.h"

#include <QByteArray>

#include <optional>

namespace transmittal::practice {

/// Gathers one HTTP/1.x message of bounded size from pieces: request or reply, its length by Content-Length.
class HttpMessage
{
public:
    enum class State {
        Incomplete,
        Complete,
        Refused, ///< no HTTP, chunked, or larger than the bounds
    };

    /// Adds what arrived. Nothing may be added after Complete or Refused.
    State add(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &firstLine() const { return m_firstLine; }
    /// The n-th word of the first line, empty when there is none.
    [[nodiscard]] QByteArray word(qsizetype n) const { return m_firstLine.split(' ').value(n); }
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        return core::headerValue(m_headers, name).value_or(QByteArray());
    }
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    bool readHead(const QByteArray &head);

    QByteArray m_buffer;
    QByteArray m_firstLine;
    core::HttpHeaders m_headers;
    qsizetype m_length = 0;
    QByteArray m_body;
    bool m_hasHead = false;
};

} // namespace transmittal::practice
