// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/access/role_world.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

using namespace transmittal::test;
using namespace Qt::StringLiterals;

namespace {

QString state(const QString &login, const QString &sql)
{
    return RoleWorld::instance().ask(login, sql).sqlState;
}

QString addStaff(const QString &login, const QString &role)
{
    return u"select core.add_staff('%1', 'Sample Person', null, '%2', '%3')"_s.arg(
        login, role, RoleWorld::instance().verifierOf(login));
}

int sessions(const QString &login, const QString &condition)
{
    return RoleWorld::instance()
        .superuser(
            u"select count(*) from pg_stat_activity where usename = '%1' and %2"_s.arg(login, condition))
        .toInt();
}

QString workerNumber(const QString &login)
{
    return RoleWorld::instance().superuser(u"select id from core.worker where login = '%1'"_s.arg(login));
}

} // namespace

TEST_CASE("The audit stays as it was written, for its owner too", "[audit]")
{
    auto &world = RoleWorld::instance();
    for (const auto &statement :
         {u"update core.audit set actor = 'vera'"_s, u"delete from core.audit"_s, u"truncate core.audit"_s,
          u"delete from core.environment"_s, u"update core.environment set kind = 'live'"_s,
          u"truncate core.environment cascade"_s}) {
        INFO(statement.toStdString());
        const QString before = world.superuser(u"select count(*) from core.audit"_s);
        CHECK_THROWS(world.superuser(u"set role tm_owner; "_s + statement));
        CHECK_THROWS(world.superuser(u"set session_replication_role = replica; "_s + statement));
        CHECK(world.superuser(u"select count(*) from core.audit"_s) == before);
    }
    CHECK(world.superuser(
              u"set role tm_owner; insert into core.audit (at, transaction, actor, operation) "
              "values ('2001-01-01', '1', 'vera', 'forged') returning actor || extract(year from at) = "
              "session_user || extract(year from now())"_s) == u"t");
}

TEST_CASE("What a person does stands in the audit under their own login whatever their client says",
          "[audit]")
{
    auto &world = RoleWorld::instance();
    const QString id =
        world.superuser(u"select core.notify_administrators('test.audit', 'warning', null, 'test.audit', "
                        "'A sample', '')"_s);
    const auto answer =
        world.ask(u"otto"_s, u"set application_name = 'anna'; set transmittal.workstation = 'her desk'; "
                             "set role tm_viewer; select core.resolve_notification(%1); reset role; "
                             "select core.resolve_notification(%1)"_s.arg(id));
    CHECK(answer.sqlState == u"00000");
    CHECK(world.superuser(u"select actor || ' at ' || workstation from core.audit "
                          "where operation = 'notification.resolve' and subject_key = '%1'"_s.arg(id)) ==
          u"otto at her desk");
    CHECK(world.superuser(u"select resolved_by from core.notification where id = %1"_s.arg(id)) == u"otto");
    CHECK(state(u"otto"_s, u"set session authorization anna"_s) == u"42501");
    CHECK(state(u"otto"_s, u"set role anna"_s) == u"42501");
    CHECK(state(u"otto"_s, u"set role tm_administrator"_s) == u"42501");
}

TEST_CASE("Personal data and secrets enter the audit masked at any depth", "[audit]")
{
    auto &world = RoleWorld::instance();
    const QString masked = world.superuser(
        u"select core.mask('{\"lastName\": \"Sample\", \"dob\": \"2001-02-03\", \"birth_date\": "
        u"\"02/03/2001\", "
        "\"court\": \"19463\", \"rows\": [{\"driver_license\": \"D1234567\", \"phone\": 5550100}], "
        "\"student\": {\"first_name\": {\"given\": \"Ann\"}}, \"password\": \"hidden words\"}')"_s);
    for (const auto &leak :
         {u"ample"_s, u"02-03"_s, u"02/03"_s, u"1234567"_s, u"550100"_s, u"Ann"_s, u"hidden"_s})
        CHECK_FALSE(masked.contains(leak));
    for (const auto &kept : {u"S*** (6)"_s, u"2001"_s, u"19463"_s, u"D*** (8)"_s})
        CHECK(masked.contains(kept));

    world.superuser(addStaff(u"masked-person"_s, u"viewer"_s));
    const QString row = world.superuser(u"select after from core.audit where subject_table = 'core.staff' "
                                        "and subject_key = 'masked-person'"_s);
    CHECK_FALSE(row.contains(u"Sample Person"_s));
    CHECK(row.contains(u"viewer"_s));
}

