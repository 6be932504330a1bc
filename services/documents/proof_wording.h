// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transmissions/transmission.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <functional>

namespace transmittal::documents {

/// In what language, and in whose customs of dates and paper, a proof is written.
struct ProofWording
{
    /// Takes an English text that is marked for the context "ProofOfTransmission" and gives it in the
    /// language of the paper. Called on the thread that writes. Unset: English.
    std::function<QString(const char *)> translate = {};
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedStates);

    [[nodiscard]] QString operator()(const char *english) const;
    /// "November 21, 2026", "21 de noviembre de 2026".
    [[nodiscard]] QString day(QDate date) const;
    /// "November 21, 2026, 02:03:04 PST".
    [[nodiscard]] QString instant(const QDateTime &at, const QTimeZone &zone) const;
    /// "2026-11-21 10:03:04.123 UTC".
    [[nodiscard]] static QString utc(const QDateTime &at);
};

/// What stands large on the page, and the sentence under it.
struct Verdict
{
    QString headline;
    QString sentence;
};
[[nodiscard]] Verdict verdictOf(const ProofWording &words, transmissions::TransmissionState state,
                                bool byResolution);
/// The outcome of an attempt: "accepted" and so on; what has none was interrupted.
[[nodiscard]] QString outcomeOf(const ProofWording &words, const QString &outcome);
[[nodiscard]] QString decisionOf(const ProofWording &words, const QString &decision);
[[nodiscard]] QString basisOf(const ProofWording &words, const QString &basis);

} // namespace transmittal::documents
