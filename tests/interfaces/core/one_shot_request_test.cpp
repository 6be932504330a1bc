// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/one_shot_request.h"
#include "support/counting_stub.h"
#include "support/wait.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <catch2/generators/catch_generators.hpp>

#include <thread>

using namespace std::chrono_literals;
using namespace transmittal::core;
using transmittal::test::CertificateAuthority;
using transmittal::test::CountingStub;
using transmittal::test::Ending;
using transmittal::test::Identity;
using transmittal::test::waitFor;

namespace {

const CertificateAuthority &authority()
{
    static const CertificateAuthority made;
    return made;
}

std::optional<Identity> identity(bool https)
{
    return https ? std::optional(authority().issue("127.0.0.1")) : std::nullopt;
}

OneShotRequest requestTo(const CountingStub &stub)
{
    OneShotRequest request;
    request.url = stub.url();
    request.allowPlainHttp = true;
    request.caCertificatePem = authority().certificatePem();
    request.headers = {{"Content-Type", "text/xml; charset=utf-8"}, {"SOAPAction", "\"\""}};
    request.bodyTemplate = "<login>{{user-id}}</login><word>{{password}}</word>" + QByteArray(2000, 'x');
    request.substitutions = {{"{{password}}", Secret("pass&amp;word")}, {"{{user-id}}", Secret("SCHOOL1")}};
    request.totalTimeout = 10s;
    return request;
}

const QByteArray bodyOnTheWire = "<login>SCHOOL1</login><word>pass&amp;word</word>" + QByteArray(2000, 'x');

OneShotReply performed(const OneShotRequest &request)
{
    return perform(request, {});
}

struct Row
{
    Ending ending;
    int bodies;
    Stage stage;
    TransportError error;
    int status;
    std::chrono::milliseconds timeout = 10s;
    bool tlsOnly = false;
};

} // namespace

TEST_CASE("One call delivers at most one body, however the peer ends the connection")
{
    const bool https = GENERATE(false, true);
    const Row row = GENERATE(values<Row>({
        {Ending::Answer, 1, Stage::Replied, TransportError::None, 200},
        {Ending::CloseWithoutAnswer, 1, Stage::Sent, TransportError::ConnectionClosed, 0},
        {Ending::Reset, 1, Stage::Sent, TransportError::ConnectionClosed, 0},
        {Ending::HalfStatusLine, 1, Stage::Sent, TransportError::ConnectionClosed, 0},
        {Ending::HalfHeader, 1, Stage::Sent, TransportError::ReplyBroken, 200},
        {Ending::HalfReplyBody, 1, Stage::Sent, TransportError::ReplyBroken, 200},
        {Ending::HalfChunk, 1, Stage::Sent, TransportError::ReplyBroken, 200},
        {Ending::Redirect, 1, Stage::Replied, TransportError::None, 307},
        {Ending::Unauthorized, 1, Stage::Replied, TransportError::None, 401},
        {Ending::Silence, 1, Stage::Sent, TransportError::Timeout, 0, 700ms},
        {Ending::CloseBeforeReading, 0, Stage::Sent, TransportError::ConnectionClosed, 0},
        {Ending::CloseInBody, 0, Stage::Sent, TransportError::ConnectionClosed, 0},
        {Ending::CloseInHandshake, 0, Stage::NotSent, TransportError::TlsHandshake, 0, 10s, true},
    }));
    if (row.tlsOnly && !https)
        return;
    CAPTURE(https, static_cast<int>(row.ending));

    int asked = 0;
    OneShotReply reply;
    QList<QByteArray> bodies;
    int connections = 0;
    {
        CountingStub stub(row.ending, identity(https));
        OneShotRequest request = requestTo(stub);
        request.totalTimeout = row.timeout;
        // A body that fills several TLS records and socket buffers is cut in its middle for certain.
        if (row.ending == Ending::CloseInBody || row.ending == Ending::CloseBeforeReading)
            request.bodyTemplate += QByteArray(8'388'608, 'y');
        const OneShotHooks hooks{[&asked] {
            return ++asked > 0;
        }};
        reply = perform(request, hooks);
        bodies = stub.bodies();
        connections = stub.connections();
    }
    CAPTURE(reply.detail.toStdString());
    CHECK(bodies.size() == row.bodies);
    CHECK(connections == 1);
    CHECK(asked == (row.stage == Stage::NotSent ? 0 : 1));
    CHECK(name(reply.stage) == name(row.stage));
    CHECK(name(reply.error) == name(row.error));
    CHECK(reply.httpStatus == row.status);
    if (row.bodies == 1)
        CHECK(bodies.front() == bodyOnTheWire);
}

