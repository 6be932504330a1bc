// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channel_commands.h"

#include "access/access_service.h"
#include "channel_test.h"
#include "channel_values.h"
#include "common/password.h"
#include "database/transaction.h"
#include "invocation.h"
#include "jobs/board_repository.h"
#include "records.h"

namespace transmittal::ctl {

using namespace Qt::StringLiterals;
using access::AccessService;

namespace {

/// The channel's own settings and its queue's in one record: what --json shows. The queue's name and title
/// are the channel's.
QJsonObject joined(const access::ChannelSettings &channel, const jobs::QueueHealth &queue)
{
    QJsonObject both = record(queue);
    const QJsonObject own = record(channel);
    for (auto field = own.begin(); field != own.end(); ++field)
        both.insert(field.key(), field.value());
    both.insert(u"queue"_s, queue.name);
    return both;
}

int list(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto queues = jobs::board::queues(*connection);
    if (!queues)
        return in.failed(queues.error());
    in.out().list(records(*queues),
                  {{u"name"_s, u"QUEUE"_s},
                   {u"title"_s, u"TITLE"_s},
                   {u"condition"_s, u"CONDITION"_s},
                   {u"available"_s, u"READY"_s},
                   {u"scheduled"_s, u"LATER"_s},
                   {u"running"_s, u"RUNNING"_s},
                   {u"held"_s, u"HELD"_s},
                   {u"unconfirmed"_s, u"UNCONFIRMED"_s},
                   {u"oldest_waiting"_s, u"OLDEST"_s, Shown::Time},
                   {u"last_success_at"_s, u"LAST SUCCESS"_s, Shown::Time},
                   {u"pause_reason"_s, u"PAUSED BECAUSE"_s}},
                  u"There are no channels."_s);
    return app::Done;
}

int show(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const QString name = in.argument(0);
    AccessService service(*connection);
    const auto channel = service.repository().channel(name);
    if (!channel)
        return in.failed(channel.error());
    const auto queue = jobs::board::queueOfChannel(*connection, name);
    if (!queue)
        return in.failed(queue.error());
    const auto forecast = jobs::board::forecast(*connection, queue->name);
    if (!forecast)
        return in.failed(forecast.error());
    const auto secrets = service.repository().secretStatus(name);
    if (!secrets)
        return in.failed(secrets.error());

    QJsonObject all = joined(*channel, *queue);
    all.insert(u"forecast"_s, record(*forecast));
    all.insert(u"secrets"_s, records(*secrets));
    in.out().document(all);
    Columns lines;
    for (const QString &field : {u"name"_s,
                                 u"title"_s,
                                 u"environment"_s,
                                 u"enabled"_s,
                                 u"endpoint"_s,
                                 u"user_id"_s,
                                 u"modality"_s,
                                 u"timeout_ms"_s,
                                 u"connect_timeout_ms"_s,
                                 u"verify_tls"_s,
                                 u"date_format"_s,
                                 u"reply_limit_bytes"_s,
                                 u"validation"_s,
                                 u"court_map"_s,
                                 u"condition"_s,
                                 u"pause_reason"_s,
                                 u"paused_by"_s,
                                 u"max_attempts"_s,
                                 u"retry_delays"_s,
                                 u"rate_per_minute"_s,
                                 u"burst"_s,
                                 u"concurrency"_s,
                                 u"lease"_s,
                                 u"hard_limit"_s,
                                 u"min_protocol"_s,
                                 u"breaker_state"_s,
                                 u"breaker_threshold"_s,
                                 u"breaker_cooldown"_s,
                                 u"time_zone"_s,
                                 u"windows"_s,
                                 u"available"_s,
                                 u"scheduled"_s,
                                 u"running"_s,
                                 u"held"_s,
                                 u"blocked"_s,
                                 u"unconfirmed"_s})
        lines.push_back({field, field});
    for (const QString &field :
         {u"paused_at"_s, u"breaker_until"_s, u"oldest_waiting"_s, u"last_success_at"_s, u"next_open"_s})
        lines.push_back({field, field, Shown::Time});
    in.out().listing(all, lines);
    in.out().line(u"ca_certificate  %1"_s.arg(channel->caCertificate.isEmpty() ? u"the system's authorities"_s
                                                                               : u"set"_s));
    in.out().line(u"forecast        %1 waiting, %2 an hour, %3 late"_s.arg(forecast->waiting)
                      .arg(forecast->perHour)
                      .arg(forecast->late));
    in.out().line({});
    in.out().table(records(*secrets), {{u"name"_s, u"SECRET"_s},
                                       {u"workstation"_s, u"WORKSTATION"_s},
                                       {u"login"_s, u"WORKER"_s},
                                       {u"can_open"_s, u"SEALED TO IT"_s},
                                       {u"set_at"_s, u"SET"_s, Shown::Time}});
    return app::Done;
}

int set(Invocation &in)
{
    const QString name = in.argument(0);
    const auto patch = channelPatch(in.arguments().mid(1));
    if (!patch)
        return in.refused(patch.error());
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    // Both or neither: a channel must not be half set.
    const auto done = database::inTransaction(*connection, [&](database::Connection &) -> core::Result<void> {
        if (!patch->channel.isEmpty())
            if (auto set = access::AccessRepository(*connection).setChannel(name, patch->channel); !set)
                return set;
        if (patch->queue.isEmpty())
            return {};
        const auto queue = jobs::board::queueOfChannel(*connection, name);
        // A queue without a channel (engine) is set by its own name.
        return jobs::board::setQueue(*connection, queue ? queue->name : name, patch->queue);
    });
    if (!done)
        return in.failed(done.error());
    QJsonObject changed = patch->channel;
    for (auto field = patch->queue.begin(); field != patch->queue.end(); ++field)
        changed.insert(field.key(), field.value());
    in.out().done(u"%1: set %2."_s.arg(name, changed.keys().join(u", "_s)), changed);
    return app::Done;
}

int secret(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const QString channel = in.argument(0);
    const QString name = in.argument(1);
    const auto value = app::readSecret(u"The %1 of %2"_s.arg(name, channel), app::Confirm::Yes);
    if (!value)
        return in.refused(value.error());
    AccessService service(*connection);
    if (const auto done = service.setChannelSecret(channel, name, *value); !done)
        return in.failed(done.error());
    const auto status = service.repository().secretStatus(channel);
    if (!status)
        return in.failed(status.error());
    const auto sealed = std::count_if(status->begin(), status->end(), [&](const access::SecretStatus &one) {
        return one.name == name && one.canOpen;
    });
    in.out().done(
        u"The %1 of %2 is sealed to %3 worker(s). It is never shown again."_s.arg(name, channel).arg(sealed),
        {{u"channel"_s, channel}, {u"name"_s, name}, {u"workers"_s, static_cast<qint64>(sealed)}});
    return app::Done;
}

int pause(Invocation &in)
{
    const QString name = in.argument(0);
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto queue = jobs::board::queueOfChannel(*connection, name);
    if (!queue)
        return in.failed(queue.error());
    if (const auto done = jobs::board::pause(*connection, queue->name, in.value(u"reason"_s)); !done)
        return in.failed(done.error());
    in.out().done(u"%1 is paused: nothing is sent until it is resumed."_s.arg(name), {{u"name"_s, name}});
    return app::Done;
}

int resume(Invocation &in)
{
    const QString name = in.argument(0);
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto queue = jobs::board::queueOfChannel(*connection, name);
    if (!queue)
        return in.failed(queue.error());
    const auto freed = jobs::board::resume(*connection, queue->name);
    if (!freed)
        return in.failed(freed.error());
    in.out().done(
        u"%1 goes on, one call at a time until the first answer; held transmissions freed: %2."_s.arg(name)
            .arg(*freed),
        {{u"name"_s, name}, {u"freed"_s, *freed}});
    return app::Done;
}

} // namespace

QString ChannelCommands::name() const
{
    return u"channel"_s;
}

QString ChannelCommands::summary() const
{
    return u"Outside services: list, show, set, secret, test, pause, resume."_s;
}

const std::vector<Command> &ChannelCommands::commands() const
{
    static const std::vector<Command> all{
        {.name = u"list"_s,
         .arguments = {},
         .summary = u"Show every queue, whether it goes, and what waits in it."_s,
         .help = u"CONDITION is go, or why nothing is sent: paused, on_hold (mend and resume it), disabled, "
                 u"breaker_open (it\n"
                 "does not answer and is tried again by itself), closed_hours."_s,
         .examples = u"channel list\nchannel list --json"_s,
         .run = list},
        {.name = u"show"_s,
         .arguments = u"CHANNEL"_s,
         .summary = u"Show a channel's settings, load and who can open its secrets."_s,
         .help = u"Never a secret. The login there (user_id) is shown to administrators only."_s,
         .examples = u"channel show tvcc\nchannel show tvcc --json"_s,
         .least = 1,
         .most = 1,
         .run = show},
        {.name = u"set"_s,
         .arguments = u"CHANNEL KEY=VALUE…"_s,
         .summary = u"Change settings of a channel, all or none."_s,
         .help = u"Limits, timeouts and the court map are for managers, the rest for administrators. A value "
                 u"@FILE is read\n"
                 "from the file. Keys:\n\n"_s +
                 channelKeysHelp(),
         .examples =
             u"channel set tvcc endpoint=https://127.0.0.1:8443/tvcc ca_certificate=@practice-ca.pem "
             u"enabled=yes\n"
             "channel set tvcc delays=2s,4s,8s attempts=4 rate_per_minute=60 burst=5\n"
             "channel set mail endpoint=smtp://mail.example.org:587 user_id=transmittal enabled=yes"_s,
         .least = 2,
         .most = -1,
         .run = set},
        {.name = u"secret"_s,
         .arguments = u"CHANNEL NAME"_s,
         .summary = u"Set a password of a channel."_s,
         .help = u"Asks for it, or takes the first line of the standard input. It is sealed here to every "
                 u"approved worker, and\n"
                 "nobody else can open it, the database included. For administrators."_s,
         .examples = u"channel secret tvcc password\nchannel secret tvcc password < password-file"_s,
         .least = 2,
         .most = 2,
         .run = secret},
        testCommand(),
        {.name = u"pause"_s,
         .arguments = u"CHANNEL"_s,
         .summary = u"Send nothing on a channel until it is resumed."_s,
         .help =
             u"What was sent is seen through; what was claimed and not sent is given back. For managers."_s,
         .examples = u"channel pause tvcc --reason \"DMV maintenance\""_s,
         .least = 1,
         .most = 1,
         .options = {{u"reason"_s, u"TEXT"_s, u"Why (needed); the next person reads it."_s}},
         .run = pause},
        {.name = u"resume"_s,
         .arguments = u"CHANNEL"_s,
         .summary = u"Lift a pause or a hold."_s,
         .help =
             u"Transmissions on hold are free again; the first goes alone, to see whether it is mended. For managers."_s,
         .examples = u"channel resume tvcc"_s,
         .least = 1,
         .most = 1,
         .run = resume},
    };
    return all;
}

} // namespace transmittal::ctl
