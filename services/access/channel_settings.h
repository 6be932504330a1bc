// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace transmittal::access {

/// How an outside service is reached. Limits of the engine (rate, attempts, pause) are the queue's, not the
/// channel's.
struct ChannelSettings
{
    QString name; ///< "tvcc", "mail"
    QString title;
    QString authority; ///< "CA-DMV"; empty where no authority is behind the channel
    bool enabled = false;
    QString environment;           ///< "practice" or "live": the database's
    QString endpoint;              ///< empty until configured; practice: on this machine only
    std::optional<QString> userId; ///< half of a credential: only administrators and workers are told
    QString modality;
    std::chrono::milliseconds timeout{0};
    std::chrono::milliseconds connectTimeout{0};
    bool verifyTls = true; ///< false in practice only
    QString caCertificate; ///< PEM; empty: the system's authorities
    QString dateFormat;    ///< "dateTime" or "date"
    qint64 replyLimitBytes = 0;
    QJsonObject validation; ///< bounds of the local check, by name
    QJsonObject courtMap;   ///< our court code to the service's
    QStringList requiredSecrets;
    QDateTime updatedAt;
    QString updatedBy;
};

/// Whether one worker can open one secret of a channel; never the secret.
struct SecretStatus
{
    QString name;
    qint64 workerId = 0;
    QString login;
    QString workstation;
    bool canOpen = false;
    QString setBy; ///< empty unless canOpen
    QDateTime setAt;
};

} // namespace transmittal::access
