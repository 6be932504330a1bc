// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/row.h"

#include <QJsonObject>

#include <stdexcept>

using namespace transmittal::database;
using namespace Qt::StringLiterals;

namespace {

Row row()
{
    const auto columns = std::make_shared<const QStringList>(QStringList{
        u"id"_s, u"name"_s, u"done"_s, u"none"_s, u"data"_s, u"tags"_s, u"grid"_s, u"numbers"_s, u"body"_s});
    return Row(columns, {qint64(7), u"Ann"_s, true, std::monostate(), QByteArray("\0x", 2), u"{a,\"b c\"}"_s,
                         u"{{1},{2}}"_s, u"{1,2}"_s, u"{\"a\": [1]}"_s});
}

} // namespace

TEST_CASE("A row gives its columns by name and type")
{
    CHECK(row().integer("id") == 7);
    CHECK(row().text("id") == u"7"_s);
    CHECK(row().text("done") == u"true"_s);
    CHECK(row().texts("tags") == QStringList{u"a"_s, u"b c"_s});
    CHECK(row().integers("numbers") == QList<qint64>{1, 2});
    CHECK(row().json("body").toObject()[u"a"_s][0].toInt() == 1);
    CHECK(row().has("id"));
    CHECK_FALSE(row().has("ID"));
}

TEST_CASE("NULL is the empty value where a type has one")
{
    CHECK(row().isNull("none"));
    CHECK(row().text("none").isNull());
    CHECK_FALSE(row().instant("none").isValid());
    CHECK(row().json("none").isUndefined());
    CHECK(row().texts("none").isEmpty());
    CHECK_FALSE(row().optionalInteger("none"));
    CHECK(row().optionalInteger("id") == 7);
}

TEST_CASE("Asking a row for what it does not have is a defect and not a default")
{
    CHECK_THROWS_AS(row().integer("nope"), std::logic_error);
    CHECK_THROWS_AS(row().integer("none"), std::logic_error);
    CHECK_THROWS_AS(row().boolean("none"), std::logic_error);
    CHECK_THROWS_AS(row().integer("name"), std::logic_error);
    CHECK_THROWS_AS(row().real("id"), std::logic_error);
    CHECK_THROWS_AS(row().text("data"), std::logic_error);
    CHECK_THROWS_AS(row().texts("grid"), std::logic_error);
    CHECK_THROWS_AS(row().integers("tags"), std::logic_error);
    CHECK_THROWS_AS(row().json("name"), std::logic_error);
    CHECK_THROWS_AS(Row().text("x"), std::logic_error);
}
