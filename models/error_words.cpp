// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "error_words.h"

#include "error_sentences.h"
#include "known_sentences.h"

namespace transmittal::models {

namespace {

const KnownSentences &known()
{
    static const KnownSentences catalogue = [] {
        std::vector<const char *> all;
        for (const auto part : {accessSentences(), engineSentences(), deskSentences(), databaseSentences(),
                                serviceSentences(), practiceSentences()})
            all.insert(all.end(), part.begin(), part.end());
        return KnownSentences("Error", all);
    }();
    return catalogue;
}

} // namespace

QString errorSentence(const core::Error &error)
{
    return errorSentence(error.staff);
}

QString errorSentence(const QString &english)
{
    // Every list asks when it is made and whenever it was read: mostly there is none.
    if (english.isEmpty())
        return {};
    if (QString words = known().one(english); !words.isEmpty())
        return words;
    const QString words = known().all(english);
    return words.isEmpty() ? english : words;
}

} // namespace transmittal::models
