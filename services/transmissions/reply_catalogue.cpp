// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/reply_catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace transmittal::transmissions {

namespace {

constexpr std::array<std::pair<ReplyLayer, QStringView>, 5> layers{{
    {ReplyLayer::Local, u"local"},
    {ReplyLayer::Transport, u"transport"},
    {ReplyLayer::Http, u"http"},
    {ReplyLayer::Fault, u"fault"},
    {ReplyLayer::Reply, u"reply"},
}};

constexpr std::array<std::pair<RetryRule, QStringView>, 3> retryRules{{
    {RetryRule::Never, u"never"},
    {RetryRule::Schedule, u"schedule"},
    {RetryRule::AsTold, u"as_told"},
}};

// requirements.md T6, and DUPLICATE for an authority that says so itself.
constexpr std::array<QStringView, 9> codes{u"",
                                           u"ACCESS_DENIED",
                                           u"VALIDATION_FAILED",
                                           u"SERVICE_EXCEPTION",
                                           u"CONFIG_ERROR",
                                           u"NO_CERTIFICATE",
                                           u"NETWORK",
                                           u"UNCONFIRMED",
                                           u"DUPLICATE"};

/// What every exchange ends with, so that a rule for it catches what no other rule knew.
constexpr std::array<std::pair<ReplyLayer, QStringView>, 4> lastResorts{{
    {ReplyLayer::Local, u"*"},
    {ReplyLayer::Transport, u"not_sent:*"},
    {ReplyLayer::Transport, u"sent:*"},
    {ReplyLayer::Reply, u"*"},
}};

bool matches(QStringView pattern, QStringView text)
{
    if (pattern.endsWith(u'*'))
        return text.startsWith(pattern.chopped(1));
    return pattern == text;
}

/// Whether the keyword stands in the text as a whole word, without regard to case.
bool standsIn(QStringView text, QStringView keyword)
{
    qsizetype at = text.indexOf(keyword, 0, Qt::CaseInsensitive);
    while (at >= 0) {
        const qsizetype end = at + keyword.size();
        const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
        const bool endsWord = end == text.size() || !text[end].isLetterOrNumber();
        if (startsWord && endsWord)
            return true;
        at = text.indexOf(keyword, at + 1, Qt::CaseInsensitive);
    }
    return false;
}

/// Reads one JSON object member by member and remembers the first thing that was wrong with it.
class Reader
{
public:
    Reader(QJsonObject object, QString where) : m_object(std::move(object)), m_where(std::move(where)) {}

    QString text(const QString &member, bool mayBeEmpty = false)
    {
        const QJsonValue value = take(member);
        if (!value.isString() || (!mayBeEmpty && value.toString().trimmed().isEmpty()))
            refuse(member, u"a text is needed"_s);
        return value.toString();
    }

    int number(const QString &member, int minimum)
    {
        const QJsonValue value = take(member);
        const int number = value.toInt(minimum - 1);
        if (number < minimum)
            refuse(member, u"a whole number of at least %1 is needed"_s.arg(minimum));
        return number;
    }

    QStringList texts(const QString &member, bool mayBeMissing)
    {
        QStringList found;
        for (const auto value : array(member, mayBeMissing)) {
            if (!value.isString() || value.toString().isEmpty())
                refuse(member, u"only texts may stand in it"_s);
            found.append(value.toString());
        }
        return found;
    }

    QJsonArray array(const QString &member, bool mayBeMissing)
    {
        if (mayBeMissing && !m_object.contains(member))
            return {};
        const QJsonValue value = take(member);
        if (!value.isArray() || value.toArray().isEmpty())
            refuse(member, u"a list with something in it is needed"_s);
        return value.toArray();
    }

    Wording wording(const QString &member)
    {
        Reader inner(take(member).toObject(), m_where + u'.' + member);
        Wording wording;
        wording.en = inner.text(u"en"_s);
        wording.es = inner.text(u"es"_s);
        adopt(inner);
        return wording;
    }

