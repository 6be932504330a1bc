// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "advice.h"
#include "finding_words.h"
#include "in_locale.h"
#include "reply_words.h"
#include "transmissions/tvcc/tvcc_validation.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QTimeZone>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::AdviceContext;
using models::advise;
using transmissions::Transmission;
using transmissions::TransmissionState;

namespace {

Transmission waiting()
{
    Transmission t;
    t.id = 17;
    t.channel = u"tvcc"_s;
    t.state = TransmissionState::Pending;
    return t;
}

/// Knows every text and marks it.
class Marker : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QByteArray(context) == "Finding" ? u"¡"_s + QString::fromUtf8(text) : QString();
    }
};

} // namespace

TEST_CASE("What keeps a channel from sending is said at each transmission that waits for it", "[models]")
{
    models::AdviceContext context;
    context.queueTitle = u"California DMV"_s;
    context.workersAlive = 2;
    SECTION("paused by a person, with the reason")
    {
        context.queueCondition = u"paused"_s;
        context.pausedBy = u"ana"_s;
        context.pauseReason = u"Maintenance at the DMV"_s;
        const auto advice = advise(waiting(), context);
        CHECK(advice.headline == "California DMV is paused"_L1);
        CHECK(advice.quote == "Maintenance at the DMV"_L1);
        CHECK(advice.action == "channel"_L1);
    }
    SECTION("on hold")
    {
        context.queueCondition = u"on_hold"_s;
        CHECK(advise(waiting(), context).action == "channel"_L1);
    }
    SECTION("switched off")
    {
        context.queueCondition = u"disabled"_s;
        CHECK(advise(waiting(), context).headline == "California DMV is switched off"_L1);
    }
    SECTION("outside the service hours")
    {
        context.queueCondition = u"closed_hours"_s;
        context.nextOpen = QDateTime(QDate(2026, 3, 2), QTime(14, 0), QTimeZone::utc());
        const auto advice = advise(waiting(), context);
        CHECK(advice.cure.contains(u"2026"_s));
        CHECK(advice.action.isEmpty());
    }
    SECTION("the breaker is open")
    {
        context.queueCondition = u"breaker_open"_s;
        CHECK(advise(waiting(), context).cure.contains(u"test call"_s));
    }
    SECTION("nobody is there to send")
    {
        context.queueCondition = u"go"_s;
        context.workersAlive = 0;
        CHECK(advise(waiting(), context).action == "workers"_L1);
    }
    SECTION("nothing does")
    {
        context.queueCondition = u"go"_s;
        CHECK(advise(waiting(), context).action == "send"_L1);
    }
}

TEST_CASE("Every rule of the catalogue speaks for the transmissions it decided", "[models]")
{
    const auto *catalogue = models::replyCatalogue(u"tvcc"_s);
    REQUIRE(catalogue);
    for (const auto &rule : catalogue->rules) {
        if (rule.code.isEmpty())
            continue;
        INFO(rule.id.toStdString());
        const auto words = models::replyWords(u"tvcc"_s, rule.code,
                                              u"%1 What they said. %2"_s.arg(rule.cause.en, rule.cure.en));
        CHECK(words.cause == rule.cause.en);
        CHECK(words.quote == "What they said."_L1);
        CHECK(words.cure == rule.cure.en);
    }
    CHECK(models::replyWords(u"nothing"_s, u"X"_s, u"words"_s).cause.isEmpty());
    CHECK(models::replyWords(u"tvcc"_s, u"NETWORK"_s, u"words of an older program"_s).quote ==
          "words of an older program"_L1);
}

