// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/one_shot_request.h"
#include "core/secret.h"

#include <QDate>
#include <QString>

#include <optional>

namespace transmittal::transmissions {

/// What a worker files: one revision of one completion, as the attempt it holds sees it. A value.
struct TransmissionData
{
    qint64 id = 0;
    QString channel;
    QString environment;
    core::PersonalText firstName;
    core::PersonalText lastName;
    QDate birthDate; ///< personal: never printed
    core::PersonalText driverLicense;
    core::PersonalText citationNumber;
    QString courtCode;
    QDate completionDate;
    QString modality; ///< empty: the channel's
    QDate today;      ///< by the database's clock in the authority's time zone
    /// A reply that an earlier attempt stored and nobody classified: it is classified, nothing is sent.
    std::optional<core::OneShotReply> storedReply;
};

} // namespace transmittal::transmissions
