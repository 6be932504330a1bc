// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/tvcc/tvcc_classifier.h"

#include <QFile>

#include <set>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::transmissions;
using core::Outcome;
using core::Stage;
using core::TransportError;

namespace {

const QDateTime noon(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);

ReplyCatalogue catalogue()
{
    QFile file(u":/transmittal/catalogue/tvcc.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto loaded = ReplyCatalogue::load(file.readAll());
    REQUIRE(loaded.ok());
    return *loaded;
}

QByteArray envelope(const QByteArray &body)
{
    return "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body>" + body +
           "</S:Body></S:Envelope>";
}

QByteArray answer(const QByteArray &inner)
{
    return envelope(
        "<n:addCourseCompletionResponse xmlns:n=\"http://service.application.tvcc.dmv.ca.gov/\"><return>" +
        inner + "</return></n:addCourseCompletionResponse>");
}

QByteArray fault(const QByteArray &code, const QByteArray &detail = {})
{
    return envelope("<S:Fault><faultcode>S:" + code + "</faultcode><faultstring>no</faultstring>" +
                    (detail.isEmpty() ? QByteArray() : "<detail>" + detail + "</detail>") + "</S:Fault>");
}

QByteArray declared(const QByteArray &name, const QByteArray &message = "no")
{
    return fault("Server", "<f:" + name + " xmlns:f=\"http://application.tvcc.dmv.ca.gov/\"><message>" +
                               message + "</message></f:" + name + ">");
}

core::OneShotReply replied(int status, const QByteArray &body, core::HttpHeaders headers = {})
{
    core::OneShotReply reply;
    reply.stage = Stage::Replied;
    reply.httpStatus = status;
    reply.headers = std::move(headers);
    reply.body = body;
    return reply;
}

core::OneShotReply failed(Stage stage, TransportError error)
{
    core::OneShotReply reply;
    reply.stage = stage;
    reply.error = error;
    return reply;
}

struct Row
{
    const char *what;
    core::OneShotReply reply;
    Outcome outcome;
    QString code;
    QString rule;
};

const QByteArray good = answer("<ccSeqNbr>4711</ccSeqNbr>");
const QByteArray html = "<html><body><h1>Internal Server Error</h1></body></html>";

/// Every fault, status and transport error that is known, and what it must come to. Written by hand.
std::vector<Row> table()
{
    const QByteArray denied = declared("TvccAccessDeniedException");
    const QByteArray invalid = declared("TvccValidationFailedException", "Unknown court");
    const QByteArray service = declared("TvccServiceException");
    std::vector<Row> rows{
        {"number, 200", replied(200, good), Outcome::Accepted, u""_s, u"accepted"_s},
        {"number, 202", replied(202, good), Outcome::Accepted, u""_s, u"accepted"_s},
        {"number, 500", replied(500, good), Outcome::Unconfirmed, u"UNCONFIRMED"_s, u"http-server-error"_s},
        {"number, 302", replied(302, good), Outcome::Unconfirmed, u"UNCONFIRMED"_s, u"http-redirect"_s},
        {"number, 400", replied(400, good), Outcome::Unconfirmed, u"UNCONFIRMED"_s, u"http-client-error"_s},
        {"no number", replied(200, answer("")), Outcome::Unconfirmed, u"NO_CERTIFICATE"_s, u"no-number"_s},
        {"number is none", replied(200, answer("<ccSeqNbr>n/a</ccSeqNbr>")), Outcome::Unconfirmed,
         u"NO_CERTIFICATE"_s, u"no-number"_s},
        {"empty 200", replied(200, ""), Outcome::Unconfirmed, u"UNCONFIRMED"_s, u"reply-rest"_s},
        {"empty 204", replied(204, ""), Outcome::Unconfirmed, u"UNCONFIRMED"_s, u"reply-rest"_s},
        {"HTML 200", replied(200, html), Outcome::Unconfirmed, u"UNCONFIRMED"_s, u"reply-rest"_s},
        {"half a reply", replied(200, good.left(good.size() / 2)), Outcome::Unconfirmed, u"UNCONFIRMED"_s,
         u"reply-rest"_s},

        {"duplicate", replied(500, declared("TvccValidationFailedException", "Duplicate submission")),
         Outcome::Rejected, u"DUPLICATE"_s, u"duplicate"_s},
        {"unknown detail", replied(500, declared("TvccQuotaException")), Outcome::Unconfirmed,
         u"UNCONFIRMED"_s, u"fault-rest"_s},
        {"foreign detail", replied(500, fault("Server", "<x/>")), Outcome::Unconfirmed, u"UNCONFIRMED"_s,
         u"fault-rest"_s},
        {"Client with a foreign detail", replied(500, fault("Client", "<x/>")), Outcome::Unconfirmed,
         u"UNCONFIRMED"_s, u"fault-rest"_s},
        {"generic Server fault, 500", replied(500, fault("Server")), Outcome::Unconfirmed, u"UNCONFIRMED"_s,
         u"fault-rest"_s},
        {"generic Server fault, 200", replied(200, fault("Server")), Outcome::Unconfirmed, u"UNCONFIRMED"_s,
         u"fault-rest"_s},
        {"generic Server fault, 503", replied(503, fault("Server")), Outcome::Unconfirmed, u"UNCONFIRMED"_s,
         u"fault-rest"_s},
        {"unknown fault code", replied(500, fault("Odd")), Outcome::Unconfirmed, u"UNCONFIRMED"_s,
         u"fault-rest"_s},
        {"Client fault", replied(500, fault("Client")), Outcome::Rejected, u"VALIDATION_FAILED"_s,
         u"fault-client"_s},
        {"Client fault, refined", replied(500, fault("Client.Data")), Outcome::Rejected,
         u"VALIDATION_FAILED"_s, u"fault-client"_s},
        {"VersionMismatch", replied(500, fault("VersionMismatch")), Outcome::OnHold, u"CONFIG_ERROR"_s,
         u"fault-version"_s},
        {"MustUnderstand", replied(500, fault("MustUnderstand")), Outcome::OnHold, u"CONFIG_ERROR"_s,
         u"fault-version"_s},
        {"busy", replied(429, html), Outcome::RetryLater, u"SERVICE_EXCEPTION"_s, u"http-busy"_s},
        {"a redirect's fault is not the service's", replied(307, denied), Outcome::Unconfirmed,
         u"UNCONFIRMED"_s, u"http-redirect"_s},
    };
    for (const int status : {200, 400, 403, 500, 502, 503}) {
        rows.push_back({"access denied", replied(status, denied), Outcome::OnHold, u"ACCESS_DENIED"_s,
                        u"access-denied"_s});
        rows.push_back({"validation failed", replied(status, invalid), Outcome::Rejected,
                        u"VALIDATION_FAILED"_s, u"validation-failed"_s});
        rows.push_back({"service exception", replied(status, service), Outcome::RetryLater,
                        u"SERVICE_EXCEPTION"_s, u"service-exception"_s});
    }
    for (const int status : {401, 403})
        rows.push_back(
            {"no access", replied(status, html), Outcome::OnHold, u"ACCESS_DENIED"_s, u"http-access"_s});
    for (const int status : {404, 405, 410, 413, 415})
        rows.push_back(
            {"no such service", replied(status, html), Outcome::OnHold, u"CONFIG_ERROR"_s, u"http-config"_s});
    for (const int status : {301, 302, 303, 307, 308})
        rows.push_back(
            {"redirect", replied(status, ""), Outcome::Unconfirmed, u"UNCONFIRMED"_s, u"http-redirect"_s});
    for (const int status : {400, 402, 406, 407, 408, 409, 412, 414, 417, 418, 422, 425, 451})
        rows.push_back({"other 4xx", replied(status, html), Outcome::Unconfirmed, u"UNCONFIRMED"_s,
                        u"http-client-error"_s});
    for (const int status : {500, 501, 502, 503, 504, 505, 520, 599})
        rows.push_back(
            {"5xx", replied(status, html), Outcome::Unconfirmed, u"UNCONFIRMED"_s, u"http-server-error"_s});
    for (const int status : {0, 101, 199, 600, 999})
        rows.push_back(
            {"odd status", replied(status, good), Outcome::Unconfirmed, u"UNCONFIRMED"_s, u"reply-rest"_s});

    for (const TransportError error :
         {TransportError::Resolve, TransportError::Connect, TransportError::TlsHandshake,
          TransportError::Timeout, TransportError::ConnectionClosed, TransportError::AbortedBeforeSending,
          TransportError::Internal})
        rows.push_back({"not sent", failed(Stage::NotSent, error), Outcome::RetryLater, u"NETWORK"_s,
                        u"not-sent-rest"_s});
    rows.push_back({"wrong certificate", failed(Stage::NotSent, TransportError::CertificateRefused),
                    Outcome::OnHold, u"CONFIG_ERROR"_s, u"not-sent-certificate"_s});
    rows.push_back({"unusable endpoint", failed(Stage::NotSent, TransportError::InvalidRequest),
                    Outcome::OnHold, u"CONFIG_ERROR"_s, u"not-sent-request"_s});
    for (const TransportError error :
         {TransportError::Timeout, TransportError::ConnectionClosed, TransportError::ReplyTooLarge,
          TransportError::ReplyBroken, TransportError::Internal, TransportError::CertificateRefused})
        rows.push_back(
            {"sent", failed(Stage::Sent, error), Outcome::Unconfirmed, u"UNCONFIRMED"_s, u"sent-rest"_s});
    return rows;
}

} // namespace

TEST_CASE("Every fault, status and transport error comes to the outcome that the table names")
{
    const ReplyCatalogue rules = catalogue();
    for (const Row &row : table()) {
        CAPTURE(row.what, row.reply.httpStatus, core::name(row.reply.error).toStdString());
        const Classification result = classifyTvcc(rules, row.reply, noon);
        CHECK(core::name(result.outcome) == core::name(row.outcome));
        CHECK(result.code == row.code);
        CHECK(result.rule == row.rule);
        CHECK(result.catalogueVersion == rules.version);
        CHECK(!result.cause.en.isEmpty());
        CHECK(!result.authorityCode.isEmpty());
        CHECK((result.outcome == Outcome::Accepted) == (result.sequenceNumber == u"4711"_s));
    }
}

TEST_CASE("The table reaches every rule of the catalogue")
{
    const ReplyCatalogue rules = catalogue();
    std::set<QString> reached;
    for (const Row &row : table())
        reached.insert(classifyTvcc(rules, row.reply, noon).rule);
    for (const QString &reason : {u"validation"_s, u"no_credentials"_s})
        reached.insert(classifyLocal(rules, reason).rule);
    for (const ReplyRule &rule : rules.rules) {
        CAPTURE(rule.id.toStdString());
        CHECK(reached.contains(rule.id));
    }
}

TEST_CASE("After bytes have left, only the authority's own word makes anything else of it than unconfirmed")
{
    const ReplyCatalogue rules = catalogue();
    for (int status = 0; status < 1000; ++status) {
        CAPTURE(status);
        for (const QByteArray &body : {QByteArray(), html, fault("Server"), good.chopped(5)}) {
            const Outcome outcome = classifyTvcc(rules, replied(status, body), noon).outcome;
            CHECK(outcome != Outcome::Accepted);
            if (status < 400 || status >= 500)
                CHECK(outcome == Outcome::Unconfirmed);
            if (status != 429)
                CHECK(outcome != Outcome::RetryLater);
        }
    }
}

TEST_CASE("An accepted reply carries the number, the raw status and the time")
{
    const auto result = classifyTvcc(
        catalogue(),
        replied(200, answer("<ccSeqNbr>0815</ccSeqNbr><ccStatCd>A1</ccStatCd><ccSubTstamp>t</ccSubTstamp>")),
        noon);
    CHECK(result.sequenceNumber == u"0815"_s);
    CHECK(result.statusCode == u"A1"_s);
    CHECK(result.submittedAt == u"t"_s);
}

TEST_CASE(
    "A Retry-After is read as seconds or as a date, within bounds, and only where sending again is safe")
{
    const ReplyCatalogue rules = catalogue();
    const auto after = [&](int status, const QByteArray &body, const QByteArray &value) {
        return classifyTvcc(rules, replied(status, body, {{"retry-after", value}}), noon).retryAfter;
    };
    using std::chrono::seconds;
    CHECK(after(429, "", "120") == seconds(120));
    CHECK(after(429, "", " 120 ") == seconds(120));
    CHECK(after(429, "", "0") == rules.retryAfterMinimum);
    CHECK(after(429, "", "99999999999999999999") == rules.retryAfterMaximum);
    CHECK(after(429, "", "Tue, 10 Mar 2026 12:10:00 GMT") == seconds(600));
    CHECK(after(429, "", "Tue, 10 Mar 2026 11:00:00 GMT") == rules.retryAfterMinimum);
    CHECK(after(429, "", "Tue, 10 Mar 2099 11:00:00 GMT") == rules.retryAfterMaximum);
    CHECK(!after(429, "", "soon"));
    CHECK(!after(429, "", "-5"));
    CHECK(!after(429, "", ""));
    CHECK(after(500, declared("TvccServiceException"), "300") == seconds(300));
    CHECK(!after(503, html, "120"));
    CHECK(!after(200, good, "120"));
    CHECK(!classifyTvcc(rules, replied(429, ""), noon).retryAfter);
}

TEST_CASE("A validation fault marks the field that its message names")
{
    const ReplyCatalogue rules = catalogue();
    const auto field = [&](const QByteArray &message) {
        return classifyTvcc(rules, replied(500, declared("TvccValidationFailedException", message)), noon)
            .field;
    };
    CHECK(field("Court code 19999 is not known") == u"court_code"_s);
    CHECK(field("Invalid dlNbr") == u"driver_license"_s);
    CHECK(field("Driver License not on file") == u"driver_license"_s);
    CHECK(field("Date of birth does not match") == u"birth_date"_s);
    CHECK(field("refNbr too long") == u"citation_number"_s);
    CHECK(field("Last name does not match") == u"last_name"_s);
    CHECK(field("ccDate is in the future") == u"completion_date"_s);
    CHECK(field("It cannot be done").isEmpty());
}

TEST_CASE("The authority's own words and code are kept beside ours")
{
    const auto result =
        classifyTvcc(catalogue(), replied(500, declared("TvccServiceException", "Try later")), noon);
    CHECK(result.authorityCode == u"TvccServiceException"_s);
    CHECK(result.authorityMessage == u"Try later"_s);
}

TEST_CASE("What is refused here never reaches the network, and says which field")
{
    const ReplyCatalogue rules = catalogue();
    const auto validation = classifyLocal(rules, u"validation", u"court_code"_s);
    CHECK(validation.outcome == Outcome::Rejected);
    CHECK(validation.code == u"VALIDATION_FAILED"_s);
    CHECK(validation.field == u"court_code"_s);
    CHECK(classifyLocal(rules, u"no_credentials").outcome == Outcome::OnHold);
    CHECK(classifyLocal(rules, u"no_endpoint").code == u"CONFIG_ERROR"_s);
}

TEST_CASE("Without a catalogue nothing is claimed")
{
    CHECK(classifyTvcc({}, replied(200, good), noon).outcome == Outcome::Unconfirmed);
    CHECK(classifyTvcc({}, replied(200, good), noon).sequenceNumber.isEmpty());
}
