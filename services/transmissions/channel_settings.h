// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <map>

namespace transmittal::transmissions {

/// A channel as a worker needs it for one call (core.channel, T12). A value; the secrets print as stars.
struct ChannelSettings
{
    QString name;
    QString environment; ///< "practice" or "live"; that of the database
    QUrl endpoint;
    QString userId;
    QString modality;
    std::chrono::milliseconds timeout{30'000};
    std::chrono::milliseconds connectTimeout{10'000};
    bool verifyTls = true;
    QByteArray caCertificate; ///< PEM; empty: the system's
    QString dateFormat;
    qint64 replyLimit = 262'144; ///< bytes
    QJsonObject validation;
    QJsonObject courtMap; ///< our court code to the authority's
    std::map<QString, core::Secret> secrets;
};

} // namespace transmittal::transmissions
