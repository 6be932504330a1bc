// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "waiting.h"

#include <QTimer>

namespace transmittal::ctl {

void repeat(std::chrono::milliseconds interval, const std::function<bool()> &step)
{
    if (!step())
        return;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, qApp, [&] {
        if (!step())
            QCoreApplication::quit();
    });
    timer.start(interval);
    QCoreApplication::exec();
}

} // namespace transmittal::ctl
