// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace transmittal::models {

/// What is typed into a correction, and the channel's rules for it.
struct CorrectionInput
{
    QString channel;
    QHash<QString, QString> values; ///< by column name, as typed
    QDate today;                    ///< in the authority's time zone
    QString modality;               ///< the channel's, where none is typed
    QJsonObject courtMap;
    QJsonObject validation;
    QHash<QString, QString> courts; ///< names by code; empty when unknown
};

/// What is wrong, by column name, in sentences for staff: the check that the worker makes before it sends.
[[nodiscard]] QHash<QString, QString> correctionProblems(const CorrectionInput &input);
/// The reverse for what is shown in a form: a date as the user writes it.
[[nodiscard]] QString shownValue(const QString &field, const QString &filed);
/// As it is stored: trimmed, a date as YYYY-MM-DD, a licence in capital letters.
[[nodiscard]] QString filedValue(const QString &field, const QString &typed);
/// What belongs into the field, or what the typed value stands for; empty when its name says it.
[[nodiscard]] QString fieldHelp(const QString &field, const QString &typed, const CorrectionInput &rules);
/// A number or code, to be shown in a monospaced cut.
[[nodiscard]] bool isCode(const QString &field);
/// The column that the database's sentence speaks of; empty when it speaks of none.
[[nodiscard]] QString namedField(const core::Error &error);

} // namespace transmittal::models
