// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database_pool.h"
#include "jobs/job_repository.h"

#include <QObject>

#include <vector>

namespace transmittal::jobs {

/// Records the results of ordinary jobs, many in one transaction: what ends while one batch is on its way is
/// the next batch. A batch whose answer is lost is recorded again, which is harmless. Lives in the worker's
/// thread.
class ResultRecorder : public QObject
{
    Q_OBJECT

public:
    explicit ResultRecorder(database::DatabasePool &pool, QObject *parent = nullptr);

    void add(const ClaimedJob &job, JobResult result);

    /// A batch that cannot be recorded is dropped from now on instead of tried again: its leases run out.
    void giveUpOnFailure() { m_patient = false; }

    [[nodiscard]] bool isIdle() const { return m_waiting.empty() && !m_posted && !m_underWay; }

Q_SIGNALS:
    /// These results are safe, or given up.
    void recorded(const std::vector<transmittal::jobs::FinishedJob> &jobs);

private:
    void post();
    void flush();

    database::DatabasePool &m_pool;
    std::vector<FinishedJob> m_waiting;
    bool m_posted = false;
    bool m_underWay = false;
    bool m_patient = true;
};

} // namespace transmittal::jobs
