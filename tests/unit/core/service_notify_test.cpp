// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/service_notify.h"

#include <catch2/catch_test_macros.hpp>

#include <QScopeGuard>
#include <QTemporaryDir>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using transmittal::core::ServiceNotify;

namespace {

/// The service manager's end. name: as NOTIFY_SOCKET gives it.
class Manager
{
public:
    explicit Manager(const QByteArray &name) : m_descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        ::sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
        if (name.startsWith('@'))
            address.sun_path[0] = '\0';
        const auto size = offsetof(::sockaddr_un, sun_path) + static_cast<std::size_t>(name.size());
        REQUIRE(::bind(m_descriptor, reinterpret_cast<const ::sockaddr *>(&address),
                       static_cast<::socklen_t>(size)) == 0);
    }
    ~Manager() { ::close(m_descriptor); }
    [[nodiscard]] QByteArray heard() const
    {
        QByteArray message(1024, '\0');
        const auto size = ::recv(m_descriptor, message.data(), 1024, 0);
        return size < 0 ? QByteArray() : message.first(size);
    }

private:
    int m_descriptor;
};

} // namespace

TEST_CASE("The service manager hears each message, on a path and on an abstract name")
{
    const QTemporaryDir folder;
    for (const QByteArray &name :
         {folder.filePath(u"notify"_s).toUtf8(), "@transmittal-test-" + QByteArray::number(::getpid())}) {
        const Manager manager(name);
        const ServiceNotify notify(name, std::nullopt);
        CHECK(notify.ready(u"two\nlines"_s));
        CHECK(manager.heard() == "READY=1\nSTATUS=two lines");
        CHECK(notify.status(u"busy"_s));
        CHECK(manager.heard() == "STATUS=busy");
        CHECK(notify.watchdog());
        CHECK(manager.heard() == "WATCHDOG=1");
        CHECK(notify.stopping(u"over"_s));
        CHECK(manager.heard() == "STOPPING=1\nSTATUS=over");
    }
}

TEST_CASE("Without a service manager nothing is sent and nothing fails")
{
    CHECK(!ServiceNotify({}, std::nullopt).ready(u"x"_s));
    CHECK(!ServiceNotify("/nonexistent/socket", std::nullopt).ready(u"x"_s));
    CHECK(!ServiceNotify("relative", std::nullopt).ready(u"x"_s));
    CHECK(!ServiceNotify('/' + QByteArray(200, 'x'), std::nullopt).ready(u"x"_s));
}

TEST_CASE("The watchdog is fed twice as often as it bites, and only by the process that is watched")
{
    const auto clean = qScopeGuard([] {
        for (const char *variable : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
            qunsetenv(variable);
    });
    qputenv("WATCHDOG_USEC", "60000000");
    CHECK(ServiceNotify::fromEnvironment().watchdogInterval() == 30s);
    CHECK(!qEnvironmentVariableIsSet("WATCHDOG_USEC")); // no child shall take itself for us
    CHECK(!ServiceNotify::fromEnvironment().watchdogInterval());
    qputenv("WATCHDOG_USEC", "60000000");
    qputenv("WATCHDOG_PID", "1");
    CHECK(!ServiceNotify::fromEnvironment().watchdogInterval());
    qputenv("WATCHDOG_USEC", "soon");
    CHECK(!ServiceNotify::fromEnvironment().watchdogInterval());
}
