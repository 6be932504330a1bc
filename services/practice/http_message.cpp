// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/http_message.h"

namespace transmittal::practice {

namespace {

constexpr qsizetype headLimit = 16LL * 1024;
constexpr qsizetype bodyLimit = 1024LL * 1024;

} // namespace

HttpMessage::State HttpMessage::add(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (!m_hasHead) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end > headLimit || (end < 0 && m_buffer.size() > headLimit))
            return State::Refused;
        if (end < 0)
            return State::Incomplete;
        if (!readHead(m_buffer.left(end)))
            return State::Refused;
        m_buffer.remove(0, end + 4);
        m_hasHead = true;
    }
    if (m_buffer.size() < m_length)
        return State::Incomplete;
    m_body = m_buffer.left(m_length);
    return State::Complete;
}

bool HttpMessage::readHead(const QByteArray &head)
{
    QByteArrayList lines = head.split('\n');
    m_firstLine = lines.takeFirst().trimmed();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        m_headers.push_back({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    if (core::headerValue(m_headers, "transfer-encoding"))
        return false;
    const QByteArray length = header("content-length");
    bool number = true;
    m_length = length.isEmpty() ? 0 : length.toLongLong(&number);
    return m_firstLine.contains("HTTP/1.") && number && m_length >= 0 && m_length <= bodyLimit;
}

} // namespace transmittal::practice
