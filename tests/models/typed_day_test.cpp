// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typed_day.h"

#include "in_locale.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::typedDay;

TEST_CASE("Numbers of a day are read in the order of the desk's language", "[models]")
{
    {
        const test::InLocale locale(test::american);
        CHECK(typedDay(u"3/9/1984"_s) == QDate(1984, 3, 9));
        CHECK(typedDay(u"03-09-1984"_s) == QDate(1984, 3, 9));
        CHECK(models::spelledDay(QDate(1984, 3, 9)) == u"Friday, March 9, 1984"_s);
    }
    const test::InLocale locale(test::spanish);
    CHECK(typedDay(u"03/09/1984"_s) == QDate(1984, 9, 3));
    CHECK(models::spelledDay(QDate(1984, 9, 3)).contains(u"septiembre"_s));
}

TEST_CASE("Numbers that can be one day only are that day, whatever the order", "[models]")
{
    const auto *locale = GENERATE(&test::american, &test::spanish);
    const test::InLocale spoken(*locale);
    CHECK(typedDay(u"12/31/1984"_s) == QDate(1984, 12, 31));
    CHECK(typedDay(u"31.12.1984"_s) == QDate(1984, 12, 31));
    CHECK(typedDay(u" 1984-12-31 "_s) == QDate(1984, 12, 31));
}

TEST_CASE("A desk that writes months as words guesses no order", "[models]")
{
    const test::InLocale locale(QLocale::c());
    CHECK(typedDay(u"12/31/1984"_s) == QDate(1984, 12, 31));
    CHECK(typedDay(u"4/4/1984"_s) == QDate(1984, 4, 4));
    CHECK(typedDay(u"27 Mar 1984"_s) == QDate(1984, 3, 27));
    CHECK_FALSE(typedDay(u"3/9/1984"_s).isValid());
    CHECK(models::couldBeTwoDays(u" 3/9/1984"_s));
    CHECK_FALSE(models::couldBeTwoDays(u"13/13/1984"_s));
    CHECK_FALSE(models::couldBeTwoDays(u"12/31/1984"_s));
}

TEST_CASE("What is no whole day of a known century is none", "[models]")
{
    const test::InLocale locale(test::american);
    const QString text = GENERATE(u"3/9/84"_s, u"13/13/1984"_s, u"2/30/1984"_s, u"0084-03-27"_s,
                                  u"3/9/0084"_s, u"3/9"_s, u"soon"_s, u"3/9/1984 or so"_s, QString());
    CAPTURE(text.toStdString());
    CHECK_FALSE(typedDay(text).isValid());
}
