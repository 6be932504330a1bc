// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace transmittal::transmissions {

/// How the two dates of a request are written. TVCC's schema says dateTime; other clients have sent plain
/// dates, and no source shows which one the live service takes, so it is a setting of the channel.
enum class TvccDateFormat {
    DateTime, ///< 2025-01-15T00:00:00, without a zone, so that no reader can shift the day
    Date,     ///< 2025-01-15
};

/// The name as it stands in the channel's settings: "dateTime" or "date".
[[nodiscard]] QString name(TvccDateFormat format);

/// The reverse of name(TvccDateFormat); nothing for any other text.
[[nodiscard]] std::optional<TvccDateFormat> tvccDateFormatFromName(QStringView name);

/// One completion as TVCC's operation addCourseCompletion takes it: the children of arg0, under their names
/// in the schema, without the credentials (those are put in by the transport while it sends). A value; may
/// cross threads. Empty texts of the optional elements (classCity, classCntyCd, instructorLicNbr,
/// instructorName) are left out of the message. What is about the student is PersonalText.
struct TvccRequest
{
    QDate ccDate;             ///< day on which the course was completed
    QString classCity;        ///< empty for an online course
    QString classCntyCd;      ///< county code of the class; empty for an online course
    QString courtCd;          ///< five digits, leading zeros kept
    QDate dateOfBirth;        ///< personal; the struct has no printing operator, and none may be added
    core::PersonalText dlNbr; ///< California driver licence
    core::PersonalText firstName;
    QString instructorLicNbr;
    QString instructorName;
    core::PersonalText lastName;
    QString modality;          ///< "4T" is an online course; other values are not known
    core::PersonalText refNbr; ///< citation or court reference number
};

} // namespace transmittal::transmissions
