// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/reply_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::transmissions;

namespace {

QJsonObject shipped()
{
    QFile file(u":/transmittal/catalogue/tvcc.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

core::Result<ReplyCatalogue> load(const QJsonObject &catalogue)
{
    return ReplyCatalogue::load(QJsonDocument(catalogue).toJson());
}

/// The shipped catalogue with one rule changed.
QJsonObject with(const QString &id, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject catalogue = shipped();
    QJsonArray rules = catalogue.value(u"rules"_s).toArray();
    bool found = false;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        QJsonObject rule = rules.at(i).toObject();
        if (rule.value(u"id"_s) != id)
            continue;
        change(rule);
        rules.replace(i, rule);
        found = true;
    }
    REQUIRE(found);
    catalogue.insert(u"rules"_s, rules);
    return catalogue;
}

QJsonObject without(const QString &id)
{
    QJsonObject catalogue = shipped();
    QJsonArray kept;
    for (const QJsonValue &rule : catalogue.value(u"rules"_s).toArray())
        if (rule.toObject().value(u"id"_s) != id)
            kept.append(rule);
    catalogue.insert(u"rules"_s, kept);
    return catalogue;
}

bool refused(const QJsonObject &catalogue)
{
    const auto loaded = load(catalogue);
    if (loaded)
        return false;
    CHECK(loaded.error().code == core::ErrorCode::InvalidInput);
    CHECK(!loaded.error().detail.isEmpty());
    return true;
}

} // namespace

TEST_CASE("The shipped catalogue of TVCC loads and explains every rule in both languages")
{
    const auto catalogue = load(shipped());
    REQUIRE(catalogue.ok());
    CHECK(catalogue->channel == u"tvcc"_s);
    CHECK(catalogue->version >= 1);
    for (const ReplyRule &rule : catalogue->rules) {
        CAPTURE(rule.id.toStdString());
        CHECK(rule.cause.en.endsWith(u'.'));
        CHECK(rule.cause.es.endsWith(u'.'));
        CHECK(rule.cure.en.endsWith(u'.'));
        CHECK(rule.cure.es.endsWith(u'.'));
        CHECK(rule.cause.en != rule.cause.es);
    }
}

TEST_CASE("Bytes that are no catalogue are refused")
{
    const QByteArray bytes = GENERATE(as<QByteArray>{}, "", "{", "[]", "{}", "null", "\"x\"");
    CHECK(!ReplyCatalogue::load(bytes).ok());
}

TEST_CASE("A member that is missing, mistyped or unknown is refused")
{
    for (const QString &member : {u"id"_s, u"layer"_s, u"match"_s, u"outcome"_s, u"code"_s, u"field"_s,
                                  u"cause"_s, u"cure"_s, u"retry"_s}) {
        CAPTURE(member.toStdString());
        CHECK(refused(with(u"access-denied"_s, [&](QJsonObject &rule) { rule.remove(member); })));
        CHECK(refused(with(u"access-denied"_s, [&](QJsonObject &rule) { rule.insert(member, 5); })));
    }
    CHECK(refused(
        with(u"access-denied"_s, [](QJsonObject &rule) { rule.insert(u"outcom"_s, u"accepted"_s); })));
    CHECK(refused(with(u"access-denied"_s, [](QJsonObject &rule) { rule.insert(u"code"_s, u"ODD"_s); })));
    CHECK(refused(with(u"access-denied"_s, [](QJsonObject &rule) { rule.insert(u"layer"_s, u"moon"_s); })));
    CHECK(
        refused(with(u"access-denied"_s, [](QJsonObject &rule) { rule.insert(u"match"_s, QJsonArray()); })));
    CHECK(refused(with(u"access-denied"_s, [](QJsonObject &rule) {
        rule.insert(u"cure"_s, QJsonObject{{u"en"_s, u"Only one language."_s}});
    })));
    QJsonObject odd = shipped();
    odd.insert(u"extra"_s, 1);
    CHECK(refused(odd));
    odd = shipped();
    odd.insert(u"version"_s, 0);
    CHECK(refused(odd));
}

TEST_CASE("No rule may make more of a reply than it says")
{
    const auto outcome = [](const QString &id, const QString &value, const QString &retry = u"never"_s) {
        return with(id, [&](QJsonObject &rule) {
            rule.insert(u"outcome"_s, value);
            rule.insert(u"retry"_s, retry);
            rule.insert(u"code"_s, value == u"accepted" ? u""_s : u"NETWORK"_s);
        });
    };
    for (const QString &id : {u"fault-rest"_s, u"http-server-error"_s, u"http-client-error"_s,
                              u"http-redirect"_s, u"reply-rest"_s, u"no-number"_s, u"sent-rest"_s}) {
        CAPTURE(id.toStdString());
        CHECK(refused(outcome(id, u"accepted"_s)));
        CHECK(refused(outcome(id, u"retry_later"_s, u"schedule"_s)));
        CHECK(refused(outcome(id, u"rejected"_s)));
        CHECK(refused(outcome(id, u"on_hold"_s)));
        CHECK(load(outcome(id, u"unconfirmed"_s)).ok());
    }
    CHECK(refused(outcome(u"access-denied"_s, u"accepted"_s)));
    CHECK(refused(outcome(u"accepted"_s, u"rejected"_s)));
    for (const QString &match : {u"code:Server"_s, u"code:*"_s, u"detail:other"_s, u"detail:*"_s, u"*"_s}) {
        CAPTURE(match.toStdString());
        CHECK(refused(with(u"service-exception"_s,
                           [&](QJsonObject &rule) { rule.insert(u"match"_s, QJsonArray{match}); })));
    }
    for (const QString &match : {u"503"_s, u"4*"_s, u"200"_s, u"302"_s, u"408"_s, u"4*4"_s}) {
        CAPTURE(match.toStdString());
        CHECK(refused(
            with(u"http-busy"_s, [&](QJsonObject &rule) { rule.insert(u"match"_s, QJsonArray{match}); })));
    }
}

TEST_CASE("A retry rule belongs to retry_later and to nothing else")
{
    CHECK(refused(with(u"http-busy"_s, [](QJsonObject &rule) { rule.insert(u"retry"_s, u"never"_s); })));
    CHECK(
        refused(with(u"access-denied"_s, [](QJsonObject &rule) { rule.insert(u"retry"_s, u"schedule"_s); })));
}

TEST_CASE("Every exchange meets some rule: a catalogue without one of the last resorts is refused")
{
    const QString id =
        GENERATE(as<QString>{}, u"local-rest"_s, u"not-sent-rest"_s, u"sent-rest"_s, u"reply-rest"_s);
    CHECK(refused(without(id)));
    CHECK(
        refused(with(id, [](QJsonObject &rule) { rule.insert(u"keywords"_s, QJsonArray{u"sometimes"_s}); })));
}

TEST_CASE("Two rules of one name are refused")
{
    CHECK(refused(with(u"http-busy"_s, [](QJsonObject &rule) { rule.insert(u"id"_s, u"access-denied"_s); })));
}

TEST_CASE("A hint's keyword counts as a whole word, in any case")
{
    ReplyRule rule;
    rule.field = u"driver_license"_s;
    rule.hints = {{u"court"_s, u"court_code"_s}};
    CHECK(rule.fieldFor(u"Unknown COURT: 12345") == u"court_code"_s);
    CHECK(rule.fieldFor(u"courtCd") == u"driver_license"_s);
    CHECK(rule.fieldFor(u"courtly court") == u"court_code"_s);
    CHECK(rule.fieldFor(u"") == u"driver_license"_s);
}
