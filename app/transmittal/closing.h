// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice_mode.h"
#include "workstation_worker.h"

namespace transmittal::app {

/// The end of the program: when the last window has gone, the worker sees through what it sent, then the
/// practice ends, then the program. The window is gone at once; how long the rest takes is bounded. GUI
/// thread.
class Closing : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. Takes over from the application, which would end with its last window.
    Closing(WorkstationWorker &worker, PracticeMode &practice, QObject *parent = nullptr);

    void begin();

private:
    void endPractice();

    WorkstationWorker &m_worker;
    PracticeMode &m_practice;
    bool m_begun = false;
};

} // namespace transmittal::app
