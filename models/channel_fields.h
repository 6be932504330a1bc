// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/channel_settings.h"
#include "form_entry.h"
#include "jobs/queue_health.h"

#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

/// What a channel's form has for fields: part of ChannelForm, and used by it alone.
namespace transmittal::models {

/// Everything of a channel that the form shows.
struct StoredChannel
{
    access::ChannelSettings channel;
    jobs::QueueHealth queue;
    QJsonObject holidays; ///< of the queue: day to title
    QString mailFrom;     ///< the setting mail.from
};

/// Who keeps a field, and so who may change it.
enum class FieldKeeper {
    Channel,          ///< core.channel; administrators
    ChannelByManager, ///< core.channel; managers as well
    Queue,            ///< core.queue; managers
    Setting,          ///< core.setting; administrators
};

struct ChannelField
{
    QString name; ///< as the database calls it
    FieldKeeper keeper = FieldKeeper::Channel;
    std::function<QString(const StoredChannel &)> shown;
    /// For the patch; nothing when the text cannot be read, which the check prevents.
    std::function<std::optional<QJsonValue>(const QString &)> stored;
    FormEntry::Check check;
};

/// Which environment the channel is in decides which endpoints are taken.
[[nodiscard]] std::vector<ChannelField> channelFields(const std::function<QString()> &channel,
                                                      const std::function<QString()> &environment);

} // namespace transmittal::models
