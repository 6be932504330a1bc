// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace transmittal::app {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal. One per process, in the main thread. From the third on
/// the system's own handling is back, so that a program that hangs can be ended.
class SignalWatcher : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    /// How many came so far, this one included.
    void received(int number, int count);

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_count = 0;
};

} // namespace transmittal::app
