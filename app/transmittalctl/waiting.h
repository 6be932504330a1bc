// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>

#include <chrono>
#include <functional>

namespace transmittal::ctl {

/// Calls step again and again, with the interval in between, until it returns false.
void repeat(std::chrono::milliseconds interval, const std::function<bool()> &step);

/// Waits for what finishes by way of the main thread's event loop.
template <typename T>
[[nodiscard]] T result(const QFuture<T> &future)
{
    if (!future.isFinished()) {
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, qApp, &QCoreApplication::quit);
        watcher.setFuture(future);
        QCoreApplication::exec();
    }
    return future.result();
}

} // namespace transmittal::ctl
