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
    int rank = 0;                    ///< of the severity: higher is worse; as the database knows it
};

/// Of the same severity Severest has the newest first and Mildest, its exact reverse, the oldest.
enum class NotificationOrder { Newest, Oldest, Severest, Mildest };

/// Where one stands in any order; it stays there, since neither changes.
struct NotificationPlace
{
    int rank = 0;
    qint64 id = 0;
};

/// Which notifications to show, and how; what is not set does not restrict.
struct NotificationFilter
{
    bool openOnly = true;
    QString text = {}; ///< somewhere in subject, body, kind or channel, in any case; empty: all
    NotificationOrder order = NotificationOrder::Newest;
    std::optional<NotificationPlace> place = {}; ///< NotificationPage::next of the page before this one
    int limit = 100;                             ///< 1 to 1000
};

struct NotificationPage
{
    std::vector<StaffNotification> notifications; ///< in the order asked for
    std::optional<NotificationPlace> next;        ///< set when there is more
};

} // namespace transmittal::access
