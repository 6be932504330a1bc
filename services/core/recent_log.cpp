// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recent_log.h"

#include <QRegularExpression>

#include <array>

namespace transmittal::core {

using namespace Qt::StringLiterals;

void RecentLog::add(LogRecord record)
{
    record.text = scrubbed(std::move(record.text));
    {
        const std::scoped_lock lock(m_mutex);
        record.number = ++m_added;
        m_records.push_back(std::move(record));
        if (m_records.size() > m_capacity)
            m_records.pop_front();
    }
    const std::scoped_lock lock(m_listenerMutex);
    if (m_listener)
        m_listener();
}

std::vector<LogRecord> RecentLog::records() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_records.begin(), m_records.end()};
}

qint64 RecentLog::added() const
{
    const std::scoped_lock lock(m_mutex);
    return m_added;
}

void RecentLog::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_records.clear();
}

void RecentLog::setListener(std::function<void()> listener)
{
    const std::scoped_lock lock(m_listenerMutex);
    m_listener = std::move(listener);
}

namespace {

struct Scrub
{
    QRegularExpression pattern;
    QString replacement;
};

const std::array<Scrub, 7> &scrubs()
{
    using Option = QRegularExpression::PatternOption;
    static const std::array<Scrub, 7> all{{
        // Authorization: Basic dXNlcjpwYXNz; before the rule for names, which would leave the credential
        // behind.
        {QRegularExpression(uR"(\b(bearer|basic)\s+[A-Za-z0-9+/=._~-]{6,})"_s, Option::CaseInsensitiveOption),
         uR"(\1 ***)"_s},
        {QRegularExpression(
             uR"re(((?:password|passwd|passphrase|pwd|secret|token|verifier|private[ _-]?key|)re"
             uR"re(first[ _-]?name|last[ _-]?name|student[ _-]?name|licen[sc]e|birth[ _-]?date|date[ _-]?of[ _-]?birth|phone)[\w-]*"?\s*[=:]\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,;&)]+))re"_s,
             Option::CaseInsensitiveOption),
         uR"(\1***)"_s},
        {QRegularExpression(uR"(([a-z][a-z0-9+.-]*://)[^\s/@]+@)"_s, Option::CaseInsensitiveOption),
         uR"(\1***@)"_s},
        {QRegularExpression(uR"([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"_s), u"***"_s},
        {QRegularExpression(uR"(\b[A-Z]\d{7}\b)"_s), u"***"_s},
        // A date on which an adult may have been born, and no instant.
        {QRegularExpression(uR"(\b(?:19\d\d|200\d|201[0-2])-\d\d-\d\d\b(?![T ]\d\d:))"_s), u"***"_s},
        // PostgreSQL's own detail of a broken constraint: Key (driver_license)=(A1234567) already exists.
        {QRegularExpression(uR"((Key \([^)]*\)=)\([^)]*\))"_s), uR"(\1(***))"_s},
    }};
    return all;
}

} // namespace

QString scrubbed(QString text)
{
    for (const Scrub &scrub : scrubs())
        text.replace(scrub.pattern, scrub.replacement);
    return text;
}

} // namespace transmittal::core
