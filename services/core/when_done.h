// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace transmittal::core {

/// Calls then(result) on the receiver's thread when the future has its result; never once the receiver is
/// gone, nor for a future that was cancelled without a result. To be called on the receiver's thread.
///
/// Takes the place of QFuture::then(receiver, …), which in Qt 6.4 looks at the receiver from the thread that
/// delivers the result: a receiver that is being destroyed at that moment is used after its end, and one that
/// was destroyed before stops a debug build by an assertion.
template <typename T, typename Then>
void whenDone(const QFuture<T> &future, QObject *receiver, Then then)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, receiver, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace transmittal::core
