// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loopback_gate.h"

#include "core/one_shot_request.h"
#include "support/counting_stub.h"
#include "support/wait.h"

#include <KDSoapClient/KDSoapClientInterface.h>
#include <KDSoapClient/KDSoapMessage.h>
#include <KDSoapClient/KDSoapPendingCall.h>
#include <KDSoapClient/KDSoapPendingCallWatcher.h>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <catch2/generators/catch_generators.hpp>

#include <thread>

using namespace std::chrono_literals;
using namespace transmittal::core;
using transmittal::test::CertificateAuthority;
using transmittal::test::CountingStub;
using transmittal::test::Ending;
using transmittal::test::waitFor;

namespace {

const CertificateAuthority &authority()
{
    static const CertificateAuthority made;
    return made;
}

/// The gate's handler as a channel writes it: one call outwards, and an answer whatever came of it.
LoopbackGate::Handler outwardTo(const CountingStub &stub)
{
    return [url = stub.url()](const QByteArray &body) -> GateReply {
        OneShotRequest request;
        request.url = url;
        request.allowPlainHttp = true;
        request.caCertificatePem = authority().certificatePem();
        request.headers = {{"Content-Type", "text/xml"}};
        request.bodyTemplate = body;
        request.totalTimeout = 700ms;
        const OneShotReply reply = perform(request, {});
        if (reply.stage != Stage::Replied)
            return {504, "text/plain", {}};
        return {reply.httpStatus == 200 ? 200 : 502, "text/xml", reply.body};
    };
}

/// Posts as a library with Qt's client does: by byte array and with everything left as it comes.
class QtClient
{
public:
    QtClient() { m_manager.setProxy(QNetworkProxy::NoProxy); }

