// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/support/bench_database.h"

#include "access/access_service.h"
#include "database/migrator.h"

#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

#include <sys/stat.h>

namespace transmittal::bench {

using namespace Qt::StringLiterals;
using database::Connection;
using database::ConnectionSettings;

namespace {

const QString prepared = u"prepared"_s;

/// The server's account has to pass through.
QString passable(const QString &folder)
{
    chmod(folder.toLocal8Bit().constData(), 0711);
    return folder + u"/cluster"_s;
}

} // namespace

void giveUp(const QString &what)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(what));
    // Not exit(): threads may be in the middle of something. The server's watchdog ends the server.
    std::_Exit(1);
}

void need(const core::Result<void> &result)
{
    if (!result)
        giveUp(result.error().staff + u" | "_s + result.error().detail);
}

void run(Connection &connection, const QString &sql, const database::Binds &binds)
{
    (void)need(connection.execute(sql, binds));
}

qint64 number(Connection &connection, const QString &sql, const database::Binds &binds)
{
    const auto row = need(connection.queryOne(sql, binds));
    if (!row)
        giveUp(u"no row: "_s + sql);
    return row->integer("x");
}

BenchDatabase::BenchDatabase()
    : m_folder(u"/tmp/transmittal-bench-XXXXXX"_s),
      m_cluster(passable(m_folder.path()), {.dieWithStarter = true, .removeWithStarter = true})
{
    need(m_cluster.start());
    m_control = need(Connection::open(m_cluster.superuser()));
    run(*m_control, u"ALTER SYSTEM SET shared_buffers = '256MB'"_s);
    m_control.reset();
    need(m_cluster.restart());
    m_control = need(Connection::open(m_cluster.superuser()));
    run(*m_control, u"CREATE DATABASE "_s + prepared);

    const auto desk = need(Connection::open(m_cluster.superuser(prepared)));
    (void)need(
        database::Migrator(*desk, {.environment = u"practice"_s, .programVersion = u"bench"_s}).migrate());
    need(desk->executeScript(uR"(
        insert into public.course (id, title, state) values (1, 'Traffic school', 'CA');
        insert into public.court (id, name, dmv_court_code) values (1, 'Los Angeles', '19463');
        -- Nothing but the measured jobs.
        update core.periodic set enabled = false;
        update core.queue set concurrency = null where name = 'engine';
        update core.queue set concurrency = 8 where name = 'tvcc';
    )"_s));
    access::AccessService access(*desk);
    m_worker = need(access.requestWorker(u"bench"_s)).credentials;
    need(access.setChannelSecret(u"tvcc"_s, u"password"_s, core::Secret(QByteArrayLiteral("practice"))));
}

ConnectionSettings BenchDatabase::make(const QString &source)
{
    if (!m_current.isEmpty())
        run(*m_control, u"DROP DATABASE "_s + m_current);
    m_current = u"bench_%1"_s.arg(++m_made);
    run(*m_control, u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(m_current, source));
    run(*m_control, u"GRANT CONNECT ON DATABASE %1 TO PUBLIC"_s.arg(m_current));
    auto settings = m_cluster.superuser(m_current);
    settings.workstation = u"bench"_s;
    return settings;
}

ConnectionSettings BenchDatabase::fresh()
{
    return make(prepared);
}

ConnectionSettings BenchDatabase::empty()
{
    return make(u"template0"_s);
}

ConnectionSettings BenchDatabase::worker(const ConnectionSettings &copy) const
{
    auto settings = copy;
    settings.user = m_worker.login;
    settings.password = m_worker.password;
    return settings;
}

QString BenchDatabase::description()
{
    const auto row = need(m_control->queryOne(
        u"select format('PostgreSQL %s, fsync %s, synchronous_commit %s, full_page_writes %s, shared_buffers "
        u"%s', "
        "current_setting('server_version'), current_setting('fsync'), current_setting('synchronous_commit'), "
        "current_setting('full_page_writes'), current_setting('shared_buffers')) as x"_s));
    return row ? row->text("x") : QString();
}

QProcessEnvironment environmentFor(const ConnectionSettings &settings)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGHOST"_s, settings.host);
    environment.insert(u"PGPORT"_s, QString::number(settings.port));
    environment.insert(u"PGDATABASE"_s, settings.name);
    environment.insert(u"PGUSER"_s, settings.user);
    environment.insert(u"PGPASSWORD"_s, QString::fromUtf8(settings.password.reveal()));
    return environment;
}

} // namespace transmittal::bench
