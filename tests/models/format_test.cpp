// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "format.h"
#include "in_locale.h"
#include "status_look.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::Format;
using models::StatusLook;

TEST_CASE("How long ago is said in the largest whole unit, before and after", "[models]")
{
    const QDateTime now(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
    CHECK(Format::ago(now.addSecs(-20), now) == u"just now"_s);
    CHECK(Format::ago(now.addSecs(20), now) == u"in a moment"_s);
    CHECK(Format::ago(now.addSecs(-300), now) == u"5 min ago"_s);
    CHECK(Format::ago(now.addSecs(600), now) == u"in 10 min"_s);
    CHECK(Format::ago(now.addSecs(-10800), now) == u"3 h ago"_s);
    CHECK(Format::ago(now.addDays(-40), now) == Format::date(now.addDays(-40)));
    CHECK(Format::ago(QDateTime(), now).isEmpty());
}

TEST_CASE("Durations and counts are written for people", "[models]")
{
    const test::InLocale spoken(test::american);
    CHECK(Format::duration(850) == u"850 ms"_s);
    CHECK(Format::duration(12'345) == u"12 s"_s);
    CHECK(Format::duration(3 * 3600'000 + 20 * 60'000) == u"3 h 20 min"_s);
    CHECK(Format::number(1234567) == u"1,234,567"_s);
    CHECK(Format::count(10000, true) == u"10,000+"_s);
    CHECK(Format::percent(0.975) == u"97.5 %"_s);
    CHECK(Format::date(QDate(2026, 3, 14)) == u"3/14/2026"_s);
    CHECK(Format::date(QDate()).isEmpty());
    CHECK(Format::isoDate(u"2026-03-14"_s) == u"3/14/2026"_s);
}

TEST_CASE("Numbers have all the groups of the language", "[models]")
{
    const test::InLocale spoken(test::spanish);
    CHECK(Format::number(1234) == u"1234"_s);
    CHECK(Format::number(12345) == u"12.345"_s);
    CHECK(Format::number(1234567) == u"1.234.567"_s);
    CHECK(Format::number(12345678) == u"12.345.678"_s);
    CHECK(Format::number(-1234567) == u"-1.234.567"_s);
    CHECK(Format::count(1234567, true) == u"1.234.567+"_s);
}

TEST_CASE("A time has 24 hours and its seconds in every language", "[models]")
{
    const QDateTime afternoon(QDate(2026, 3, 14), QTime(16, 5, 9));
    for (const auto &locale : {QLocale(QLocale::English, QLocale::UnitedStates),
                               QLocale(QLocale::Spanish, QLocale::UnitedStates), QLocale::c()}) {
        CAPTURE(locale.name().toStdString());
        const test::InLocale spoken(locale);
        CHECK(Format::time(afternoon) == u"16:05:09"_s);
        CHECK(Format::dateTime(afternoon) == Format::date(afternoon) + u" 16:05:09"_s);
        CHECK(Format::exactDateTime(afternoon).contains(u" 16:05:09 "_s));
    }
    CHECK(Format::time(QDateTime()).isEmpty());
}

TEST_CASE("Every state of a transmission has a word, an icon, a tone and a meaning", "[models]")
{
    const QStringList states = StatusLook::transmissionStates();
    CHECK(states.size() == 9);
    for (const QString &state : states) {
        CAPTURE(state.toStdString());
        CHECK(StatusLook::word(state) != state);
        CHECK_FALSE(StatusLook::icon(state).isEmpty());
        CHECK_FALSE(StatusLook::meaning(state).isEmpty());
        CHECK(QStringList{u"good"_s, u"warn"_s, u"bad"_s, u"info"_s, u"idle"_s}.contains(
            StatusLook::tone(state)));
    }
    CHECK(StatusLook::word(u"never heard of"_s) == u"never heard of"_s);
}
