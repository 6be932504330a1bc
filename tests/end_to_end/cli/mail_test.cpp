// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "end_to_end/cli/ctl.h"
#include "support/engine_fixture.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace transmittal;
using test::Ctl;
using test::waitFor;

namespace {

/// aiosmtpd as a process of its own, without TLS or login.
class SmtpServer
{
public:
    explicit SmtpServer(const QStringList &further = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"/usr/bin/python3"_s, QStringList{QStringLiteral(TRANSMITTAL_TEST_SOURCE) +
                                                           u"/interfaces/notifications/smtp_server.py"_s} +
                                                   further);
        REQUIRE(waitFor([this] { return lines().size() == 1; }));
    }
    ~SmtpServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] int port() { return lines().first().value("port"_L1).toInt(); }
    [[nodiscard]] QList<QJsonObject> messages() { return lines().sliced(1); }

private:
    QList<QJsonObject> lines()
    {
        while (m_process.canReadLine())
            m_lines.append(QJsonDocument::fromJson(m_process.readLine()).object());
        return m_lines;
    }

    QProcess m_process;
    QList<QJsonObject> m_lines;
};

/// A database with one administrator who has an address, and a mail channel.
struct Office
{
    explicit Office(int port) : desk(database.connect()), ctl(database.superuser())
    {
        test::run(*desk, u"insert into core.staff (login, full_name, email, role) values "
                         "('boss', 'A Boss', 'boss@school.example', 'administrator')"_s);
        done({u"workers"_s, u"request"_s});
        done({u"channel"_s, u"set"_s, u"mail"_s, u"endpoint=smtp://127.0.0.1:%1/?security=none"_s.arg(port),
              u"enabled=yes"_s});
        done({u"channel"_s, u"secret"_s, u"mail"_s, u"password"_s}, "unused\n");
    }
    void done(const QStringList &command, const QByteArray &input = {}) const
    {
        const auto answer = ctl.run(command, input);
        INFO(answer.err.toStdString());
        REQUIRE(answer.exitCode == 0);
    }
    void tell() const
    {
        test::run(*desk,
                  u"select core.notify_administrators('test.kind', 'error', 'tvcc', 'once', 'A subject', "
                  "'What to do')"_s);
    }
    void work() const { done({u"worker"_s, u"run"_s, u"--once"_s, u"--queues"_s, u"mail"_s}); }
    [[nodiscard]] QString jobState() const
    {
        // The first one: a channel on hold is worth a notification of its own.
        return test::text(*desk,
                          u"select state as x from (select id, state from core.job where kind = 'mail' "
                          "union all select id, state from core.job_history where kind = 'mail') j "
                          "order by id limit 1"_s);
    }

    test::TestDatabase database;
    std::unique_ptr<database::Connection> desk;
    Ctl ctl;
};

} // namespace

TEST_CASE("An administrator is told of a notification by mail once, however often it is raised")
{
    SmtpServer server;
    const Office office(server.port());
    office.done({u"settings"_s, u"set"_s, u"mail.from"_s, u"transmittal@school.example"_s});
    office.tell();
    office.tell();
    office.work();
    office.tell();
    office.work();
    REQUIRE(waitFor([&] { return !server.messages().isEmpty(); }));
    CHECK(server.messages().size() == 1);
    CHECK(server.messages().first().value("to"_L1).toArray() == QJsonArray{u"boss@school.example"_s});
    const auto letter =
        QByteArray::fromBase64(server.messages().first().value("data"_L1).toString().toLatin1());
    CHECK(letter.contains("Subject: A subject"));
    CHECK(letter.contains("@school.example>"));
    CHECK(office.jobState() == u"done"_s);
}

TEST_CASE("A letter that may have been taken is given up, not sent again")
{
    SmtpServer server({u"--cut"_s, u"after-data"_s});
    const Office office(server.port());
    office.done({u"settings"_s, u"set"_s, u"mail.from"_s, u"transmittal@school.example"_s});
    office.tell();
    office.work();
    office.work();
    CHECK(office.jobState() == u"failed"_s);
    CHECK(server.messages().size() == 1);
}

TEST_CASE("A letter that was refused is tried again later")
{
    SmtpServer server({u"--refuse"_s, u"recipient"_s});
    const Office office(server.port());
    office.done({u"settings"_s, u"set"_s, u"mail.from"_s, u"transmittal@school.example"_s});
    office.tell();
    office.work();
    CHECK(office.jobState() == u"scheduled"_s);
}

TEST_CASE("Mail without a sender is on hold until somebody names one, and then goes out")
{
    SmtpServer server;
    const Office office(server.port());
    office.tell();
    office.work();
    CHECK(office.jobState() == u"held"_s);
    CHECK(server.messages().isEmpty());
    office.done({u"settings"_s, u"set"_s, u"mail.from"_s, u"transmittal@school.example"_s});
    office.done({u"channel"_s, u"resume"_s, u"mail"_s});
    office.work();
    REQUIRE(waitFor([&] { return !server.messages().isEmpty(); }));
}
