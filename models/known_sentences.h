// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <span>
#include <utility>
#include <vector>

namespace transmittal::models {

/// Sentences that the database or a worker writes in English, found again and said in the language of the
/// program. In a sentence %1 and %2 stand for numbers, %3 to %9 for names, codes and other words, of any
/// length and also none. A value; the sentences are literals marked for translation. Its patterns are made
/// once, so keep one for each catalogue. GUI thread.
class KnownSentences
{
public:
    KnownSentences(const char *context, std::span<const char *const> sentences);

    /// The whole text as one sentence, of several that fit the one with the most words of its own; null when
    /// it is none of these.
    [[nodiscard]] QString one(const QString &english) const;
    /// The text as sentences parted by blanks; null when one of them is not known: half of each language is
    /// worse to read.
    [[nodiscard]] QString all(const QString &english) const;

private:
    struct Sentence
    {
        const char *english = nullptr;
        QString beginning; ///< what stands before the first placeholder
        qsizetype own = 0; ///< characters that are no placeholder's
        QRegularExpression part;
        QRegularExpression whole;
        /// The placeholders in the order in which the pattern captures their numbers.
        QStringList places;
    };

    /// The longest sentence at the beginning of the text, translated, and how much of the text it is.
    [[nodiscard]] std::pair<QString, qsizetype> first(QStringView text) const;
    [[nodiscard]] QString said(const Sentence &sentence, const QRegularExpressionMatch &match) const;

    const char *m_context;
    std::vector<Sentence> m_sentences; ///< those with the most words of their own first
};

} // namespace transmittal::models
