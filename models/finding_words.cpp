// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding_words.h"

#include "known_sentences.h"

#include <QCoreApplication>

#include <array>

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {

// As in services/transmissions/tvcc/tvcc_validation.cpp and core.missing_fields; a test compares them.
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Finding", "First name is missing."),
    QT_TRANSLATE_NOOP("Finding", "Last name is missing."),
    QT_TRANSLATE_NOOP("Finding", "Birth date is missing."),
    QT_TRANSLATE_NOOP("Finding", "Driver licence is missing."),
    QT_TRANSLATE_NOOP("Finding", "Citation number is missing."),
    QT_TRANSLATE_NOOP("Finding", "Court code is missing."),
    QT_TRANSLATE_NOOP("Finding", "Completion date is missing."),
    QT_TRANSLATE_NOOP("Finding",
                      "The completion date is missing. Enter the day on which the course was completed."),
    QT_TRANSLATE_NOOP(
        "Finding",
        "The completion date lies in the future. Enter the day on which the course was completed."),
    QT_TRANSLATE_NOOP("Finding", "The completion date lies before the birth date. Correct one of the two."),
    QT_TRANSLATE_NOOP("Finding", "The birth date is missing. Enter it as it stands on the licence."),
    QT_TRANSLATE_NOOP("Finding", "The birth date lies in the future. Enter it as it stands on the licence."),
    QT_TRANSLATE_NOOP(
        "Finding",
        "The birth date makes the student younger than %1 or older than %2 at completion. Enter it "
        "as it stands on the licence."),
    QT_TRANSLATE_NOOP("Finding", "The citation number is missing. Enter it as it stands on the citation."),
    QT_TRANSLATE_NOOP(
        "Finding",
        "The citation number is longer than %1 characters. Enter it as it stands on the citation."),
    QT_TRANSLATE_NOOP("Finding",
                      "The citation number may hold letters, digits, blanks, dots, slashes and hyphens, and "
                      "begins and ends with a letter or digit."),
    QT_TRANSLATE_NOOP(
        "Finding",
        "The driver licence is missing. Enter the California licence, one letter and seven digits."),
    QT_TRANSLATE_NOOP(
        "Finding", "The driver licence is not a California one. It is one capital letter and seven digits."),
    QT_TRANSLATE_NOOP("Finding", "The court code is missing. Choose the court."),
    QT_TRANSLATE_NOOP("Finding",
                      "The court code is not one of the DMV's. It has five digits, with leading zeros; the "
                      "first two are the county, 01 to 58."),
    QT_TRANSLATE_NOOP("Finding", "The modality is missing. Set it for the channel; 4T is an online course."),
    QT_TRANSLATE_NOOP("Finding",
                      "The modality is not a code of one to four capital letters and digits. Set it for the "
                      "channel; 4T is an online course."),
    QT_TRANSLATE_NOOP("Finding", "The first name is missing. Enter it."),
    QT_TRANSLATE_NOOP("Finding", "The first name holds characters that cannot be shown. Type it anew."),
    QT_TRANSLATE_NOOP("Finding", "The first name holds doubled braces. Type it anew."),
    QT_TRANSLATE_NOOP("Finding", "The first name begins or ends with a blank. Remove it."),
    QT_TRANSLATE_NOOP(
        "Finding",
        "The first name is longer than %2 characters. Shorten it as the court or the licence does."),
    QT_TRANSLATE_NOOP("Finding", "The last name is missing. Enter it."),
    QT_TRANSLATE_NOOP("Finding", "The last name holds characters that cannot be shown. Type it anew."),
    QT_TRANSLATE_NOOP("Finding", "The last name holds doubled braces. Type it anew."),
    QT_TRANSLATE_NOOP("Finding", "The last name begins or ends with a blank. Remove it."),
    QT_TRANSLATE_NOOP(
        "Finding",
        "The last name is longer than %2 characters. Shorten it as the court or the licence does."),
};

const KnownSentences &known()
{
    static const KnownSentences catalogue("Finding", sentences);
    return catalogue;
}

} // namespace

QString findingSentence(const QString &english)
{
    const QString words = known().one(english);
    return words.isEmpty() ? english : words;
}

QString findingSentences(const QString &english)
{
    const QString words = known().all(english);
    return words.isEmpty() ? english : words;
}

} // namespace transmittal::models
