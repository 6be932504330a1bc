// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "brackets.h"
#include "notification_words.h"
#include "reply_words.h"
#include "support/engine_fixture.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::test;

namespace {

/// Every sentence that a function of the database gives to core.notify_administrators, with a number in each
/// place.
QStringList writtenSentences(database::Connection &connection)
{
    static const QRegularExpression call(uR"(notify_administrators\((.*?)\)(?:;|\s+from\s))"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression literal(u"'((?:[^']|'')*)'"_s);
    QStringList sentences;
    const auto functions =
        rows(connection, u"select prosrc from pg_proc where pronamespace = 'core'::regnamespace "
                         "and prosrc like '%notify_administrators(%'"_s);
    for (const auto &function : functions) {
        const QString source = function.text("prosrc");
        for (auto calls = call.globalMatch(source); calls.hasNext();) {
            const QString arguments = calls.next().captured(1);
            for (auto literals = literal.globalMatch(arguments); literals.hasNext();) {
                QString text = literals.next().captured(1).replace(u"''"_s, u"'"_s);
                // Keys of the occasion and names of kinds hold no blank.
                if (text.contains(u' '))
                    sentences.append(text.replace(u"%s"_s, u"7"_s));
            }
        }
    }
    return sentences;
}

} // namespace

TEST_CASE("Every notification that the database writes is known to the desk word by word", "[models]")
{
    EngineFixture engine;
    const QStringList sentences = writtenSentences(*engine.desk);
    REQUIRE(sentences.size() > 20);
    const Brackets otherLanguage;
    for (const QString &sentence : sentences)
        CHECK(models::notificationSentence(sentence) == u"[%1]"_s.arg(sentence));
}

TEST_CASE("What a notification names stays as it was written, whatever it looks like", "[models]")
{
    const Brackets otherLanguage;
    CHECK(models::notificationSentence(u"Worker %4 of %1 asks to be approved"_s) ==
          u"[Worker %4 of %1 asks to be approved]");
    CHECK(models::notificationSentence(u"TVCC is on hold (ACCESS_DENIED)"_s) ==
          u"[TVCC is on hold (ACCESS_DENIED)]");
    CHECK(models::notificationSentence(u"Somebody wrote this by hand"_s) == u"Somebody wrote this by hand");
    CHECK(models::notificationSentence({}).isEmpty());
}

TEST_CASE("Why a channel is on hold is said in the language of the program, everywhere", "[models]")
{
    EngineFixture engine;
    const auto *catalogue = models::replyCatalogue(u"tvcc"_s);
    REQUIRE(catalogue);
    const auto rule = std::find_if(catalogue->rules.begin(), catalogue->rules.end(),
                                   [](const auto &each) { return each.code == "ACCESS_DENIED"_L1; });
    REQUIRE(rule != catalogue->rules.end());
    run(*engine.desk, u"select core.put_on_hold('tvcc', 'ACCESS_DENIED', $1)"_s,
        {rule->cause.en + u" “User X is unknown” "_s + rule->cure.en});
    access::StaffNotification notification;
    const auto written = rows(
        *engine.desk, u"select subject, body, channel from core.notification where kind = 'queue.on_hold'"_s);
    REQUIRE(written.size() == 1);
    notification.subject = written.at(0).text("subject");
    notification.body = written.at(0).text("body");
    notification.channel = written.at(0).text("channel");
    const QString reason =
        text(*engine.desk, u"select pause_reason as x from core.queue where name = 'tvcc'"_s);

    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Spanish));
    const QString body = models::notificationBody(notification);
    const QString held = models::holdReason(u"tvcc"_s, reason);
    QLocale::setDefault(before);
    INFO(body.toStdString());
    CHECK(body.startsWith(rule->cause.es + u' ' + rule->cure.es));
    CHECK(held == u"ACCESS_DENIED: "_s + rule->cause.es + u' ' + rule->cure.es);
}