TEST_CASE("Forty calls to a peer that closes without an answer deliver forty bodies")
{
    const bool https = GENERATE(false, true);
    CountingStub stub(Ending::CloseWithoutAnswer, identity(https));
    for (int call = 0; call < 40; ++call)
        CHECK(performed(requestTo(stub)).stage == Stage::Sent);
    CHECK(stub.bodies().size() == 40);
}

TEST_CASE("A connection that was kept alive is not used for the next call")
{
    const bool https = GENERATE(false, true);
    CountingStub stub(Ending::KeepAliveThenClose, identity(https));
    CHECK(performed(requestTo(stub)).stage == Stage::Replied);
    const OneShotReply second = performed(requestTo(stub));
    CHECK(second.stage == Stage::Sent);
    CHECK(second.error == TransportError::ConnectionClosed);
    CHECK(stub.bodies().size() == 2);
    CHECK(stub.connections() == 2);
}

TEST_CASE("A worker that lost its job just before sending lets no byte of HTTP out")
{
    const bool https = GENERATE(false, true);
    CountingStub stub(Ending::Answer, identity(https));
    const OneShotHooks no{[] {
        return false;
    }};
    const OneShotReply reply = perform(requestTo(stub), no);
    CHECK(reply.stage == Stage::NotSent);
    CHECK(reply.error == TransportError::AbortedBeforeSending);
    CHECK(waitFor([&] { return stub.connections() == 1; }));
    CHECK(stub.httpBytes() == 0);

    const OneShotHooks thrown{[]() -> bool {
        throw std::runtime_error("the database went away");
    }};
    CHECK(perform(requestTo(stub), thrown).error == TransportError::AbortedBeforeSending);
    CHECK(waitFor([&] { return stub.connections() == 2; }));
    CHECK(stub.httpBytes() == 0);
}

TEST_CASE("The last check before sending comes when nothing but the request is left to do")
{
    const bool https = GENERATE(false, true);
    CountingStub stub(Ending::Answer, identity(https));
    qint64 before = -1;
    std::thread::id thread;
    const OneShotHooks hooks{[&] {
        before = waitFor([&] { return stub.connections() == 1; }) ? stub.httpBytes() : -1;
        thread = std::this_thread::get_id();
        return true;
    }};
    CHECK(perform(requestTo(stub), hooks).stage == Stage::Replied);
    CHECK(before == 0);
    CHECK(thread == std::this_thread::get_id());
}

TEST_CASE("A certificate that is not the expected one is refused before any byte of HTTP")
{
    static const CertificateAuthority stranger;
    const Identity wrong =
        GENERATE(0, 1, 2) == 0 ? stranger.issue("127.0.0.1") : authority().issue("dmv.example");
    CountingStub stub(Ending::Answer, wrong);
    bool asked = false;
    const OneShotHooks hooks{[&] {
        return asked = true;
    }};
    const OneShotReply reply = perform(requestTo(stub), hooks);
    CHECK(reply.stage == Stage::NotSent);
    CHECK(name(reply.error) == name(TransportError::CertificateRefused));
    CHECK_FALSE(asked);
    CHECK(stub.httpBytes() == 0);
}

TEST_CASE("An expired certificate is refused")
{
    CountingStub stub(Ending::Answer, authority().issueExpired("127.0.0.1"));
    CHECK(performed(requestTo(stub)).error == TransportError::CertificateRefused);
}

