// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/access/role_functions.h"
#include "database/access/role_world.h"

#include <catch2/catch_test_macros.hpp>

using namespace transmittal::test;
using namespace Qt::StringLiterals;

namespace {

const auto ok = u"00000"_s;
const auto denied = u"42501"_s;

QStringList lines(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

struct Relation
{
    QString name;
    bool view = false;
    QString column; ///< one that an update may name; empty when there is none
};

std::vector<Relation> relations()
{
    std::vector<Relation> found;
    const QString text = RoleWorld::instance().superuser(
        u"select format('%I.%I', n.nspname, c.relname), c.relkind, "
        "(select quote_ident(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 "
        " and not a.attisdropped and a.attgenerated = '' and a.attidentity <> 'a' order by a.attnum limit 1) "
        "from pg_class c join pg_namespace n on n.oid = c.relnamespace "
        "where c.relkind in ('r', 'p', 'f', 'v', 'm') and n.nspname !~ '^pg_' and n.nspname <> "
        "'information_schema' "
        "and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass "
        "                and d.deptype = 'e') order by 1"_s);
    for (const QString &line : lines(text)) {
        const QStringList part = line.split(u'|');
        found.push_back({part.at(0), part.at(1) == u"v" || part.at(1) == u"m", part.at(2)});
    }
    return found;
}

/// One statement of the matrix and what psql must answer.
struct Expectation
{
    QString statement;
    QStringList states;
};

void checkAll(const QString &login, const std::vector<Expectation> &expectations)
{
    QStringList statements;
    for (const auto &expectation : expectations)
        statements.append(expectation.statement);
    const QStringList states = RoleWorld::instance().sqlStates(login, statements);

    QStringList wrong;
    for (std::size_t i = 0; i < expectations.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        if (!expectations[i].states.contains(states.at(index)))
            wrong.append(u"%1 got %2 for: %3"_s.arg(login, states.at(index), expectations[i].statement));
    }
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
}

struct Function
{
    QString name;
    QString nullCall; ///< a call with every argument NULL
    bool changing = false;
};

std::vector<Function> functions()
{
    std::vector<Function> found;
    const QString text = RoleWorld::instance().superuser(
        u"select p.proname, format('select core.%I(%s)', p.proname, "
        "(select string_agg('null::' || format_type(t, null), ', ' order by i) "
        " from unnest(p.proargtypes) with ordinality as a (t, i))), p.provolatile = 'v' "
        "from pg_proc p where p.pronamespace = 'core'::regnamespace order by p.oid"_s);
    for (const QString &line : lines(text)) {
        const QStringList part = line.split(u'|');
        found.push_back({part.at(0), part.at(1), part.at(2) == u"t"});
    }
    return found;
}

} // namespace

TEST_CASE("Nobody changes, empties or locks a table with a statement of their own", "[roles]")
{
    const auto all = relations();
    REQUIRE(all.size() > 20);
    std::vector<Expectation> expectations;
    for (const auto &relation : all) {
        // The server may refuse a view for being no table before it looks at rights.
        const QStringList refusal =
            relation.view ? QStringList{denied, u"55000"_s, u"42809"_s, u"428C9"_s} : QStringList{denied};
        expectations.push_back({u"insert into %1 default values"_s.arg(relation.name), refusal});
        if (!relation.column.isEmpty())
            expectations.push_back({u"update %1 set %2 = %2"_s.arg(relation.name, relation.column), refusal});
        expectations.push_back({u"delete from %1"_s.arg(relation.name), refusal});
        expectations.push_back({u"truncate %1"_s.arg(relation.name), refusal});
        expectations.push_back({u"lock table %1 in access exclusive mode"_s.arg(relation.name), {denied}});
    }
    for (const QString &login : RoleWorld::everybody())
        checkAll(login, expectations);
}

TEST_CASE("No login holds a right to change any table, view or column", "[roles]")
{
    for (const QString &login : RoleWorld::everybody())
        CHECK(RoleWorld::instance().superuser(
                  u"select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                  "where n.nspname in ('core', 'public', 'messaging') and c.relkind in ('r', 'p', 'f', 'v', "
                  "'m') "
                  "and (has_table_privilege('%1', c.oid, 'insert, update, delete, truncate, references, "
                  "trigger') "
                  "     or has_any_column_privilege('%1', c.oid, 'insert, update, references'))"_s.arg(
                      login)) == QString());
}

TEST_CASE("Nobody reads a table but through its view", "[roles]")
{
    std::vector<Expectation> expectations;
    for (const auto &relation : relations())
        if (!relation.view && relation.name != u"core.schema_migration")
            expectations.push_back({u"select from %1"_s.arg(relation.name), {denied}});
    REQUIRE(expectations.size() > 15);
    for (const QString &login : RoleWorld::everybody()) {
        checkAll(login, expectations);
        // Every program compares the schema before it starts.
        const bool known = login != u"outsider";
        checkAll(login, {{u"select from core.schema_migration"_s, {known ? ok : denied}}});
    }
}

TEST_CASE("A view that is granted can be read to its end and any other not at all", "[roles]")
{
    auto &world = RoleWorld::instance();
    for (const QString &login : RoleWorld::everybody()) {
        std::vector<Expectation> expectations;
        for (const auto &relation : relations()) {
            if (!relation.view)
                continue;
            const bool granted = world.superuser(u"select has_table_privilege('%1', '%2', 'select')"_s.arg(
                                     login, relation.name)) == u"t";
            expectations.push_back({u"select * from %1"_s.arg(relation.name), {granted ? ok : denied}});
            CHECK((!granted || login != u"outsider"));
        }
        REQUIRE(expectations.size() > 5);
        checkAll(login, expectations);
    }
}

TEST_CASE("The audit is read by managers and administrators only", "[roles]")
{
    for (const QString &login : RoleWorld::everybody()) {
        const bool may = login == u"mona" || login == u"anna";
        checkAll(login, {{u"select * from core.audit_view"_s, {may ? ok : denied}}});
    }
}

TEST_CASE("Nobody moves a sequence", "[roles]")
{
    const QStringList sequences = lines(RoleWorld::instance().superuser(
        u"select format('%I.%I', n.nspname, c.relname) from pg_class c "
        "join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and n.nspname in ('core', 'public', 'messaging')"_s));
    REQUIRE(sequences.size() > 3);
    for (const QString &login : RoleWorld::everybody()) {
        std::vector<Expectation> expectations;
        for (const QString &sequence : sequences) {
            expectations.push_back({u"select nextval('%1')"_s.arg(sequence), {denied}});
            expectations.push_back({u"select setval('%1', 1)"_s.arg(sequence), {denied}});
        }
        checkAll(login, expectations);
    }
}

TEST_CASE("Exactly those who are agreed may call each function", "[roles]")
{
    const auto all = functions();
    QStringList existing;
    for (const auto &function : all)
        existing.append(function.name);
    for (const QString &name : agreedCallers().keys()) {
        INFO(name.toStdString());
        CHECK(existing.contains(name));
    }

    auto &world = RoleWorld::instance();
    for (const QString &login : RoleWorld::everybody()) {
        const QStringList may = lines(world.superuser(
            u"select distinct p.proname from pg_proc p where p.pronamespace = 'core'::regnamespace "
            "and has_function_privilege('%1', p.oid, 'execute')"_s.arg(login)));
        std::vector<Expectation> refused;
        QStringList wrong;
        for (const auto &function : all) {
            const bool agreed = agreedCallers().value(function.name).contains(login);
            if (agreed != may.contains(function.name))
                wrong.append(function.name +
                             (agreed ? u" is agreed but not granted"_s : u" is not agreed"_s));
            if (!agreed)
                refused.push_back({function.nullCall, {denied}});
        }
        INFO(login.toStdString() << ": " << wrong.join(u", "_s).toStdString());
        CHECK(wrong.isEmpty());
        REQUIRE(!refused.empty());
        checkAll(login, refused);
    }
}

TEST_CASE("A group that was given for another database opens nothing here", "[roles]")
{
    auto &world = RoleWorld::instance();
    for (const auto &login : {u"guest"_s, u"guest-worker"_s}) {
        const auto refused = world.ask(login, u"select 1"_s);
        CHECK(refused.sqlState == u"LOGIN");
        CHECK(refused.error.contains(u"permission denied for database"_s));
    }

    // Let in by mistake, they are still nobody.
    world.superuser(u"grant connect on database practice to guest, \"guest-worker\""_s);
    std::vector<Expectation> asAdministrator;
    for (const auto &function : functions())
        if (function.changing && agreedCallers().value(function.name).contains(u"anna"_s))
            asAdministrator.push_back({function.nullCall, {u"TM001"_s}});
    REQUIRE(asAdministrator.size() > 10);
    checkAll(u"guest"_s, asAdministrator);
    checkAll(u"guest-worker"_s,
             {{u"select core.my_secrets('tvcc')"_s, {u"TM001"_s}},
              {u"select core.register_worker('desk', gen_random_uuid(), '1', 1, '{}')"_s, {u"TM001"_s}},
              {u"select core.claim_jobs(1, 'tvcc', 1)"_s, {u"TM001"_s}}});
    world.superuser(u"revoke connect on database practice from guest, \"guest-worker\""_s);
}

TEST_CASE("A login without a group may do nothing", "[roles]")
{
    auto &world = RoleWorld::instance();
    const QString granted =
        world.superuser(u"select count(*) from pg_proc p where p.pronamespace = 'core'::regnamespace "
                        "and has_function_privilege('outsider', p.oid, 'execute')"_s);
    CHECK(granted == u"0");
    world.superuser(u"revoke connect on database practice from outsider"_s);
    const auto refused = world.ask(u"outsider"_s, u"select 1"_s);
    world.superuser(u"grant connect on database practice to outsider"_s);
    CHECK(refused.sqlState == u"LOGIN");
    CHECK(refused.error.contains(u"permission denied for database"_s));
}

TEST_CASE("A definer function looks names up in core first and in temporary schemas last", "[roles]")
{
    auto &world = RoleWorld::instance();
    CHECK(
        world.superuser(
            u"select count(*) > 20 from pg_proc where pronamespace = 'core'::regnamespace and prosecdef"_s) ==
        u"t");
    CHECK(world.superuser(
              u"select oid::regprocedure from pg_proc where prosecdef and pronamespace::regnamespace::text "
              "!~ '^(pg_|information_schema)' and not coalesce(proconfig, '{}') @> "
              "array['search_path=core, pg_catalog, pg_temp']"_s) == QString());
    CHECK(world.superuser(u"select p.oid::regprocedure from pg_proc p "
                          "cross join aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a "
                          "where p.pronamespace = 'core'::regnamespace and a.grantee = 0"_s) == QString());
    CHECK(world.superuser(u"select p.oid::regprocedure from pg_proc p join pg_roles r on r.oid = p.proowner "
                          "where p.pronamespace = 'core'::regnamespace and (r.rolsuper or r.rolname not in "
                          "('tm_owner', 'tm_role_keeper'))"_s) == QString());
    CHECK(world.superuser(u"select c.oid::regclass from pg_class c join pg_roles r on r.oid = c.relowner "
                          "where c.relnamespace = 'core'::regnamespace and r.rolname <> 'tm_owner'"_s) ==
          QString());
}

TEST_CASE("The role that makes logins reaches no table", "[roles]")
{
    CHECK(
        RoleWorld::instance().superuser(
            u"select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace "
            "where n.nspname in ('core', 'public') and c.relkind in ('r', 'p', 'v', 'm') "
            "and has_table_privilege('tm_role_keeper', c.oid, 'select, insert, update, delete, truncate')"_s) ==
        QString());
}

TEST_CASE("No login has more than its one group", "[roles]")
{
    auto &world = RoleWorld::instance();
    const QStringList logins = RoleWorld::staff() + RoleWorld::workers();
    for (const QString &login : logins) {
        INFO(login.toStdString());
        CHECK(world.superuser(
                  u"select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls "
                  "from pg_roles where rolname = '%1'"_s.arg(login)) == u"f");
        CHECK(world.superuser(u"select count(*) from pg_auth_members where member = '\"%1\"'::regrole"_s.arg(
                  login)) == u"1");
        for (const auto &role : {u"tm_owner"_s, u"tm_role_keeper"_s, u"pg_signal_backend"_s,
                                 u"pg_read_all_data"_s, u"pg_execute_server_program"_s})
            CHECK(world.superuser(u"select pg_has_role('%1', '%2', 'member')"_s.arg(login, role)) == u"f");
    }
}

TEST_CASE("Nobody makes objects, roles or settings that reach beyond their own session", "[roles]")
{
    const QString scram = RoleWorld::instance().verifierOf(u"vera"_s);
    for (const QString &login : RoleWorld::everybody())
        checkAll(
            login,
            {
                {u"create table core.mine (id int)"_s, {denied}},
                {u"create table public.mine (id int)"_s, {denied}},
                {u"create temp table mine (id int)"_s, {denied}},
                {u"create schema mine"_s, {denied}},
                {u"create function public.mine() returns int language sql return 1"_s, {denied}},
                {u"create or replace function core.environment() returns text language sql return 'live'"_s,
                 {denied}},
                {u"drop function core.environment()"_s, {denied}},
                {u"create role mine"_s, {denied}},
                {u"alter role current_user createrole"_s, {denied}},
                {u"alter role tm_owner login"_s, {denied}},
                {u"alter role tm_super password '%1'"_s.arg(scram), {denied}},
                {u"grant tm_administrator to current_user"_s, {denied}},
                {u"set role tm_owner"_s, {denied}},
                {u"set role tm_role_keeper"_s, {denied}},
                {u"set session authorization tm_super"_s, {denied}},
                {u"set session_replication_role = replica"_s, {denied}},
                {u"set log_min_error_statement = error"_s, {denied}},
                {u"alter role current_user set log_min_error_statement = error"_s, {denied}},
                {u"alter table core.audit disable trigger all"_s, {denied}},
                {u"comment on table core.audit is 'mine'"_s, {denied}},
                {u"copy (select 1) to program 'cat'"_s, {denied}},
                {u"select pg_read_file('PG_VERSION')"_s, {denied}},
                {u"select rolpassword from pg_authid"_s, {denied}},
                {u"alter system set log_statement = 'all'"_s, {denied, u"25001"_s}},
                {u"alter database practice set log_statement = 'all'"_s, {denied}},
            });
}
