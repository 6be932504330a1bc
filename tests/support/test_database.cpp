// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_database.h"

#include "database/migrator.h"

#include <QCoreApplication>
#include <QDir>

#include <stdexcept>

#include <sys/stat.h>

namespace transmittal::test {

using namespace Qt::StringLiterals;
using database::Connection;
using database::ConnectionSettings;
using database::PrivateCluster;

namespace {

// In whatever test it happens: without a database nothing can be said.
[[noreturn]] void fail(const core::Error &error)
{
    throw std::runtime_error((error.staff + u" | "_s + error.detail).toStdString());
}

QString newFolder()
{
    QTemporaryDir folder(u"/tmp/transmittal-test-XXXXXX"_s);
    folder.setAutoRemove(false);
    return folder.path();
}

std::unique_ptr<TestCluster> sharedCluster;

} // namespace

ClusterFolder::ClusterFolder() : m_folder(u"/tmp/transmittal-test-XXXXXX"_s)
{
    // For the tests that put the cluster's folder inside.
    chmod(m_folder.path().toLocal8Bit().constData(), 0711);
}

TestCluster::TestCluster()
    : m_server(newFolder(),
               {.volatileData = true, .tls = true, .dieWithStarter = true, .removeWithStarter = true})
{
    if (const auto started = m_server.start(); !started)
        fail(started.error());
}

TestCluster &TestCluster::shared()
{
    if (!sharedCluster) {
        sharedCluster.reset(new TestCluster);
        // Before static objects go, which the server's end may still need.
        qAddPostRoutine([] { sharedCluster.reset(); });
    }
    return *sharedCluster;
}

void TestCluster::run(const QString &sql)
{
    const auto connection = TestDatabase::open(m_server.superuser());
    if (const auto done = connection->execute(sql); !done)
        fail(done.error());
}

const QString &TestCluster::migratedTemplate()
{
    if (m_template.isEmpty()) {
        const QString name = u"tm_template"_s;
        run(u"CREATE DATABASE "_s + name);
        const auto connection = TestDatabase::open(m_server.superuser(name));
        database::Migrator migrator(*connection, {.environment = u"practice"_s, .programVersion = u"test"_s});
        if (const auto migrated = migrator.migrate(); !migrated)
            fail(migrated.error());
        m_template = name;
    }
    return m_template;
}

TestDatabase::TestDatabase(Content content)
{
    static int counter = 0;
    m_name = u"test_%1"_s.arg(++counter);
    TestCluster &cluster = TestCluster::shared();
    const QString source = content == Content::Migrated ? cluster.migratedTemplate() : u"template0"_s;
    cluster.run(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(m_name, source));
}

TestDatabase::~TestDatabase()
{
    const auto connection = Connection::open(TestCluster::shared().server().superuser());
    if (!connection)
        return;
    (void)(*connection)->execute(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
    for (const QString &login : m_logins)
        (void)(*connection)->execute(u"DROP ROLE "_s + login);
}

ConnectionSettings TestDatabase::superuser() const
{
    ConnectionSettings settings = TestCluster::shared().server().superuser(m_name);
    settings.workstation = u"test-station"_s;
    return settings;
}

std::unique_ptr<Connection> TestDatabase::open(const ConnectionSettings &settings)
{
    auto connection = Connection::open(settings);
    if (!connection)
        fail(connection.error());
    return std::move(*connection);
}

ConnectionSettings TestDatabase::member(const QString &name, const QStringList &groups)
{
    const QString login = name + u'_' + m_name;
    TestCluster &cluster = TestCluster::shared();
    cluster.run(u"CREATE ROLE %1 LOGIN PASSWORD 'password of %1'"_s.arg(login));
    m_logins << login;
    cluster.run(u"GRANT CONNECT ON DATABASE %1 TO %2"_s.arg(m_name, login));
    for (const QString &group : groups)
        cluster.run(u"GRANT %1 TO %2"_s.arg(group, login));
    ConnectionSettings settings = superuser();
    settings.user = login;
    settings.password = core::Secret((u"password of "_s + login).toUtf8());
    return settings;
}

} // namespace transmittal::test