TEST_CASE("What we found out ourselves is not put into the authority's mouth", "[models]")
{
    Transmission filed = waiting();
    filed.state = TransmissionState::Rejected;
    filed.code = u"DUPLICATE"_s;
    filed.message =
        u"The same completion is accepted already as transmission 307. Nothing was sent. Cancel this "
        "one, or correct it if it is another student's."_s;
    const auto advice = advise(filed, {});
    CHECK(advice.headline == "Filed already as transmission 307"_L1);
    CHECK(advice.cause == "The same completion is accepted already as transmission 307."_L1);
    CHECK(advice.quote.isEmpty());
    CHECK(advice.action == "open"_L1);
    CHECK(advice.actionTitle == "Open that one"_L1);
    CHECK(advice.subject == 307);

    filed.message =
        u"The DMV says that it has this completion already. “Duplicate certificate” Find the earlier "
        "transmission."_s;
    CHECK(advise(filed, {}).subject == 0);
    CHECK_FALSE(advise(filed, {}).quote.isEmpty());

    Transmission lost = waiting();
    lost.state = TransmissionState::Unconfirmed;
    lost.code = u"UNCONFIRMED"_s;
    lost.message = u"Sent, but the worker was lost before an answer came."_s;
    CHECK(advise(lost, {}).cause == lost.message);
    CHECK(advise(lost, {}).quote.isEmpty());
    CHECK(advise(lost, {}).cure.contains(u"Look the completion up"_s));
    // Who may not record a decision is told whom to go to, not to do it.
    AdviceContext operatorsDesk;
    operatorsDesk.mayResolve = false;
    CHECK(advise(lost, operatorsDesk).cure.contains(u"tell a manager"_s));
    CHECK_FALSE(advise(lost, operatorsDesk).cure.contains(u"resolve it"_s));
}

TEST_CASE("An attempt tells in the program's language what a worker wrote in English", "[models]")
{
    const auto *catalogue = models::replyCatalogue(u"tvcc"_s);
    REQUIRE(catalogue);
    const test::InLocale spanish(QLocale(QLocale::Spanish, QLocale::UnitedStates));
    for (const auto &rule : catalogue->rules) {
        INFO(rule.id.toStdString());
        CHECK(models::replyMessage(u"tvcc"_s, rule.code,
                                   u"%1 “Their words.” %2"_s.arg(rule.cause.en, rule.cure.en)) ==
              u"%1 “Their words.” %2"_s.arg(rule.cause.es, rule.cure.es));
        CHECK(models::replyMessage(u"tvcc"_s, rule.code, u"%1 %2"_s.arg(rule.cause.en, rule.cure.en)) ==
              u"%1 %2"_s.arg(rule.cause.es, rule.cure.es));
    }

    Marker marker;
    QCoreApplication::installTranslator(&marker);
    const QString findings = u"The first name is missing. Enter it. The citation number is longer than 25 "
                             u"characters. Enter it as it "
                             "stands on the citation."_s;
    CHECK(models::replyMessage(u"tvcc"_s, u"VALIDATION_FAILED"_s, findings) ==
          u"¡The first name is missing. Enter it. ¡The citation number is longer than 25 characters. Enter "
          u"it as "
          "it stands on the citation."_s);
    CHECK(models::replyMessage(u"tvcc"_s, u"X"_s, u"The first name is missing. Enter it. And more."_s) ==
          "The first name is missing. Enter it. And more."_L1);
    CHECK(models::replyMessage(u"nothing"_s, {}, {}).isEmpty());
    QCoreApplication::removeTranslator(&marker);
}

TEST_CASE("Every sentence of the check before sending can be said in another language", "[models]")
{
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    const QDate today(2026, 3, 14);
    const auto known = [&](const transmissions::TvccRequest &request,
                           const transmissions::TvccRules &rules = {}) {
        for (const auto &finding : transmissions::validate(request, today, rules)) {
            INFO(finding.message.toStdString());
            CHECK(models::findingSentence(finding.message).startsWith(u'¡'));
        }
    };
    transmissions::TvccRequest request;
    known(request);
    const auto named = [&](const QString &name) {
        request.firstName = request.lastName = core::PersonalText(name);
        known(request);
    };
    named(QString(99, u'a'));
    named(u" a"_s);
    named(u"{{a}}"_s);
    named(u"a\n"_s);
    request.dlNbr = core::PersonalText(u"x"_s);
    request.courtCd = u"x"_s;
    request.modality = u"xxxxx"_s;
    request.ccDate = today.addDays(1);
    request.dateOfBirth = today.addDays(1);
    request.refNbr = core::PersonalText(QString(99, u'a'));
    known(request);
    request.ccDate = today.addYears(-50);
    request.dateOfBirth = today.addYears(-49);
    request.refNbr = core::PersonalText(u"?"_s);
    known(request);
    request.ccDate = today;
    request.dateOfBirth = today.addYears(-2);
    known(request);
    QCoreApplication::removeTranslator(&marker);
    CHECK(models::findingSentence(u"something new"_s) == "something new"_L1);
}
