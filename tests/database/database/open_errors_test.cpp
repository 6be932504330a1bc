// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connection.h"
#include "support/certificates.h"
#include "support/test_database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace transmittal::database;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using transmittal::core::ErrorCode;
using transmittal::core::Secret;
using transmittal::test::TestCluster;
using transmittal::test::TestDatabase;

namespace {

struct Fixture
{
    TestDatabase database{TestDatabase::Content::Empty};
    ConnectionSettings settings = TestCluster::shared().server().superuserOverTls(database.name());

    static transmittal::core::Error errorOf(const ConnectionSettings &with)
    {
        const auto connection = Connection::open(with);
        REQUIRE_FALSE(connection);
        CAPTURE(connection.error().detail.toStdString());
        // One sentence that says what to do, and no secret.
        CHECK(connection.error().staff.endsWith(u'.'));
        CHECK_FALSE((connection.error().staff + connection.error().detail).contains(u"hunter2"_s));
        return connection.error();
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "verify-full opens an encrypted connection to the server whose authority is known")
{
    const auto connection = TestDatabase::open(settings);
    const auto row =
        connection->queryOne(u"SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s);
    CHECK((**row).boolean("ssl"));
    CHECK(connection->settings().sslMode == u"verify-full"_s);
}

TEST_CASE_METHOD(Fixture, "Every way of not getting in has its own code")
{
    SECTION("wrong password")
    {
        settings.password = Secret("hunter2");
        const auto error = errorOf(settings);
        CHECK(error.code == ErrorCode::LoginRefused);
        CHECK(error.staff.contains(u"tm_super"_s));
    }
    SECTION("unknown user, which the server does not tell from a wrong password")
    {
        settings.user = u"nobody_we_know"_s;
        CHECK(errorOf(settings).code == ErrorCode::LoginRefused);
    }
    SECTION("a role that may not log in")
    {
        ConnectionSettings clerk = database.member(u"clerk"_s, {});
        TestCluster::shared().run(u"ALTER ROLE %1 NOLOGIN"_s.arg(clerk.user));
        CHECK(errorOf(clerk).code == ErrorCode::NotPermitted);
    }
    SECTION("a role that may not enter this database")
    {
        ConnectionSettings clerk = database.member(u"clerk"_s, {});
        TestCluster::shared().run(
            u"REVOKE CONNECT ON DATABASE %1 FROM PUBLIC, %2"_s.arg(database.name(), clerk.user));
        CHECK(errorOf(clerk).code == ErrorCode::NotPermitted);
        TestCluster::shared().run(u"REVOKE ALL ON DATABASE %1 FROM %2"_s.arg(database.name(), clerk.user));
    }
    SECTION("missing database")
    {
        settings.name = u"no_such_database"_s;
        const auto error = errorOf(settings);
        CHECK(error.code == ErrorCode::DatabaseMissing);
        CHECK(error.staff.contains(u"no_such_database"_s));
    }
    SECTION("nobody listens")
    {
        QTcpServer taken;
        REQUIRE(taken.listen(QHostAddress::LocalHost));
        settings.port = taken.serverPort();
        taken.close();
        CHECK(errorOf(settings).code == ErrorCode::DatabaseUnreachable);
    }
    SECTION("no such socket")
    {
        settings.host = u"/nonexistent"_s;
        CHECK(errorOf(settings).code == ErrorCode::DatabaseUnreachable);
    }
    SECTION("no such host")
    {
        settings.host = u"host.invalid"_s;
        CHECK(errorOf(settings).code == ErrorCode::DatabaseUnreachable);
    }
    SECTION("a server that insists on TLS, spoken to without")
    {
        settings.sslMode = u"disable"_s;
        const auto error = errorOf(settings);
        CHECK(error.code == ErrorCode::EncryptionMismatch);
        CHECK(error.staff.contains(u"sslmode"_s));
    }
    SECTION("another authority's certificate")
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"other-ca.pem"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(transmittal::test::CertificateAuthority().certificatePem());
        file.close();
        settings.sslRootCert = file.fileName();
        CHECK(errorOf(settings).code == ErrorCode::CertificateRefused);
    }
    SECTION("a file of the authority that is not there")
    {
        settings.sslRootCert = u"/nonexistent/ca.pem"_s;
        CHECK(errorOf(settings).code == ErrorCode::CertificateRefused);
    }
}

TEST_CASE_METHOD(Fixture, "The authority's file may have any name")
{
    const QTemporaryDir folder;
    for (const QString &name :
         {u"with space.pem"_s, u"semi;colon.pem"_s, u"quo'te \\ back.pem"_s, u"ümlaut.pem"_s}) {
        const QString path = folder.filePath(name);
        REQUIRE(QFile::copy(settings.sslRootCert, path));
        ConnectionSettings odd = settings;
        odd.sslRootCert = path;
        const auto connection = Connection::open(odd);
        CAPTURE(name.toStdString());
        REQUIRE(connection);
        CHECK((*connection)->reconnect());
    }
}

TEST_CASE_METHOD(Fixture, "A server that takes the connection and says nothing is given up in time")
{
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    settings.host = u"127.0.0.1"_s;
    settings.port = silent.serverPort();
    settings.connectTimeout = 2s;
    QElapsedTimer clock;
    clock.start();
    CHECK(errorOf(settings).code == ErrorCode::DatabaseUnreachable);
    CHECK(clock.elapsed() < 8000);
}

TEST_CASE_METHOD(Fixture, "A workstation's name may hold any characters")
{
    settings.workstation = u"Müller's desk; 3 \\ \"left\""_s;
    const auto connection = TestDatabase::open(settings);
    const auto row = connection->queryOne(u"SELECT current_setting('transmittal.workstation') AS t"_s);
    CHECK((**row).text("t") == settings.workstation);
}
