// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace transmittal::core {

/// Tells the service manager how this process fares (sd_notify(3)): one datagram per message to the socket
/// named by NOTIFY_SOCKET, which may be a path or, with a leading @, an abstract name. Without a manager
/// nothing is sent. Needs no library, so that a daemon without systemd carries nothing of it. Thread-safe;
/// never blocks for long.
class ServiceNotify
{
public:
    /// Reads NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID, and removes them, so that no child takes itself
    /// for us.
    [[nodiscard]] static ServiceNotify fromEnvironment();
    /// For tests.
    ServiceNotify(QByteArray socket, std::optional<std::chrono::microseconds> watchdog);

    /// False: no manager, or it did not take the message.
    bool ready(const QString &status) const;
    bool stopping(const QString &status) const;
    /// One line that "systemctl status" shows.
    bool status(const QString &text) const;
    bool watchdog() const;

    /// How often watchdog() must come; half of what the manager allows. Unset: it does not watch.
    [[nodiscard]] std::optional<std::chrono::milliseconds> watchdogInterval() const;

private:
    bool send(const QByteArray &message) const;

    QByteArray m_socket;
    std::optional<std::chrono::microseconds> m_watchdog;
};

} // namespace transmittal::core
