// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk_fixture.h"
#include "golden.h"
#include "support/wait.h"
#include "transmission_detail.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::AttemptList;
using models::TransmissionDetail;
using models::TransmissionFields;

namespace {

QString valueOf(TransmissionDetail &detail, const QString &field, int role = TransmissionFields::ValueRole)
{
    for (int row = 0; row < detail.fields()->rowCount(); ++row) {
        const auto index = detail.fields()->index(row);
        if (index.data(TransmissionFields::FieldRole).toString() == field)
            return index.data(role).toString();
    }
    return {};
}

/// Shows a transmission and waits for it.
void show(TransmissionDetail &detail, models::Session &session, qint64 id)
{
    detail.setSession(&session);
    detail.setTransmissionId(id);
    REQUIRE(test::waitFor([&] { return detail.isFound() || !detail.error().isEmpty(); }));
}

QJsonObject shown(TransmissionDetail &detail)
{
    const auto advice = detail.advice();
    QJsonObject problems;
    for (int row = 0; row < detail.fields()->rowCount(); ++row) {
        const auto index = detail.fields()->index(row);
        if (const auto problem = index.data(TransmissionFields::ProblemRole).toString(); !problem.isEmpty())
            problems.insert(index.data(TransmissionFields::FieldRole).toString(), problem);
    }
    QJsonArray attempts;
    for (int row = 0; row < detail.attempts()->rowCount(); ++row) {
        const auto index = detail.attempts()->index(row);
        QJsonArray steps;
        for (const QVariant &step : index.data(AttemptList::StepsRole).toList()) {
            const auto one = step.value<models::AttemptStep>();
            steps.append(one.reached ? one.phase : u"(%1)"_s.arg(one.phase));
        }
        attempts.append(QJsonObject{{u"number"_s, index.data(AttemptList::NumberRole).toInt()},
                                    {u"outcome"_s, index.data(Qt::DisplayRole).toString()},
                                    {u"steps"_s, steps}});
    }
    return {{u"state"_s, detail.facts().state},
            {u"headline"_s, advice.headline},
            {u"cause"_s, advice.cause},
            {u"quote"_s, advice.quote},
            {u"cure"_s, advice.cure},
            {u"action"_s, advice.action},
            {u"button"_s, advice.actionTitle},
            {u"tone"_s, advice.tone},
            {u"problems"_s, problems},
            {u"attempts"_s, attempts},
            {u"cannot"_s, QJsonObject{{u"send"_s, detail.sendRefusal()},
                                      {u"retry"_s, detail.retryRefusal()},
                                      {u"correct"_s, detail.correctRefusal()},
                                      {u"resolve"_s, detail.resolveRefusal()},
                                      {u"cancel"_s, detail.cancelRefusal()},
                                      {u"remove"_s, detail.removeRefusal()}}}};
}

} // namespace

