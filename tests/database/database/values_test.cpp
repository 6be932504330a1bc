// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/transaction.h"
#include "support/test_database.h"

#include <QTimeZone>

#include <limits>

using namespace transmittal::database;
using namespace Qt::StringLiterals;
using transmittal::core::ErrorCode;
using transmittal::test::TestDatabase;

namespace {

struct Fixture
{
    TestDatabase database{TestDatabase::Content::Empty};
    std::unique_ptr<Connection> connection = database.connect();

    Row row(const QString &sql, const Binds &binds = {})
    {
        const auto found = connection->queryOne(sql, binds);
        if (!found)
            throw std::runtime_error(found.error().detail.toStdString());
        return found->value();
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "Every kind of value comes back from the server as it went")
{
    const QString text = u"O'Hara \\ \" $1 ? :x \n ß 🚕"_s;
    const QDateTime instant(QDate(2026, 11, 1), QTime(5, 30, 0, 123), QTimeZone::utc());
    const QStringList texts = {u"a"_s, u"b,c"_s, u"\"\\{}'"_s, u""_s, u"NULL"_s};
    const QJsonObject json{{u"k"_s, QJsonArray{1, u"it's \\ ?"_s, QJsonValue::Null}}};
    const Row got =
        row(u"SELECT $1::text AS t, $2::bigint AS i, $3::boolean AS b, $4::double precision AS d, "
            "$5::timestamptz AS z, $6::date AS day, $7::jsonb AS j, $8::text[] AS ta, $9::bigint[] AS ia, "
            "$10::text AS n"_s,
            {text, std::numeric_limits<qint64>::min(), false, 0.1, instant, QDate(2026, 2, 28), json, texts,
             QList<qint64>{-1, std::numeric_limits<qint64>::max()}, nullptr});
    CHECK(got.text("t") == text);
    CHECK(got.integer("i") == std::numeric_limits<qint64>::min());
    CHECK_FALSE(got.boolean("b"));
    CHECK(got.real("d") == 0.1);
    CHECK(got.instant("z") == instant);
    CHECK(got.instant("z").timeSpec() == Qt::UTC);
    CHECK(got.date("day") == QDate(2026, 2, 28));
    CHECK(got.json("j").toObject() == json);
    CHECK(got.texts("ta") == texts);
    CHECK(got.integers("ia") == QList<qint64>{-1, std::numeric_limits<qint64>::max()});
    CHECK(got.isNull("n"));
}

TEST_CASE_METHOD(Fixture, "Whole numbers of every width are exact, below zero as well")
{
    const Row got = row(u"SELECT (-32768)::smallint AS s, (-2147483648)::integer AS i, "
                        "(-9223372036854775808)::bigint AS low, 9223372036854775807::bigint AS high"_s);
    CHECK(got.integer("s") == -32768);
    CHECK(got.integer("i") == std::numeric_limits<qint32>::min());
    CHECK(got.integer("low") == std::numeric_limits<qint64>::min());
    CHECK(got.integer("high") == std::numeric_limits<qint64>::max());
}

TEST_CASE_METHOD(Fixture, "All 256 byte values and a mebibyte survive as bytea")
{
    QByteArray all;
    for (int value = 0; value < 256; ++value)
        all.append(static_cast<char>(value));
    const QByteArray large = all.repeated(4096);
    REQUIRE(large.size() == 1024 * 1024);
    const Row got =
        row(u"SELECT $1::bytea AS a, $2::bytea AS l, length($2) AS n, ''::bytea AS e"_s, {all, large});
    CHECK(got.bytes("a") == all);
    CHECK(got.bytes("l") == large);
    CHECK(got.integer("n") == large.size());
    CHECK(got.bytes("e").isEmpty());
    CHECK_FALSE(got.isNull("e"));
}

TEST_CASE_METHOD(Fixture, "Money keeps every digit, because a numeric is text and never a double")
{
    const Row got = row(u"SELECT 12345678901234567890.10::numeric AS n, $1::numeric AS m"_s, {u"0.30"_s});
    CHECK(got.text("n") == u"12345678901234567890.10"_s);
    CHECK(got.text("m") == u"0.30"_s);
    CHECK_THROWS_AS(got.real("n"), std::logic_error);
}

TEST_CASE_METHOD(Fixture,
                 "An instant is right in the hour that a clock change repeats, whatever the session's zone")
{
    // 05:30Z and 06:30Z are both 01:30 in New York on that day.
    REQUIRE(connection->execute(u"SET TimeZone = 'America/New_York'"_s));
    for (const int hour : {5, 6}) {
        const QDateTime instant(QDate(2026, 11, 1), QTime(hour, 30), QTimeZone::utc());
        CHECK(row(u"SELECT $1::timestamptz AS z"_s, {instant}).instant("z") == instant);
    }
}

TEST_CASE_METHOD(Fixture, "An instant has milliseconds as a value and all its digits as text")
{
    const Row got = row(
        u"SELECT t AS z, t::text AS x FROM (SELECT '2026-01-02 03:04:05.123456+00'::timestamptz AS t) s"_s);
    CHECK(got.text("z") == u"2026-01-02T03:04:05.123Z"_s);
    CHECK(got.text("x") == u"2026-01-02 03:04:05.123456+00"_s);
}

TEST_CASE_METHOD(Fixture, "A timestamp without time zone is refused, since it shifts by the session's zone")
{
    const auto answer = connection->query(u"SELECT now()::timestamp AS t"_s);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::Internal);
    CHECK(connection->ping());
}

TEST_CASE_METHOD(Fixture, "Infinity is an error and not an empty date")
{
    for (const QString &type : {u"timestamptz"_s, u"date"_s}) {
        const auto answer = connection->query(u"SELECT 'infinity'::%1 AS t"_s.arg(type));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::Query);
    }
    CHECK(row(u"SELECT 'infinity'::date::text AS t"_s).text("t") == u"infinity"_s);
}

TEST_CASE_METHOD(
    Fixture, "NUL in a text is refused before sending, and a transaction with such a step is not committed")
{
    auto transaction = Transaction::begin(*connection);
    REQUIRE(transaction);
    // Checked through the server: had it been sent, the transaction would be in error.
    const auto answer = connection->query(u"SELECT $1::text AS t"_s, {u"a"_s + QChar::Null});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::InvalidInput);
    CHECK(answer.error().staff.contains(u"NUL"_s));
    CHECK(connection->query(u"SELECT 1"_s));
    CHECK(transaction->commit().error().code == ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(Fixture, "Question marks, colons and slices mean in SQL what they mean to the server")
{
    CHECK(row(u"SELECT '{\"a\":1}'::jsonb ? $1 AS found"_s, {u"a"_s}).boolean("found"));
    CHECK(row(u"SELECT (ARRAY['x','y','z'])[1:2] AS part"_s).texts("part") == QStringList{u"x"_s, u"y"_s});
    CHECK(row(u"SELECT ':name ?' AS t"_s).text("t") == u":name ?"_s);
}

TEST_CASE_METHOD(Fixture, "jsonb, uuid, interval and enumerations come as text")
{
    REQUIRE(connection->execute(u"CREATE TYPE mood AS ENUM ('good')"_s));
    const Row got = row(u"SELECT 'good'::mood AS m, interval '90 minutes' AS i, "
                        "'6ba7b810-9dad-11d1-80b4-00c04fd430c8'::uuid AS u, 'null'::jsonb AS j"_s);
    CHECK(got.text("m") == u"good"_s);
    CHECK(got.text("i") == u"01:30:00"_s);
    CHECK(got.text("u") == u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);
    CHECK(got.json("j").isNull());
}
