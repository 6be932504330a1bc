// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/property.h"
#include "transmissions/reply_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::transmissions;
using fuzz::require;

namespace {

const QJsonObject &ownCatalogue()
{
    static const QJsonObject own = [] {
        QFile file(u":/transmittal/catalogue/tvcc.json"_s);
        require(file.open(QIODevice::ReadOnly), "the program carries its catalogue");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return own;
}

core::Outcome outcomeOf(const ReplyCatalogue &catalogue, const std::vector<ReplyFact> &facts,
                        const QString &message)
{
    const ReplyRule *rule = catalogue.find(facts, message);
    require(rule != nullptr, "a loaded catalogue has a rule for everything");
    (void)rule->fieldFor(message);
    return rule->outcome;
}

/// However the rules read: what may have been filed is never sent again by itself, and nothing but an
/// understood reply is a certificate.
void judge(const ReplyCatalogue &catalogue, const QString &message)
{
    using core::Outcome;
    require(catalogue.version >= 1 && catalogue.retryAfterMinimum.count() >= 0 &&
                catalogue.retryAfterMinimum <= catalogue.retryAfterMaximum,
            "version and bounds are usable");
    for (const ReplyRule &rule : catalogue.rules)
        require(!rule.cause.en.isEmpty() && !rule.cure.en.isEmpty() && !rule.cause.es.isEmpty() &&
                    !rule.cure.es.isEmpty(),
                "every rule says cause and cure");

    for (const auto *error :
         {u"timeout", u"connection_closed", u"reply_broken", u"reply_too_large", u"internal"})
        require(outcomeOf(catalogue, {{ReplyLayer::Transport, u"sent:"_s + QStringView(error).toString()}},
                          message) == Outcome::Unconfirmed,
                "what was sent and not answered is unconfirmed");
    for (const auto *status : {u"200", u"202", u"302", u"408", u"500", u"502", u"503", u"504"})
        for (const auto *kind : {u"not_understood", u"no_number"})
            require(outcomeOf(catalogue,
                              {{ReplyLayer::Http, QStringView(status).toString()},
                               {ReplyLayer::Reply, QStringView(kind).toString()}},
                              message) == Outcome::Unconfirmed,
                    "a reply that is not understood is unconfirmed");
    for (const auto *fault : {u"code:Server", u"detail:other"})
        require(outcomeOf(catalogue,
                          {{ReplyLayer::Http, u"500"_s},
                           {ReplyLayer::Fault, QStringView(fault).toString()},
                           {ReplyLayer::Reply, u"fault"_s}},
                          message) == Outcome::Unconfirmed,
                "a fault of the server is unconfirmed");
    for (const auto *status : {u"400", u"404", u"429"})
        require(outcomeOf(catalogue,
                          {{ReplyLayer::Http, QStringView(status).toString()},
                           {ReplyLayer::Reply, u"not_understood"_s}},
                          message) != Outcome::Accepted,
                "a status is no certificate");
    require(outcomeOf(catalogue, {{ReplyLayer::Transport, u"not_sent:connect"_s}}, message) !=
                Outcome::Accepted,
            "what was not sent is no certificate");
}

} // namespace

/// A catalogue, or one rule that goes before all of the program's own; then NUL, and what the authority says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray rest = fuzz::toBytes(data, size);
    const QByteArray json = fuzz::takePart(rest);
    const QString message = QString::fromUtf8(rest);
    if (const auto whole = ReplyCatalogue::load(json))
        judge(*whole, message);
    else
        require(whole.error().code == core::ErrorCode::InvalidInput && !whole.error().detail.isEmpty(),
                "a refusal says why");

    const QJsonObject rule = QJsonDocument::fromJson(json).object();
    if (rule.isEmpty())
        return 0;
    QJsonObject own = ownCatalogue();
    QJsonArray rules = own.value("rules"_L1).toArray();
    rules.prepend(rule);
    own.insert("rules"_L1, rules);
    if (const auto changed = ReplyCatalogue::load(QJsonDocument(own).toJson(QJsonDocument::Compact)))
        judge(*changed, message);
    return 0;
}
