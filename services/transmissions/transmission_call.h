// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loopback_gate.h"
#include "database/database_pool.h"
#include "jobs/job.h"
#include "transmissions/authority_client.h"
#include "transmissions/transmission_handler.h"

#include <stop_token>

namespace transmittal::transmissions {

/// The sentence that staff read beside an outcome: what happened and what to do.
[[nodiscard]] QString staffMessage(const Classification &classification);

/// As repository::finish. An acceptance that the database refuses for good, because it does not find the
/// number in the reply as it stands, becomes unconfirmed: repeated it would be refused for ever.
[[nodiscard]] core::Result<QString> recordOutcome(database::Connection &connection, jobs::Token token,
                                                  const Classification &classification,
                                                  const QString &message,
                                                  const std::vector<Finding> &findings);

/// One call to an authority from the posted body to the recorded outcome, each phase committed before its
/// step: prepared, connecting, sending (after TLS, before the first byte), replied (raw, before parsing),
/// classified. Blocks; runs on the gate's thread, one object per call.
class TransmissionCall
{
public:
    TransmissionCall(database::DatabasePool &pool, const AuthorityClient &authority, ChannelSettings settings,
                     jobs::ClaimedJob job, std::stop_token stop, PhaseObserver observer);

    /// The end of the job, and what the library in front of the gate is answered.
    struct Outcome
    {
        jobs::JobEnd end;
        core::GateReply reply;
    };
    [[nodiscard]] Outcome run(const QByteArray &body);

private:
    [[nodiscard]] jobs::JobEnd prepareAndSend(const QByteArray &body, core::OneShotReply &reply);
    [[nodiscard]] bool mark(jobs::Phase phase);
    [[nodiscard]] jobs::JobEnd record(const core::OneShotReply &reply);
    [[nodiscard]] jobs::JobEnd duplicate(qint64 other);
    [[nodiscard]] jobs::JobEnd finish(const Classification &classification);
    void observe(jobs::Phase phase) const;

    /// Runs until the database has answered: what was sent must be recorded, however long the database is
    /// away. Once the program shall end, for another 30 seconds.
    template <typename F>
    auto insist(F work);

    database::DatabasePool &m_pool;
    const AuthorityClient &m_authority;
    ChannelSettings m_settings;
    jobs::ClaimedJob m_job;
    std::stop_token m_stop;
    PhaseObserver m_observer;
    jobs::PhaseVerdict m_refused = jobs::PhaseVerdict::Go; ///< why a phase was not granted
};

} // namespace transmittal::transmissions
