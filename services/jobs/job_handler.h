// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/job.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace transmittal::jobs {

/// Works one kind of job. Lives in the thread of its Worker; start() and probe() are called there and return
/// at once.
class JobHandler
{
public:
    /// May be called on any thread; exactly once.
    using Done = std::function<void(JobEnd)>;
    /// Whether the service answered, and a detail for the log.
    using Probed = std::function<void(bool good, QString detail)>;

    virtual ~JobHandler() = default;

    /// The job.kind it works.
    [[nodiscard]] virtual QString kind() const = 0;

    /// Begins the job. The stop token is triggered when the worker shall end: give the job back if it was not
    /// sent yet, else see it through.
    virtual void start(const ClaimedJob &job, std::stop_token stop, Done done) = 0;

    /// Whether this handler can find out if the service behind the queue answers.
    [[nodiscard]] virtual bool probes(const QString &queue) const
    {
        Q_UNUSED(queue)
        return false;
    }
    /// Finds out without doing any harm (X13). Only called for a queue that it probes; answers exactly once,
    /// on any thread.
    virtual void probe(const QString &queue, const Probed &probed) { probed(false, queue); }

    /// A setting changed somewhere: forget what was cached.
    virtual void settingsChanged() {}
};

} // namespace transmittal::jobs
