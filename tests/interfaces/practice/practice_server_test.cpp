// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interfaces/practice/practice_call.h"
#include "practice/faults.h"
#include "support/wait.h"
#include "transmissions/tvcc/tvcc_classifier.h"

#include <QFile>
#include <QJsonArray>
#include <QSslConfiguration>
#include <QSslSocket>

#include <set>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::test;
using core::Outcome;
using core::Stage;

namespace {

transmissions::Classification classify(const core::OneShotReply &reply)
{
    QFile file(u":/transmittal/catalogue/tvcc.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto catalogue = transmissions::ReplyCatalogue::load(file.readAll());
    REQUIRE(catalogue.ok());
    return transmissions::classifyTvcc(*catalogue, reply, QDateTime::currentDateTimeUtc());
}

struct Row
{
    QString fault;
    Stage stage;
    Outcome outcome;
    QString code;
    qsizetype filed;
};

/// What each fault must come to, and whether the stand-in filed the completion before it. Written by hand.
const std::vector<Row> &table()
{
    static const std::vector<Row> rows{
        {u"access-denied"_s, Stage::Replied, Outcome::OnHold, u"ACCESS_DENIED"_s, 0},
        {u"validation-failed"_s, Stage::Replied, Outcome::Rejected, u"VALIDATION_FAILED"_s, 0},
        {u"service-exception"_s, Stage::Replied, Outcome::RetryLater, u"SERVICE_EXCEPTION"_s, 0},
        {u"unknown-court"_s, Stage::Replied, Outcome::Rejected, u"VALIDATION_FAILED"_s, 0},
        {u"duplicate"_s, Stage::Replied, Outcome::Rejected, u"DUPLICATE"_s, 0},
        {u"http500"_s, Stage::Replied, Outcome::Unconfirmed, u"UNCONFIRMED"_s, 0},
        {u"http502"_s, Stage::Replied, Outcome::Unconfirmed, u"UNCONFIRMED"_s, 0},
        {u"http503"_s, Stage::Replied, Outcome::Unconfirmed, u"UNCONFIRMED"_s, 0},
        {u"http429"_s, Stage::Replied, Outcome::RetryLater, u"SERVICE_EXCEPTION"_s, 0},
        {u"redirect"_s, Stage::Replied, Outcome::Unconfirmed, u"UNCONFIRMED"_s, 0},
        {u"cut-after-reading"_s, Stage::Sent, Outcome::Unconfirmed, u"UNCONFIRMED"_s, 1},
        {u"cut-mid-reply"_s, Stage::Sent, Outcome::Unconfirmed, u"UNCONFIRMED"_s, 1},
        {u"malformed-xml"_s, Stage::Replied, Outcome::Unconfirmed, u"UNCONFIRMED"_s, 1},
        {u"wrong-namespace"_s, Stage::Replied, Outcome::Unconfirmed, u"UNCONFIRMED"_s, 1},
        {u"wrong-wrapper"_s, Stage::Replied, Outcome::Unconfirmed, u"UNCONFIRMED"_s, 1},
        {u"huge-reply"_s, Stage::Sent, Outcome::Unconfirmed, u"UNCONFIRMED"_s, 1},
        {u"entity-bomb"_s, Stage::Replied, Outcome::Unconfirmed, u"UNCONFIRMED"_s, 1},
        {u"empty-200"_s, Stage::Replied, Outcome::Unconfirmed, u"UNCONFIRMED"_s, 1},
        {u"missing-number"_s, Stage::Replied, Outcome::Unconfirmed, u"NO_CERTIFICATE"_s, 1},
        {u"number-not-a-number"_s, Stage::Replied, Outcome::Unconfirmed, u"NO_CERTIFICATE"_s, 1},
        {u"slow"_s, Stage::Sent, Outcome::Unconfirmed, u"UNCONFIRMED"_s, 1},
    };
    return rows;
}

} // namespace

TEST_CASE("A completion is filed once and its number is the one in the ledger")
{
    PracticeCall call;
    const auto result = classify(call.send(completion(u"PLAIN-1"_s)));
    CHECK(result.outcome == Outcome::Accepted);
    REQUIRE(call.ledger().size() == 1);
    const QJsonObject entry = call.ledger().first();
    CHECK(result.sequenceNumber == QString::number(entry.value(u"number"_s).toInt()));
    CHECK(entry.value(u"refNbr"_s) == u"PLAIN-1"_s);
    CHECK(entry.value(u"dlNbr"_s) == u"A1234567"_s);
    CHECK(entry.value(u"ccDate"_s) == u"2026-01-15"_s);
    CHECK(entry.value(u"courtCd"_s) == u"01430"_s);
    CHECK(call.requests().size() == 1);
}

TEST_CASE("Either date format is understood by the service as the same day")
{
    PracticeCall call;
    call.format = transmissions::TvccDateFormat::Date;
    CHECK(classify(call.send(completion(u"DATE-1"_s))).outcome == Outcome::Accepted);
    REQUIRE(call.ledger().size() == 1);
    CHECK(call.ledger().first().value(u"ccDate"_s) == u"2026-01-15"_s);
}

TEST_CASE("Every fault on demand comes to its outcome, and the ledger holds what the table says")
{
    PracticeCall call;
    std::set<practice::Fault> seen{practice::Fault::CutBeforeReading}; // has a test of its own
    for (const Row &row : table()) {
        CAPTURE(row.fault.toStdString());
        const auto fault = practice::faultFromName(row.fault);
        REQUIRE(fault.has_value());
        seen.insert(*fault);
        call.timeout =
            row.fault == u"slow" ? std::chrono::milliseconds(1500) : std::chrono::milliseconds(10'000);
        const QString citation = u"FAULT-%1-0001"_s.arg(row.fault.toUpper());
        const auto before = call.requests().size();
        const core::OneShotReply reply = call.send(completion(citation));
        const auto result = classify(reply);
        CHECK(core::name(reply.stage) == core::name(row.stage));
        CHECK(core::name(result.outcome) == core::name(row.outcome));
        CHECK(result.code == row.code);
        CHECK(call.filed(citation) == row.filed);
        CHECK(call.requests().size() == before + 1);
    }
    for (const practice::FaultName &fault : practice::faultNames()) {
        CAPTURE(std::string(fault.name.data()));
        CHECK(seen.contains(fault.fault));
    }
}

TEST_CASE(
    "A connection that is cut before anything was read files nothing and is not known to have filed nothing")
{
    PracticeCall call;
    call.setFaults({{u"next_connections"_s,
                     QJsonArray{QJsonObject{{u"fault"_s, u"cut-before-reading"_s}, {u"count"_s, 1}}}}});
    const auto reply = call.send(completion(u"CUT-1"_s));
    CHECK(reply.stage == Stage::Sent);
    CHECK(classify(reply).outcome == Outcome::Unconfirmed);
    CHECK(call.ledger().isEmpty());
    CHECK(call.requests().isEmpty());
    CHECK(classify(call.send(completion(u"CUT-2"_s))).outcome == Outcome::Accepted);
}

TEST_CASE("Behind a certificate that nobody trusts nothing is sent, and the channel is held")
{
    PracticeCall call;
    call.url = call.endpoints().tvccWrongCertificate;
    const auto reply = call.send(completion(u"WRONG-1"_s));
    CHECK(reply.stage == Stage::NotSent);
    const auto result = classify(reply);
    CHECK(result.outcome == Outcome::OnHold);
    CHECK(result.code == u"CONFIG_ERROR"_s);
    CHECK(call.requests().isEmpty());
    CHECK(call.ledger().isEmpty());
}

TEST_CASE("A wrong user id or password is denied, also one with characters that XML escapes")
{
    PracticeCall call;
    call.password = "<&>\"'";
    CHECK(classify(call.send(completion(u"LOGIN-1"_s))).code == u"ACCESS_DENIED"_s);
    call.password = "practice";
    call.userId = "somebody@example.com";
    CHECK(classify(call.send(completion(u"LOGIN-2"_s))).code == u"ACCESS_DENIED"_s);
    CHECK(call.ledger().isEmpty());
}

TEST_CASE("The same completion a second time is refused as a duplicate and not filed again")
{
    PracticeCall call;
    CHECK(classify(call.send(completion(u"TWICE-1"_s))).outcome == Outcome::Accepted);
    const auto second = classify(call.send(completion(u"twice 1"_s)));
    CHECK(second.outcome == Outcome::Rejected);
    CHECK(second.code == u"DUPLICATE"_s);
    CHECK(call.ledger().size() == 1);
    const auto requests = call.requests();
    REQUIRE(requests.size() == 2);
    CHECK(requests[0].value(u"key"_s) == requests[1].value(u"key"_s));
}

TEST_CASE("What the service checks itself names the field to correct")
{
    PracticeCall call;
    const auto field = [&call](const std::function<void(transmissions::TvccRequest &)> &change) {
        auto request = completion(u"CHECK-1"_s);
        change(request);
        const auto result = classify(call.send(request));
        CHECK(result.code == u"VALIDATION_FAILED"_s);
        return result.field;
    };
    CHECK(field([](auto &r) { r.courtCd = u"58999"_s; }) == u"court_code"_s);
    CHECK(field([](auto &r) { r.courtCd = u"1430"_s; }) == u"court_code"_s);
    CHECK(field([](auto &r) { r.dlNbr = core::PersonalText(u"X1"_s); }) == u"driver_license"_s);
    CHECK(field([](auto &r) { r.lastName = core::PersonalText(u""_s); }) == u"first_name"_s);
    CHECK(field([](auto &r) { r.ccDate = QDate(2990, 1, 1); }) == u"completion_date"_s);
    CHECK(call.ledger().isEmpty());
}

TEST_CASE("A fault for the first calls only lets the later ones through")
{
    PracticeCall call;
    const auto request = completion(u"FAULT-SERVICE-EXCEPTION-TIMES2-1"_s);
    CHECK(classify(call.send(request)).outcome == Outcome::RetryLater);
    CHECK(classify(call.send(request)).outcome == Outcome::RetryLater);
    CHECK(classify(call.send(request)).outcome == Outcome::Accepted);
    CHECK(call.ledger().size() == 1);
}

TEST_CASE(
    "The faults file counts, switches off again when it changes, and is ignored while it cannot be read")
{
    PracticeCall call;
    call.setFaults(
        {{u"next"_s, QJsonArray{QJsonObject{{u"fault"_s, u"http429"_s}}}}, {u"retry_after_s"_s, 77}});
    const auto busy = classify(call.send(completion(u"NEXT-1"_s)));
    CHECK(busy.outcome == Outcome::RetryLater);
    CHECK(busy.retryAfter == std::chrono::seconds(77));
    CHECK(classify(call.send(completion(u"NEXT-1"_s))).outcome == Outcome::Accepted);

    call.setFaults({{u"deny_access"_s, true}});
    CHECK(classify(call.send(completion(u"NEXT-2"_s))).code == u"ACCESS_DENIED"_s);
    call.setFaults({{u"outage"_s, u"http503"_s}});
    CHECK(classify(call.send(completion(u"NEXT-2"_s))).authorityCode == u"HTTP 503"_s);
    call.setFaults({{u"outage"_s, u"no-such-fault"_s}});
    CHECK(classify(call.send(completion(u"NEXT-2"_s))).authorityCode == u"HTTP 503"_s);
    call.setFaults({});
    CHECK(classify(call.send(completion(u"NEXT-2"_s))).outcome == Outcome::Accepted);
}

TEST_CASE("Another path or method is turned away, and asking for the description files nothing")
{
    PracticeCall call;
    call.url = call.endpoints().tvcc;
    call.url.setPath(u"/elsewhere"_s);
    CHECK(classify(call.send(completion(u"PATH-1"_s))).code == u"CONFIG_ERROR"_s);

    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(call.caPem));
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"localhost"_s, static_cast<quint16>(call.endpoints().tvcc.port()));
    socket.write("GET /tvcc/tvccservice?wsdl HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray reply;
    CHECK(waitFor([&] {
        reply += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    }));
    CHECK(reply.startsWith("HTTP/1.1 200 "));
    CHECK(reply.contains("name=\"addCourseCompletion\""));
    CHECK(reply.contains(call.endpoints().tvcc.toString().toUtf8()));
    CHECK(call.ledger().isEmpty());
    CHECK(call.requests().isEmpty());
}
