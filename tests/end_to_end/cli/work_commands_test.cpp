// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "end_to_end/cli/practice_set_up.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace transmittal;
using test::Ctl;
using test::CtlAnswer;
using test::Practice;
using test::TestDatabase;

namespace {

QJsonObject check(const CtlAnswer &answer, const QString &name)
{
    for (const auto &element : answer.json().toObject().value("checks"_L1).toArray())
        if (element.toObject().value("check"_L1).toString() == name)
            return element.toObject();
    return {};
}

} // namespace

TEST_CASE("What is set on a channel is what it shows, and what cannot be is refused with its name")
{
    const TestDatabase database;
    const Ctl ctl(database.superuser());
    const CtlAnswer set = ctl.run(
        {u"channel"_s, u"set"_s, u"tvcc"_s, u"endpoint=https://127.0.0.1:8443/tvcc"_s, u"enabled=yes"_s,
         u"user_id=school"_s, u"modality=4T"_s, u"timeout_ms=20000"_s, u"date_format=date"_s, u"attempts=4"_s,
         u"delays=2s,5m,1h"_s, u"rate_per_minute=30"_s, u"burst=3"_s, u"concurrency=none"_s, u"lease=90s"_s,
         u"windows=[{\"days\":[1,2,3],\"from\":\"06:00\",\"to\":\"22:00\"}]"_s,
         u"holidays={\"2026-12-25\":\"Christmas\"}"_s, u"court_map={\"19\":\"09999\"}"_s,
         u"breaker_cooldown=250ms"_s});
    INFO(set.err.toStdString());
    REQUIRE(set.exitCode == 0);

    const QJsonObject shown = ctl.run({u"channel"_s, u"show"_s, u"tvcc"_s, u"--json"_s}).json().toObject();
    CHECK(shown.value("endpoint"_L1).toString() == u"https://127.0.0.1:8443/tvcc"_s);
    CHECK(shown.value("enabled"_L1).toBool());
    CHECK(shown.value("timeout_ms"_L1).toInt() == 20000);
    CHECK(shown.value("date_format"_L1).toString() == u"date"_s);
    CHECK(shown.value("max_attempts"_L1).toInt() == 4);
    CHECK(shown.value("retry_delays"_L1).toArray() ==
          QJsonArray{u"00:00:02"_s, u"00:05:00"_s, u"01:00:00"_s});
    CHECK(shown.value("rate_per_minute"_L1).toString() == u"30"_s);
    CHECK(shown.value("concurrency"_L1).isNull());
    CHECK(shown.value("lease"_L1).toString() == u"00:01:30"_s);
    CHECK(shown.value("court_map"_L1).toObject().value("19"_L1).toString() == u"09999"_s);
    CHECK(shown.value("windows"_L1).toArray().size() == 1);
    CHECK(shown.value("breaker_cooldown"_L1).toString() == u"00:00:00.25"_s);

    for (const auto &[word, exitCode] :
         {std::pair{u"speed=9"_s, 2}, std::pair{u"delays=soon"_s, 2}, std::pair{u"enabled=perhaps"_s, 2},
          std::pair{u"burst=0"_s, 1}, std::pair{u"endpoint=ftp://example.org"_s, 1},
          std::pair{u"ca_certificate=@/nonexistent"_s, 2}, std::pair{u"modality"_s, 2}}) {
        const CtlAnswer refused = ctl.run({u"channel"_s, u"set"_s, u"tvcc"_s, word});
        INFO(word.toStdString() << ": " << refused.err.toStdString());
        CHECK(refused.exitCode == exitCode);
        CHECK(refused.err.contains(word.section(u'=', 0, 0)));
    }
    // All or none: the endpoint is good, the lease is not.
    CHECK(ctl.run({u"channel"_s, u"set"_s, u"tvcc"_s, u"modality=9X"_s, u"lease=0s"_s}).exitCode == 1);
    CHECK(ctl.run({u"channel"_s, u"show"_s, u"tvcc"_s, u"--json"_s}).json().toObject().value("modality"_L1) ==
          u"4T"_s);
}

