// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "end_to_end/cli/ctl.h"
#include "support/certificates.h"
#include "support/test_database.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace transmittal;
using test::Ctl;
using test::CtlAnswer;
using test::TestCluster;
using test::TestDatabase;

namespace {

/// One line, one sentence, one exit code; and with --json the same as an object.
void refuses(const database::ConnectionSettings &settings, const QString &words, const QString &code,
             const QStringList &command = {u"users"_s, u"list"_s})
{
    const Ctl ctl(settings);
    const CtlAnswer said = ctl.run(command);
    INFO(said.out.toStdString() << said.err.toStdString());
    CHECK(said.exitCode == 2);
    CHECK(said.out.isEmpty());
    CHECK(said.err.contains(words));
    CHECK(said.err.startsWith(u"transmittalctl: "_s));
    CHECK(said.err.endsWith(u".\n"_s));
    CHECK(said.err.count(u'\n') == 1);

    const CtlAnswer asJson = ctl.run(command + QStringList{u"--json"_s});
    CHECK(asJson.exitCode == 2);
    const QJsonObject error = asJson.json().toObject().value("error"_L1).toObject();
    CHECK(error.value("code"_L1).toString() == code);
    CHECK(error.value("message"_L1).toString().contains(words));
}

void execute(const TestDatabase &database, const QString &sql)
{
    const auto done = database.connect()->executeScript(sql);
    INFO((done ? QString() : done.error().detail).toStdString());
    REQUIRE(done);
}

} // namespace

TEST_CASE("A wrong password is one sentence and could not start")
{
    const TestDatabase database;
    auto settings = database.superuser();
    settings.password = core::Secret("not the password");
    refuses(settings, u"password"_s, u"LOGIN_REFUSED"_s);
}

TEST_CASE("A missing database is one sentence and could not start")
{
    const TestDatabase database;
    auto settings = database.superuser();
    settings.name = u"nobody_made_this"_s;
    refuses(settings, u"nobody_made_this"_s, u"DATABASE_MISSING"_s);
}

TEST_CASE("An unreachable server is one sentence and could not start")
{
    const TestDatabase database;
    auto settings = database.superuser();
    settings.host = u"/nonexistent/folder"_s;
    refuses(settings, u"No database server answers"_s, u"DATABASE_UNREACHABLE"_s);
}

TEST_CASE("A server with a certificate of a stranger is one sentence and could not start")
{
    const TestDatabase database;
    auto settings = TestCluster::shared().server().superuserOverTls(database.name());
    REQUIRE(Ctl(settings).run({u"users"_s, u"list"_s}).exitCode == 0);

    const QTemporaryDir folder;
    QFile stranger(folder.filePath(u"stranger.pem"_s));
    REQUIRE(stranger.open(QIODevice::WriteOnly));
    stranger.write(test::CertificateAuthority().certificatePem());
    stranger.close();
    settings.sslRootCert = stranger.fileName();
    refuses(settings, u"certificate"_s, u"CERTIFICATE_REFUSED"_s);
}

TEST_CASE("A database that was never migrated is one sentence and could not start")
{
    const TestDatabase database(TestDatabase::Content::Empty);
    refuses(database.superuser(), u"transmittalctl migrate"_s, u"SCHEMA_OLDER"_s);
}

TEST_CASE("A schema that lacks a migration is one sentence and could not start")
{
    const TestDatabase database;
    execute(
        database,
        u"delete from core.schema_migration where number = (select max(number) from core.schema_migration)"_s);
    refuses(database.superuser(), u"older than this program"_s, u"SCHEMA_OLDER"_s);
}

TEST_CASE("A schema of a newer program is one sentence and could not start, for migrate too")
{
    const TestDatabase database;
    execute(database,
            u"insert into core.schema_migration (number, name, checksum, environment, program_version) "
            "select number + 1, '9999_later.sql', checksum, environment, '99' from core.schema_migration "
            "order by number desc limit 1"_s);
    refuses(database.superuser(), u"newer"_s, u"SCHEMA_NEWER"_s);
    const CtlAnswer migrate = Ctl(database.superuser()).run({u"migrate"_s});
    CHECK(migrate.exitCode == 2);
    CHECK(migrate.err.contains(u"newer"_s));
}

TEST_CASE("An edited old migration is one sentence and could not start, for migrate too")
{
    const TestDatabase database;
    execute(database, u"update core.schema_migration set checksum = repeat('0', 64) where number = 2"_s);
    refuses(database.superuser(), u"was changed after"_s, u"MIGRATION_EDITED"_s);
    const CtlAnswer migrate = Ctl(database.superuser()).run({u"migrate"_s});
    CHECK(migrate.exitCode == 2);
    CHECK(migrate.err.contains(u"was changed after"_s));
}

TEST_CASE("Migrating needs to be told practice or live the first time, and does nothing the second")
{
    const TestDatabase database(TestDatabase::Content::Empty);
    const Ctl ctl(database.superuser());
    CHECK(ctl.run({u"migrate"_s}).exitCode == 2);
    const CtlAnswer first = ctl.run({u"migrate"_s, u"--environment"_s, u"practice"_s, u"--json"_s});
    INFO(first.err.toStdString());
    REQUIRE(first.exitCode == 0);
    CHECK(first.json().toObject().value("environment"_L1).toString() == u"practice"_s);
    CHECK(!first.json().toObject().value("applied"_L1).toArray().isEmpty());
    const CtlAnswer second = ctl.run({u"migrate"_s, u"--json"_s});
    REQUIRE(second.exitCode == 0);
    CHECK(second.json().toObject().value("applied"_L1).toArray().isEmpty());
    CHECK(ctl.run({u"migrate"_s, u"--environment"_s, u"live"_s}).exitCode == 2);
}

TEST_CASE("A settings file that is wrong names what to correct")
{
    const TestDatabase database;
    const Ctl ctl(database.superuser());
    const auto with = [&](const QByteArray &content) {
        QFile file(ctl.file(u"settings.ini"_s));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        return ctl.run({u"users"_s, u"list"_s, u"--config"_s, file.fileName()});
    };
    CHECK(with("[worker]\nqueues=tvcc, mail\n").exitCode == 0);
    const CtlAnswer unknown = with("[database]\npasword_file=x\n");
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.err.contains(u"database/pasword_file"_s));
    const CtlAnswer unusable = with("[worker]\ncapacity=many\n");
    CHECK(unusable.exitCode == 2);
    CHECK(unusable.err.contains(u"worker/capacity"_s));
    const CtlAnswer missing = ctl.run({u"users"_s, u"list"_s, u"--config"_s, ctl.file(u"none.ini"_s)});
    CHECK(missing.exitCode == 2);
    CHECK(missing.err.contains(u"none.ini"_s));
}

TEST_CASE("A password file that others may read is refused")
{
    const TestDatabase database;
    auto settings = database.superuser();
    const Ctl ctl(settings);
    QFile file(ctl.file(u"password"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(settings.password.reveal() + "\n");
    file.close();
    QStringList command{u"--host"_s, settings.host,        u"users"_s,
                        u"list"_s,   u"--password-file"_s, file.fileName()};

    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const CtlAnswer open = ctl.runWithoutPassword(command);
    CHECK(open.exitCode == 2);
    CHECK(open.err.contains(u"0600"_s));

    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    CHECK(ctl.runWithoutPassword(command).exitCode == 0);
}
