// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/one_shot_request.h"
#include "core/result.h"
#include "core/sealing.h"
#include "jobs/job.h"
#include "transmissions/channel_settings.h"
#include "transmissions/classification.h"
#include "transmissions/finding.h"
#include "transmissions/transmission_data.h"

#include <optional>
#include <vector>

namespace transmittal::database {
class Connection;
}

/// What a worker does with transmissions (resources/sql/0004_transmissions.sql). Each call is one statement
/// and so one transaction; it blocks, on the thread of the connection.
namespace transmittal::transmissions::repository {

/// The duplicate guard's answer to a prepared request.
enum class Preparation {
    Go,
    Stale,     ///< the lease is gone
    Paused,    ///< the queue was stopped
    Duplicate, ///< the same filing is accepted already
    Blocked,   ///< the same filing is under way or unconfirmed: the database lets this one wait for it
};

struct Prepared
{
    Preparation verdict = Preparation::Stale;
    std::optional<qint64> other; ///< the transmission that stands in the way
};

/// The data of the transmission whose attempt holds the token; nothing when the lease is gone.
[[nodiscard]] core::Result<std::optional<TransmissionData>> load(database::Connection &connection,
                                                                 jobs::Token token);

/// Commits the phase "prepared": the exact bytes, with placeholders where the secrets go.
[[nodiscard]] core::Result<Prepared> prepare(database::Connection &connection, jobs::Token token,
                                             const QString &endpoint, const QByteArray &request);

/// Commits the phase "replied": the raw reply, before anybody parses it. Harmless to repeat. Stale: kept as
/// late evidence.
[[nodiscard]] core::Result<jobs::PhaseVerdict> storeReply(database::Connection &connection, jobs::Token token,
                                                          const core::OneShotReply &reply);

/// Keeps what came of a reply that was not complete, beside an attempt that ends as unconfirmed. Harmless to
/// repeat.
[[nodiscard]] core::Result<void> keepEvidence(database::Connection &connection, jobs::Token token,
                                              const core::OneShotReply &reply);

/// Commits the phase "classified" and moves the transmission on. Harmless to repeat. Returns its new state,
/// or "late".
[[nodiscard]] core::Result<QString> finish(database::Connection &connection, jobs::Token token,
                                           const Classification &classification, const QString &message,
                                           const std::vector<Finding> &findings);

/// The settings of a channel, with the secrets that are sealed to this worker opened.
[[nodiscard]] core::Result<ChannelSettings>
channelSettings(database::Connection &connection, const QString &channel, const core::KeyPair &keys);

} // namespace transmittal::transmissions::repository
