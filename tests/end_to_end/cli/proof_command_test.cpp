// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "end_to_end/cli/practice_set_up.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace transmittal;
using test::Ctl;
using test::CtlAnswer;
using test::Practice;

TEST_CASE("A printed proof is verified against the stored evidence from the command line")
{
    Practice practice;
    practice.catalogue();
    practice.configure();
    practice.complete(2);
    const Ctl &ctl = practice.ctl;
    const QString id = QString::number(practice.newest());
    const QStringList verify{u"transmissions"_s, u"verify"_s, id};

    // Nothing is sent yet: there is a record, and it will have been an earlier one.
    const QString before =
        ctl.run(verify + QStringList{u"--json"_s}).json().toObject().value("reference"_L1).toString();
    REQUIRE(ctl.run({u"worker"_s, u"run"_s, u"--once"_s, u"--queues"_s, u"tvcc,engine"_s}).exitCode == 0);
    REQUIRE(practice.state(practice.newest()) == u"accepted"_s);

    const CtlAnswer sound = ctl.run(verify + QStringList{u"--json"_s});
    INFO(sound.out.toStdString() << sound.err.toStdString());
    REQUIRE(sound.exitCode == 0);
    const QJsonObject found = sound.json().toObject();
    const QString reference = found.value("reference"_L1).toString();
    CHECK(reference.startsWith(u"TM-%1-1-"_s.arg(id)));
    CHECK(reference != before);
    CHECK(found.value("attempts"_L1).toArray().first().toObject().value("reply"_L1).toString() == u"match"_s);

    const auto claim = [&](const QString &claimed) {
        return ctl.run(verify + QStringList{u"--reference"_s, claimed});
    };
    CHECK(claim(reference).exitCode == 0);
    CHECK(claim(reference.toLower()).out.contains(u"MATCH"_s));
    CHECK(claim(found.value("hash"_L1).toString()).exitCode == 0);
    const CtlAnswer forged = claim(u"TM-%1-1-0000-0000-0000"_s.arg(id));
    CHECK(forged.exitCode == 1);
    CHECK(forged.out.contains(u"MISMATCH"_s));
    const CtlAnswer earlier = claim(before);
    CHECK(earlier.exitCode == 1);
    CHECK(earlier.out.contains(u"pending after 0 attempts"_s));
    CHECK(claim(QString()).exitCode == 2);
    CHECK(ctl.run({u"transmissions"_s, u"verify"_s, u"999999"_s}).exitCode == 1);

    // Somebody with the server in hand changes the stored reply: the database computes its hash anew.
    test::run(*practice.desk, u"set session_replication_role = replica"_s);
    test::run(*practice.desk, u"alter table core.attempt_phase disable trigger user"_s);
    test::run(*practice.desk,
              u"update core.attempt_phase p set content = 'another answer' from core.attempt a "
              "where a.id = p.attempt_id and a.subject_id = $1::bigint and p.phase = 'replied'"_s,
              {practice.newest()});
    CHECK(claim(reference).exitCode == 1);
}

TEST_CASE("Verifying a proof needs an operator and leaves a line in the audit")
{
    Practice practice;
    practice.catalogue();
    practice.configure();
    practice.complete(1);
    const Ctl &ctl = practice.ctl;
    REQUIRE(ctl.run({u"worker"_s, u"run"_s, u"--once"_s, u"--queues"_s, u"tvcc,engine"_s}).exitCode == 0);
    const QString id = QString::number(practice.newest());
    const QByteArray password = "a long enough password";
    for (const QString &role : {u"viewer"_s, u"operator"_s}) {
        const CtlAnswer added = ctl.run(
            {u"users"_s, u"add"_s, u"verify_"_s + role, u"--name"_s, u"Test Person"_s, u"--role"_s, role},
            password + '\n');
        INFO(added.err.toStdString());
        REQUIRE(added.exitCode == 0);
    }
    const QStringList verify{u"transmissions"_s, u"verify"_s, id};
    CHECK(ctl.runAs(u"verify_viewer"_s, password, verify).exitCode == 1);
    const CtlAnswer allowed = ctl.runAs(u"verify_operator"_s, password,
                                        verify + QStringList{u"--reason"_s, u"asked by the court"_s});
    INFO(allowed.out.toStdString() << allowed.err.toStdString());
    CHECK(allowed.exitCode == 0);
    CHECK(!allowed.out.contains(u"Mustermann"_s));
    const QJsonArray audit =
        ctl.run({u"audit"_s, u"--operation"_s, u"evidence.read"_s, u"--json"_s}).json().toArray();
    REQUIRE(!audit.isEmpty());
    CHECK(audit.first().toObject().value("note"_L1).toString() == u"asked by the court"_s);
}
