// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/channel_check.h"

#include "core/clock.h"
#include "core/one_shot_request.h"
#include "notifications/mail_repository.h"
#include "notifications/mailer.h"
#include "transmissions/desk_repository.h"
#include "transmissions/tvcc/tvcc_authority.h"

#include <QTimeZone>

namespace transmittal::transmissions::check {

using namespace Qt::StringLiterals;
using core::OneShotReply;
using core::Stage;
using core::TransportError;

namespace {

ChannelSettings forCall(const access::ChannelSettings &channel)
{
    ChannelSettings settings;
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

Check secretCheck(const QString &secret, const std::vector<access::SecretStatus> &secrets)
{
    QStringList unable;
    bool anybody = false;
    for (const auto &status : secrets) {
        if (status.name != secret)
            continue;
        anybody = anybody || status.canOpen;
        if (!status.canOpen)
            unable.append(status.workstation);
    }
    if (!anybody)
        return {Subject::Secret, Finding::OpenToNobody, false, secret, {}, {}};
    if (!unable.isEmpty())
        return {Subject::Secret, Finding::ClosedToSome, true, secret, unable.join(u", "_s), {}};
    return {Subject::Secret, Finding::Good, true, secret, {}, {}};
}

/// Why there was no answer from host and port.
Check unanswered(TransportError error, const QString &host, int port)
{
    const auto bad = [](Finding finding, const QString &detail = {}) {
        return Check{Subject::Connection, finding, false, {}, detail, {}};
    };
    switch (error) {
    case TransportError::Resolve:
        return bad(Finding::UnknownHost, host);
    case TransportError::Connect:
        return bad(Finding::NoAnswer, port < 0 ? host : u"%1:%2"_s.arg(host).arg(port));
    case TransportError::CertificateRefused:
        return bad(Finding::NotTrusted);
    case TransportError::TlsHandshake:
        return bad(Finding::NoTls);
    case TransportError::Timeout:
        return bad(Finding::TooSlow);
    case TransportError::ConnectionClosed:
        return bad(Finding::ClosedWithout);
    case TransportError::ReplyTooLarge:
    case TransportError::ReplyBroken:
        return bad(Finding::NotAService);
    case TransportError::InvalidRequest:
        return bad(Finding::BadAddress);
    case TransportError::None:
    case TransportError::AbortedBeforeSending:
    case TransportError::Internal:
        break;
    }
    return bad(Finding::NotMade, core::name(error));
}

Check answered(Finding finding, std::chrono::milliseconds took)
{
    return {Subject::Connection, finding, true, {}, QString::number(took.count()), {}};
}

Check mailConnection(const access::ChannelSettings &channel, const std::stop_token &stop)
{
    auto server = notifications::repository::mailServer(channel.endpoint);
    if (!server)
        return {Subject::Connection, Finding::BadAddress, false, {}, {}, {}};
    server->timeout = channel.timeout;
    server->caCertificatePem = channel.caCertificate.toUtf8();
    const auto answer = notifications::greetServer(*server, stop);
    if (answer.error != TransportError::None)
        return unanswered(answer.error, server->host, server->port);
    const bool clear = server->security == notifications::MailSecurity::None;
    return answered(clear ? Finding::Unencrypted : Finding::Good, answer.took);
}

} // namespace

std::vector<Check> settings(const access::ChannelSettings &channel, const jobs::QueueHealth &queue,
                            const std::vector<access::SecretStatus> &secrets)
{
    std::vector<Check> checks;
    const bool addressed = !channel.endpoint.isEmpty();
    checks.push_back({Subject::Endpoint,
                      addressed ? Finding::Good : Finding::NotSet,
                      addressed,
                      {},
                      channel.endpoint,
                      {}});
    checks.push_back({Subject::Enabled,
                      channel.enabled ? Finding::Good : Finding::SwitchedOff,
                      channel.enabled,
                      {},
                      {},
                      {}});
    if (channel.userId) {
        const bool named = !channel.userId->isEmpty();
        checks.push_back({Subject::UserId, named ? Finding::Good : Finding::NotSet, named, {}, {}, {}});
    }
    for (const QString &secret : channel.requiredSecrets)
        checks.push_back(secretCheck(secret, secrets));
    const bool goes = queue.condition == "go"_L1;
    checks.push_back({Subject::Queue,
                      goes ? Finding::Good : Finding::NotGoing,
                      goes || queue.condition == "disabled"_L1,
                      {},
                      goes ? QString() : queue.condition,
                      queue.pauseReason});
    return checks;
}

Check connection(const access::ChannelSettings &channel, const std::stop_token &stop)
{
    if (channel.name == "mail"_L1)
        return mailConnection(channel, stop);
    if (channel.name != "tvcc"_L1)
        return {Subject::Connection, Finding::NotTried, true, {}, {}, {}};
    const auto call = forCall(channel);
    const core::SystemClock clock;
    const TvccAuthority authority{ReplyCatalogue{}, clock};
    core::OneShotRequest request = authority.probe(call);
    request.allowPlainHttp = call.environment == "practice"_L1;
    const OneShotReply reply = core::perform(request, {}, stop);
    if (reply.stage != Stage::Replied)
        return unanswered(reply.error, call.endpoint.host(), call.endpoint.port());
    const bool ours = reply.httpStatus < 500;
    if (reply.httpStatus != 200)
        return {Subject::Connection,
                ours ? Finding::KeptToItself : Finding::InTrouble,
                ours,
                {},
                QString::number(reply.httpStatus),
                {}};
    if (!reply.body.contains("definitions"))
        return {Subject::Connection, Finding::NotAService, false, {}, {}, {}};
    return answered(Finding::Good,
                    std::chrono::duration_cast<std::chrono::milliseconds>(reply.timings.total));
}

core::Result<std::vector<Check>> data(database::Connection &connection, qint64 transmission,
                                      const access::ChannelSettings &channel, const QString &timeZone)
{
    const auto shown = desk::show(connection, transmission);
    if (!shown)
        return shown.error();
    auto clear = desk::reveal(connection, transmission, u"channel test"_s);
    if (!clear)
        return clear.error();
    auto &field = *clear;
    TransmissionData data;
    data.id = transmission;
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
    const core::SystemClock clock;
    data.today = clock.now().toTimeZone(QTimeZone(timeZone.toLatin1())).date();
    const TvccAuthority authority{ReplyCatalogue{}, clock};
    std::vector<Check> checks;
    for (const auto &finding : authority.validate(data, forCall(channel)))
        checks.push_back({Subject::Data, Finding::DataRefused, false, finding.field, {}, finding.message});
    if (checks.empty())
        checks.push_back({Subject::Data, Finding::Good, true, {}, QString::number(transmission), {}});
    return checks;
}

} // namespace transmittal::transmissions::check
