// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connection.h"
#include "database/private_cluster.h"
#include "support/test_database.h"
#include "support/wait.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

using namespace transmittal::database;
using namespace Qt::StringLiterals;
using transmittal::core::ErrorCode;
using transmittal::test::ClusterFolder;
using transmittal::test::TestDatabase;
using transmittal::test::waitFor;

namespace {

const PrivateClusterOptions quick{.volatileData = true, .dieWithStarter = true};

void started(PrivateCluster &cluster)
{
    const auto result = cluster.start();
    INFO((result ? QString() : result.error().staff + result.error().detail).toStdString());
    REQUIRE(result);
}

pid_t serverProcess(const QString &directory)
{
    QFile file(directory + u"/data/postmaster.pid"_s);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toInt() : 0;
}

bool lives(pid_t process)
{
    // A killed child of init's may linger as a zombie where init reaps late.
    QFile file(u"/proc/%1/stat"_s.arg(process));
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains(") Z ");
}

} // namespace

TEST_CASE("A private cluster keeps its data and its password over a restart")
{
    const ClusterFolder folder;
    PrivateCluster cluster(folder.path(), quick);
    started(cluster);
    REQUIRE(TestDatabase::open(cluster.superuser())->execute(u"CREATE TABLE kept (n integer)"_s));
    const auto password = cluster.superuser().password.reveal();
    REQUIRE(cluster.stop());
    CHECK_FALSE(cluster.isRunning());
    CHECK(cluster.stop());
    started(cluster);
    CHECK(TestDatabase::open(cluster.superuser())->query(u"SELECT * FROM kept"_s));
    CHECK(cluster.superuser().password.reveal() == password);
    CHECK(password.size() >= 32);
}

TEST_CASE("Nobody gets into a private cluster without its password, which only its owner can read")
{
    const ClusterFolder folder;
    PrivateCluster cluster(folder.path(), quick);
    started(cluster);
    ConnectionSettings guess = cluster.superuser();
    guess.password = transmittal::core::Secret("guess");
    CHECK(Connection::open(guess).error().code == ErrorCode::LoginRefused);
    struct stat found
    {};
    REQUIRE(stat((folder.path() + u"/superuser.password"_s).toLocal8Bit().constData(), &found) == 0);
    CHECK((found.st_mode & 0777) == 0600);
    CHECK(found.st_uid == geteuid());
    CHECK_FALSE(QFileInfo::exists(folder.path() + u"/data.new.password"_s));
}

TEST_CASE("As root the server runs under an account without rights")
{
    if (geteuid() != 0)
        SKIP("not root");
    const ClusterFolder folder;
    PrivateCluster cluster(folder.path(), quick);
    started(cluster);
    struct stat found
    {};
    REQUIRE(stat(u"/proc/%1"_s.arg(serverProcess(folder.path())).toLatin1().constData(), &found) == 0);
    CHECK(found.st_uid != 0);
}

TEST_CASE("A server that runs already is used and left running by whoever did not start it")
{
    const ClusterFolder folder;
    PrivateCluster owner(folder.path(), quick);
    started(owner);
    const pid_t before = serverProcess(folder.path());
    {
        PrivateCluster guest(folder.path(), quick);
        started(guest);
        CHECK(serverProcess(folder.path()) == before);
        CHECK(TestDatabase::open(guest.superuser())->ping());
    }
    CHECK(owner.isRunning());
    CHECK(TestDatabase::open(owner.superuser())->ping());
}

TEST_CASE("The server ends with the object that started it")
{
    const ClusterFolder folder;
    pid_t process = 0;
    {
        PrivateCluster cluster(folder.path(), quick);
        started(cluster);
        process = serverProcess(folder.path());
        REQUIRE(lives(process));
    }
    CHECK_FALSE(lives(process));
    CHECK_FALSE(QFileInfo::exists(folder.path() + u"/data/postmaster.pid"_s));
}