TEST_CASE("A secret goes in by the standard input and is never printed again")
{
    const TestDatabase database;
    const Ctl ctl(database.superuser());
    const QByteArray secret = "Zq7-unique-secret";
    const QStringList command{u"channel"_s, u"secret"_s, u"tvcc"_s, u"password"_s};
    CHECK(ctl.run(command, secret + '\n').exitCode == 1); // nobody could open it
    REQUIRE(ctl.run({u"workers"_s, u"request"_s}).exitCode == 0);
    const CtlAnswer set = ctl.run(command, secret + '\n');
    CHECK(set.exitCode == 0);

    QString said = set.out + set.err;
    for (const QStringList &reader :
         {QStringList{u"channel"_s, u"show"_s, u"tvcc"_s},
          QStringList{u"channel"_s, u"show"_s, u"tvcc"_s, u"--json"_s},
          QStringList{u"channel"_s, u"test"_s, u"tvcc"_s}, QStringList{u"audit"_s, u"--json"_s},
          QStringList{u"workers"_s, u"list"_s, u"--json"_s}}) {
        const CtlAnswer answer = ctl.run(reader);
        said += answer.out + answer.err;
    }
    CHECK(said.contains(u"password"_s));
    CHECK(!said.contains(QString::fromUtf8(secret)));
    CHECK(!said.contains(QString::fromUtf8(secret.toBase64())));
    const QJsonObject shown = ctl.run({u"channel"_s, u"show"_s, u"tvcc"_s, u"--json"_s}).json().toObject();
    CHECK(shown.value("secrets"_L1).toArray().first().toObject().value("can_open"_L1).toBool());
    // A secret on the command line would stand in the list of processes.
    CHECK(ctl.run(command + QStringList{QString::fromUtf8(secret)}).exitCode == 2);
}

TEST_CASE("A channel test that succeeds files nothing, and each failure says what to do")
{
    Practice practice;
    practice.configure();
    const CtlAnswer good = practice.ctl.run({u"channel"_s, u"test"_s, u"tvcc"_s, u"--json"_s});
    INFO(good.out.toStdString() << good.err.toStdString());
    CHECK(good.exitCode == 0);
    CHECK(check(good, u"connection"_s).value("ok"_L1).toBool());
    CHECK(practice.ctl.run({u"channel"_s, u"test"_s, u"tvcc"_s, u"--without-certificate"_s}).exitCode == 0);
    CHECK(QFile(practice.endpoints.ledgerFile).size() == 0);

    const auto failure = [&](const QString &endpoint) {
        practice.set({u"endpoint="_s + endpoint});
        const CtlAnswer bad = practice.ctl.run({u"channel"_s, u"test"_s, u"tvcc"_s, u"--json"_s});
        CHECK(bad.exitCode == 1);
        CHECK(!check(bad, u"connection"_s).value("ok"_L1).toBool());
        return check(bad, u"connection"_s).value("message"_L1).toString();
    };
    CHECK(failure(practice.endpoints.tvccWrongCertificate.toString()).contains(u"certificate"_s));
    QTcpServer reserved;
    REQUIRE(reserved.listen(QHostAddress::LocalHost));
    const QString nobody = u"https://127.0.0.1:%1/"_s.arg(reserved.serverPort());
    reserved.close();
    CHECK(failure(nobody).contains(u"Nothing answers"_s));
}

TEST_CASE("A channel test with a transmission checks its data and sends nothing")
{
    Practice practice;
    practice.catalogue();
    practice.configure();
    practice.complete(1);
    const qint64 id = practice.newest();
    const QStringList command{u"channel"_s, u"test"_s, u"tvcc"_s, u"--transmission"_s, QString::number(id)};
    CHECK(practice.ctl.run(command).exitCode == 0);
    test::run(*practice.desk, u"update core.transmission set court_code = '1' where id = $1"_s, {id});
    const CtlAnswer bad = practice.ctl.run(command + QStringList{u"--json"_s});
    CHECK(bad.exitCode == 1);
    CHECK(!check(bad, u"court_code"_s).isEmpty());
    CHECK(test::text(*practice.desk, u"select state as x from core.transmission where id = $1"_s, {id}) ==
          u"pending"_s);
}

