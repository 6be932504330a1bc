// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/access_repository.h"
#include "jobs/queue_health.h"
#include "transmissions/finding.h"
#include "transmissions/transmission.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

/// Values as records with the database's names, which are what --json promises.
namespace transmittal::ctl {

[[nodiscard]] QJsonObject record(const transmissions::Transmission &transmission);
[[nodiscard]] QJsonObject record(const transmissions::Attempt &attempt);
[[nodiscard]] QJsonObject record(const transmissions::TransmissionCount &count);
[[nodiscard]] QJsonObject record(const transmissions::BulkStatus &bulk);
[[nodiscard]] QJsonObject record(const transmissions::BulkItem &item);
[[nodiscard]] QJsonObject record(const transmissions::BulkPreviewLine &line);
[[nodiscard]] QJsonObject record(const transmissions::Finding &finding);
[[nodiscard]] QJsonObject record(const jobs::QueueHealth &queue);
[[nodiscard]] QJsonObject record(const jobs::BacklogForecast &forecast);
[[nodiscard]] QJsonObject record(const jobs::WorkerOnBoard &worker);
[[nodiscard]] QJsonObject record(const access::StaffMember &person);
[[nodiscard]] QJsonObject record(const access::RegisteredWorker &worker);
[[nodiscard]] QJsonObject record(const access::ChannelSettings &channel);
[[nodiscard]] QJsonObject record(const access::SecretStatus &status);
[[nodiscard]] QJsonObject record(const access::AuditEntry &entry);
[[nodiscard]] QJsonObject record(const access::StaffNotification &notification);

template <typename T>
[[nodiscard]] QJsonArray records(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(record(value));
    return array;
}

} // namespace transmittal::ctl
