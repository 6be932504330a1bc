// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correction.h"

#include "brackets.h"
#include "desk_fixture.h"
#include "in_locale.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::Correction;
using models::CorrectionFields;
using models::Session;
using models::TransmissionDetail;

namespace {

QString at(Correction &correction, const QString &field, int role = CorrectionFields::ValueRole)
{
    for (int row = 0; row < correction.fields()->rowCount(); ++row)
        if (correction.fields()->index(row).data(CorrectionFields::FieldRole).toString() == field)
            return correction.fields()->index(row).data(role).toString();
    return {};
}

QString problem(Correction &correction, const QString &field)
{
    return at(correction, field, CorrectionFields::ProblemRole);
}

void open(Correction &correction, Session &session, qint64 id)
{
    correction.setSession(&session);
    correction.begin(id);
    CHECK(correction.isLoading());
    REQUIRE(test::waitFor([&] { return !correction.isLoading(); }));
    REQUIRE(correction.error().isEmpty());
}

} // namespace

TEST_CASE("A form without a transmission is closed and saves nothing", "[models]")
{
    Correction correction;
    const QAbstractItemModelTester tester(correction.fields(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK_FALSE(correction.isOpen());
    CHECK_FALSE(correction.saveRefusal().isEmpty());
    correction.save();
    correction.begin(7);
    CHECK_FALSE(correction.isOpen());
}

TEST_CASE("A correction shows the data in clear, marks what is wrong, and sends a new revision", "[models]")
{
    const test::InLocale spoken(test::american);
    test::DeskFixture fixture;
    const auto made = fixture.oneOfEach();
    Correction correction;
    const QAbstractItemModelTester tester(correction.fields(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy done(&correction, &Correction::done);
    open(correction, *fixture.session, made[u"incomplete"_s]);
    CHECK(test::number(*fixture.desk,
                       u"select count(*) as x from core.audit where operation = 'transmission.reveal'"_s) ==
          1);
    CHECK(at(correction, u"birth_date"_s) == "2/3/1980"_L1);
    CHECK(problem(correction, u"last_name"_s) == "Last name is missing."_L1);
    CHECK(problem(correction, u"driver_license"_s) == "Driver licence is missing."_L1);
    CHECK(correction.firstProblem() == "last_name"_L1);
    CHECK(correction.saveRefusal() == "Correct the marked fields first."_L1);

    correction.setValue(u"last_name"_s, u" Example "_s);
    correction.setValue(u"driver_license"_s, u"b12"_s);
    CHECK(problem(correction, u"last_name"_s).isEmpty());
    CHECK(problem(correction, u"driver_license"_s).contains(u"seven digits"_s));
    correction.setValue(u"driver_license"_s, u"b1234567"_s);
    correction.setValue(u"birth_date"_s, u"2/30/1980"_s);
    CHECK(problem(correction, u"birth_date"_s).contains(u"3/27/1984"_s));
    correction.setValue(u"birth_date"_s, u"1980-02-29"_s);
    CHECK(correction.isValid());
    CHECK(correction.saveRefusal().isEmpty());

    correction.setReason(u"Copy of the licence"_s);
    correction.save();
    CHECK(correction.isSaving());
    REQUIRE(test::waitFor([&] { return done.count() == 1; }));
    CHECK_FALSE(correction.isOpen());
    const qint64 newer = done.first().first().toLongLong();
    const auto row = test::row(*fixture.desk, u"select * from core.transmission where id = $1"_s, {newer});
    CHECK(row.integer("supersedes") == made[u"incomplete"_s]);
    CHECK(row.text("state") == "pending"_L1);
    CHECK(row.text("last_name") == "Example"_L1);
    CHECK(row.text("driver_license") == "B1234567"_L1);
    CHECK(row.date("birth_date") == QDate(1980, 2, 29));
    CHECK(
        test::text(
            *fixture.desk,
            u"select note as x from core.audit where operation = 'transmission.correct' order by id desc limit 1"_s) ==
        "Copy of the licence"_L1);
}

TEST_CASE("The field that the authority names bears its words until it is changed", "[models]")
{
    test::DeskFixture fixture;
    const auto made = fixture.oneOfEach();
    Correction correction;
    open(correction, *fixture.session, made[u"rejected"_s]);
    CHECK(problem(correction, u"court_code"_s) == "The authority says: Court code 19463 is not valid"_L1);
    CHECK(correction.saveRefusal() == "Nothing is changed yet."_L1);
    correction.setValue(u"court_code"_s, u"19464"_s);
    CHECK(problem(correction, u"court_code"_s).isEmpty());
    CHECK(correction.saveRefusal().isEmpty());
    correction.setValue(u"court_code"_s, u"19463"_s);
    CHECK(at(correction, u"court_code"_s, CorrectionFields::HelpRole) == "Los Angeles"_L1);
    CHECK(correction.courtsLike(u"angel"_s) == QStringList{u"19463 Los Angeles"_s});
    CHECK(correction.courtsLike(u"nowhere"_s).isEmpty());
    correction.revert(u"court_code"_s);
    CHECK_FALSE(correction.isDirty());
}

TEST_CASE("What was typed is kept when the form is left, and forgotten when discarded", "[models]")
{
    test::DeskFixture fixture;
    const auto ids = fixture.complete(2);
    Correction correction;
    open(correction, *fixture.session, ids.at(0));
    correction.setValue(u"first_name"_s, u"Maria"_s);
    correction.setReason(u"as on the licence"_s);
    open(correction, *fixture.session, ids.at(1));
    CHECK(at(correction, u"first_name"_s) == "Test"_L1);
    CHECK(correction.reason().isEmpty());
    CHECK(correction.hasDraft(ids.at(0)));

    open(correction, *fixture.session, ids.at(0));
    CHECK(correction.isRestored());
    CHECK(at(correction, u"first_name"_s) == "Maria"_L1);
    CHECK(correction.reason() == "as on the licence"_L1);
    correction.discard();
    CHECK_FALSE(correction.hasDraft(ids.at(0)));
    open(correction, *fixture.session, ids.at(0));
    CHECK(at(correction, u"first_name"_s) == "Test"_L1);
}

TEST_CASE("A form that is open goes on in another language, and so do its days", "[models]")
{
    const test::InLocale english(test::american);
    test::DeskFixture fixture;
    const qint64 id = fixture.complete(1).at(0);
    Correction correction;
    open(correction, *fixture.session, id);
    const QString completed = at(correction, u"completion_date"_s);
    correction.setValue(u"birth_date"_s, u"3/9/1984"_s);
    CHECK(at(correction, u"birth_date"_s, CorrectionFields::HelpRole).contains(u"March 9, 1984"_s));
    {
        const test::InLocale locale(test::spanish);
        const test::Brackets words("TransmissionFields");
        CHECK(at(correction, u"birth_date"_s, CorrectionFields::TitleRole) == u"[Birth date]");
        CHECK(at(correction, u"birth_date"_s) == u"9/3/1984");
        CHECK(at(correction, u"completion_date"_s) != completed);
        CHECK(problem(correction, u"completion_date"_s).isEmpty());
        CHECK(at(correction, u"completion_date"_s, CorrectionFields::ChangedRole) == u"false");
        correction.leave();
        open(correction, *fixture.session, id);
        CHECK(correction.isRestored());
        CHECK(at(correction, u"birth_date"_s) == u"9/3/1984");
        correction.leave();
    }
    // The form was closed meanwhile.
    open(correction, *fixture.session, id);
    CHECK(at(correction, u"birth_date"_s) == u"3/9/1984");
}

TEST_CASE("Who comes after another finds nothing of what that one typed", "[models]")
{
    test::DeskFixture fixture;
    const qint64 id = fixture.complete(1).first();
    const auto other = fixture.database.member(u"ben"_s, {u"tm_operator"_s});
    test::run(*fixture.desk,
              u"insert into core.staff (login, full_name, role) values ($1, 'Ben Example', 'operator')"_s,
              {other.user});
    Correction correction;
    open(correction, *fixture.session, id);
    correction.setValue(u"first_name"_s, u"Maria"_s);
    fixture.session->signOut();
    CHECK_FALSE(correction.isOpen());
    fixture.session->signIn(other.user, other.password);
    REQUIRE(test::waitFor([&] { return fixture.session->state() == Session::State::Ready; }));
    CHECK_FALSE(correction.hasDraft(id));
}

TEST_CASE("What somebody else corrected meanwhile is said and not overwritten", "[models]")
{
    test::DeskFixture fixture;
    const qint64 id = fixture.complete(1).first();
    TransmissionDetail detail;
    detail.setSession(fixture.session.get());
    detail.setTransmissionId(id);
    REQUIRE(test::waitFor([&] { return detail.isFound() && fixture.session->isLive(); }));
    Correction correction;
    correction.setDetail(&detail);
    open(correction, *fixture.session, id);
    correction.setValue(u"first_name"_s, u"Maria"_s);
    const qint64 newer = test::number(
        *fixture.desk,
        u"select core.correct_transmission($1, '{\"last_name\": \"Example\"}', 'elsewhere') as x"_s, {id});
    REQUIRE(test::waitFor([&] { return !correction.conflict().isEmpty(); }));
    CHECK(correction.newer() == newer);
    CHECK(correction.saveRefusal() == correction.conflict());

    correction.takeToNewer();
    REQUIRE(test::waitFor([&] { return !correction.isLoading(); }));
    CHECK(correction.transmissionId() == newer);
    CHECK(at(correction, u"first_name"_s) == "Maria"_L1);
    CHECK(at(correction, u"last_name"_s) == "Example"_L1);
    CHECK(correction.saveRefusal().isEmpty());
}

TEST_CASE("A save that the database refuses keeps the form open and says why", "[models]")
{
    test::DeskFixture fixture;
    const qint64 id = fixture.complete(1).first();
    Correction correction;
    open(correction, *fixture.session, id);
    correction.setValue(u"first_name"_s, u"Maria"_s);
    test::run(*fixture.desk,
              u"select core.correct_transmission($1, '{\"last_name\": \"Example\"}', 'elsewhere')"_s, {id});
    QSignalSpy failed(&correction, &Correction::failed);
    correction.save();
    REQUIRE(test::waitFor([&] { return failed.count() == 1; }));
    CHECK(correction.isOpen());
    CHECK(correction.error().contains(u"superseded"_s));
    CHECK(at(correction, u"first_name"_s) == "Maria"_L1);
}

TEST_CASE("A database that goes away while saving costs nothing that was typed", "[models]")
{
    test::DeskFixture fixture;
    const qint64 id = fixture.complete(1).first();
    Correction correction;
    open(correction, *fixture.session, id);
    correction.setValue(u"first_name"_s, u"Maria"_s);
    QSignalSpy done(&correction, &Correction::done);
    QSignalSpy failed(&correction, &Correction::failed);
    const QString login = fixture.session->login();
    const auto cut = [&] {
        test::run(*fixture.desk,
                  u"select pg_terminate_backend(pid) from pg_stat_activity where usename = $1"_s, {login});
    };
    // The row is held, so that saving is under way for certain when the connection is cut.
    auto holder = fixture.database.connect();
    REQUIRE(
        holder
            ->executeScript(
                u"set idle_in_transaction_session_timeout = 0; begin; select 1 from core.transmission for update"_s)
            .ok());
    correction.save();
    REQUIRE(test::waitFor([&] {
        return test::number(
                   *fixture.desk,
                   u"select count(*) as x from pg_stat_activity where usename = $1 and wait_event_type = 'Lock'"_s,
                   {login}) > 0;
    }));
    cut();
    REQUIRE(test::waitFor([&] { return failed.count() == 1; }));
    CHECK(correction.isOpen());
    CHECK(at(correction, u"first_name"_s) == "Maria"_L1);
    holder.reset();
    REQUIRE(test::waitFor([&] { return correction.error().contains(u"was not saved"_s); }));
    REQUIRE(test::waitFor([&] { return correction.saveRefusal().isEmpty(); }));
    correction.save();
    REQUIRE(test::waitFor([&] { return done.count() == 1; }));
    CHECK(test::text(*fixture.desk, u"select first_name as x from core.transmission where id = $1"_s,
                     {done.first().first().toLongLong()}) == "Maria"_L1);
}
