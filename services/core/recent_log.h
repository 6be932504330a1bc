// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace transmittal::core {

/// One message of this program, as it may be shown and sent to support.
struct LogRecord
{
    qint64 number = 0; ///< grows by one with each record of this program, from 1
    QDateTime at;      ///< in UTC
    QtMsgType type = QtWarningMsg;
    QString category; ///< "transmittal.jobs"; "default" or a library's own for what is not ours
    QString text;     ///< one line, scrubbed()
};

/// The last errors and warnings of this program, in memory, for a person who has to tell support what
/// happened. Logging writes into it (LogSettings::recent); a screen reads it. Thread-safe.
class RecentLog
{
public:
    explicit RecentLog(std::size_t capacity = 100) : m_capacity(capacity) {}

    /// Keeps it, with the text scrubbed and the number set here; the oldest leaves when there are too many.
    void add(LogRecord record);
    /// Oldest first.
    [[nodiscard]] std::vector<LogRecord> records() const;
    /// How many were ever added: more than are kept, perhaps.
    [[nodiscard]] qint64 added() const;
    void clear();

    /// Called after each add(), on the thread that logged, without a lock held; it must be quick, must not
    /// log, and must only pass the word on. An empty function ends it: after setListener() has returned, the
    /// earlier one runs no more.
    void setListener(std::function<void()> listener);

private:
    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::mutex m_listenerMutex; ///< held while the listener runs, so that it can be taken away for good
    std::deque<LogRecord> m_records;
    std::function<void()> m_listener;
    qint64 m_added = 0;
};

/// The text with what looks like a secret or like a person's data replaced by "***": values after password,
/// token and their like, user and password in an address, bearer and basic credentials, e-mail addresses,
/// Californian licence numbers, dates of birth, values quoted in a statement. The second net under the types
/// that print masked: libraries and drivers know nothing of those.
[[nodiscard]] QString scrubbed(QString text);

} // namespace transmittal::core
