// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/tvcc/tvcc_authority.h"

#include "core/xml_escape.h"
#include "transmissions/tvcc/tvcc_classifier.h"
#include "transmissions/tvcc/tvcc_reply.h"
#include "transmissions/tvcc/tvcc_validation.h"

#include <QDateTime>
#include <QUrlQuery>

namespace transmittal::transmissions {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

core::OneShotRequest call(const ChannelSettings &settings)
{
    core::OneShotRequest request;
    request.url = settings.endpoint;
    request.connectTimeout = settings.connectTimeout;
    request.totalTimeout = settings.timeout;
    request.replyLimit = settings.replyLimit;
    request.verifyTls = settings.verifyTls;
    request.caCertificatePem = settings.caCertificate;
    return request;
}

} // namespace

TvccAuthority::TvccAuthority(ReplyCatalogue catalogue, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_catalogue(std::move(catalogue)), m_clock(clock)
{
    connect(&m_client, &TvccClient::finished, this, [this](quint64 call, const QString &text) {
        if (auto node = m_calls.extract(call))
            node.mapped()(text);
    });
}

QString TvccAuthority::channel() const
{
    return u"tvcc"_s;
}

std::vector<Finding> TvccAuthority::validate(const TransmissionData &data,
                                             const ChannelSettings &settings) const
{
    return transmissions::validate(tvccRequest(data, settings.modality, settings.courtMap), data.today,
                                   tvccRules(settings.validation));
}

void TvccAuthority::post(const TransmissionData &data, const ChannelSettings &settings, const QUrl &gate,
                         std::function<void(const QString &)> ended)
{
    const auto format = tvccDateFormatFromName(settings.dateFormat).value_or(TvccDateFormat::DateTime);
    // The gate answers only after the authority has, and after the database has stored that.
    const auto timeout = settings.timeout + 60s;
    const quint64 call = m_client.addCourseCompletion(tvccRequest(data, settings.modality, settings.courtMap),
                                                      format, gate, timeout);
    m_calls.emplace(call, std::move(ended));
}

core::OneShotRequest TvccAuthority::request(const QByteArray &body, const ChannelSettings &settings) const
{
    core::OneShotRequest request = call(settings);
    request.headers = {
        {"Content-Type", "text/xml; charset=utf-8"}, {"SOAPAction", "\"\""}, {"Accept", "text/xml"}};
    request.bodyTemplate = body;
    const auto password = settings.secrets.find(u"password"_s);
    request.substitutions = {
        {tvccUserPlaceholder, core::xmlEscaped(core::Secret(settings.userId.toUtf8()))},
        {tvccPasswordPlaceholder,
         core::xmlEscaped(password == settings.secrets.end() ? core::Secret() : password->second)}};
    return request;
}

Classification TvccAuthority::classify(const core::OneShotReply &reply) const
{
    return classifyTvcc(m_catalogue, reply, m_clock.now());
}

Classification TvccAuthority::classifyLocal(const QString &reason, const QString &field) const
{
    return transmissions::classifyLocal(m_catalogue, reason, field);
}

core::OneShotRequest TvccAuthority::probe(const ChannelSettings &settings) const
{
    core::OneShotRequest request = call(settings);
    request.method = "GET";
    request.replyLimit = tvccReplyLimit;
    request.url.setQuery(u"wsdl"_s);
    return request;
}

} // namespace transmittal::transmissions