TEST_CASE("The certificate the peer showed is kept as its fingerprint")
{
    const Identity shown = authority().issue("127.0.0.1");
    CountingStub stub(Ending::Answer, shown);
    const OneShotReply reply = performed(requestTo(stub));
    CHECK(reply.peerCertificateSha256 ==
          QSslCertificate(shown.certificatePem).digest(QCryptographicHash::Sha256));
}

TEST_CASE("A peer that asks for a certificate of ours gets it, and takes no request without")
{
    CountingStub stub(Ending::Answer, authority().issue("127.0.0.1"), authority());
    OneShotRequest request = requestTo(stub);
    const OneShotReply without = performed(request);
    CHECK(without.stage != Stage::Replied);
    CHECK(stub.bodies().isEmpty());

    const Identity ours = authority().issue("school.example");
    request.clientCertificate = ClientCertificate{ours.certificatePem, Secret(ours.privateKeyPem)};
    CHECK(performed(request).stage == Stage::Replied);
    CHECK(stub.bodies().size() == 1);

    request.clientCertificate->privateKeyPem = Secret("no key");
    CHECK(name(performed(request).error) == name(TransportError::InvalidRequest));
}

TEST_CASE("With verification off any certificate will do")
{
    static const CertificateAuthority stranger;
    CountingStub stub(Ending::Answer, stranger.issue("dmv.example"));
    OneShotRequest request = requestTo(stub);
    request.verifyTls = false;
    CHECK(performed(request).stage == Stage::Replied);
}

TEST_CASE("The request on the wire carries what was asked for and nothing that invites a second one")
{
    CountingStub stub(Ending::Answer);
    REQUIRE(performed(requestTo(stub)).stage == Stage::Replied);
    const QByteArray head = stub.heads().front().toLower();
    CHECK(head.startsWith("post /tvcc http/1.1\r\n"));
    CHECK(head.contains("\r\ncontent-type: text/xml; charset=utf-8"));
    CHECK(head.contains("\r\nsoapaction: \"\""));
    CHECK(head.contains("\r\nconnection: close"));
    CHECK_FALSE(head.contains("expect:"));
    CHECK_FALSE(head.contains("accept-encoding"));
    CHECK_FALSE(head.contains("transfer-encoding"));
}

TEST_CASE("A request that contradicts itself opens no connection")
{
    CountingStub stub(Ending::Answer);
    OneShotRequest request = requestTo(stub);
    SECTION("a placeholder that is missing")
    {
        request.bodyTemplate = "{{password}}";
    }
    SECTION("a placeholder that occurs twice")
    {
        request.bodyTemplate += "{{password}}";
    }
    SECTION("a placeholder that is given twice")
    {
        request.substitutions.push_back({"{{password}}", Secret("other")});
    }
    SECTION("placeholders that overlap")
    {
        request.substitutions.push_back({"{password", Secret("other")});
    }
    SECTION("an empty placeholder")
    {
        request.substitutions.push_back({"", Secret("other")});
    }
    SECTION("plain http where it was not allowed")
    {
        request.allowPlainHttp = false;
    }
    SECTION("another scheme")
    {
        request.url.setScheme(QStringLiteral("ftp"));
    }
    SECTION("a password in the address")
    {
        request.url.setUserInfo(QStringLiteral("a:b"));
    }
    SECTION("a line break in a header")
    {
        request.headers.push_back({"X-A", "b\r\nX-C: d"});
    }
    SECTION("a header of the transport")
    {
        request.headers.push_back({"Content-Length", "1"});
    }
    SECTION("another method")
    {
        request.method = "PUT";
    }
    SECTION("a GET with a body")
    {
        request.method = "GET";
    }
    SECTION("no time at all")
    {
        request.totalTimeout = 0ms;
    }
    const OneShotReply reply = performed(request);
    CHECK(reply.stage == Stage::NotSent);
    CHECK(name(reply.error) == name(TransportError::InvalidRequest));
    CHECK_FALSE(reply.detail.isEmpty());
    CHECK_FALSE(reply.detail.contains(QLatin1String("pass&amp;word")));
    CHECK(stub.connections() == 0);
}

