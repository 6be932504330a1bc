// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setting_texts.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace transmittal::models;
using std::chrono::milliseconds;

TEST_CASE("A length of time is read as people write it, and written so that it reads back", "[models]")
{
    const auto [text, length] = GENERATE(table<QString, milliseconds>({
        {u"30 s"_s, 30s},
        {u"30"_s, 30s},
        {u"5m"_s, 5min},
        {u"5 min"_s, 5min},
        {u"5 minutes"_s, 5min},
        {u"1 h 30 min"_s, 90min},
        {u"250 ms"_s, 250ms},
        {u"1,5 s"_s, 1500ms},
        {u"2 days"_s, 48h},
        {u" 1H "_s, 1h},
    }));
    INFO(text.toStdString());
    REQUIRE(texts::toDuration(text).has_value());
    CHECK(*texts::toDuration(text) == length);
    CHECK(texts::toDuration(texts::fromDuration(length)) == length);
    CHECK(texts::fromInterval(u"00:05:00"_s) == 5min);
}

TEST_CASE("What is no length of time is refused", "[models]")
{
    const QString text = GENERATE(u""_s, u"soon"_s, u"5 parsecs"_s, u"-5 s"_s, u"5 min!"_s,
                                  u"99999999999 s"_s, u"\0"_s, u"999999999 d 999999999 d"_s);
    CHECK_FALSE(texts::toDuration(text).has_value());
}

TEST_CASE("PostgreSQL's intervals are read", "[models]")
{
    CHECK(texts::fromInterval(u"00:05:00"_s) == 5min);
    CHECK(texts::fromInterval(u"01:00:00"_s) == 1h);
    CHECK(texts::fromInterval(u"00:00:00.25"_s) == 250ms);
    CHECK(texts::fromInterval(u"1 day 02:00:00"_s) == 26h);
    CHECK(texts::fromInterval(u"2 days"_s) == 48h);
    CHECK_FALSE(texts::fromInterval(u"1 mon"_s).has_value());
    CHECK_FALSE(texts::fromInterval(u"9223372036854775807 days"_s).has_value());
    CHECK_FALSE(texts::fromInterval({}).has_value());
}

TEST_CASE("Service windows are written by days and read back in the user's language and in English",
          "[models]")
{
    const QJsonValue windows = QJsonDocument::fromJson(R"([{"days":[1,2,3,4,5],"from":"06:00","to":"22:00"},
                                                           {"days":[6],"from":"08:00","to":"24:00"}])")
                                   .array();
    const QString before = QLocale().name();
    QLocale::setDefault(QLocale(u"en_US"_s));
    CHECK(texts::fromWindows(windows) == u"Mon–Fri 06:00–22:00\nSat 08:00–24:00"_s);
    CHECK(texts::toWindows(texts::fromWindows(windows)) == windows);
    QLocale::setDefault(QLocale(u"es_ES"_s));
    CHECK(texts::toWindows(texts::fromWindows(windows)) == windows);
    CHECK(texts::toWindows(u"mon-fri 06:00-22:00\nsat 08:00-24:00"_s) == windows);
    QLocale::setDefault(QLocale(before));
    CHECK(texts::toWindows(u"  \n"_s)->isNull());
    const QString wrong = GENERATE(u"Mon 6:00–22:00"_s, u"Mon 22:00–06:00"_s, u"Someday 06:00–22:00"_s,
                                   u"06:00–22:00"_s, u"Mon 06:00–25:00"_s);
    CHECK_FALSE(texts::toWindows(wrong).has_value());
}

TEST_CASE("Courts and holidays are a line each, and each only once", "[models]")
{
    CHECK(texts::toCourtMap(u"19 = 19462\n\n 07=07460 "_s) ==
          QJsonObject{{u"19"_s, u"19462"_s}, {u"07"_s, u"07460"_s}});
    CHECK(texts::fromCourtMap({{u"19"_s, u"19462"_s}}) == u"19 = 19462"_s);
    CHECK_FALSE(texts::toCourtMap(u"19 19462"_s).has_value());
    CHECK_FALSE(texts::toCourtMap(u"19 = 1\n19 = 2"_s).has_value());
    CHECK(texts::toHolidays(u"2026-12-25 Christmas Day"_s) ==
          QJsonObject{{u"2026-12-25"_s, u"Christmas Day"_s}});
    CHECK_FALSE(texts::toHolidays(u"2026-02-30 Nothing"_s).has_value());
    CHECK_FALSE(texts::toHolidays(u"25.12.2026 Christmas"_s).has_value());
    CHECK_FALSE(texts::toHolidays(u"2026-12-25"_s).has_value());
}
