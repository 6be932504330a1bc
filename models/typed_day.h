// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace transmittal::models {

/// A day as a person types it: 2026-03-14, as Format::date() shows it, or three numbers parted by slashes,
/// dots, hyphens or blanks. Numbers stand in the order of the locale; where that gives no day, or the locale
/// writes months as words, in the only order that gives one. Invalid for anything else: for two digits of a
/// year (a birth date has no century then), and for numbers that could mean two days. The locale is the one
/// in which it was typed. Any thread.
[[nodiscard]] QDate typedDay(const QString &text, const QLocale &locale = QLocale());

/// Whether these are numbers that could mean two days, of which typedDay() takes none.
[[nodiscard]] bool couldBeTwoDays(const QString &text, const QLocale &locale = QLocale());

/// The day with its month as a word, so that nobody can take it for another: "Monday, September 3, 1984".
[[nodiscard]] QString spelledDay(QDate day);

} // namespace transmittal::models
