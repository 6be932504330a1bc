// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>
#include <utility>

namespace transmittal::models {

/// Sentences that the database or a worker writes in English, found again and said in the language of the
/// program. In a sentence %1 and %2 stand for numbers. A value; the sentences are literals marked for
/// translation. GUI thread.
class KnownSentences
{
public:
    constexpr KnownSentences(const char *context, std::span<const char *const> sentences)
        : m_context(context), m_sentences(sentences)
    {}

    /// The whole text as one sentence; null when it is none of these.
    [[nodiscard]] QString one(const QString &english) const;
    /// The text as sentences parted by blanks; null when one of them is not known: half of each language is
    /// worse to read.
    [[nodiscard]] QString all(const QString &english) const;

private:
    /// The longest sentence at the beginning of the text, translated, and how much of the text it is.
    [[nodiscard]] std::pair<QString, qsizetype> first(QStringView text) const;

    const char *m_context;
    std::span<const char *const> m_sentences;
};

} // namespace transmittal::models
