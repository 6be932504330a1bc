// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/service_notify.h"

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace transmittal::core {

namespace {

QByteArray line(const QString &status)
{
    QString oneLine = status;
    oneLine.replace(u'\n', u' ');
    return "STATUS=" + oneLine.toUtf8();
}

} // namespace

ServiceNotify ServiceNotify::fromEnvironment()
{
    const QByteArray socket = qgetenv("NOTIFY_SOCKET");
    std::optional<std::chrono::microseconds> watchdog;
    bool isNumber = false;
    const qint64 microseconds = qgetenv("WATCHDOG_USEC").toLongLong(&isNumber);
    const QByteArray watched = qgetenv("WATCHDOG_PID");
    if (isNumber && microseconds > 0 && (watched.isEmpty() || watched.toLongLong() == ::getpid()))
        watchdog = std::chrono::microseconds(microseconds);
    for (const char *variable : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(variable);
    return {socket, watchdog};
}

ServiceNotify::ServiceNotify(QByteArray socket, std::optional<std::chrono::microseconds> watchdog)
    : m_socket(std::move(socket)), m_watchdog(watchdog)
{}

bool ServiceNotify::ready(const QString &status) const
{
    return send("READY=1\n" + line(status));
}

bool ServiceNotify::stopping(const QString &status) const
{
    return send("STOPPING=1\n" + line(status));
}

bool ServiceNotify::status(const QString &text) const
{
    return send(line(text));
}

bool ServiceNotify::watchdog() const
{
    return send("WATCHDOG=1");
}

std::optional<std::chrono::milliseconds> ServiceNotify::watchdogInterval() const
{
    if (!m_watchdog)
        return std::nullopt;
    return std::max(std::chrono::milliseconds(1),
                    std::chrono::duration_cast<std::chrono::milliseconds>(*m_watchdog) / 2);
}

bool ServiceNotify::send(const QByteArray &message) const
{
    ::sockaddr_un address{};
    const auto length = static_cast<std::size_t>(m_socket.size());
    if (length < 2 || length >= sizeof address.sun_path || (m_socket.at(0) != '/' && m_socket.at(0) != '@'))
        return false;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), length);
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    const auto size = static_cast<::socklen_t>(offsetof(::sockaddr_un, sun_path) + length);
    const auto sent = ::sendto(descriptor, message.constData(), static_cast<std::size_t>(message.size()),
                               MSG_NOSIGNAL, reinterpret_cast<const ::sockaddr *>(&address), size);
    ::close(descriptor);
    return sent == message.size();
}

} // namespace transmittal::core