TEST_CASE("A detail made bare is empty and reads nothing", "[models]")
{
    TransmissionDetail detail;
    const QAbstractItemModelTester fields(detail.fields(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester attempts(detail.attempts(),
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    detail.setTransmissionId(7);
    detail.refresh();
    CHECK_FALSE(detail.isLoading());
    CHECK_FALSE(detail.isFound());
    CHECK(detail.facts().id == 0);
    CHECK(detail.advice().headline.isEmpty());
    CHECK(detail.fields()->rowCount() == 0);
}

TEST_CASE("Each state is explained with what to do now and what cannot be done", "[models][golden]")
{
    test::DeskFixture fixture;
    const auto made = fixture.oneOfEach();
    QJsonObject all;
    TransmissionDetail detail;
    const QAbstractItemModelTester fields(detail.fields(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester attempts(detail.attempts(),
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    QHash<QString, QString> words;
    for (auto each = made.begin(); each != made.end(); ++each) {
        show(detail, *fixture.session, each.value());
        all.insert(each.key(), shown(detail));
        words.insert(QString::number(each.value()), u"<%1>"_s.arg(each.key()));
    }
    test::compareGolden(u"transmission_detail"_s, all, words);
}

TEST_CASE("Personal data are masked until they are revealed, and the reason is kept", "[models]")
{
    test::DeskFixture fixture;
    const qint64 id = fixture.complete(1).first();
    TransmissionDetail detail;
    show(detail, *fixture.session, id);
    CHECK(detail.student() == "T*** S***"_L1);
    CHECK(valueOf(detail, u"driver_license"_s) == "A***01"_L1);
    CHECK(valueOf(detail, u"birth_date"_s).endsWith(u"1980"_s));
    CHECK(valueOf(detail, u"citation_number"_s) == "C1"_L1);

    detail.reveal(u"The student is on the telephone"_s);
    CHECK(detail.isRevealing());
    REQUIRE(test::waitFor([&] { return detail.isRevealed(); }));
    CHECK(detail.student() == "Test Student"_L1);
    CHECK(valueOf(detail, u"driver_license"_s) == "A1000001"_L1);
    CHECK(test::text(*fixture.desk,
                     u"select note as x from core.audit where operation = 'transmission.reveal'"_s) ==
          "The student is on the telephone"_L1);

    SECTION("until they are hidden by hand")
    {
        detail.hide();
    }
    SECTION("until the page is left")
    {
        detail.setActive(false);
    }
    SECTION("until the time is over")
    {
        detail.setRevealTime(std::chrono::milliseconds(1));
        detail.hide();
        detail.reveal(u"Once more"_s);
        REQUIRE(test::waitFor([&] { return detail.isRevealed(); }));
        REQUIRE(test::waitFor([&] { return !detail.isRevealed(); }));
    }
    CHECK_FALSE(detail.isRevealed());
    CHECK(detail.student() == "T*** S***"_L1);
    CHECK(valueOf(detail, u"driver_license"_s) == "A***01"_L1);
}

TEST_CASE("A change made elsewhere is shown by itself", "[models]")
{
    test::DeskFixture fixture;
    const qint64 id = fixture.complete(1).first();
    TransmissionDetail detail;
    show(detail, *fixture.session, id);
    REQUIRE(detail.facts().state == "pending"_L1);
    REQUIRE(test::waitFor([&] { return fixture.session->isLive(); }));
    test::run(*fixture.desk, u"select core.cancel_transmission($1, 'elsewhere')"_s, {id});
    CHECK(test::waitFor([&] { return detail.facts().state == "cancelled"_L1; }));
}

TEST_CASE("Acting tells when it is done, and a refusal in the database's words", "[models]")
{
    test::DeskFixture fixture;
    const qint64 id = fixture.complete(1).first();
    TransmissionDetail detail;
    show(detail, *fixture.session, id);
    QSignalSpy done(&detail, &TransmissionDetail::done);
    QSignalSpy failed(&detail, &TransmissionDetail::failed);

    detail.act(u"cancel"_s, id, u"asked by the student"_s);
    CHECK(detail.acting() == "cancel"_L1);
    REQUIRE(test::waitFor([&] { return done.count() == 1; }));
    CHECK(done.first().at(2).toBool()); // pending before: taking it back harms nobody
    CHECK(fixture.state(id) == "cancelled"_L1);

    detail.act(u"send"_s, id);
    REQUIRE(test::waitFor([&] { return failed.count() == 1; }));
    CHECK(failed.first().at(2).toString().contains(u"cannot be sent"_s));
    CHECK(detail.acting().isEmpty());

    detail.act(u"retry"_s, id);
    REQUIRE(test::waitFor([&] { return done.count() == 2; }));
    CHECK(fixture.state(id) == "pending"_L1);
}

TEST_CASE("A viewer is told why nothing can be changed", "[models]")
{
    test::DeskFixture fixture(u"viewer"_s);
    const qint64 id = fixture.complete(1).first();
    TransmissionDetail detail;
    show(detail, *fixture.session, id);
    for (const QString &refusal : {detail.sendRefusal(), detail.correctRefusal(), detail.cancelRefusal(),
                                   detail.removeRefusal(), detail.revealRefusal()})
        CHECK_FALSE(refusal.isEmpty());
    QSignalSpy failed(&detail, &TransmissionDetail::failed);
    detail.reveal(u"out of interest"_s);
    REQUIRE(test::waitFor([&] { return failed.count() == 1; }));
    CHECK_FALSE(detail.isRevealed());
}

TEST_CASE("An id that does not exist is said to be missing", "[models]")
{
    test::DeskFixture fixture;
    TransmissionDetail detail;
    show(detail, *fixture.session, 4242);
    CHECK_FALSE(detail.isFound());
    CHECK(detail.error().contains(u"4242"_s));
}

TEST_CASE("Nothing of a transmission stays when its person signs out", "[models]")
{
    test::DeskFixture fixture;
    TransmissionDetail detail;
    show(detail, *fixture.session, fixture.complete(1).first());
    fixture.session->signOut();
    CHECK_FALSE(detail.isFound());
    CHECK(detail.student().isEmpty());
    CHECK(detail.fields()->rowCount() == 0);
}
