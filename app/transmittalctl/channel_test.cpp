// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channel_test.h"

#include "access/access_repository.h"
#include "invocation.h"
#include "jobs/board_repository.h"
#include "transmissions/channel_check.h"

namespace transmittal::ctl {

using namespace Qt::StringLiterals;
using transmissions::check::Check;
using transmissions::check::Finding;
using transmissions::check::Subject;

namespace {

/// What the commands are called that mend what was found.
QString cure(const Check &check, const QString &channel)
{
    switch (check.subject) {
    case Subject::Endpoint:
        return u"Set it with: channel set %1 endpoint=…"_s.arg(channel);
    case Subject::Enabled:
        return u"When the rest is good: channel set %1 enabled=yes"_s.arg(channel);
    case Subject::UserId:
        return u"Set it with: channel set %1 user_id=…"_s.arg(channel);
    case Subject::Secret:
        return u"Set it with: channel secret %1 %2"_s.arg(channel, check.name);
    case Subject::Queue:
    case Subject::Connection:
    case Subject::Data:
        break;
    }
    return {};
}

QString goodText(const Check &check)
{
    switch (check.subject) {
    case Subject::Endpoint:
        return check.detail;
    case Subject::Enabled:
        return u"yes"_s;
    case Subject::UserId:
        return u"set (not tried)"_s;
    case Subject::Secret:
        return u"sealed to every worker (not tried)"_s;
    case Subject::Queue:
        return u"goes"_s;
    case Subject::Connection:
        return u"answers in %1 ms"_s.arg(check.detail);
    case Subject::Data:
        return u"its data may be sent"_s;
    }
    return {};
}

/// What was found, and what to do when it is not good.
QString text(const Check &check, const QString &channel)
{
    switch (check.finding) {
    case Finding::Good:
        return goodText(check);
    case Finding::Unencrypted:
        return u"answers in %1 ms, without encryption"_s.arg(check.detail);
    case Finding::NotTried:
        return u"not tried: this channel has no call that harms nobody"_s;
    case Finding::NotSet:
        return u"Not set. "_s + cure(check, channel);
    case Finding::SwitchedOff:
        return u"No. "_s + cure(check, channel);
    case Finding::OpenToNobody:
        return u"No worker can open it. "_s + cure(check, channel);
    case Finding::ClosedToSome:
        return u"Not sealed to %1. %2"_s.arg(check.detail, cure(check, channel));
    case Finding::NotGoing:
        return check.reason.isEmpty() ? check.detail : check.detail + u": "_s + check.reason;
    case Finding::UnknownHost:
        return u"The name %1 is unknown. Correct the endpoint, or this machine's name service."_s.arg(
            check.detail);
    case Finding::NoAnswer:
        return u"Nothing answers at %1. Correct the endpoint, or open the way to it (firewall, service down)."_s
            .arg(check.detail);
    case Finding::NotTrusted:
        return u"Its certificate is not trusted, or names another host. Correct the endpoint, or set "
               u"ca_certificate to "
               u"its authority."_s;
    case Finding::NoTls:
        return u"It does not speak TLS as it should. Is the port right?"_s;
    case Finding::TooSlow:
        return u"It did not answer in time. Try later, or raise the timeouts."_s;
    case Finding::ClosedWithout:
        return u"It closed the connection without an answer. Try later."_s;
    case Finding::NotAService:
        return u"What it answers is not what a web service answers. Is it the right address?"_s;
    case Finding::KeptToItself:
        return u"It answers, with HTTP %1 to the request for its description. It may keep that to itself; "
               u"the address "
               u"can still be right."_s.arg(check.detail);
    case Finding::InTrouble:
        return u"It answers, with HTTP %1 to the request for its description. The service is in trouble; try later."_s
            .arg(check.detail);
    case Finding::BadAddress:
        return u"The endpoint cannot be used. Correct it."_s;
    case Finding::NotMade:
        return u"The test could not be made (%1)."_s.arg(check.detail);
    case Finding::DataRefused:
        return check.reason;
    }
    return {};
}

QString title(const Check &check)
{
    switch (check.subject) {
    case Subject::Endpoint:
        return u"endpoint"_s;
    case Subject::Enabled:
        return u"enabled"_s;
    case Subject::UserId:
        return u"user_id"_s;
    case Subject::Secret:
        return u"secret "_s + check.name;
    case Subject::Queue:
        return u"queue"_s;
    case Subject::Connection:
        return u"connection"_s;
    case Subject::Data:
        return check.good ? u"transmission "_s + check.detail : check.name;
    }
    return {};
}

QJsonObject record(const Check &check, const QString &channel)
{
    return {{u"check"_s, title(check)}, {u"ok"_s, check.good}, {u"message"_s, text(check, channel)}};
}

int test(Invocation &in)
{
    if (in.isSet(u"transmission"_s) && in.isSet(u"without-certificate"_s))
        return in.refused(u"Say --transmission or --without-certificate, not both."_s);
    std::optional<qint64> transmission;
    if (in.isSet(u"transmission"_s)) {
        transmission = in.number(in.value(u"transmission"_s), u"--transmission"_s);
        if (!transmission)
            return app::CouldNotStart;
    }
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const QString name = in.argument(0);
    access::AccessRepository repository(*connection);
    const auto channel = repository.channel(name);
    if (!channel)
        return in.failed(channel.error());
    const auto queue = jobs::board::queueOfChannel(*connection, name);
    if (!queue)
        return in.failed(queue.error());
    const auto secrets = repository.secretStatus(name);
    if (!secrets)
        return in.failed(secrets.error());

    namespace check = transmissions::check;
    std::vector<Check> checks = check::settings(*channel, *queue, *secrets);
    if (!channel->endpoint.isEmpty() || channel->name != "tvcc"_L1)
        checks.push_back(check::connection(*channel));
    if (transmission) {
        const auto found = check::data(*connection, *transmission, *channel, queue->timeZone);
        if (!found)
            return in.failed(found.error());
        checks.insert(checks.end(), found->begin(), found->end());
    }
    QJsonArray rows;
    bool good = true;
    for (const Check &one : checks) {
        good = good && one.good;
        rows.append(record(one, name));
    }
    in.out().document(QJsonObject{{u"channel"_s, name}, {u"ok"_s, good}, {u"checks"_s, rows}});
    in.out().table(rows, {{u"check"_s, u"LOOKED AT"_s}, {u"ok"_s, u"GOOD"_s}, {u"message"_s, u"FOUND"_s}});
    return good ? app::Done : app::SomeFailed;
}

} // namespace

Command testCommand()
{
    return {
        .name = u"test"_s,
        .arguments = u"CHANNEL"_s,
        .summary = u"See whether a channel could work, harming nobody."_s,
        .help = u"Looks at the settings, at who can open the secrets, and asks the service for its "
                u"description over TLS;\nthe mail server is greeted.\n"
                "Nothing is filed, and no password leaves. With --transmission the data of that transmission "
                "are checked\n"
                "as before sending as well; reading them leaves a line in the audit."_s,
        .examples =
            u"channel test tvcc\nchannel test tvcc --without-certificate\nchannel test tvcc --transmission 4711"_s,
        .least = 1,
        .most = 1,
        .options = {{u"without-certificate"_s,
                     {},
                     u"Without any transmission's data (this is what happens anyway)."_s},
                    {u"transmission"_s, u"ID"_s, u"Check the data of this transmission, too."_s}},
        .run = test};
}

} // namespace transmittal::ctl
