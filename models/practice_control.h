// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice_starter.h"

#include <QJsonObject>

namespace transmittal::models {

/// A PracticeStarter that can be asked for more while it runs. GUI thread; nothing here blocks.
class PracticeControl : public PracticeStarter
{
    Q_OBJECT

public:
    using PracticeStarter::PracticeStarter;

    /// Courses of invented students, completed as the course platform does. completed() or askedInVain()
    /// follows.
    virtual void complete(int count) = 0;
    /// What goes wrong from now on, as services/practice/README.md writes faults.json. faultsSet() or
    /// askedInVain() follows.
    virtual void setFaults(const QJsonObject &faults) = 0;

Q_SIGNALS:
    void completed(int count);
    void faultsSet();
    void askedInVain(const QString &text);
    /// It has ended: after stop(), or by itself, which a sentence then explains.
    void ended(const QString &text);
};

} // namespace transmittal::models
