// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channel_test.h"

#include "access/access_repository.h"
#include "core/clock.h"
#include "core/one_shot_request.h"
#include "invocation.h"
#include "jobs/board_repository.h"
#include "records.h"
#include "transmissions/desk_repository.h"
#include "transmissions/tvcc/tvcc_authority.h"

#include <QTimeZone>

namespace transmittal::ctl {

using namespace Qt::StringLiterals;
using core::OneShotReply;
using core::Stage;
using core::TransportError;

namespace {

/// One thing that was looked at.
struct Check
{
    QString name;
    bool good = false;
    QString text; ///< what was found, and what to do when it is not good
};

QJsonObject record(const Check &check)
{
    return {{u"check"_s, check.name}, {u"ok"_s, check.good}, {u"message"_s, check.text}};
}

transmissions::ChannelSettings forCall(const access::ChannelSettings &channel)
{
    transmissions::ChannelSettings settings;
    settings.name = channel.name;
    settings.environment = channel.environment;
    settings.endpoint = QUrl(channel.endpoint, QUrl::StrictMode);
    settings.modality = channel.modality;
    settings.timeout = channel.timeout;
    settings.connectTimeout = channel.connectTimeout;
    settings.verifyTls = channel.verifyTls;
    settings.caCertificate = channel.caCertificate.toUtf8();
    settings.dateFormat = channel.dateFormat;
    settings.replyLimit = channel.replyLimitBytes;
    settings.validation = channel.validation;
    settings.courtMap = channel.courtMap;
    return settings;
}

std::vector<Check> settingChecks(const access::ChannelSettings &channel, const jobs::QueueHealth &queue,
                                 const std::vector<access::SecretStatus> &secrets)
{
    std::vector<Check> checks;
    checks.push_back({u"endpoint"_s, !channel.endpoint.isEmpty(),
                      channel.endpoint.isEmpty()
                          ? u"Not set. Set it with: channel set %1 endpoint=…"_s.arg(channel.name)
                          : channel.endpoint});
    checks.push_back({u"enabled"_s, channel.enabled,
                      channel.enabled
                          ? u"yes"_s
                          : u"No. When the rest is good: channel set %1 enabled=yes"_s.arg(channel.name)});
    if (channel.userId)
        checks.push_back({u"user_id"_s, !channel.userId->isEmpty(),
                          channel.userId->isEmpty()
                              ? u"Not set. Set it with: channel set %1 user_id=…"_s.arg(channel.name)
                              : u"set (not tried)"_s});
    for (const QString &secret : channel.requiredSecrets) {
        QStringList able;
        QStringList unable;
        for (const auto &status : secrets)
            if (status.name == secret)
                (status.canOpen ? able : unable).append(status.workstation);
        const QString cure = u"Set it with: channel secret %1 %2"_s.arg(channel.name, secret);
        checks.push_back({u"secret "_s + secret, !able.isEmpty(),
                          able.isEmpty()     ? u"No worker can open it. "_s + cure
                          : unable.isEmpty() ? u"sealed to every worker (not tried)"_s
                                             : u"Not sealed to %1. "_s.arg(unable.join(u", "_s)) + cure});
    }
    const bool goes = queue.condition == "go"_L1;
    checks.push_back(
        {u"queue"_s, goes || queue.condition == "disabled"_L1,
         goes ? u"goes"_s
              : u"%1%2"_s.arg(queue.condition,
                              queue.pauseReason.isEmpty() ? QString() : u": "_s + queue.pauseReason)});
    return checks;
}

/// Why there was no answer, and what to do.
QString explained(const OneShotReply &reply, const QUrl &endpoint)
{
    switch (reply.error) {
    case TransportError::Resolve:
        return u"The name %1 is unknown. Correct the endpoint, or this machine's name service."_s.arg(
            endpoint.host());
    case TransportError::Connect:
        return u"Nothing answers at %1. Correct the endpoint, or open the way to it (firewall, service down)."_s
            .arg(endpoint.authority());
    case TransportError::CertificateRefused:
        return u"Its certificate is not trusted, or names another host. Correct the endpoint, or set "
               u"ca_certificate to "
               "its authority."_s;
    case TransportError::TlsHandshake:
        return u"It does not speak TLS as it should. Is the port right?"_s;
    case TransportError::Timeout:
        return u"It did not answer in time. Try later, or raise the timeouts."_s;
    case TransportError::ConnectionClosed:
        return u"It closed the connection without an answer. Try later."_s;
    case TransportError::ReplyTooLarge:
    case TransportError::ReplyBroken:
        return u"What it answers is not what a web service answers. Is it the right address?"_s;
    case TransportError::InvalidRequest:
        return u"The endpoint cannot be used. Correct it."_s;
    case TransportError::None:
    case TransportError::AbortedBeforeSending:
    case TransportError::Internal:
        break;
    }
    return u"The test could not be made (%1)."_s.arg(name(reply.error));
}

Check callCheck(const transmissions::ChannelSettings &settings)
{
    const core::SystemClock clock;
    const transmissions::TvccAuthority authority{transmissions::ReplyCatalogue{}, clock};
    core::OneShotRequest request = authority.probe(settings);
    request.allowPlainHttp = settings.environment == "practice"_L1;
    const OneShotReply reply = core::perform(request, {});
    if (reply.stage != Stage::Replied)
        return {u"connection"_s, false, explained(reply, settings.endpoint)};
    const auto milliseconds =
        std::chrono::duration_cast<std::chrono::milliseconds>(reply.timings.total).count();
    if (reply.httpStatus != 200)
        return {u"connection"_s, reply.httpStatus < 500,
                u"It answers, with HTTP %1 to the request for its description. %2"_s.arg(reply.httpStatus)
                    .arg(reply.httpStatus < 500
                             ? u"It may keep that to itself; the address can still be right."_s
                             : u"The service is in trouble; try later."_s)};
    if (!reply.body.contains("definitions"))
        return {u"connection"_s, false,
                u"It answers, but not with a service description. Is it the right address?"_s};
    return {u"connection"_s, true, u"answers with its description in %1 ms"_s.arg(milliseconds)};
}

/// Checks a transmission's data as a worker would before sending, and sends nothing.
core::Result<std::vector<Check>> dataChecks(database::Connection &connection, qint64 id,
                                            const transmissions::ChannelSettings &settings,
                                            const QString &timeZone)
{
    namespace desk = transmissions::desk;
    const auto shown = desk::show(connection, id);
    if (!shown)
        return shown.error();
    auto clear = desk::reveal(connection, id, u"channel test"_s);
    if (!clear)
        return clear.error();
    auto &field = *clear;
    transmissions::TransmissionData data;
    data.id = id;
    data.channel = shown->channel;
    data.environment = shown->environment;
    data.firstName = field[u"first_name"_s];
    data.lastName = field[u"last_name"_s];
    data.birthDate = QDate::fromString(field[u"birth_date"_s].reveal(), Qt::ISODate);
    data.driverLicense = field[u"driver_license"_s];
    data.citationNumber = field[u"citation_number"_s];
    data.courtCode = field[u"court_code"_s].reveal();
    data.completionDate = QDate::fromString(field[u"completion_date"_s].reveal(), Qt::ISODate);
    data.modality = field[u"modality"_s].reveal();
    data.today = core::SystemClock().now().toTimeZone(QTimeZone(timeZone.toLatin1())).date();
    const core::SystemClock clock;
    const transmissions::TvccAuthority authority{transmissions::ReplyCatalogue{}, clock};
    std::vector<Check> checks;
    for (const auto &finding : authority.validate(data, settings))
        checks.push_back({finding.field, false, finding.message});
    if (checks.empty())
        checks.push_back({u"transmission %1"_s.arg(id), true, u"its data may be sent"_s});
    return checks;
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

    std::vector<Check> checks = settingChecks(*channel, *queue, *secrets);
    const auto settings = forCall(*channel);
    if (channel->name != "tvcc"_L1)
        checks.push_back({u"connection"_s, true, u"not tried: this channel has no call that harms nobody"_s});
    else if (!channel->endpoint.isEmpty())
        checks.push_back(callCheck(settings));
    if (transmission) {
        const auto found = dataChecks(*connection, *transmission, settings, queue->timeZone);
        if (!found)
            return in.failed(found.error());
        checks.insert(checks.end(), found->begin(), found->end());
    }
    QJsonArray rows;
    bool good = true;
    for (const Check &check : checks) {
        good = good && check.good;
        rows.append(record(check));
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
                u"description over TLS.\n"
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