TEST_CASE("A secret that looks like a placeholder is sent as it is")
{
    CountingStub stub(Ending::Answer);
    OneShotRequest request = requestTo(stub);
    request.bodyTemplate = "{{user-id}}/{{password}}";
    request.substitutions = {{"{{user-id}}", Secret("{{password}}")},
                             {"{{password}}", Secret("{{user-id}}")}};
    REQUIRE(performed(request).stage == Stage::Replied);
    CHECK(stub.bodies().front() == "{{password}}/{{user-id}}");
}

TEST_CASE("A stop before sending sends nothing, a stop while sending waits for the answer")
{
    CountingStub stub(Ending::Answer);
    std::stop_source stop;
    SECTION("before the call")
    {
        stop.request_stop();
        const OneShotReply reply = perform(requestTo(stub), {}, stop.get_token());
        CHECK(reply.error == TransportError::AbortedBeforeSending);
        CHECK(stub.connections() == 0);
    }
    SECTION("while sending")
    {
        const OneShotHooks hooks{[&] {
            stop.request_stop();
            return true;
        }};
        CHECK(perform(requestTo(stub), hooks, stop.get_token()).stage == Stage::Replied);
        CHECK(stub.bodies().size() == 1);
    }
}

TEST_CASE("A stop ends the wait for a connection that does not come up")
{
    CountingStub stub(Ending::Silence);
    OneShotRequest request = requestTo(stub);
    request.url.setScheme(QStringLiteral("https")); // a peer that never answers the greeting of TLS
    request.connectTimeout = request.totalTimeout = 30s;
    std::stop_source stop;
    const std::jthread stopper([&] {
        (void)waitFor([&] { return stub.connections() == 1; });
        stop.request_stop();
    });
    const OneShotReply reply = perform(request, {}, stop.get_token());
    CHECK(reply.error == TransportError::AbortedBeforeSending);
    CHECK(reply.timings.total < 10s);
}

TEST_CASE("Nobody listening, an unknown host and a peer that does not speak TLS are failures before sending")
{
    OneShotRequest request;
    TransportError expected = TransportError::None;
    std::optional<CountingStub> stub;
    SECTION("nobody listening")
    {
        stub.emplace(Ending::Answer);
        request = requestTo(*stub);
        stub.reset();
        expected = TransportError::Connect;
    }
    SECTION("an unknown host")
    {
        stub.emplace(Ending::Answer);
        request = requestTo(*stub);
        request.url.setHost(QStringLiteral("tvcc.invalid"));
        expected = TransportError::Resolve;
    }
    SECTION("no TLS")
    {
        stub.emplace(Ending::Custom, std::nullopt, "HTTP/1.1 400 Bad Request\r\n\r\n");
        request = requestTo(*stub);
        request.url.setScheme(QStringLiteral("https"));
        request.connectTimeout = 700ms;
        expected = TransportError::Timeout;
    }
    const OneShotReply reply = performed(request);
    CHECK(reply.stage == Stage::NotSent);
    CHECK(name(reply.error) == name(expected));
}

TEST_CASE("A reply is complete or it is no reply")
{
    struct Reply
    {
        QByteArray bytes;
        TransportError error;
        QByteArray body;
    };
    const Reply reply = GENERATE(values<Reply>({
        {"HTTP/1.1 200 OK\r\n\r\nuntil the end", TransportError::None, "until the end"},
        {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", TransportError::None,
         "ok"},
        {"HTTP/1.1 100 Continue\r\n\r\n", TransportError::ReplyBroken, ""},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", TransportError::None,
         "ok"},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", TransportError::ReplyBroken, ""},
        {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nokk", TransportError::ReplyBroken,
         "okk"},
        {"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nok", TransportError::ReplyBroken, ""},
        {"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\nok",
         TransportError::ReplyBroken, "ok"},
        {"<html>no HTTP at all</html>", TransportError::ConnectionClosed, ""},
        {"HTTP/1.1 204 No Content\r\n\r\n", TransportError::None, ""},
    }));
    CAPTURE(reply.bytes.toStdString());
    CountingStub stub(Ending::Custom, std::nullopt, reply.bytes);
    const OneShotReply got = performed(requestTo(stub));
    CAPTURE(got.detail.toStdString());
    CHECK(name(got.error) == name(reply.error));
    CHECK(got.stage == (reply.error == TransportError::None ? Stage::Replied : Stage::Sent));
    CHECK(got.body == reply.body);
    CHECK(stub.bodies().size() == 1);
}

