// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/literal.h"

#include <QTimeZone>

#include <limits>

using namespace transmittal::database;
using namespace Qt::StringLiterals;
using transmittal::core::ErrorCode;

TEST_CASE("A bind becomes a literal that the server reads as the same value")
{
    struct Case
    {
        Bind bind;
        QString expected;
    };
    const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0, 0, 7), Qt::OffsetFromUTC, 3600);
    const std::vector<Case> cases = {
        {nullptr, u"NULL"_s},
        {std::optional<qint64>(), u"NULL"_s},
        {std::optional<QString>(u"x"_s), u"'x'"_s},
        {true, u"'t'"_s},
        {false, u"'f'"_s},
        {7, u"'7'"_s},
        {std::numeric_limits<qint64>::min(), u"'-9223372036854775808'"_s},
        {0.1, u"'0.1'"_s},
        {std::numeric_limits<double>::quiet_NaN(), u"'NaN'"_s},
        {-std::numeric_limits<double>::infinity(), u"'-Infinity'"_s},
        {QString(), u"''"_s},
        {u"O'Hara \\ \n ß 🚕"_s, u"'O''Hara \\ \n ß 🚕'"_s},
        {QByteArray("\0\xff'", 3), u"'\\x00ff27'"_s},
        {QDate(2026, 3, 4), u"'2026-03-04'"_s},
        {noon, u"'2026-03-04T11:00:00.007Z'"_s},
        {QJsonObject{{u"a"_s, u"it's"_s}}, u"'{\"a\":\"it''s\"}'"_s},
        {QJsonArray{1, 2}, u"'[1,2]'"_s},
        {QJsonValue(u"lone"_s), u"'\"lone\"'"_s},
        {QStringList{u"a"_s, u"b,\"\\"_s, u""_s}, u"'{\"a\",\"b,\\\"\\\\\",\"\"}'"_s},
        {QList<qint64>{1, -2}, u"'{1,-2}'"_s},
        {QList<qint64>(), u"'{}'"_s},
        {transmittal::core::PersonalText(u"Johanna"_s), u"'Johanna'"_s},
    };
    for (const Case &entry : cases)
        CHECK(*literal(entry.bind) == entry.expected);
}

TEST_CASE(
    "What the server could not store is refused before sending, with the bind's place and not its value")
{
    const QString nul = u"secret"_s + QChar::Null;
    const std::vector<Bind> refused = {
        nul,
        QStringList{u"a"_s, nul},
        QJsonObject{{u"a"_s, QJsonArray{nul}}},
        QJsonObject{{nul, 1}},
        QDate(),
        QDate(10000, 1, 1),
        QDateTime(),
        QDateTime(QDate(-44, 3, 15), QTime(0, 0), QTimeZone::utc()),
    };
    for (const Bind &bind : refused) {
        const auto list = argumentList({1, bind});
        REQUIRE_FALSE(list);
        CHECK(list.error().code == ErrorCode::InvalidInput);
        CHECK(list.error().detail.contains(u"$2"_s));
        CHECK_FALSE((list.error().staff + list.error().detail).contains(u"secret"_s));
    }
}

TEST_CASE("No binds make no argument list")
{
    CHECK(argumentList({})->isEmpty());
    CHECK(*argumentList({1, nullptr}) == u"('1',NULL)"_s);
}

TEST_CASE("An array's text is read back into its elements")
{
    CHECK(*parsedArray(u"{}") == QStringList());
    CHECK(*parsedArray(u"{a,\"b,\\\"\\\\\",\"\"}") == QStringList{u"a"_s, u"b,\"\\"_s, u""_s});
    const QStringList withNull = *parsedArray(u"{NULL,\"NULL\"}");
    CHECK(withNull[0].isNull());
    CHECK(withNull[1] == u"NULL"_s);
    CHECK_FALSE(withNull[1].isNull());
}

TEST_CASE("What is not a one-dimensional array is not read as one")
{
    for (const QString &text : {u""_s, u"abc"_s, u"{{1,2},{3,4}}"_s, u"{\"open}"_s, u"{\"a\"b}"_s})
        CHECK_FALSE(parsedArray(text));
}
