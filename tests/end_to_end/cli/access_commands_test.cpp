// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "end_to_end/cli/ctl.h"
#include "support/test_database.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace transmittal;
using test::Ctl;
using test::CtlAnswer;
using test::TestDatabase;

namespace {

const QByteArray password = "a long enough password";

QJsonObject with(const QJsonValue &array, const QString &key, const QString &value)
{
    for (const auto &element : array.toArray())
        if (element.toObject().value(key).toString() == value)
            return element.toObject();
    return {};
}

void addUser(const Ctl &ctl, const QString &login, const QString &role)
{
    const CtlAnswer added = ctl.run(
        {u"users"_s, u"add"_s, login, u"--name"_s, u"Test Person"_s, u"--role"_s, role}, password + '\n');
    INFO(added.err.toStdString());
    REQUIRE(added.exitCode == 0);
}

} // namespace

TEST_CASE("A person is added, listed, changed, disabled and enabled from the command line")
{
    const TestDatabase database;
    const Ctl ctl(database.superuser());
    addUser(ctl, u"cli_admin"_s, u"administrator"_s);
    addUser(ctl, u"cli_person"_s, u"viewer"_s);
    const QString admin = u"cli_admin"_s;

    const CtlAnswer list = ctl.runAs(admin, password, {u"users"_s, u"list"_s, u"--json"_s});
    REQUIRE(list.exitCode == 0);
    CHECK(with(list.json(), u"login"_s, u"cli_person"_s).value("role"_L1).toString() == u"viewer"_s);
    CHECK(ctl.runAs(admin, password, {u"users"_s, u"list"_s}).out.contains(u"PDT"_s) !=
          ctl.runAs(admin, password, {u"users"_s, u"list"_s}).out.contains(u"PST"_s));

    CHECK(ctl.runAs(admin, password, {u"users"_s, u"set-role"_s, u"cli_person"_s, u"manager"_s}).exitCode ==
          0);
    CHECK(ctl.runAs(u"cli_person"_s, password, {u"audit"_s, u"--limit"_s, u"1"_s}).exitCode == 0);

    CHECK(ctl.runAs(admin, password, {u"users"_s, u"disable"_s, u"cli_person"_s}).exitCode == 0);
    const CtlAnswer refused = ctl.runAs(u"cli_person"_s, password, {u"users"_s, u"list"_s});
    CHECK(refused.exitCode == 2);

    CHECK(ctl.runAs(admin, password, {u"users"_s, u"enable"_s, u"cli_person"_s}).exitCode == 0);
    const QByteArray other = "another long password";
    CHECK(ctl.runAs(admin, password, {u"users"_s, u"password"_s, u"cli_person"_s}, other + '\n').exitCode ==
          0);
    CHECK(ctl.runAs(u"cli_person"_s, password, {u"users"_s, u"list"_s}).exitCode == 2);
    CHECK(ctl.runAs(u"cli_person"_s, other, {u"users"_s, u"list"_s}).exitCode == 0);
}

TEST_CASE("What the database refuses to a viewer is one sentence, and something failed")
{
    const TestDatabase database;
    const Ctl ctl(database.superuser());
    addUser(ctl, u"cli_viewer"_s, u"viewer"_s);
    for (const QStringList &command :
         {QStringList{u"users"_s, u"disable"_s, u"cli_viewer"_s},
          QStringList{u"channel"_s, u"pause"_s, u"tvcc"_s, u"--reason"_s, u"because"_s},
          QStringList{u"channel"_s, u"set"_s, u"tvcc"_s, u"timeout_ms=5000"_s},
          QStringList{u"transmissions"_s, u"send"_s, u"--all-pending"_s}, QStringList{u"audit"_s},
          QStringList{u"worker"_s, u"drain"_s, u"anywhere"_s},
          QStringList{u"channel"_s, u"secret"_s, u"tvcc"_s, u"password"_s}}) {
        const CtlAnswer said = ctl.runAs(u"cli_viewer"_s, password, command, "some secret\n");
        INFO(command.join(u' ').toStdString() << "\n" << said.out.toStdString() << said.err.toStdString());
        CHECK(said.exitCode == 1);
        CHECK(said.out.isEmpty());
        CHECK(said.err.contains(u"Ask an administrator"_s, Qt::CaseInsensitive));
    }
}

