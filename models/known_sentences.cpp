// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "known_sentences.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"%[1-9]"_s);
    return pattern;
}

bool standsForNumber(QStringView place)
{
    return place == u"%1" || place == u"%2";
}

/// In one pass: what a name is replaced by may hold a per cent sign itself.
QString filled(const QString &words, const QHash<QString, QString> &values)
{
    QString text;
    qsizetype done = 0;
    for (auto match = placeholder().globalMatch(words); match.hasNext();) {
        const auto found = match.next();
        text += QStringView(words).mid(done, found.capturedStart() - done);
        text += values.value(found.captured());
        done = found.capturedEnd();
    }
    text += QStringView(words).mid(done);
    return text;
}

} // namespace

KnownSentences::KnownSentences(const char *context, std::span<const char *const> sentences)
    : m_context(context)
{
    for (const char *english : sentences) {
        const QString text = QString::fromUtf8(english);
        Sentence sentence;
        sentence.english = english;
        QString pattern;
        qsizetype done = 0;
        const auto takeOwn = [&](qsizetype end) {
            pattern += QRegularExpression::escape(text.mid(done, end - done));
            sentence.own += end - done;
        };
        for (auto match = placeholder().globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            if (sentence.places.isEmpty())
                sentence.beginning = text.first(found.capturedStart());
            takeOwn(found.capturedStart());
            pattern += standsForNumber(found.capturedView()) ? u"(\\d+)"_s : u"(.*?)"_s;
            sentence.places.append(found.captured());
            done = found.capturedEnd();
        }
        takeOwn(text.size());
        if (sentence.places.isEmpty())
            sentence.beginning = text;
        // A name may hold a full stop: the sentence ends where a blank or nothing follows.
        sentence.part =
            QRegularExpression(pattern + u"(?= |\\z)"_s, QRegularExpression::DotMatchesEverythingOption);
        sentence.whole = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                            QRegularExpression::DotMatchesEverythingOption);
        m_sentences.push_back(std::move(sentence));
    }
    std::stable_sort(m_sentences.begin(), m_sentences.end(),
                     [](const Sentence &one, const Sentence &other) { return one.own > other.own; });
}

QString KnownSentences::said(const Sentence &sentence, const QRegularExpressionMatch &match) const
{
    QHash<QString, QString> values;
    for (qsizetype i = 0; i < sentence.places.size(); ++i)
        values.insert(sentence.places.at(i), match.captured(static_cast<int>(i) + 1));
    return filled(QCoreApplication::translate(m_context, sentence.english), values);
}

std::pair<QString, qsizetype> KnownSentences::first(QStringView text) const
{
    std::pair<QString, qsizetype> best;
    for (const Sentence &sentence : m_sentences) {
        // Most sentences are told apart by their beginning, which costs next to nothing.
        if (!text.startsWith(sentence.beginning))
            continue;
        const auto match = sentence.part.match(text, 0, QRegularExpression::NormalMatch,
                                               QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch() && match.capturedLength() > best.second)
            best = {said(sentence, match), match.capturedLength()};
    }
    return best;
}

QString KnownSentences::one(const QString &english) const
{
    for (const Sentence &sentence : m_sentences) {
        if (!english.startsWith(sentence.beginning))
            continue;
        if (const auto match = sentence.whole.match(english); match.hasMatch())
            return said(sentence, match);
    }
    return {};
}

QString KnownSentences::all(const QString &english) const
{
    QStringList said;
    QStringView rest(english);
    while (!rest.isEmpty()) {
        const auto [words, length] = first(rest);
        if (length == 0)
            return {};
        said.append(words);
        rest = rest.mid(length + 1);
    }
    return said.join(u' ');
}

} // namespace transmittal::models
