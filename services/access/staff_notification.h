// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace transmittal::access {

/// Something administrators should know. The text holds no personal data.
struct StaffNotification
{
    qint64 id = 0;
    QDateTime at;
    QString kind;     ///< "worker.requested", …
    QString severity; ///< "information", "warning", "error", "critical"
    QString channel;  ///< empty when it is about none
    QString subject;
    QString body;
    std::optional<QDateTime> resolvedAt;
    QString resolvedBy;
    std::optional<QDateTime> readAt; ///< by the asking login
};

struct NotificationFilter
{
    bool openOnly = true;
    std::optional<qint64> before; ///< NotificationPage::next of the page before this one
    int limit = 100;              ///< 1 to 1000
};

struct NotificationPage
{
    std::vector<StaffNotification> notifications; ///< newest first
    std::optional<qint64> next;                   ///< set when there is more
};

} // namespace transmittal::access
