// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace transmittal::test {

/// How many times longer everything may take than in an ordinary build: see transmittal_ctest() in cmake.
[[nodiscard]] inline int patience()
{
    static const int factor = std::max(1, qEnvironmentVariableIntValue("TRANSMITTAL_PATIENCE"));
    return factor;
}

/// Runs the event loop of this thread until the condition holds. False: it did not within the time, times
/// patience().
template <typename Predicate>
[[nodiscard]] bool waitFor(Predicate condition, std::chrono::milliseconds timeout = std::chrono::seconds(20))
{
    const QDeadlineTimer deadline(timeout * patience());
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    return true;
}

} // namespace transmittal::test
