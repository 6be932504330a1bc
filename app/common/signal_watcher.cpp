// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/signal_watcher.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <stdexcept>

#include <fcntl.h>
#include <unistd.h>

namespace transmittal::app {

namespace {

constexpr std::array watched{SIGTERM, SIGINT, SIGHUP};

// A signal handler can reach nothing but what is global (signal-safety(7)).
std::array<int, 2> channel{-1, -1};

void handle(int number)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(number);
    if (::write(channel[1], &byte, 1) != 1)
        std::signal(number, SIG_DFL); // nobody reads any more
    errno = before;
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent) : QObject(parent)
{
    if (::pipe2(channel.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        throw std::runtime_error("no pipe for signals");
    m_notifier = std::make_unique<QSocketNotifier>(channel[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SignalWatcher::read);
    for (const int number : watched)
        std::signal(number, handle);
}

SignalWatcher::~SignalWatcher()
{
    for (const int number : watched)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &end : channel) {
        ::close(end);
        end = -1;
    }
}

void SignalWatcher::read()
{
    unsigned char number = 0;
    while (::read(channel[0], &number, 1) == 1) {
        if (++m_count == 2)
            for (const int again : watched)
                std::signal(again, SIG_DFL);
        Q_EMIT received(number, m_count);
    }
}

} // namespace transmittal::app