    template <typename Value, typename Names>
    Value oneOf(const QString &member, const Names &names)
    {
        const QString given = text(member);
        for (const auto &[value, name] : names)
            if (given == name)
                return value;
        refuse(member, u"\"%1\" is not known"_s.arg(given));
        return names.front().first;
    }

    /// To be called last: what nobody asked for is refused, so that a mistyped member is not silently without
    /// effect.
    void adopt(Reader &inner) { refuseAs(inner.finish()); }
    void refuse(const QString &member, const QString &why)
    {
        refuseAs(m_where + u'.' + member + u": "_s + why);
    }

    [[nodiscard]] QString finish()
    {
        for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member)
            if (!m_taken.contains(member.key()))
                refuse(member.key(), u"it is not known"_s);
        return m_refusal;
    }

private:
    QJsonValue take(const QString &member)
    {
        m_taken.insert(member);
        return m_object.value(member);
    }

    void refuseAs(const QString &refusal)
    {
        if (m_refusal.isEmpty())
            m_refusal = refusal;
    }

    QJsonObject m_object;
    QString m_where;
    QSet<QString> m_taken;
    QString m_refusal;
};

ReplyRule readRule(Reader &reader)
{
    ReplyRule rule;
    rule.id = reader.text(u"id"_s);
    rule.layer = reader.oneOf<ReplyLayer>(u"layer"_s, layers);
    rule.match = reader.texts(u"match"_s, false);
    rule.keywords = reader.texts(u"keywords"_s, true);
    const QString outcome = reader.text(u"outcome"_s);
    if (const auto known = core::outcomeFromName(outcome))
        rule.outcome = *known;
    else
        reader.refuse(u"outcome"_s, u"\"%1\" is not known"_s.arg(outcome));
    rule.code = reader.text(u"code"_s, true);
    if (std::find(codes.begin(), codes.end(), QStringView(rule.code)) == codes.end())
        reader.refuse(u"code"_s, u"\"%1\" is not known"_s.arg(rule.code));
    if (rule.code.isEmpty() != (rule.outcome == core::Outcome::Accepted))
        reader.refuse(u"code"_s, u"every rule has one but that for an accepted reply"_s);
    rule.field = reader.text(u"field"_s, true);
    for (const auto value : reader.array(u"hints"_s, true)) {
        Reader inner(value.toObject(), rule.id + u".hints"_s);
        for (const QString &keyword : inner.texts(u"keywords"_s, false))
            rule.hints.push_back({keyword, inner.text(u"field"_s)});
        reader.adopt(inner);
    }
    rule.cause = reader.wording(u"cause"_s);
    rule.cure = reader.wording(u"cure"_s);
    rule.retry = reader.oneOf<RetryRule>(u"retry"_s, retryRules);
    if ((rule.retry == RetryRule::Never) == (rule.outcome == core::Outcome::RetryLater))
        reader.refuse(u"retry"_s, u"it belongs to retry_later, and to nothing else"_s);
    return rule;
}

/// Why the rule would claim more than the match allows, empty when it does not. What may have been filed must
/// stay unconfirmed whatever somebody writes into the data.
QString unsafe(const ReplyRule &rule, const QString &match)
{
    using core::Outcome;
    const bool open = match.endsWith(u'*');
    const bool surelyNotFiled = rule.outcome != Outcome::Accepted && rule.outcome != Outcome::Unconfirmed;
    if (rule.outcome == Outcome::Accepted && (rule.layer != ReplyLayer::Reply || match != u"accepted"))
        return u"only an understood reply is accepted"_s;
    if (match.chopped(open ? 1 : 0).contains(u'*'))
        return u"a * may stand at the end only"_s;
    if (match == u"accepted" && rule.layer == ReplyLayer::Reply && rule.outcome != Outcome::Accepted)
        return u"an understood reply is accepted"_s;
    if (!surelyNotFiled)
        return {};
    switch (rule.layer) {
    case ReplyLayer::Local:
        return {};
    case ReplyLayer::Transport:
        return match.startsWith(u"not_sent:") ? QString() : u"bytes may have arrived"_s;
    case ReplyLayer::Http:
        if (open || !match.startsWith(u'4') || match == u"408")
            return u"this status does not rule out a filing"_s;
        return {};
    case ReplyLayer::Fault:
        if (open || match == u"code:Server" || match == u"detail:other")
            return u"this fault does not rule out a filing"_s;
        return {};
    case ReplyLayer::Reply:
        return u"a reply that is not understood does not rule out a filing"_s;
    }
    Q_UNREACHABLE();
}

