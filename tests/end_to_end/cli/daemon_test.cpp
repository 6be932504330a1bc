// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "end_to_end/cli/practice_set_up.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QProcess>

#include <csignal>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace transmittal;
using test::Ctl;
using test::Practice;
using test::TestDatabase;
using test::waitFor;

namespace {

/// What a service manager hears.
class Manager
{
public:
    explicit Manager(const QByteArray &path) : m_descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        ::sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
        REQUIRE(::bind(m_descriptor, reinterpret_cast<const ::sockaddr *>(&address), sizeof address) == 0);
    }
    ~Manager() { ::close(m_descriptor); }

    [[nodiscard]] bool hears(const QByteArray &words)
    {
        return waitFor([&] {
            QByteArray message(4096, '\0');
            const auto size = ::recv(m_descriptor, message.data(), 4096, 0);
            if (size > 0)
                m_heard += message.first(size) + '\n';
            return m_heard.contains(words);
        });
    }

private:
    int m_descriptor;
    QByteArray m_heard;
};

/// transmittald in the environment of a Ctl.
class DaemonProcess
{
public:
    DaemonProcess(const Ctl &ctl, const QStringList &more)
    {
        m_process.setEnvironment(ctl.environment() + more);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(test::programPath(u"transmittald"_s), {});
        REQUIRE(m_process.waitForStarted());
    }
    ~DaemonProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    [[nodiscard]] int exitCode()
    {
        const bool ended = waitFor([&] { return m_process.state() == QProcess::NotRunning; });
        // For the caller's next assertion as well, which could not say why.
        UNSCOPED_INFO("transmittald ended with " << m_process.exitCode() << "\n" << said().toStdString());
        REQUIRE(ended);
        REQUIRE(m_process.exitStatus() == QProcess::NormalExit);
        return m_process.exitCode();
    }
    [[nodiscard]] QString said()
    {
        m_said += QString::fromUtf8(m_process.readAll());
        return m_said;
    }

private:
    QProcess m_process;
    QString m_said;
};

bool isSending(const Practice &practice)
{
    return test::number(*practice.desk, u"select count(*) as x from core.job where phase = 'sending'"_s) == 1;
}

} // namespace

TEST_CASE("The daemon tells its manager when it works, that it lives, and that it ends, and ends with 0")
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        const TestDatabase database;
        const Ctl ctl(database.superuser());
        REQUIRE(ctl.run({u"workers"_s, u"request"_s}).exitCode == 0);
        const QByteArray path = ctl.file(u"notify"_s).toUtf8();
        Manager manager(path);
        DaemonProcess daemon(ctl, {u"NOTIFY_SOCKET="_s + QString::fromUtf8(path), u"WATCHDOG_USEC=200000"_s});
        CHECK(manager.hears("READY=1"));
        CHECK(manager.hears("WATCHDOG=1"));
        CHECK(ctl.run({u"workers"_s, u"board"_s}).out.contains(u"cli-station"_s));
        daemon.signal(number);
        CHECK(manager.hears("STOPPING=1"));
        CHECK(daemon.exitCode() == 0);
        CHECK(!ctl.run({u"workers"_s, u"board"_s}).out.contains(u"cli-station"_s));
    }
}

TEST_CASE("A daemon that is drained ends by itself with 0")
{
    const TestDatabase database;
    const Ctl ctl(database.superuser());
    REQUIRE(ctl.run({u"workers"_s, u"request"_s}).exitCode == 0);
    const QByteArray path = ctl.file(u"notify"_s).toUtf8();
    Manager manager(path);
    DaemonProcess daemon(ctl, {u"NOTIFY_SOCKET="_s + QString::fromUtf8(path)});
    CHECK(manager.hears("READY=1"));
    CHECK(ctl.run({u"worker"_s, u"drain"_s, u"cli-station"_s}).exitCode == 0);
    CHECK(daemon.exitCode() == 0);
    CHECK(ctl.run({u"worker"_s, u"drain"_s, u"cli-station"_s}).exitCode == 1);
}

TEST_CASE("A daemon without credentials, or with a database that does not fit, could not start and says why")
{
    const TestDatabase database;
    const Ctl ctl(database.superuser());
    {
        DaemonProcess daemon(ctl, {});
        CHECK(daemon.exitCode() == 2);
        CHECK(daemon.said().contains(u"transmittalctl workers request"_s));
    }
    REQUIRE(ctl.run({u"workers"_s, u"request"_s}).exitCode == 0);
    REQUIRE(
        database.connect()->executeScript(u"update core.schema_migration set checksum = repeat('0', 64)"_s));
    DaemonProcess daemon(ctl, {});
    CHECK(daemon.exitCode() == 2);
    CHECK(daemon.said().contains(u"was changed after"_s));
}

TEST_CASE("A daemon that is started while the database is away waits for it, and can be ended meanwhile")
{
    const bool comes = GENERATE(true, false);
    const TestDatabase database;
    const Ctl ctl(database.superuser());
    REQUIRE(ctl.run({u"workers"_s, u"request"_s}).exitCode == 0);
    const QByteArray path = ctl.file(u"notify"_s).toUtf8();
    Manager manager(path);
    const QString away = ctl.file(u"away"_s);
    DaemonProcess daemon(
        ctl, {u"NOTIFY_SOCKET="_s + QString::fromUtf8(path), u"TRANSMITTAL_DATABASE_HOST="_s + away});
    CHECK(manager.hears("STATUS=No database server answers"));
    if (comes) {
        REQUIRE(QFile::link(database.superuser().host, away));
        CHECK(manager.hears("READY=1"));
    }
    daemon.signal(SIGTERM);
    CHECK(daemon.exitCode() == 0);
}

TEST_CASE("Asked to end, the daemon waits for the answer to what it sent; asked twice, it does not")
{
    const bool twice = GENERATE(false, true);
    Practice practice;
    practice.catalogue();
    practice.configure();
    practice.faults(twice ? R"({"slow_ms": 60000})" : R"({"slow_ms": 2000})");
    practice.complete(1, u"FAULT-SLOW-"_s);
    const qint64 id = practice.newest();
    DaemonProcess daemon(practice.ctl, {});
    REQUIRE(waitFor([&] { return isSending(practice); }));
    daemon.signal(SIGTERM);
    if (twice)
        daemon.signal(SIGINT);
    CHECK(daemon.exitCode() == (twice ? 1 : 0));
    CHECK(practice.state(id) == (twice ? u"sending"_s : u"accepted"_s));
}

TEST_CASE("A daemon that may not work any more sees through what it sent, then says why and ends")
{
    Practice practice;
    practice.catalogue();
    practice.configure();
    REQUIRE(practice.ctl.run({u"channel"_s, u"set"_s, u"tvcc"_s, u"lease=3s"_s}).exitCode == 0);
    practice.faults(R"({"slow_ms": 6000})");
    practice.complete(1, u"FAULT-SLOW-"_s);
    const qint64 id = practice.newest();
    DaemonProcess daemon(practice.ctl, {});
    REQUIRE(waitFor([&] { return isSending(practice); }));
    // Taken off the board, and not let on it again.
    test::run(
        *practice.desk,
        u"revoke execute on function core.register_worker(text, uuid, text, int, text[]) from tm_worker"_s);
    test::run(*practice.desk,
              u"update core.worker_process set stopped_at = now(), stop_reason = 'no heartbeat'"_s);
    CHECK(daemon.exitCode() == 2);
    CHECK(practice.state(id) == u"accepted"_s);
}
