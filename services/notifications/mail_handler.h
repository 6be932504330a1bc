// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/sealing.h"
#include "database/database_pool.h"
#include "jobs/job_handler.h"

#include <QThreadPool>

namespace transmittal::notifications {

/// "mail": tells one administrator of one notification by e-mail. The phases are committed before each step
/// as for every call that leaves: a letter that may have been taken is unconfirmed and nobody gets it twice.
///
/// Lives in the worker's thread; the pool must outlive it, stopped before it goes; so must the
/// clock. Sending blocks, so it has threads of
/// its own.
class MailHandler final : public jobs::JobHandler
{
public:
    MailHandler(database::DatabasePool &pool, core::KeyPair keys, const core::Clock &clock);
    /// Waits for what is being sent, at most the channel's timeout.
    ~MailHandler() override;

    [[nodiscard]] QString kind() const override;
    void start(const jobs::ClaimedJob &job, std::stop_token stop, Done done) override;

private:
    database::DatabasePool &m_pool;
    core::KeyPair m_keys;
    const core::Clock &m_clock;
    QThreadPool m_senders;
};

} // namespace transmittal::notifications
