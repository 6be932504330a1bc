// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "known_sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"%[1-5]"_s);
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
        Sentence sentence{english, {}, {}};
        QString pattern;
        qsizetype done = 0;
        for (auto match = placeholder().globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            pattern += QRegularExpression::escape(text.mid(done, found.capturedStart() - done)) +
                       (standsForNumber(found.capturedView()) ? u"(\\d+)"_s : u"(.+?)"_s);
            sentence.places.append(found.captured());
            done = found.capturedEnd();
        }
        sentence.pattern.setPattern(pattern + QRegularExpression::escape(text.mid(done)));
        m_sentences.push_back(std::move(sentence));
    }
}

std::pair<QString, qsizetype> KnownSentences::first(QStringView text) const
{
    std::pair<QString, qsizetype> best;
    for (const Sentence &sentence : m_sentences) {
        const auto match = sentence.pattern.match(text, 0, QRegularExpression::NormalMatch,
                                                  QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || match.capturedLength() <= best.second)
            continue;
        QHash<QString, QString> values;
        for (qsizetype i = 0; i < sentence.places.size(); ++i)
            values.insert(sentence.places.at(i), match.captured(static_cast<int>(i) + 1));
        best = {filled(QCoreApplication::translate(m_context, sentence.english), values),
                match.capturedLength()};
    }
    return best;
}

QString KnownSentences::one(const QString &english) const
{
    const auto [words, length] = first(english);
    return length > 0 && length == english.size() ? words : QString();
}

QString KnownSentences::all(const QString &english) const
{
    QStringList said;
    QStringView rest(english);
    while (!rest.isEmpty()) {
        const auto [words, length] = first(rest);
        if (length == 0 || (length < rest.size() && rest.at(length) != u' '))
            return {};
        said.append(words);
        rest = rest.mid(length + 1);
    }
    return said.join(u' ');
}

} // namespace transmittal::models
