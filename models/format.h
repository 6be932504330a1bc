// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QDateTime>
#include <QLocale>
#include <QObject>
#include <QQmlEngine>
#include <QTimeZone>

namespace transmittal::models {

/// Dates, times and numbers as the user writes them: in the locale that is the default (QLocale) and the
/// machine's time zone. Instants come in any zone. What is not valid gives an empty text. GUI thread.
///
/// The functions are static so that models use them without an object; in QML it is a singleton.
class Format : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString zone READ zone CONSTANT FINAL)

public:
    explicit Format(QObject *parent = nullptr);

    /// The user's time zone as it is named, for example "America/New_York".
    [[nodiscard]] static QString zone();

    /// The user's short form of dates, with all four digits of the year: "M/d/yyyy".
    [[nodiscard]] static QString dateFormat();
    [[nodiscard]] static QString dateFormat(const QLocale &locale);

    /// "3/14/2026"; a QDateTime gives its day in the user's zone.
    Q_INVOKABLE [[nodiscard]] static QString date(const QDateTime &instant);
    [[nodiscard]] static QString date(QDate day);
    /// A date that travels as text ("2026-03-14").
    Q_INVOKABLE [[nodiscard]] static QString isoDate(const QString &day);
    /// "3/14/2026 09:05:07".
    Q_INVOKABLE [[nodiscard]] static QString dateTime(const QDateTime &instant);
    /// With the zone's abbreviation, for tips, details and evidence.
    Q_INVOKABLE [[nodiscard]] static QString exactDateTime(const QDateTime &instant);
    /// "09:05:07": of 24 hours and with seconds in every language, so that two entries of a list differ.
    Q_INVOKABLE [[nodiscard]] static QString time(const QDateTime &instant);
    /// How long since or until: "just now", "5 min ago", "in 10 min", "3 h ago", "2 days ago"; the date when
    /// it is over a month. QML calls it with the time it ticks by.
    Q_INVOKABLE [[nodiscard]] static QString ago(const QDateTime &instant, const QDateTime &now);
    Q_INVOKABLE [[nodiscard]] static QString ago(const QDateTime &instant);
    /// With the locale's groups: "1,234,567".
    Q_INVOKABLE [[nodiscard]] static QString number(qint64 value);
    /// A channel or queue by its name, as staff write it: authorities' by capitals, "TVCC".
    Q_INVOKABLE [[nodiscard]] static QString channel(const QString &name);
    /// A share between 0 and 1 as "97.5 %".
    Q_INVOKABLE [[nodiscard]] static QString percent(double share);
    /// "850 ms", "12 s", "5 min", "3 h 20 min", "2 days 4 h".
    Q_INVOKABLE [[nodiscard]] static QString duration(qint64 milliseconds);
    /// A count that may be capped: "10,000+".
    Q_INVOKABLE [[nodiscard]] static QString count(qint64 value, bool capped);

    /// The time that ago() counts from when it is not told; for tests. Not owned; null for the machine's.
    static void setClock(const core::Clock *clock) { s_clock = clock; }

private:
    inline static const core::Clock *s_clock = nullptr;
};

} // namespace transmittal::models
