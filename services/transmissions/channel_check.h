// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/channel_settings.h"
#include "core/result.h"
#include "jobs/queue_health.h"
#include "transmissions/channel_settings.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace transmittal::database {
class Connection;
}

/// Whether a channel could work, found out without doing any harm there (T10, T11). Credentials cannot be
/// tried harmlessly, so they are not: no password leaves, and nothing is filed.
namespace transmittal::transmissions::check {

/// What is looked at.
enum class Subject { Endpoint, Enabled, UserId, Secret, Queue, Connection, Data };

/// What was found there. Each front door has its own words for it.
enum class Finding {
    Good,
    Unencrypted, ///< good, on a connection without TLS
    NotTried,    ///< there is no harmless way to try it
    NotSet,
    SwitchedOff,
    OpenToNobody, ///< no worker can open the secret
    ClosedToSome, ///< the detail names the workstations whose worker cannot
    NotGoing,     ///< the detail has the queue's condition, the reason the pause's
    UnknownHost,  ///< the detail is the host
    NoAnswer,     ///< nothing listens; the detail is host and port
    NotTrusted,   ///< the certificate is not trusted or names another host
    NoTls,
    TooSlow,
    ClosedWithout, ///< closed without an answer
    NotAService,   ///< what it says is not what a web service says
    KeptToItself,  ///< answers, but not with its description; the detail is the HTTP status. It may still be
                   ///< right
    InTrouble,     ///< the detail is the HTTP status
    BadAddress,
    NotMade,     ///< the test itself failed; the detail says how
    DataRefused, ///< the reason is the check's sentence, the name its field
};

struct Check
{
    Subject subject = Subject::Endpoint;
    Finding finding = Finding::Good;
    bool good = true;
    QString name;   ///< of the secret or of the transmission's field
    QString detail; ///< see Finding; for a good connection its time in milliseconds, for a good endpoint the
                    ///< address
    QString reason;
};

/// Everything that shows without asking the outside service.
[[nodiscard]] std::vector<Check> settings(const access::ChannelSettings &channel,
                                          const jobs::QueueHealth &queue,
                                          const std::vector<access::SecretStatus> &secrets);

/// Asks the service for its description over TLS, as it would be called, or greets the mail server, and sends
/// nothing. Blocks up to the channel's timeout: for pool threads. NotTried for a channel that has no harmless
/// call. A stop request ends
/// it within about a second, except while it waits for the answer, which the timeout ends.
[[nodiscard]] Check connection(const access::ChannelSettings &channel, const std::stop_token &stop = {});

/// Checks a transmission's data as a worker would before sending, and sends nothing. Reading them leaves a
/// line in the audit. The time zone is the queue's. Errors: those of desk::show() and desk::reveal().
[[nodiscard]] core::Result<std::vector<Check>> data(database::Connection &connection, qint64 transmission,
                                                    const access::ChannelSettings &channel,
                                                    const QString &timeZone);

} // namespace transmittal::transmissions::check