TEST_CASE("From a completion to its certificate by the command line alone")
{
    Practice practice;
    practice.catalogue();
    practice.configure();
    practice.complete(3);
    const Ctl &ctl = practice.ctl;
    const CtlAnswer worked =
        ctl.run({u"worker"_s, u"run"_s, u"--once"_s, u"--queues"_s, u"tvcc,engine"_s, u"--json"_s});
    INFO(worked.out.toStdString() << worked.err.toStdString());
    REQUIRE(worked.exitCode == 0);
    CHECK(worked.json().toObject().value("jobs"_L1).toInt() >= 3);

    const QJsonArray list =
        ctl.run({u"transmissions"_s, u"list"_s, u"--state"_s, u"accepted"_s, u"--json"_s}).json().toArray();
    REQUIRE(list.size() == 3);
    const QJsonObject first = list.first().toObject();
    CHECK(!first.value("certificate_number"_L1).toString().isEmpty());
    CHECK(first.value("last_name"_L1).toString() == u"M***"_s);

    const QString id = QString::number(first.value("id"_L1).toInteger());
    const CtlAnswer masked = ctl.run({u"transmissions"_s, u"show"_s, id, u"--attempts"_s});
    CHECK(!masked.out.contains(u"Mustermann"_s));
    CHECK(masked.out.contains(u"replied"_s));
    const QJsonArray attempts = ctl.run({u"transmissions"_s, u"show"_s, id, u"--attempts"_s, u"--json"_s})
                                    .json()
                                    .toObject()
                                    .value("attempts"_L1)
                                    .toArray();
    REQUIRE(attempts.size() == 1);
    const QString attempt = QString::number(attempts.first().toObject().value("id"_L1).toInteger());
    const QStringList evidence{u"transmissions"_s, u"show"_s, id, u"--evidence"_s, attempt};
    CHECK(ctl.run(evidence).exitCode == 2); // no reason
    const QStringList reason{u"--reason"_s, u"a question of the DMV"_s};
    const CtlAnswer bytes = ctl.run(evidence + reason);
    CHECK(bytes.exitCode == 0);
    CHECK(bytes.out.contains(u"courtCd"_s));
    CHECK(!bytes.out.contains(u"Mustermann"_s));
    CHECK(!bytes.out.contains(u"1980-02-03"_s));
    const CtlAnswer clear = ctl.run(evidence + reason + QStringList{u"--reveal"_s});
    CHECK(clear.out.contains(u"Mustermann"_s));
    CHECK(clear.out.contains(u"{{password}}"_s));
    const QJsonArray audit =
        ctl.run({u"audit"_s, u"--operation"_s, u"transmission.reveal"_s, u"--json"_s}).json().toArray();
    REQUIRE(audit.size() == 1);
    CHECK(audit.first().toObject().value("note"_L1).toString() == reason.last());
    CHECK(ctl.run({u"transmissions"_s, u"counts"_s}).out.contains(u"accepted"_s));
}

