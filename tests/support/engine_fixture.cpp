// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/engine_fixture.h"

#include <QUuid>

#include <catch2/catch_test_macros.hpp>

namespace transmittal::test {

using namespace Qt::StringLiterals;
using database::Binds;
using database::Connection;

database::Rows rows(Connection &connection, const QString &sql, const Binds &binds)
{
    auto answer = connection.query(sql, binds);
    if (!answer)
        FAIL(sql.toStdString() << ": " << answer.error().detail.toStdString());
    return *answer;
}

database::Row row(Connection &connection, const QString &sql, const Binds &binds)
{
    auto answer = rows(connection, sql, binds);
    INFO(sql.toStdString());
    REQUIRE(answer.size() == 1);
    return answer.front();
}

QString text(Connection &connection, const QString &sql, const Binds &binds)
{
    return row(connection, sql, binds).text("x");
}

qint64 number(Connection &connection, const QString &sql, const Binds &binds)
{
    return row(connection, sql, binds).integer("x");
}

void run(Connection &connection, const QString &sql, const Binds &binds)
{
    auto answer = connection.execute(sql, binds);
    if (!answer)
        FAIL(sql.toStdString() << ": " << answer.error().detail.toStdString());
}

core::Error refusal(Connection &connection, const QString &sql, const Binds &binds)
{
    auto answer = connection.query(sql, binds);
    INFO(sql.toStdString());
    REQUIRE_FALSE(answer.ok());
    return answer.error();
}

EngineFixture::EngineFixture() : desk(database.connect())
{
    auto made = desk->executeScript(uR"(
        insert into public.course (id, title, state) values (1, 'Traffic school', 'CA');
        insert into public.court (id, name, dmv_court_code) values (1, 'Los Angeles', '19463');
        insert into core.staff (login, full_name, role) values (session_user, 'Test Desk', 'administrator');
        select core.set_channel('tvcc', '{"endpoint": "https://localhost:1/tvcc", "user_id": "u@example.com", "enabled": true}');
    )"_s);
    if (!made)
        FAIL(made.error().detail.toStdString());
    worker = addWorker(u"worker"_s);
    workerProcess = process(*worker);
}

QList<qint64> EngineFixture::complete(int count, const QString &dueOn)
{
    QList<qint64> made;
    const int first = m_completions + 1;
    m_completions += count;
    for (const auto &found : rows(*desk, uR"(
        with person as (
            insert into public.student (first_name, last_name, birth_date, driver_license)
            select 'Test', 'Student', date '1980-02-03', 'A' || (1000000 + n) from generate_series($1::int, $2::int) n
            returning id, driver_license
        ), done as (
            insert into public.enrollment (student_id, course_id, court_id, citation_number, due_date, completed_at)
            select id, 1, 1, 'C' || (right(driver_license, 7)::int - 1000000), $3::date, now() - interval '1 day' from person
            returning id)
        select id from done order by id)"_s,
                                  {first, m_completions, dueOn})) {
        made.append(number(*desk, u"select id as x from core.transmission where enrollment_id = $1"_s,
                           {found.integer("id")}));
    }
    return made;
}

std::unique_ptr<Connection> EngineFixture::addWorker(const QString &name)
{
    const auto settings = database.member(name, {u"tm_worker"_s});
    run(*desk,
        u"insert into core.worker (login, workstation, public_key, requested_by, approved_by, approved_at) "
        "values ($1, $2, sha256($1::text::bytea), 'test', 'test', now())"_s,
        {settings.user, name});
    run(*desk,
        u"insert into core.sealed_secret (channel, name, worker_id, sealed) "
        "select 'tvcc', 'password', id, decode(repeat('cd', 64), 'hex') from core.worker where login = $1"_s,
        {settings.user});
    return TestDatabase::open(settings);
}

qint64 EngineFixture::process(Connection &session, int protocol)
{
    const auto made = jobs::repository::registerWorker(
        session, {u"desk-1"_s, QUuid::createUuid(), u"0.1.0"_s, protocol, {u"tvcc"_s, u"engine"_s}});
    if (!made)
        FAIL(made.error().detail.toStdString());
    return *made;
}

std::vector<jobs::ClaimedJob> EngineFixture::claim(Connection &session, qint64 process, int limit)
{
    auto claimed = jobs::repository::claim(session, process, u"tvcc"_s, limit);
    if (!claimed)
        FAIL(claimed.error().detail.toStdString());
    return *claimed;
}

void EngineFixture::advance(jobs::Token token, const QString &phase, const QByteArray &reply)
{
    const auto id = static_cast<qint64>(token);
    REQUIRE(text(*worker,
                 u"select verdict as x from core.prepare_transmission($1, 'https://x', $2, '0.1.0')"_s,
                 {id, QByteArray("<request/>")}) == "go"_L1);
    if (phase == "prepared"_L1)
        return;
    for (const auto next : {jobs::Phase::Connecting, jobs::Phase::Sending}) {
        const auto verdict = jobs::repository::markPhase(*worker, token, next);
        REQUIRE(verdict.ok());
        REQUIRE(*verdict == jobs::PhaseVerdict::Go);
        if (phase == name(next))
            return;
    }
    REQUIRE(text(*worker, u"select core.mark_replied($1, 200, '', $2) as x"_s, {id, reply}) == "go"_L1);
}

QString EngineFixture::finish(jobs::Token token, const QString &outcome, const QString &code,
                              const database::Bind &certificate)
{
    return text(*worker, u"select core.finish_transmission($1, $2, $3, 'said so', '[]', $4) as x"_s,
                {static_cast<qint64>(token), outcome, code, certificate});
}

QString EngineFixture::state(qint64 transmission)
{
    return text(*desk, u"select state as x from core.transmission where id = $1"_s, {transmission});
}

void EngineFixture::expireLease(jobs::Token token)
{
    run(*desk,
        u"update core.job set lease_until = clock_timestamp() - interval '1 second' where lease_token = $1"_s,
        {static_cast<qint64>(token)});
}

} // namespace transmittal::test
