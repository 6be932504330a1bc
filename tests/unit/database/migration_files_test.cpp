// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migration_files.h"
#include "database/shared_table_contract.h"

#include <QFile>
#include <QTemporaryDir>

using namespace transmittal::database;
using namespace Qt::StringLiterals;
using transmittal::core::ErrorCode;

namespace {

void put(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

MigrationFile file(int number, const QString &checksum)
{
    return {number, u"000%1_x.sql"_s.arg(number), {}, checksum};
}

AppliedMigration applied(int number, const QString &checksum)
{
    return {number, u"000%1_x.sql"_s.arg(number), checksum};
}

} // namespace

TEST_CASE("Migrations are read by number, and line ends of another system change no checksum")
{
    QTemporaryDir unixLike;
    QTemporaryDir windowsLike;
    put(unixLike, u"0002_b.sql"_s, "select 2;\n");
    put(unixLike, u"0001_a.sql"_s, "select 1;\n");
    put(windowsLike, u"0001_a.sql"_s, "select 1;\r\n");
    const auto files = readMigrations(unixLike.path());
    REQUIRE(files);
    REQUIRE(files->size() == 2);
    CHECK(files->at(0).name == u"0001_a.sql"_s);
    CHECK(files->at(0).checksum.size() == 64);
    CHECK(files->at(0).checksum == readMigrations(windowsLike.path())->at(0).checksum);
}

TEST_CASE("Migrations that could not be applied in order and each in one transaction are refused")
{
    struct Case
    {
        QString name;
        QByteArray text;
        QString reason;
    };
    const std::vector<Case> cases = {
        {u"0002_gap.sql"_s, "select 1", u"number 1"_s},
        {u"1_short.sql"_s, "select 1", u"form"_s},
        {u"0001_Upper.sql"_s, "select 1", u"form"_s},
        {u"0001_ends.sql"_s, "select 1;\n\ncommit;", u"line 3 has a COMMIT"_s},
        {u"0001_ends.sql"_s, "Rollback", u"ROLLBACK"_s},
        {u"0001_ends.sql"_s, "begin; select 1", u"BEGIN"_s},
    };
    for (const Case &entry : cases) {
        QTemporaryDir folder;
        put(folder, entry.name, entry.text);
        const auto files = readMigrations(folder.path());
        REQUIRE_FALSE(files);
        CHECK(files.error().staff.contains(entry.reason));
        CHECK(files.error().staff.contains(entry.name));
    }
}

TEST_CASE("The program's own migrations can be read")
{
    const auto files = readMigrations(u":/transmittal/sql"_s);
    REQUIRE(files);
    CHECK_FALSE(files->isEmpty());
}

TEST_CASE("What the database applied is compared with what the program has")
{
    const QList<MigrationFile> files = {file(1, u"a"_s), file(2, u"b"_s)};
    CHECK(*compareMigrations(files, {}) == 0);
    CHECK(*compareMigrations(files, {applied(1, u"a"_s)}) == 1);
    CHECK(*compareMigrations(files, {applied(1, u"a"_s), applied(2, u"b"_s)}) == 2);
    CHECK(compareMigrations(files, {applied(1, u"x"_s)}).error().code == ErrorCode::MigrationEdited);
    CHECK(compareMigrations(files, {applied(2, u"b"_s)}).error().code == ErrorCode::MigrationEdited);
    const auto newer = compareMigrations(files, {applied(1, u"a"_s), applied(2, u"b"_s), applied(3, u"c"_s)});
    CHECK(newer.error().code == ErrorCode::SchemaNewer);
    CHECK(newer.error().staff.contains(u"0003_x.sql"_s));
}

TEST_CASE("A column of a shared table may differ in width but not in meaning")
{
    CHECK(SharedTableContract::compatible(u"text"_s, u"character varying"_s));
    CHECK(SharedTableContract::compatible(u"bigint"_s, u"integer"_s));
    CHECK_FALSE(
        SharedTableContract::compatible(u"timestamp with time zone"_s, u"timestamp without time zone"_s));
    CHECK_FALSE(SharedTableContract::compatible(u"date"_s, u"text"_s));
    CHECK_FALSE(SharedTableContract::compatible(u"bigint"_s, u"text"_s));
}

TEST_CASE("The contract of shared tables can be read, and a damaged one is refused")
{
    CHECK(SharedTableContract::read(u":/transmittal/contracts/shared_tables.json"_s));
    QTemporaryDir folder;
    put(folder, u"broken.json"_s, "{\"schema\": \"public\", ");
    CHECK_FALSE(SharedTableContract::read(folder.filePath(u"broken.json"_s)));
    CHECK(SharedTableContract::read(u"/no/such/file"_s).error().code == ErrorCode::File);
}