TEST_CASE("After a crash the cluster starts again with what was committed")
{
    const ClusterFolder folder;
    PrivateCluster cluster(folder.path(), quick);
    started(cluster);
    REQUIRE(TestDatabase::open(cluster.superuser())->execute(u"CREATE TABLE kept (n integer)"_s));
    SECTION("an immediate stop")
    {
        REQUIRE(cluster.crash());
    }
    SECTION("a killed server, whose lock files stay behind")
    {
        const pid_t process = serverProcess(folder.path());
        REQUIRE(kill(process, SIGKILL) == 0);
        REQUIRE(waitFor([&] { return !lives(process); }));
        CHECK_FALSE(cluster.isRunning());
    }
    SECTION("a lock file with the number of a process that is something else by now")
    {
        REQUIRE(cluster.crash());
        QFile file(folder.path() + u"/data/postmaster.pid"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(getpid()) + "\n" + folder.path().toUtf8() + "/data\n1\n5432\n\n\n");
        file.close();
        CHECK_FALSE(cluster.isRunning());
    }
    started(cluster);
    CHECK(TestDatabase::open(cluster.superuser())->query(u"SELECT * FROM kept"_s));
}

TEST_CASE("A folder of any name and length will do, although a socket's path may not be long")
{
    const ClusterFolder folder;
    for (const QString &name : {u"long"_s.repeated(30), u"it's, a désk;"_s}) {
        PrivateCluster cluster(folder.path() + u'/' + name,
                               {.volatileData = true, .tls = true, .dieWithStarter = true});
        CAPTURE(name.toStdString());
        started(cluster);
        CHECK(TestDatabase::open(cluster.superuser())->ping());
        CHECK(TestDatabase::open(cluster.superuserOverTls())->ping());
        const QString socketFolder = cluster.superuser().host;
        REQUIRE(cluster.stop());
        CHECK_FALSE(QFileInfo::exists(socketFolder));
    }
}

TEST_CASE("A folder whose name a shell would run is refused before anything is made")
{
    const ClusterFolder folder;
    for (const QString &name : {u"$(touch x)"_s, u"`id`"_s, u"a\"b"_s, u"back\\slash"_s, u"two\nlines"_s}) {
        PrivateCluster cluster(folder.path() + u'/' + name, quick);
        CHECK(cluster.start().error().code == ErrorCode::File);
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A folder with something else in it is refused and left as it is")
{
    const ClusterFolder folder;
    QFile file(folder.path() + u"/letter.txt"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    PrivateCluster cluster(folder.path(), quick);
    CHECK(cluster.start().error().code == ErrorCode::File);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) ==
          QStringList{u"letter.txt"_s});
}

TEST_CASE("An interrupted making of a cluster is begun anew")
{
    const ClusterFolder folder;
    REQUIRE(QDir(folder.path()).mkdir(u"data.new"_s));
    QFile half(folder.path() + u"/data.new/PG_VERSION"_s);
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.close();
    PrivateCluster cluster(folder.path(), quick);
    started(cluster);
    CHECK(TestDatabase::open(cluster.superuser())->ping());
}

TEST_CASE("As root a folder that the server's account cannot reach is named")
{
    if (geteuid() != 0)
        SKIP("not root");
    const ClusterFolder folder;
    const QString closed = folder.path() + u"/closed"_s;
    REQUIRE(mkdir(closed.toLocal8Bit().constData(), 0700) == 0);
    PrivateCluster cluster(closed + u"/desk"_s, quick);
    const auto result = cluster.start();
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::File);
    CHECK(result.error().staff.contains(closed));
}

TEST_CASE("Helper: starts a cluster and waits to be killed", "[.][helper]")
{
    PrivateCluster cluster(qEnvironmentVariable("TRANSMITTAL_TEST_CLUSTER"),
                           {.volatileData = true, .dieWithStarter = true, .removeWithStarter = true});
    started(cluster);
    QFile ready(qEnvironmentVariable("TRANSMITTAL_TEST_CLUSTER") + u".ready"_s);
    REQUIRE(ready.open(QIODevice::WriteOnly));
    pause();
}

TEST_CASE("A killed program takes its server and the folder with it")
{
    const ClusterFolder folder;
    const QString directory = folder.path() + u"/cluster"_s;
    QProcess helper;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TRANSMITTAL_TEST_CLUSTER"_s, directory);
    helper.setProcessEnvironment(environment);
    helper.start(QCoreApplication::applicationFilePath(), {u"[helper]"_s});
    REQUIRE(waitFor([&] { return QFileInfo::exists(directory + u".ready"_s); }));
    const pid_t process = serverProcess(directory);
    REQUIRE(lives(process));
    helper.kill();
    CHECK(waitFor([&] { return !lives(process); }));
    CHECK(waitFor([&] { return !QFileInfo::exists(directory); }));
    CHECK(waitFor([&] { return helper.state() == QProcess::NotRunning; }));
}
