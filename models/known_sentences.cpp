// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "known_sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

std::pair<QString, qsizetype> KnownSentences::first(QStringView text) const
{
    std::pair<QString, qsizetype> best;
    for (const char *sentence : m_sentences) {
        QStringList places;
        const auto match = begins(text, QString::fromUtf8(sentence), &places);
        if (!match.hasMatch() || match.capturedLength() <= best.second)
            continue;
        QString words = QCoreApplication::translate(m_context, sentence);
        for (qsizetype i = 0; i < places.size(); ++i)
            words.replace(places.at(i), match.captured(static_cast<int>(i) + 1));
        best = {words, match.capturedLength()};
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
