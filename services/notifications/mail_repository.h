// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/sealing.h"
#include "jobs/job.h"
#include "notifications/mailer.h"

#include <optional>

namespace transmittal::database {
class Connection;
}

/// What a worker reads to send a notification by mail (resources/sql/0006_schedules.sql). Blocks, on the
/// thread of the connection.
namespace transmittal::notifications::repository {

/// A letter as the database words it; it becomes a Mail when the sender is known.
struct Letter
{
    QString recipient; ///< empty: this person has no address any more
    QString subject;
    QString body;
    QString messageId; ///< without "@host"
};

/// Nothing when the lease is gone, or the person may not be told any more.
[[nodiscard]] core::Result<std::optional<Letter>> letter(database::Connection &connection, jobs::Token token);

/// The channel "mail", its secret opened with the worker's keys. Errors: InvalidInput (no or an unusable
/// endpoint, no sender), Secret.
[[nodiscard]] core::Result<MailSettings> mailSettings(database::Connection &connection,
                                                      const core::KeyPair &keys);

/// The server that an endpoint of the channel names: smtps://host[:port], or smtp://host[:port]/ with
/// STARTTLS, or smtp://host[:port]/?security=none without encryption, for a server on this machine. Error
/// InvalidInput.
[[nodiscard]] core::Result<MailSettings> mailServer(const QString &endpoint);

} // namespace transmittal::notifications::repository
