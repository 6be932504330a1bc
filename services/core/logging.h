// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recent_log.h"
#include "core/result.h"

#include <QDebug>
#include <QLoggingCategory>
#include <QString>

#include <memory>

// One category per area; their names ("transmittal.jobs") are what QT_LOGGING_RULES and the log lines show.
Q_DECLARE_LOGGING_CATEGORY(logCore)
Q_DECLARE_LOGGING_CATEGORY(logDatabase)
Q_DECLARE_LOGGING_CATEGORY(logJobs)
Q_DECLARE_LOGGING_CATEGORY(logAccess)
Q_DECLARE_LOGGING_CATEGORY(logTransmissions)
Q_DECLARE_LOGGING_CATEGORY(logNotifications)
Q_DECLARE_LOGGING_CATEGORY(logPractice)
Q_DECLARE_LOGGING_CATEGORY(logDaemon)
Q_DECLARE_LOGGING_CATEGORY(logCli)

namespace transmittal::core {

/// A key=value part of a log line; made by field(). The value is quoted where it needs to be.
struct LogField
{
    QString key;
    QString value;
};
QDebug operator<<(QDebug debug, const LogField &field);

/// qCInfo(logJobs) << "claimed" << field("job", id); any type that QDebug prints, so a Secret stays "***".
template <typename T>
[[nodiscard]] LogField field(const char *key, const T &value)
{
    LogField result{QString::fromLatin1(key), {}};
    QDebug(&result.value).noquote().nospace() << value;
    return result;
}

/// Where a program's log lines go.
struct LogSettings
{
    QString file;                  ///< empty: no file; its folder is made
    qint64 fileBytes = 10'485'760; ///< a file that would grow over it becomes file.1, file.1 becomes file.2 …
    int filesKept = 5;             ///< old ones besides the current
    bool standardError = true;
    QtMsgType leastLevel = QtInfoMsg;
    /// Gets every warning and error too, whatever leastLevel says; or null.
    std::shared_ptr<RecentLog> recent = {};
};

/// Sends Qt's messages to the log while it lives; the earlier handler returns after it. At most one at a
/// time; installed by programs, not by services. A line is
///
///     2026-03-01T08:30:00.123Z INFO transmittal.jobs claimed job=17 queue=tvcc
///
/// in UTC, one line per message (line breaks within are written as \n).
class Logging
{
public:
    /// Error File: the file cannot be opened.
    [[nodiscard]] static Result<std::unique_ptr<Logging>> install(const LogSettings &settings);
    ~Logging();
    Logging(const Logging &) = delete;
    Logging &operator=(const Logging &) = delete;

private:
    class Sink;
    explicit Logging(std::shared_ptr<Sink> sink);
    QtMessageHandler m_earlier = nullptr;
};

} // namespace transmittal::core