TEST_CASE("Actions name each transmission they could not do, and then some failed")
{
    Practice practice;
    practice.catalogue();
    practice.configure();
    practice.complete(2);
    const Ctl &ctl = practice.ctl;
    const qint64 last = practice.newest();
    const QString id = QString::number(last);
    const QString other = QString::number(last - 1);

    CHECK(ctl.run({u"transmissions"_s, u"send"_s, id}).exitCode == 0);
    CHECK(ctl.run({u"transmissions"_s, u"cancel"_s, id}).exitCode == 2); // no reason
    CHECK(ctl.run({u"transmissions"_s, u"cancel"_s, id, u"--reason"_s, u"test"_s}).exitCode == 0);
    const CtlAnswer mixed = ctl.run({u"transmissions"_s, u"send"_s, id, other, u"--json"_s});
    CHECK(mixed.exitCode == 1);
    CHECK(mixed.err.contains(u"cancelled"_s));
    const QJsonArray items = mixed.json().toObject().value("items"_L1).toArray();
    REQUIRE(items.size() == 2);
    CHECK(items.at(0).toObject().value("result"_L1).toString() == u"failed"_s);
    CHECK(items.at(1).toObject().value("result"_L1).toString() == u"done"_s);

    CHECK(ctl.run({u"transmissions"_s, u"retry"_s, id}).exitCode == 0);
    const CtlAnswer corrected = ctl.run({u"transmissions"_s, u"correct"_s, id, u"court_code=19462"_s,
                                         u"--reason"_s, u"new code"_s, u"--json"_s});
    REQUIRE(corrected.exitCode == 0);
    const qint64 revision = corrected.json().toObject().value("id"_L1).toInteger();
    CHECK(revision > last);
    CHECK(ctl.run({u"transmissions"_s, u"send"_s, id}).exitCode == 1); // superseded
    CHECK(ctl.run({u"transmissions"_s, u"correct"_s, QString::number(revision), u"height=2"_s, u"--reason"_s,
                   u"x"_s})
              .exitCode == 1);
    CHECK(ctl.run({u"transmissions"_s, u"resolve"_s, other, u"--not-filed"_s, u"--reason"_s,
                   u"not unconfirmed"_s})
              .exitCode == 1);
    CHECK(ctl.run({u"transmissions"_s, u"resolve"_s, other, u"--reason"_s, u"no decision"_s}).exitCode == 2);
}

TEST_CASE("A bulk action shows what it would do, is done by a worker, and lists what was passed over")
{
    Practice practice;
    practice.catalogue();
    practice.configure();
    practice.complete(5);
    const Ctl &ctl = practice.ctl;
    const qint64 last = practice.newest();
    REQUIRE(ctl.run({u"transmissions"_s, u"cancel"_s, QString::number(last), u"--reason"_s, u"test"_s})
                .exitCode == 0);

    const QStringList all{u"transmissions"_s,     u"cancel"_s,   u"--state"_s,
                          u"pending,cancelled"_s, u"--reason"_s, u"over"_s};
    const QJsonArray preview = ctl.run(all + QStringList{u"--preview"_s, u"--json"_s}).json().toArray();
    REQUIRE(preview.size() == 2);
    CHECK(preview.at(0).toObject().value("count"_L1).toInt() == 4);
    CHECK(preview.at(0).toObject().value("applies"_L1).toBool());
    CHECK(test::number(*practice.desk, u"select count(*) as x from core.bulk_action"_s) == 0);

    CHECK(ctl.run({u"transmissions"_s, u"cancel"_s}).exitCode == 2);
    CHECK(
        ctl.run({u"transmissions"_s, u"cancel"_s, u"1"_s, u"--all-open"_s, u"--reason"_s, u"x"_s}).exitCode ==
        2);

    const CtlAnswer begun = ctl.run(all + QStringList{u"--no-wait"_s, u"--json"_s});
    REQUIRE(begun.exitCode == 0);
    const QString bulk = QString::number(begun.json().toObject().value("id"_L1).toInteger());
    REQUIRE(ctl.run({u"worker"_s, u"run"_s, u"--once"_s, u"--queues"_s, u"engine"_s}).exitCode == 0);
    const CtlAnswer ended = ctl.run({u"transmissions"_s, u"bulk"_s, bulk, u"--wait"_s, u"--json"_s});
    CHECK(ended.exitCode == 1); // one was passed over
    const QJsonObject sum = ended.json().toObject();
    CHECK(sum.value("done"_L1).toInt() == 4);
    CHECK(sum.value("skipped"_L1).toInt() == 1);
    REQUIRE(sum.value("items"_L1).toArray().size() == 1);
    CHECK(sum.value("items"_L1)
              .toArray()
              .first()
              .toObject()
              .value("reason"_L1)
              .toString()
              .contains(u"cancelled"_s));
    CHECK(ctl.run({u"transmissions"_s, u"bulk"_s, bulk, u"--stop"_s}).exitCode == 1); // it has ended
}