    int post(const QUrl &url, const QByteArray &body)
    {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/xml"));
        const std::unique_ptr<QNetworkReply> reply(m_manager.post(request, body));
        QObject::connect(reply.get(), &QNetworkReply::sslErrors, reply.get(),
                         [&reply](const QList<QSslError> &) { reply->ignoreSslErrors(); });
        REQUIRE(waitFor([&] { return reply->isFinished(); }));
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private:
    QNetworkAccessManager m_manager;
};

std::unique_ptr<LoopbackGate> startedGate()
{
    auto gate = LoopbackGate::start();
    REQUIRE(gate.ok());
    return std::move(*gate);
}

OneShotRequest postTo(const QUrl &url, const QByteArray &body)
{
    OneShotRequest request;
    request.url = url;
    request.allowPlainHttp = true;
    request.bodyTemplate = body;
    return request;
}

} // namespace

TEST_CASE("Qt's client alone delivers one call several times: the reason for the gate")
{
    const bool https = GENERATE(false, true);
    CountingStub stub(Ending::CloseWithoutAnswer,
                      https ? std::optional(authority().issue("127.0.0.1")) : std::nullopt);
    QtClient().post(stub.url(), "<once />");
    CHECK(stub.bodies().size() > 1);
}

TEST_CASE("Through the gate Qt's client delivers one body, however the peer ends the connection")
{
    const bool https = GENERATE(false, true);
    const auto [ending, bodies] = GENERATE(table<Ending, int>({
        {Ending::Answer, 1},
        {Ending::CloseWithoutAnswer, 1},
        {Ending::Reset, 1},
        {Ending::HalfStatusLine, 1},
        {Ending::HalfHeader, 1},
        {Ending::HalfReplyBody, 1},
        {Ending::KeepAliveThenClose, 1},
        {Ending::Redirect, 1},
        {Ending::Unauthorized, 1},
        {Ending::Silence, 1},
        {Ending::CloseBeforeReading, 0},
    }));
    CAPTURE(https, static_cast<int>(ending));
    const auto gate = startedGate();
    CountingStub stub(ending, https ? std::optional(authority().issue("127.0.0.1")) : std::nullopt);
    const GateTicket ticket = gate->issue(outwardTo(stub));
    const int status = QtClient().post(ticket.url(), "<once />");
    CHECK(stub.bodies().size() == bodies);
    CHECK(stub.connections() == 1);
    CHECK(ticket.served() == 1);
    CHECK(status >= 200);
}

TEST_CASE("Through the gate a KDSOAP call delivers one body and ends as a fault")
{
    const Ending ending = GENERATE(Ending::CloseWithoutAnswer, Ending::Reset, Ending::HalfStatusLine,
                                   Ending::HalfReplyBody, Ending::Redirect);
    const auto gate = startedGate();
    CountingStub stub(ending, authority().issue("127.0.0.1"));
    const GateTicket ticket = gate->issue(outwardTo(stub));
    KDSoapClientInterface client(ticket.url().toString(), QStringLiteral("urn:example"));
    KDSoapMessage message;
    message.addArgument(QStringLiteral("licence"), QStringLiteral("D1234567"));
    const KDSoapPendingCall call = client.asyncCall(QStringLiteral("file"), message);
    REQUIRE(waitFor([&] { return call.isFinished(); }));
    CHECK(call.returnMessage().isFault());
    CHECK(stub.bodies().size() == 1);
    CHECK(stub.bodies().value(0).contains("D1234567"));
    CHECK(ticket.served() == 1);
}

TEST_CASE("A path of the gate takes one body, and counts what it refuses")
{
    const auto gate = startedGate();
    std::atomic<int> handled = 0;
    const GateTicket ticket = gate->issue([&handled](const QByteArray &body) -> GateReply {
        ++handled;
        return {200, "text/plain", body};
    });
    const OneShotReply first = perform(postTo(ticket.url(), "one"), {});
    CHECK(first.httpStatus == 200);
    CHECK(first.body == "one");
    CHECK(perform(postTo(ticket.url(), "two"), {}).httpStatus == 410);
    CHECK(perform(postTo(ticket.url(), "three"), {}).httpStatus == 410);
    CHECK(handled == 1);
    CHECK(ticket.served() == 1);
    CHECK(ticket.refused() == 2);
}

TEST_CASE("Of bodies that reach the gate together one is taken")
{
    const auto gate = startedGate();
    std::atomic<int> handled = 0;
    const GateTicket ticket = gate->issue([&handled](const QByteArray &) -> GateReply {
        ++handled;
        return {};
    });
    {
        std::vector<std::jthread> callers;
        callers.reserve(8);
        for (int caller = 0; caller < 8; ++caller)
            callers.emplace_back([&] { (void)perform(postTo(ticket.url(), "same"), {}); });
    }
    CHECK(handled == 1);
    CHECK(ticket.refused() == 7);
}

TEST_CASE("The gate opens to nothing but a POST of an issued path")
{
    const auto gate = startedGate();
    auto ticket = std::make_optional(gate->issue([](const QByteArray &) -> GateReply { return {}; }));
    const QUrl url = ticket->url();
    CHECK(url.host() == QLatin1String("127.0.0.1"));
    CHECK(url.path().size() == 33);

    QUrl other = url;
    other.setPath(QStringLiteral("/") + QString(32, u'0'));
    CHECK(perform(postTo(other, "x"), {}).httpStatus == 404);
    other.setPath(url.path().chopped(1));
    CHECK(perform(postTo(other, "x"), {}).httpStatus == 404);

    OneShotRequest get = postTo(url, {});
    get.method = "GET";
    CHECK(perform(get, {}).httpStatus == 405);
    CHECK(perform(postTo(url, QByteArray(65'537, 'x')), {}).httpStatus == 413);
    CHECK(ticket->served() == 0);

    CHECK(perform(postTo(url, QByteArray(65'536, 'x')), {}).httpStatus == 200);
    ticket.reset();
    CHECK(perform(postTo(url, "x"), {}).httpStatus == 404);
}

TEST_CASE("Whatever a peer's status was, the gate answers, so that its client has no reason to send again")
{
    const int status = GENERATE(0, 42, 101, 204, 304, 307, 999, 100'000);
    const auto gate = startedGate();
    const GateTicket ticket = gate->issue([status](const QByteArray &) -> GateReply {
        return {status, "text/plain", "x"};
    });
    CHECK(QtClient().post(ticket.url(), "x") == (status < 200 || status > 599 ? 502 : status));
    CHECK(ticket.refused() == 0);
}

TEST_CASE("Two paths of the gate are never the same")
{
    const auto gate = startedGate();
    const GateTicket one = gate->issue([](const QByteArray &) -> GateReply { return {}; });
    const GateTicket two = gate->issue([](const QByteArray &) -> GateReply { return {}; });
    CHECK(one.url() != two.url());
}

TEST_CASE("A ticket may outlive the gate")
{
    auto gate = startedGate();
    const GateTicket ticket = gate->issue([](const QByteArray &) -> GateReply { return {}; });
    gate.reset();
    CHECK(perform(postTo(ticket.url(), "x"), {}).error == TransportError::Connect);
}
