// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http_receiver.h"

#include "support/wait.h"

#include <QTcpSocket>

#include <atomic>
#include <future>
#include <stdexcept>
#include <thread>

using namespace std::chrono_literals;
using namespace transmittal::core;
using transmittal::test::waitFor;

namespace {

std::unique_ptr<HttpReceiver> started(HttpLimits limits, HttpReceiver::Handler handler)
{
    HttpReceiverSettings settings;
    settings.limits = limits;
    auto receiver = HttpReceiver::start(settings, std::move(handler));
    REQUIRE(receiver.ok());
    return std::move(*receiver);
}

HttpResponse echo(const HttpRequest &request)
{
    return {
        200, "text/plain", request.method + ' ' + request.path + ' ' + request.body, {{"X-Extra", "yes"}}};
}

/// What comes back for these bytes until the other side closes.
class Caller
{
public:
    Caller(const HttpReceiver &receiver, const QByteArray &bytes)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, receiver.port());
        REQUIRE(waitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }));
        m_socket.write(bytes);
    }
    [[nodiscard]] bool closed(std::chrono::milliseconds within = 20s)
    {
        return waitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, within);
    }
    [[nodiscard]] QByteArray reply()
    {
        REQUIRE(closed());
        m_read += m_socket.readAll();
        return m_read;
    }
    [[nodiscard]] int status() { return reply().mid(9, 3).toInt(); }
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_read;
};

QByteArray post(const QByteArray &body)
{
    return "POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace

TEST_CASE("A request arrives whole and its answer closes the connection")
{
    std::promise<HttpRequest> arrived;
    const auto receiver = started({}, [&arrived](const HttpRequest &request) {
        arrived.set_value(request);
        return echo(request);
    });
    Caller caller(
        *receiver,
        "POST /a%20b?x=1&y=%26 HTTP/1.1\r\nHost: x\r\nX-Mixed: Value\r\nContent-Length: 4\r\n\r\nbody");
    const QByteArray reply = caller.reply();
    CHECK(reply.startsWith("HTTP/1.1 200 "));
    CHECK(reply.contains("X-Extra: yes\r\n"));
    CHECK(reply.endsWith("\r\n\r\nPOST /a b body"));
    const HttpRequest seen = arrived.get_future().get();
    CHECK(seen.query == HttpHeaders{{"x", "1"}, {"y", "&"}});
    CHECK(headerValue(seen.headers, "x-mixed") == "Value");
    CHECK(seen.remoteAddress == "127.0.0.1");
}

TEST_CASE("A body in chunks arrives whole")
{
    const auto receiver = started({}, echo);
    Caller caller(
        *receiver,
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n");
    CHECK(caller.reply().endsWith("POST / abc"));
}

TEST_CASE("A body over the limit never reaches the handler")
{
    std::atomic<int> handled = 0;
    HttpLimits limits;
    limits.bodyBytes = 1000;
    const auto receiver = started(limits, [&handled](const HttpRequest &request) {
        ++handled;
        return echo(request);
    });
    SECTION("announced")
    {
        CHECK(Caller(*receiver, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n").status() ==
              413);
    }
    SECTION("in chunks")
    {
        Caller caller(*receiver, "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                     QByteArray("64\r\n" + QByteArray(100, 'x') + "\r\n").repeated(20) +
                                     "0\r\n\r\n");
        CHECK_FALSE(caller.reply().contains(" 200 "));
    }
    CHECK(handled == 0);
    CHECK(Caller(*receiver, post(QByteArray(1000, 'x'))).status() == 200);
}

TEST_CASE("A body that is cut never reaches the handler")
{
    std::atomic<int> handled = 0;
    const auto receiver = started({}, [&handled](const HttpRequest &request) {
        ++handled;
        return echo(request);
    });
    Caller caller(*receiver, post("whole").chopped(1));
    caller.socket().disconnectFromHost();
    CHECK(caller.closed());
    CHECK(Caller(*receiver, post("next")).status() == 200);
    CHECK(handled == 1);
}

TEST_CASE("A header over the limit is refused")
{
    HttpLimits limits;
    limits.headerBytes = 4096;
    const auto receiver = started(limits, echo);
    const int status =
        Caller(*receiver, "GET / HTTP/1.1\r\nHost: x\r\nX-A: " + QByteArray(8000, 'h') + "\r\n\r\n").status();
    CHECK((status == 431 || status == 413));
}

TEST_CASE("A peer that says nothing loses its connection")
{
    HttpLimits limits;
    limits.idle = 1s;
    const auto receiver = started(limits, echo);
    Caller caller(*receiver, "POST / HT");
    CHECK(caller.closed(5s));
}

TEST_CASE("A peer that sends a byte now and then loses its connection too")
{
    HttpLimits limits;
    limits.idle = 60s;
    limits.receiving = 1s;
    const auto receiver = started(limits, echo);
    Caller caller(*receiver, "POST / HTTP/1.1\r\nX-Slow: ");
    CHECK(waitFor(
        [&] {
            caller.socket().write("x");
            return caller.socket().state() == QAbstractSocket::UnconnectedState;
        },
        10s));
}

TEST_CASE("A handler that takes longer than a peer may be idle still answers")
{
    HttpLimits limits;
    limits.idle = limits.receiving = 1s;
    std::atomic<bool> go = false;
    const auto receiver = started(limits, [&go](const HttpRequest &request) {
        go.wait(false);
        return echo(request);
    });
    Caller caller(*receiver, post("x"));
    CHECK_FALSE(caller.closed(2500ms));
    go = true;
    go.notify_all();
    CHECK(caller.status() == 200);
}

TEST_CASE("More connections than the limit are not served")
{
    HttpLimits limits;
    limits.connections = 2;
    std::atomic<bool> go = false;
    std::atomic<int> handled = 0;
    const auto receiver = started(limits, [&](const HttpRequest &request) {
        ++handled;
        go.wait(false);
        return echo(request);
    });
    Caller one(*receiver, post("1"));
    Caller two(*receiver, post("2"));
    CHECK(waitFor([&] { return handled == 2; }));
    Caller three(*receiver, post("3"));
    CHECK_FALSE(waitFor([&] { return handled > 2; }, 500ms));
    go = true;
    go.notify_all();
    CHECK(one.status() == 200);
    CHECK(two.status() == 200);
}

TEST_CASE("A handler that throws is a 500, and the receiver goes on")
{
    const auto receiver = started({}, [](const HttpRequest &request) -> HttpResponse {
        if (request.body == "bad")
            throw std::runtime_error("no");
        return {204, {}, {}, {}};
    });
    CHECK(Caller(*receiver, post("bad")).status() == 500);
    CHECK(Caller(*receiver, post("good")).status() == 204);
}

TEST_CASE("A port that is taken is an error that names it")
{
    const auto receiver = started({}, echo);
    HttpReceiverSettings settings;
    settings.port = receiver->port();
    const auto second = HttpReceiver::start(settings, echo);
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == ErrorCode::Network);
    CHECK(second.error().staff.contains(QString::number(settings.port)));
}

TEST_CASE("Ending the receiver waits for the handler that runs")
{
    std::atomic<bool> go = false;
    std::atomic<bool> running = false;
    std::atomic<bool> ended = false;
    auto receiver = started({}, [&](const HttpRequest &request) {
        running = true;
        go.wait(false);
        ended = true;
        return echo(request);
    });
    Caller caller(*receiver, post("x"));
    REQUIRE(waitFor([&] { return running.load(); }));
    const std::jthread release([&] {
        go = true;
        go.notify_all();
    });
    receiver.reset();
    CHECK(ended);
}
