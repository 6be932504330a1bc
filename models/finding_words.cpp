// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

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

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Finding", sentence);
}

/// Whether the text begins with the sentence, whose %1 and %2 stand for numbers: they are settings of the
/// channel.
QRegularExpressionMatch begins(QStringView text, const QString &sentence, QStringList *places)
{
    static const QRegularExpression place(u"%([12])"_s);
    QString pattern;
    qsizetype done = 0;
    for (auto match = place.globalMatch(sentence); match.hasNext();) {
        const auto found = match.next();
        pattern += QRegularExpression::escape(sentence.mid(done, found.capturedStart() - done)) + u"(\\d+)"_s;
        places->append(found.captured());
        done = found.capturedEnd();
    }
    pattern += QRegularExpression::escape(sentence.mid(done));
    return QRegularExpression(pattern).match(text, 0, QRegularExpression::NormalMatch,
                                             QRegularExpression::AnchorAtOffsetMatchOption);
}

/// The longest known sentence at the beginning of the text, translated, and how much of the text it is.
std::pair<QString, qsizetype> firstSentence(QStringView text)
{
    std::pair<QString, qsizetype> best;
    for (const char *sentence : sentences) {
        QStringList places;
        const auto match = begins(text, QString::fromUtf8(sentence), &places);
        if (!match.hasMatch() || match.capturedLength() <= best.second)
            continue;
        QString words = translated(sentence);
        for (qsizetype i = 0; i < places.size(); ++i)
            words.replace(places.at(i), match.captured(static_cast<int>(i) + 1));
        best = {words, match.capturedLength()};
    }
    return best;
}

} // namespace

QString findingSentence(const QString &english)
{
    const auto [words, length] = firstSentence(english);
    return length > 0 && length == english.size() ? words : english;
}

QString findingSentences(const QString &english)
{
    QStringList all;
    QStringView rest(english);
    while (!rest.isEmpty()) {
        const auto [words, length] = firstSentence(rest);
        if (length == 0 || (length < rest.size() && rest.at(length) != u' '))
            return english;
        all.append(words);
        rest = rest.mid(length + 1);
    }
    return all.join(u' ');
}

} // namespace transmittal::models
