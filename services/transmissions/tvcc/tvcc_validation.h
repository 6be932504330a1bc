// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transmissions/finding.h"
#include "transmissions/transmission_data.h"
#include "transmissions/tvcc/tvcc_request.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace transmittal::transmissions {

/// What the local check allows. TVCC's schema has no lengths and no patterns, and the state publishes none,
/// so every bound here is a setting of the channel; the defaults are the widest that any known sample needs.
struct TvccRules
{
    int citationMaximum = 40; ///< characters of a citation number
    int nameMaximum = 60;     ///< characters of a first or last name
    int minimumAge = 14;      ///< years at completion; a younger student is a mistyped birth date
    int maximumAge = 120;     ///< years at completion
    QString courtPattern = QStringLiteral("(0[1-9]|[1-4][0-9]|5[0-8])[0-9]{3}"); ///< whole text must match
    QString licencePattern = QStringLiteral("[A-Z][0-9]{7}");                    ///< whole text must match
};

/// What is filed of a transmission under the channel's settings: its court map takes our code to the
/// service's, its modality stands in where the transmission has none. Pure; any thread.
[[nodiscard]] TvccRequest tvccRequest(const TransmissionData &data, const QString &modality,
                                      const QJsonObject &courtMap);

/// The channel's bounds for the local check, by the names of TvccRules in snake case; the default where there
/// is none. Pure; any thread.
[[nodiscard]] TvccRules tvccRules(const QJsonObject &settings);

/// Everything that is wrong with the request, in the order of the fields, empty when it may be sent. Pure;
/// any thread. Field names are those of the database: completion_date, court_code, birth_date,
/// driver_license, first_name, last_name, citation_number, modality, class_city, class_county_code,
/// instructor_license, instructor_name. today is the day by the database's clock in the authority's time
/// zone.
[[nodiscard]] std::vector<Finding> validate(const TvccRequest &request, QDate today,
                                            const TvccRules &rules = {});

} // namespace transmittal::transmissions