QString check(const ReplyCatalogue &catalogue)
{
    QSet<QString> ids;
    for (const ReplyRule &rule : catalogue.rules) {
        if (ids.contains(rule.id))
            return u"rule \"%1\" stands there twice"_s.arg(rule.id);
        ids.insert(rule.id);
        for (const QString &match : rule.match)
            if (const QString why = unsafe(rule, match); !why.isEmpty())
                return u"rule \"%1\", match \"%2\": %3"_s.arg(rule.id, match, why);
    }
    for (const auto &rest : lastResorts) {
        const ReplyLayer layer = rest.first;
        const QStringView pattern = rest.second;
        const bool covered =
            std::any_of(catalogue.rules.begin(), catalogue.rules.end(), [&](const ReplyRule &rule) {
                return rule.layer == layer && rule.keywords.isEmpty() && rule.match.contains(pattern);
            });
        if (!covered)
            return u"no rule for the rest: layer \"%1\", match \"%2\""_s.arg(
                layers[static_cast<std::size_t>(layer)].second, pattern);
    }
    if (catalogue.retryAfterMaximum < catalogue.retryAfterMinimum)
        return u"the bounds of a Retry-After contradict each other"_s;
    return {};
}

core::Error refusal(const QString &detail)
{
    return {core::ErrorCode::InvalidInput,
            u"The reply catalogue cannot be used. Restore the one that came with the program."_s, detail};
}

} // namespace

core::Result<ReplyCatalogue> ReplyCatalogue::load(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError || !document.isObject())
        return refusal(u"no JSON object: %1"_s.arg(parse.errorString()));

    Reader reader(document.object(), u"catalogue"_s);
    ReplyCatalogue catalogue;
    catalogue.channel = reader.text(u"channel"_s);
    catalogue.version = reader.number(u"version"_s, 1);
    catalogue.retryAfterMinimum = std::chrono::seconds(reader.number(u"retry_after_minimum_seconds"_s, 0));
    catalogue.retryAfterMaximum = std::chrono::seconds(reader.number(u"retry_after_maximum_seconds"_s, 1));
    int row = 0;
    for (const auto value : reader.array(u"rules"_s, false)) {
        Reader inner(value.toObject(), u"rules[%1]"_s.arg(row++));
        catalogue.rules.push_back(readRule(inner));
        reader.adopt(inner);
    }
    if (const QString why = reader.finish(); !why.isEmpty())
        return refusal(why);
    if (const QString why = check(catalogue); !why.isEmpty())
        return refusal(why);
    return catalogue;
}

const ReplyRule *ReplyCatalogue::find(const std::vector<ReplyFact> &facts, QStringView message) const
{
    for (const ReplyRule &rule : rules) {
        const bool fits = std::any_of(facts.begin(), facts.end(), [&rule](const ReplyFact &fact) {
            return fact.layer == rule.layer &&
                   std::any_of(rule.match.begin(), rule.match.end(),
                               [&fact](const QString &pattern) { return matches(pattern, fact.text); });
        });
        const bool said = rule.keywords.isEmpty() ||
                          std::any_of(rule.keywords.begin(), rule.keywords.end(),
                                      [message](const QString &word) { return standsIn(message, word); });
        if (fits && said)
            return &rule;
    }
    return nullptr;
}

QString ReplyRule::fieldFor(QStringView message) const
{
    for (const FieldHint &hint : hints)
        if (standsIn(message, hint.keyword))
            return hint.field;
    return field;
}

} // namespace transmittal::transmissions
