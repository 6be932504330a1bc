// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk_fixture.h"
#include "resolution_form.h"
#include "support/wait.h"
#include "transmission_detail.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::ResolutionForm;

namespace {

/// One that was sent and got no answer; the lease is lost, so its outcome is open.
struct Unconfirmed : test::DeskFixture
{
    explicit Unconfirmed(const QByteArray &lateReply = {})
    {
        id = complete(1).first();
        const auto jobs = claim();
        REQUIRE(jobs.size() == 1);
        advance(jobs.front().token, u"sending"_s);
        expireLease(jobs.front().token);
        test::run(*worker, u"select * from core.sweep_leases()"_s);
        if (!lateReply.isEmpty())
            test::run(*worker, u"select core.mark_replied($1, 200, '', $2)"_s,
                      {static_cast<qint64>(jobs.front().token), lateReply});
        REQUIRE(state(id) == "unconfirmed"_L1);
    }
    qint64 id = 0;
};

QByteArray acceptance()
{
    return "<?xml version=\"1.0\"?><S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body>"
           "<ns2:addCourseCompletionResponse "
           "xmlns:ns2=\"http://service.application.tvcc.dmv.ca.gov/\"><return>"
           "<ccSeqNbr>815</ccSeqNbr><ccStatCd>1</ccStatCd></return></ns2:addCourseCompletionResponse>"
           "</S:Body></S:Envelope>";
}

} // namespace

TEST_CASE("A decision needs its basis, its words, and with an acceptance the number", "[models]")
{
    Unconfirmed fixture;
    ResolutionForm form;
    CHECK_FALSE(form.saveRefusal().isEmpty());
    form.setSession(fixture.session.get());
    form.begin(fixture.id, 0);
    CHECK(form.saveRefusal() == "Choose what became of it."_L1);
    form.setDecision(u"accepted"_s);
    form.setBasis(u"look_up"_s);
    CHECK_FALSE(form.isValid());
    form.setCertificateNumber(u"12a"_s);
    CHECK_FALSE(form.certificateProblem().isEmpty());
    form.setCertificateNumber(u" 12345 "_s);
    CHECK(form.certificateProblem().isEmpty());
    form.setReason(u"no"_s);
    CHECK_FALSE(form.saveRefusal().isEmpty());
    form.save();
    CHECK_FALSE(form.reasonProblem().isEmpty());
    form.setReason(u"Seen on the DMV's screen"_s);
    CHECK(form.isValid());

    QSignalSpy resolved(&form, &ResolutionForm::resolved);
    form.save();
    REQUIRE(test::waitFor([&] { return resolved.count() == 1; }));
    CHECK(fixture.state(fixture.id) == "accepted"_L1);
    CHECK(test::text(*fixture.desk, u"select certificate_number as x from core.transmission where id = $1"_s,
                     {fixture.id}) == "12345"_L1);
    CHECK(form.transmissionId() == 0);
}

TEST_CASE("A reply that came too late is evidence at one click", "[models]")
{
    Unconfirmed fixture(acceptance());
    models::TransmissionDetail detail;
    detail.setSession(fixture.session.get());
    detail.setTransmissionId(fixture.id);
    REQUIRE(test::waitFor([&] { return detail.isFound(); }));
    ResolutionForm form;
    form.setSession(fixture.session.get());
    form.begin(fixture.id, detail.attempts()->withLateEvidence());
    REQUIRE(form.hasLateReply());
    form.useLateReply();
    REQUIRE(test::waitFor([&] { return !form.lateReplyWords().isEmpty(); }));
    CHECK(form.isLateReplyUsable());
    CHECK(form.decision() == "accepted"_L1);
    CHECK(form.basis() == "late_reply"_L1);
    CHECK(form.certificateNumber() == "815"_L1);
    QSignalSpy resolved(&form, &ResolutionForm::resolved);
    form.save();
    REQUIRE(test::waitFor([&] { return resolved.count() == 1; }));
    CHECK(fixture.state(fixture.id) == "accepted"_L1);
}

TEST_CASE("Above the daily number a second person is asked for, and that is explained", "[models]")
{
    Unconfirmed fixture;
    test::run(*fixture.desk, u"select core.set_setting('resolve.second_person_above', '0')"_s);
    ResolutionForm form;
    form.setSession(fixture.session.get());
    form.begin(fixture.id, 0);
    form.setDecision(u"send_again"_s);
    form.setBasis(u"decision"_s);
    form.setReason(u"The DMV cannot find it"_s);
    QSignalSpy asked(&form, &ResolutionForm::secondPersonNeeded);
    form.save();
    REQUIRE(test::waitFor([&] { return asked.count() == 1; }));
    CHECK(form.asked().contains(u"second manager"_s));
    CHECK(fixture.state(fixture.id) == "unconfirmed"_L1);
    models::TransmissionDetail detail;
    detail.setSession(fixture.session.get());
    detail.setTransmissionId(fixture.id);
    REQUIRE(test::waitFor([&] { return detail.isFound(); }));
    CHECK(detail.advice().headline == "Waits for a second person"_L1);
    CHECK(detail.advice().quote == "The DMV cannot find it"_L1);

    const auto other = fixture.signIn(u"ben"_s, u"manager"_s);
    ResolutionForm second;
    second.setSession(other.get());
    second.begin(fixture.id, 0);
    second.setDecision(u"send_again"_s);
    second.setBasis(u"decision"_s);
    second.setReason(u"I asked them too"_s);
    QSignalSpy resolved(&second, &ResolutionForm::resolved);
    second.save();
    REQUIRE(test::waitFor([&] { return resolved.count() == 1; }));
    CHECK(fixture.state(fixture.id) == "pending"_L1);
}

TEST_CASE("What an operator may not decide is refused in words, and stays typed", "[models]")
{
    Unconfirmed fixture;
    const auto other = fixture.signIn(u"ben"_s, u"operator"_s);
    ResolutionForm form;
    form.setSession(other.get());
    form.begin(fixture.id, 0);
    form.setDecision(u"not_filed"_s);
    form.setBasis(u"look_up"_s);
    form.setReason(u"Not on their list"_s);
    QSignalSpy failed(&form, &ResolutionForm::failed);
    form.save();
    REQUIRE(test::waitFor([&] { return failed.count() == 1; }));
    CHECK(form.error().contains(u"not allowed"_s));
    CHECK(form.reason() == "Not on their list"_L1);
}