TEST_CASE("Disabling a person ends their sessions and refuses their login", "[logins]")
{
    auto &world = RoleWorld::instance();
    world.superuser(addStaff(u"leaver"_s, u"operator"_s));
    const auto session = world.startPsql(u"leaver"_s, u"select pg_sleep(600)"_s);
    REQUIRE(waitFor(
        [&] { return sessions(u"leaver"_s, u"state = 'active' and query like '%pg_sleep%'"_s) == 1; }));

    CHECK(world.ask(u"anna"_s, u"select core.disable_staff('leaver')"_s).text == u"1");
    REQUIRE(session->waitForFinished(20'000));
    CHECK(session->exitCode() != 0);
    const auto refused = world.ask(u"leaver"_s, u"select 1"_s);
    CHECK(refused.sqlState == u"LOGIN");
    CHECK(refused.error.contains(u"not permitted to log in"_s));
    CHECK(world.superuser(u"select count(*) from pg_auth_members where member = 'leaver'::regrole"_s) ==
          u"0");

    CHECK(state(u"anna"_s, u"select core.enable_staff('leaver')"_s) == u"00000");
    CHECK(world.ask(u"leaver"_s, u"select role from core.whoami()"_s).text == u"operator");
}

TEST_CASE("There is always an administrator, and nobody locks themselves out", "[logins]")
{
    CHECK(state(u"anna"_s, u"select core.disable_staff('anna')"_s) == u"TM002");
    CHECK(state(u"anna"_s, u"select core.set_staff_role('anna', 'viewer')"_s) == u"TM002");
    REQUIRE(state(u"anna"_s, addStaff(u"second-admin"_s, u"administrator"_s)) == u"00000");
    CHECK(state(u"second-admin"_s, u"select core.set_staff_role('second-admin', 'viewer')"_s) == u"00000");
    CHECK(state(u"second-admin"_s, u"select core.disable_staff('anna')"_s) == u"42501");
}

TEST_CASE("Of two administrators who demote each other at once, one stays", "[logins]")
{
    auto &world = RoleWorld::instance();
    REQUIRE(state(u"anna"_s, addStaff(u"rival"_s, u"administrator"_s)) == u"00000");
    const auto first =
        world.startPsql(u"anna"_s, u"begin; select core.set_staff_role('rival', 'viewer')"_s, true);
    REQUIRE(waitFor([&] { return sessions(u"anna"_s, u"state = 'idle in transaction'"_s) == 1; }));
    const auto second = world.startPsql(
        u"rival"_s, u"\\set VERBOSITY sqlstate\nselect core.set_staff_role('anna', 'viewer')"_s);
    REQUIRE(waitFor([&] { return sessions(u"rival"_s, u"wait_event_type = 'Lock'"_s) == 1; }));
    first->write("commit;\n");
    first->closeWriteChannel();
    REQUIRE(first->waitForFinished());
    REQUIRE(second->waitForFinished());
    CHECK(second->readAllStandardError().contains("TM002"));
    CHECK(world.superuser(u"select string_agg(login, ' ') from core.staff "
                          "where role = 'administrator' and disabled_at is null"_s) == u"anna");
}

TEST_CASE("An administrator gives staff their groups and touches no other login", "[logins]")
{
    auto &world = RoleWorld::instance();
    const QString verifier = world.verifierOf(u"vera"_s);
    CHECK(state(u"anna"_s, addStaff(u"tm_owner"_s, u"viewer"_s)) == u"TM004");
    CHECK(state(u"anna"_s, addStaff(u"postgres"_s, u"viewer"_s)) == u"TM004");
    CHECK(state(u"anna"_s, addStaff(u"Robert; drop"_s, u"viewer"_s)) == u"TM004");
    CHECK(state(u"anna"_s, addStaff(u"outsider"_s, u"viewer"_s)) == u"TM008");
    CHECK(state(u"anna"_s, addStaff(u"vera"_s, u"viewer"_s)) == u"TM008");
    for (const auto &role : {u"worker"_s, u"owner"_s, u"role_keeper"_s, u"platform"_s, u""_s})
        CHECK(state(u"anna"_s, addStaff(u"climber"_s, role)) == u"TM004");
    for (const auto &login : {u"tm_super"_s, u"tm_owner"_s, u"outsider"_s, u"worker-one"_s}) {
        CHECK(state(u"anna"_s, u"select core.reset_password('%1', '%2')"_s.arg(login, verifier)) == u"TM003");
        CHECK(state(u"anna"_s, u"select core.disable_staff('%1')"_s.arg(login)) == u"TM003");
        CHECK(state(u"anna"_s, u"select core.set_staff_role('%1', 'viewer')"_s.arg(login)) == u"TM003");
    }
    CHECK(state(u"anna"_s, u"select core.end_sessions('tm_super')"_s) == u"TM003");
    CHECK(world.superuser(u"select count(*) from pg_roles where rolname = 'climber'"_s) == u"0");
}

TEST_CASE("A password reaches the server as a verifier or not at all", "[logins]")
{
    auto &world = RoleWorld::instance();
    const QString good = world.verifierOf(u"vera"_s);
    const QString weak = QString(good).replace(u"$4096:"_s, u"$1000:"_s);
    for (const QString &bad :
         {u"a clear password"_s, u"md5"_s + QString(32, u'a'), weak, good.chopped(1), u""_s})
        CHECK(state(u"vera"_s, u"select core.set_own_password('%1')"_s.arg(bad)) == u"TM004");
    CHECK(state(u"vera"_s, u"select core.set_own_password('%1')"_s.arg(good)) == u"00000");
    CHECK(state(u"vera"_s, u"select 1"_s) == u"00000");
    CHECK(world.superuser(u"select count(*) from core.audit where before::text || after::text || note "
                          "like '%SCRAM%'"_s) == u"0");
}

TEST_CASE("A failed statement of a person or worker does not reach the server's log", "[logins]")
{
    auto &world = RoleWorld::instance();
    // As a server is that nobody set up for Transmittal.
    world.superuser(u"alter database practice set log_min_error_statement = error"_s);
    for (const auto &login : {u"vera"_s, u"worker-one"_s}) {
        CHECK(state(login, u"alter role current_user reset all"_s) == u"00000");
        CHECK(state(login, u"set log_min_error_statement = error"_s) == u"42501");
        CHECK(state(login, u"select 'words of %1' from core.staff"_s.arg(login)) == u"42501");
        CHECK_FALSE(RoleWorld::serverLog().contains(u"words of "_s + login));
    }
    CHECK_THROWS(world.superuser(u"select 'words of the superuser' from core.absent"_s));
    CHECK(RoleWorld::serverLog().contains(u"words of the superuser"_s));
    world.superuser(u"alter database practice reset log_min_error_statement"_s);
}

TEST_CASE("A worker opens what is sealed to it, nobody else's, and no person opens any", "[secrets]")
{
    auto &world = RoleWorld::instance();
    const QString one = workerNumber(u"worker-one"_s);
    const QString two = workerNumber(u"worker-two"_s);
    const QString forOne = QString::fromLatin1(QByteArray(60, '1').toBase64());
    const QString forTwo = QString::fromLatin1(QByteArray(60, '2').toBase64());

    const auto partial = world.ask(
        u"anna"_s, u"select core.set_secret('tvcc', 'password', '{\"%1\": \"%2\"}')"_s.arg(one, forOne));
    CHECK(partial.sqlState == u"TM004");
    CHECK(partial.error.contains(u"worker-two"_s));
    REQUIRE(state(u"anna"_s,
                  u"select core.set_secret('tvcc', 'password', '{\"%1\": \"%2\", \"%3\": \"%4\"}')"_s.arg(
                      one, forOne, two, forTwo)) == u"00000");

    const QString mine = u"select convert_from(sealed, 'utf8') from core.my_secrets('tvcc')"_s;
    CHECK(world.ask(u"worker-one"_s, mine).text == QString(60, u'1'));
    CHECK(world.ask(u"worker-two"_s, mine).text == QString(60, u'2'));
    for (const QString &login : RoleWorld::staff()) {
        CHECK(state(login, mine) == u"42501");
        CHECK(state(login, u"select sealed from core.sealed_secret"_s) == u"42501");
    }
    CHECK(state(u"worker-one"_s, u"select sealed from core.sealed_secret"_s) == u"42501");
    CHECK(world.ask(u"vera"_s, u"select bool_and(can_open) from core.secret_status('tvcc')"_s).text == u"t");
    CHECK(state(u"anna"_s, u"select core.set_secret('tvcc', 'pin', '{}')"_s) == u"TM004");
}

TEST_CASE("A retired worker loses its login and its secrets for good", "[workers]")
{
    auto &world = RoleWorld::instance();
    REQUIRE(state(u"otto"_s,
                  u"select core.request_worker('worker-old', '%1', sha256('worker-old'), 'desk 9')"_s.arg(
                      world.verifierOf(u"worker-old"_s))) == u"00000");
    CHECK(state(u"worker-old"_s, u"select core.my_secrets('tvcc')"_s) == u"00000");
    CHECK(state(u"otto"_s, u"select core.retire_worker('worker-old')"_s) == u"42501");
    REQUIRE(state(u"anna"_s, u"select core.retire_worker('worker-old')"_s) == u"00000");
    CHECK(state(u"worker-old"_s, u"select 1"_s) == u"LOGIN");
    CHECK(world.superuser(u"select count(*) from core.sealed_secret where worker_id = "_s +
                          workerNumber(u"worker-old"_s)) == u"0");
    CHECK(state(u"anna"_s, u"select core.approve_worker('worker-old')"_s) == u"TM002");
    CHECK(state(u"otto"_s, u"select core.request_worker('worker-old', '%1', sha256('again'), 'desk 9')"_s.arg(
                               world.verifierOf(u"worker-old"_s))) == u"TM008");
}

TEST_CASE("In live a worker cannot log in before an administrator approved it", "[workers]")
{
    auto &world = RoleWorld::instance();
    const QString live = world.liveDatabase();
    REQUIRE(
        world
            .askIn(live, u"live-otto"_s,
                   u"select core.request_worker('live-worker', '%1', sha256('live-worker'), 'server')"_s.arg(
                       world.verifierOf(u"live-worker"_s)))
            .sqlState == u"00000");
    CHECK(world.askIn(live, u"live-worker"_s, u"select 1"_s).sqlState == u"LOGIN");
    CHECK(world.askIn(live, u"live-otto"_s, u"select core.approve_worker('live-worker')"_s).sqlState ==
          u"42501");
    CHECK(world
              .askIn(live, u"live-anna"_s,
                     u"select count(*) from core.notification_view where kind = 'worker.requested'"_s)
              .text == u"1");
    REQUIRE(world.askIn(live, u"live-anna"_s, u"select core.approve_worker('live-worker')"_s).sqlState ==
            u"00000");
    CHECK(world.askIn(live, u"live-worker"_s, u"select worker from core.whoami()"_s).text == u"t");
}

TEST_CASE("A channel of practice stays on this machine and one of live is always verified", "[channels]")
{
    auto &world = RoleWorld::instance();
    const QString live = world.liveDatabase();
    const auto practice = [&](const QString &patch) {
        return world.ask(u"anna"_s, u"select core.set_channel('tvcc', '%1')"_s.arg(patch)).sqlState;
    };
    const auto inLive = [&](const QString &patch) {
        return world.askIn(live, u"live-anna"_s, u"select core.set_channel('tvcc', '%1')"_s.arg(patch))
            .sqlState;
    };
    CHECK(practice(uR"({"endpoint": "https://dmv.example.org/tvcc"})"_s) == u"TM005");
    CHECK(practice(uR"({"endpoint": "https://127.0.0.1.example.org/"})"_s) == u"TM005");
    CHECK(practice(uR"({"endpoint": "https://user@127.0.0.1/"})"_s) == u"TM004");
    CHECK(practice(uR"({"endpoint": "https://127.0.0.1:8443/tvcc", "verify_tls": false})"_s) == u"00000");
    CHECK(inLive(uR"({"endpoint": "https://127.0.0.1:8443/tvcc"})"_s) == u"TM005");
    CHECK(inLive(uR"({"endpoint": "http://dmv.example.org/tvcc"})"_s) == u"TM004");
    CHECK(inLive(uR"({"verify_tls": false})"_s) == u"TM005");
    CHECK(inLive(uR"({"enabled": true})"_s) == u"TM004");
    CHECK(inLive(uR"({"endpoint": "https://dmv.example.org/tvcc", "enabled": true})"_s) == u"00000");
    CHECK_THROWS(world.superuser(u"update core.channel set environment = 'practice'"_s, live));
}

TEST_CASE("A manager changes a channel's harmless settings and every refusal names the setting", "[channels]")
{
    auto &world = RoleWorld::instance();
    const auto as = [&](const QString &login, const QString &patch) {
        return world.ask(login, u"select core.set_channel('tvcc', '%1')"_s.arg(patch));
    };
    CHECK(as(u"mona"_s, uR"({"timeout_ms": 20000})"_s).sqlState == u"00000");
    CHECK(as(u"mona"_s, uR"({"timeout_ms": 20000, "user_id": "somebody"})"_s).sqlState == u"TM001");
    CHECK(as(u"otto"_s, uR"({"timeout_ms": 20000})"_s).sqlState == u"42501");
    const std::vector<std::pair<QString, QString>> bad{
        {u"timeout_ms"_s, u"\"soon\""_s},  {u"timeout_ms"_s, u"5"_s},
        {u"date_format"_s, u"\"dd\""_s},   {u"court_map"_s, u"{\"a\": 1}"_s},
        {u"verify_tls"_s, u"\"no\""_s},    {u"reply_limit_bytes"_s, u"-1"_s},
        {u"environment"_s, u"\"live\""_s}, {u"required_secrets"_s, u"[]"_s},
        {u"ca_certificate"_s, u"\"x\""_s}, {u"modality"_s, u"\"4T; drop\""_s},
        {u"enabled"_s, u"null"_s},         {u"connect_timeout_ms"_s, u"1e99"_s}};
    for (const auto &[key, value] : bad) {
        INFO(key.toStdString() << ' ' << value.toStdString());
        const auto answer = as(u"anna"_s, u"{\"%1\": %2}"_s.arg(key, value));
        CHECK(answer.sqlState == u"TM004");
        CHECK(answer.error.contains(key));
    }
}

TEST_CASE("A setting keeps its kind and its bounds", "[settings]")
{
    auto &world = RoleWorld::instance();
    world.superuser(u"insert into core.setting (key, kind, value, minimum, maximum, title) "
                    "values ('test.number', 'integer', '5', 1, 10, 'A sample')"_s);
    CHECK(state(u"anna"_s, u"select core.set_setting('test.number', '7')"_s) == u"00000");
    CHECK(world.ask(u"vera"_s, u"select core.get_setting('test.number')"_s).text == u"7");
    for (const auto &bad : {u"0"_s, u"11"_s, u"1.5"_s, u"\"7\""_s, u"null"_s})
        CHECK(state(u"anna"_s, u"select core.set_setting('test.number', '%1')"_s.arg(bad)) == u"TM004");
    CHECK(state(u"anna"_s, u"select core.set_setting('test.absent', '7')"_s) == u"TM003");
    CHECK_THROWS(world.superuser(u"insert into core.setting (key, kind, value, title) "
                                 "values ('mail.password', 'text', '\"x\"', 'A secret')"_s));
}
