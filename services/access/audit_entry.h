// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace transmittal::access {

/// One line of the audit; personal data is masked already in the database.
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at;
    QString actor;       ///< the login, as the server knows it
    QString address;     ///< empty over a unix socket
    QString workstation; ///< what the program said it was: a hint
    QString operation;   ///< "row.update", "secret.set", …
    QString subjectTable;
    QString subjectKey;
    QJsonValue before; ///< Undefined where there was nothing; for an update the changed columns only
    QJsonValue after;
    QString note;
};

/// Which lines to show, and from which end; what is not set does not restrict.
struct AuditFilter
{
    std::optional<QString> actor;
    std::optional<QString> operation; ///< whole, or a beginning followed by '*': "staff.*"
    std::optional<QString> subjectTable;
    std::optional<QString> subjectKey;
    std::optional<QString>
        text; ///< somewhere in key, note, before or after; slow on a long trail: add a period
    std::optional<QDateTime> from;  ///< inclusive
    std::optional<QDateTime> until; ///< exclusive
    std::optional<qint64> place;    ///< AuditPage::next of the page before this one
    bool oldestFirst = false;
    int limit = 100; ///< 1 to 1000
};

struct AuditPage
{
    std::vector<AuditEntry> entries;
    std::optional<qint64> next; ///< set when there is more
};

} // namespace transmittal::access