TEST_CASE("A reply that nothing but the end of the connection ends is marked as such")
{
    const bool https = GENERATE(false, true);
    {
        CountingStub stub(Ending::Custom, identity(https), "HTTP/1.1 200 OK\r\n\r\nuntil the end");
        CHECK(performed(requestTo(stub)).endsWithConnection);
    }
    CountingStub stub(Ending::Answer, identity(https));
    CHECK_FALSE(performed(requestTo(stub)).endsWithConnection);
}

TEST_CASE("A truncated reply keeps the bytes that came")
{
    CountingStub stub(Ending::HalfReplyBody);
    CHECK(performed(requestTo(stub)).body == "<ok");
}

TEST_CASE("A reply over the limit is cut while it arrives")
{
    OneShotReply reply;
    SECTION("a long body, whose length is announced or not")
    {
        const QByteArray head = GENERATE(QByteArray("HTTP/1.1 200 OK\r\n\r\n"),
                                         QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n"));
        CountingStub stub(Ending::Custom, std::nullopt, head + QByteArray(3'000'000, 'z'));
        OneShotRequest request = requestTo(stub);
        request.replyLimit = 100'000;
        reply = performed(request);
        CHECK(reply.body.size() == 100'000);
    }
    SECTION("a long header, in one line or in many")
    {
        const QByteArray line = GENERATE(QByteArray("X-A: " + QByteArray(80'000, 'h') + "\r\n"),
                                         QByteArray("X-A: " + QByteArray(80, 'h') + "\r\n").repeated(1000));
        CountingStub stub(Ending::Custom, std::nullopt, "HTTP/1.1 200 OK\r\n" + line + "\r\n");
        reply = performed(requestTo(stub));
    }
    CHECK(reply.stage == Stage::Sent);
    CHECK(name(reply.error) == name(TransportError::ReplyTooLarge));
}

TEST_CASE("A GET leaves without a body")
{
    CountingStub stub(Ending::Answer);
    OneShotRequest request;
    request.url = stub.url();
    request.allowPlainHttp = true;
    request.method = "GET";
    const OneShotReply reply = performed(request);
    CHECK(reply.stage == Stage::Replied);
    CHECK(headerValue(reply.headers, "Content-Type") == "text/xml");
    CHECK(stub.heads().front().startsWith("GET /tvcc HTTP/1.1"));
    CHECK_FALSE(stub.heads().front().toLower().contains("content-length"));
}

TEST_CASE("The environment's proxy is not used")
{
    qputenv("http_proxy", "http://127.0.0.1:9");
    qputenv("ALL_PROXY", "http://127.0.0.1:9");
    CountingStub stub(Ending::Answer);
    CHECK(performed(requestTo(stub)).stage == Stage::Replied);
    qunsetenv("http_proxy");
    qunsetenv("ALL_PROXY");
}

TEST_CASE("The times of a call grow from step to step")
{
    CountingStub stub(Ending::Answer, identity(true));
    const OneShotTimings timings = performed(requestTo(stub)).timings;
    CHECK(timings.connect.count() > 0);
    CHECK(timings.tls >= timings.connect);
    CHECK(timings.sent.count() > 0);
    CHECK(timings.firstByte >= timings.tls);
    CHECK(timings.total >= timings.sent);
}
