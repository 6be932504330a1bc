// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outcome.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace transmittal::jobs {

/// Tells attempts apart for ever: the id of the attempt that holds a job, and with it the job's lease. Every
/// later write names it; a job that another worker took has another one.
enum class Token : qint64 {};

/// A job as a worker holds it after a claim. A value; may cross threads.
struct ClaimedJob
{
    qint64 id = 0;
    Token token{};
    QString queue;
    QString kind;         ///< decides which JobHandler works it
    QString subjectTable; ///< for example "transmission"; may be empty
    qint64 subjectId = 0;
    QJsonObject arguments;
    int attempt = 0;                    ///< claims of this job so far, this one included
    std::chrono::milliseconds lease{0}; ///< how long the job is ours without a heartbeat
};

/// How an ordinary job ended. Transmissions end by their own function, which asks for evidence.
struct JobResult
{
    core::Outcome outcome = core::Outcome::Accepted;
    QString code;
    QString detail; ///< for staff and log; no personal data, no secret
    std::optional<std::chrono::seconds> retryAfter;
};

/// An end to record.
struct FinishedJob
{
    ClaimedJob job;
    JobResult result;
};

/// What a handler tells the worker at the end: the result to record; or that nothing is left to record,
/// because the handler did it itself or the lease is gone; or that nothing was done and the job is to be
/// given back.
enum class Ending { Record, Recorded, GiveBack };

/// The end of one job. Reported exactly once per started job.
struct JobEnd
{
    Ending ending = Ending::Record;
    JobResult result; ///< for Record
    QString reason;   ///< for GiveBack: why, kept with the attempt
};

/// The phases of a call that may be made only once. Each is committed before its step is taken.
enum class Phase { Prepared, Connecting, Sending, Replied, Classified };

[[nodiscard]] QString name(Phase phase);

/// The database's answer to a phase.
enum class PhaseVerdict {
    Go,
    Stale,  ///< the lease is gone: do nothing more
    Paused, ///< the queue was stopped in between: give the job back
};

} // namespace transmittal::jobs
