// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loopback_gate.h"
#include "database/database_pool.h"
#include "end_to_end/support/main_job.h"
#include "jobs/worker.h"
#include "transmissions/transmission_handler.h"
#include "transmissions/tvcc/tvcc_authority.h"

#include <memory>

namespace transmittal::test {

struct InProcessOptions
{
    bool once = false;
};

/// The real worker in the test's own process and thread, so that its end can be watched under a sanitizer and
/// its database connection be made to fail.
class WorkerInProcess
{
public:
    explicit WorkerInProcess(MainJob &job, InProcessOptions options = {});
    ~WorkerInProcess();

    /// Lets the n-th access of a connection end with the error; "hit" becomes true when there was one. It
    /// outlives the worker.
    void failAccess(quint64 n, const core::Error &error, database::Connection::FaultPoint point, bool &hit);
    /// Returns when the worker stands on the board, or still tries to get there.
    void start();
    /// Returns when the worker has finished.
    void stop();
    [[nodiscard]] bool isFinished() const { return m_finished; }

private:
    core::SystemClock m_clock;
    database::DatabasePool m_pool;
    std::unique_ptr<core::LoopbackGate> m_gate;
    std::unique_ptr<transmissions::TvccAuthority> m_authority;
    std::unique_ptr<transmissions::TransmissionHandler> m_handler;
    std::unique_ptr<jobs::Worker> m_worker;
    bool m_finished = false;
};

} // namespace transmittal::test
