// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply_words.h"

#include <QFile>
#include <QHash>
#include <QLocale>
#include <QLoggingCategory>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using transmissions::ReplyCatalogue;
using transmissions::ReplyRule;
using transmissions::Wording;

namespace {

Q_LOGGING_CATEGORY(logWords, "transmittal.models.words")

std::optional<ReplyCatalogue> read(const QString &channel)
{
    QFile file(u":/transmittal/catalogue/%1.json"_s.arg(channel));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto catalogue = ReplyCatalogue::load(file.readAll());
    if (!catalogue) {
        qCWarning(logWords).noquote()
            << "the catalogue of" << channel << "is not usable:" << catalogue.error().detail;
        return std::nullopt;
    }
    return std::move(*catalogue);
}

QString inOurLanguage(const Wording &wording)
{
    return QLocale().language() == QLocale::Spanish ? wording.es : wording.en;
}

QString unquoted(const QString &text)
{
    return text.startsWith(u'\u201c') && text.endsWith(u'\u201d') ? text.sliced(1, text.size() - 2) : text;
}

bool wrote(const ReplyRule &rule, const QString &message)
{
    return message.startsWith(rule.cause.en) && message.endsWith(rule.cure.en) &&
           message.size() >= rule.cause.en.size() + rule.cure.en.size();
}

} // namespace

const ReplyCatalogue *replyCatalogue(const QString &channel)
{
    static QHash<QString, std::optional<ReplyCatalogue>> known;
    auto found = known.find(channel);
    if (found == known.end())
        found = known.insert(channel, read(channel));
    return *found ? &**found : nullptr;
}

ReplyWords replyWords(const QString &channel, const QString &code, const QString &message)
{
    const ReplyCatalogue *catalogue = replyCatalogue(channel);
    if (!catalogue || code.isEmpty())
        return {};
    const ReplyRule *rule = nullptr;
    const ReplyRule *sameCode = nullptr;
    for (const ReplyRule &each : catalogue->rules) {
        if (each.code != code)
            continue;
        if (!sameCode)
            sameCode = &each;
        if (wrote(each, message)) {
            rule = &each;
            break;
        }
    }
    ReplyWords words;
    if (rule) {
        const qsizetype begin = rule->cause.en.size();
        words.quote = unquoted(message.mid(begin, message.size() - begin - rule->cure.en.size()).trimmed());
        words.field = rule->fieldFor(words.quote);
    } else {
        // Other words than ours: what stands there is all there is to quote.
        words.quote = message;
        rule = sameCode;
    }
    if (rule) {
        words.cause = inOurLanguage(rule->cause);
        words.cure = inOurLanguage(rule->cure);
    }
    return words;
}

} // namespace transmittal::models
