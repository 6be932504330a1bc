// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_database.h"

using transmittal::test::TestDatabase;
using namespace Qt::StringLiterals;

TEST_CASE("An empty database answers")
{
    TestDatabase database(TestDatabase::Content::Empty);
    auto connection = database.connect();
    CHECK((**connection->queryOne(u"SELECT $1::int + 1 AS n"_s, {41})).integer("n") == 42);
}
TEST_CASE("A migrated database answers")
{
    TestDatabase database;
    auto connection = database.connect();
    CHECK((**connection->queryOne(u"SELECT count(*) AS n from core.schema_migration"_s)).integer("n") > 0);
}