TEST_CASE("A password that is too short is refused and never shown")
{
    const TestDatabase database;
    const Ctl ctl(database.superuser());
    const CtlAnswer said =
        ctl.run({u"users"_s, u"add"_s, u"cli_short"_s, u"--name"_s, u"Test"_s}, "Short9Pw\n");
    CHECK(said.exitCode == 1);
    CHECK(!(said.out + said.err).contains(u"Short9Pw"_s));
    const CtlAnswer none = ctl.run({u"users"_s, u"add"_s, u"cli_short"_s, u"--name"_s, u"Test"_s});
    CHECK(none.exitCode == 2);
}

TEST_CASE("A machine asks to work, keeps its credentials to itself, and can be retired")
{
    const TestDatabase database;
    const Ctl ctl(database.superuser());
    const CtlAnswer request = ctl.run({u"workers"_s, u"request"_s, u"bench-1"_s, u"--json"_s});
    INFO(request.err.toStdString());
    REQUIRE(request.exitCode == 0);
    const QString login = request.json().toObject().value("login"_L1).toString();
    CHECK(QFile::permissions(ctl.credentialsFile()) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));

    const QJsonObject listed =
        with(ctl.run({u"workers"_s, u"list"_s, u"--json"_s}).json(), u"login"_s, login);
    CHECK(listed.value("state"_L1).toString() == u"approved"_s);
    CHECK(listed.value("workstation"_L1).toString() == u"bench-1"_s);
    CHECK(listed.value("key_fingerprint"_L1) == request.json().toObject().value("key_fingerprint"_L1));

    // A second request would throw away what the first one left.
    const CtlAnswer again = ctl.run({u"workers"_s, u"request"_s});
    CHECK(again.exitCode == 2);
    CHECK(again.err.contains(login));

    CHECK(ctl.run({u"workers"_s, u"retire"_s, login}).exitCode == 0);
    CHECK(ctl.run({u"worker"_s, u"run"_s, u"--once"_s}).exitCode == 2);
    CHECK(ctl.run({u"workers"_s, u"retire"_s, login}).exitCode == 1);
}

TEST_CASE("The audit says who did what from the command line, and can be searched")
{
    const TestDatabase database;
    const Ctl ctl(database.superuser());
    addUser(ctl, u"cli_auditor"_s, u"manager"_s);
    REQUIRE(ctl.runAs(u"cli_auditor"_s, password,
                      {u"channel"_s, u"pause"_s, u"tvcc"_s, u"--reason"_s, u"holiday"_s})
                .exitCode == 0);
    const CtlAnswer audit =
        ctl.runAs(u"cli_auditor"_s, password, {u"audit"_s, u"--actor"_s, u"cli_auditor"_s, u"--json"_s});
    REQUIRE(audit.exitCode == 0);
    REQUIRE(audit.json().toArray().size() == 1);
    const QJsonObject entry = audit.json().toArray().first().toObject();
    CHECK(entry.value("subject_key"_L1).toString() == u"tvcc"_s);
    CHECK(entry.value("workstation"_L1).toString() == u"cli-station"_s);
    CHECK(ctl.runAs(u"cli_auditor"_s, password, {u"audit"_s, u"--until"_s, u"2001-01-01"_s, u"--json"_s})
              .json()
              .toArray()
              .isEmpty());
    CHECK(ctl.runAs(u"cli_auditor"_s, password, {u"audit"_s, u"--since"_s, u"yesterday"_s}).exitCode == 2);
}
