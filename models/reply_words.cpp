// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply_words.h"

#include "engine_words.h"
#include "finding_words.h"

#include <QFile>
#include <QHash>
#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>

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

/// The rule of that code whose texts stand around the message; null when none does.
const ReplyRule *writer(const ReplyCatalogue &catalogue, const QString &code, const QString &message)
{
    const auto found =
        std::find_if(catalogue.rules.begin(), catalogue.rules.end(),
                     [&](const ReplyRule &rule) { return rule.code == code && wrote(rule, message); });
    return found == catalogue.rules.end() ? nullptr : &*found;
}

/// What stands between the rule's two texts.
QString between(const ReplyRule &rule, const QString &message)
{
    const qsizetype begin = rule.cause.en.size();
    return message.mid(begin, message.size() - begin - rule.cure.en.size()).trimmed();
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
    const ReplyRule *rule = writer(*catalogue, code, message);
    ReplyWords words;
    const auto own = rule ? std::nullopt : engineWords(message);
    if (rule) {
        words.quote = unquoted(between(*rule, message));
        words.field = rule->fieldFor(words.quote);
    } else {
        // Neither our words nor the catalogue's: what stands there is all there is to quote.
        if (!own)
            words.quote = message;
        const auto sameCode = std::find_if(catalogue->rules.begin(), catalogue->rules.end(),
                                           [&code](const ReplyRule &each) { return each.code == code; });
        if (sameCode != catalogue->rules.end())
            rule = &*sameCode;
    }
    if (rule) {
        words.cause = inOurLanguage(rule->cause);
        words.cure = inOurLanguage(rule->cure);
    }
    if (own) {
        words.cause = own->cause;
        words.earlier = own->earlier;
        if (!own->cure.isEmpty())
            words.cure = own->cure;
    }
    return words;
}

QString replyMessage(const QString &channel, const QString &code, const QString &message)
{
    const ReplyCatalogue *catalogue = replyCatalogue(channel);
    const ReplyRule *rule = catalogue ? writer(*catalogue, code, message) : nullptr;
    if (!rule) {
        const QString findings = findingSentences(message);
        return findings != message ? findings : engineSentence(message);
    }
    QStringList parts{inOurLanguage(rule->cause), between(*rule, message), inOurLanguage(rule->cure)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString holdReason(const QString &channel, const QString &reason)
{
    const qsizetype colon = reason.indexOf(u": "_s);
    if (colon < 0)
        return reason;
    const QString code = reason.first(colon);
    return u"%1: %2"_s.arg(code, replyMessage(channel, code, reason.sliced(colon + 2)));
}

} // namespace transmittal::models
