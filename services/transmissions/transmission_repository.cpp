// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/transmission_repository.h"

#include "core/program.h"
#include "database/connection.h"
#include "jobs/job_repository.h"

#include <QJsonArray>

namespace transmittal::transmissions::repository {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::Connection;
using database::Row;

namespace {

qint64 number(jobs::Token token)
{
    return static_cast<qint64>(token);
}

QString joined(const core::HttpHeaders &headers)
{
    QString lines;
    for (const auto &header : headers)
        lines += QString::fromLatin1(header.name) + u": "_s + QString::fromLatin1(header.value) + u'\n';
    return lines;
}

core::HttpHeaders split(const QString &lines)
{
    core::HttpHeaders headers;
    const auto all = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : all) {
        const auto colon = line.indexOf(u": "_s);
        if (colon > 0)
            headers.push_back({line.left(colon).toLatin1(), line.mid(colon + 2).toLatin1()});
    }
    return headers;
}

TransmissionData read(const Row &row)
{
    TransmissionData data;
    data.id = row.integer("id");
    data.channel = row.text("channel");
    data.environment = row.text("environment");
    data.firstName = core::PersonalText(row.text("first_name"));
    data.lastName = core::PersonalText(row.text("last_name"));
    data.birthDate = QDate::fromString(row.text("birth_date"), Qt::ISODate);
    data.driverLicense = core::PersonalText(row.text("driver_license"));
    data.citationNumber = core::PersonalText(row.text("citation_number"));
    data.courtCode = row.text("court_code");
    data.completionDate = QDate::fromString(row.text("completion_date"), Qt::ISODate);
    data.modality = row.text("modality");
    data.today = QDate::fromString(row.text("today"), Qt::ISODate);
    if (!row.isNull("reply_http_status")) {
        core::OneShotReply reply;
        reply.stage = core::Stage::Replied;
        reply.httpStatus = static_cast<int>(row.integer("reply_http_status"));
        reply.headers = split(row.text("reply_http_headers"));
        reply.body = row.bytes("reply");
        data.storedReply = std::move(reply);
    }
    return data;
}

QJsonArray json(const std::vector<Finding> &findings)
{
    QJsonArray array;
    for (const auto &finding : findings)
        array.append(QJsonObject{{u"field"_s, finding.field}, {u"message"_s, finding.message}});
    return array;
}

QJsonObject json(const core::OneShotTimings &timings)
{
    return {{u"dns"_s, static_cast<qint64>(timings.dns.count())},
            {u"connect"_s, static_cast<qint64>(timings.connect.count())},
            {u"tls"_s, static_cast<qint64>(timings.tls.count())},
            {u"sent"_s, static_cast<qint64>(timings.sent.count())},
            {u"first_byte"_s, static_cast<qint64>(timings.firstByte.count())},
            {u"total"_s, static_cast<qint64>(timings.total.count())}};
}

template <typename T>
std::optional<T> unlessEmpty(const T &value)
{
    return value.isEmpty() ? std::nullopt : std::optional<T>(value);
}

} // namespace

Result<std::optional<TransmissionData>> load(Connection &connection, jobs::Token token)
{
    auto row = connection.queryOne(u"select * from core.transmission_for_attempt($1)"_s, {number(token)});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<TransmissionData>();
    return std::optional(read(**row));
}

Result<Prepared> prepare(Connection &connection, jobs::Token token, const QString &endpoint,
                         const QByteArray &request)
{
    auto row = connection.queryOne(u"select verdict, other from core.prepare_transmission($1, $2, $3, $4)"_s,
                                   {number(token), endpoint, request, core::program::version()});
    if (!row)
        return row.error();
    if (!*row)
        return Prepared{};
    const QString verdict = (*row)->text("verdict");
    Prepared prepared{.verdict = Preparation::Stale, .other = (*row)->optionalInteger("other")};
    if (verdict == "go"_L1)
        prepared.verdict = Preparation::Go;
    else if (verdict == "paused"_L1)
        prepared.verdict = Preparation::Paused;
    else if (verdict == "duplicate"_L1)
        prepared.verdict = Preparation::Duplicate;
    else if (verdict == "blocked"_L1)
        prepared.verdict = Preparation::Blocked;
    return prepared;
}

Result<jobs::PhaseVerdict> storeReply(Connection &connection, jobs::Token token,
                                      const core::OneShotReply &reply)
{
    auto row = connection.queryOne(
        u"select core.mark_replied($1, $2, $3, $4, $5) as verdict"_s,
        {number(token), reply.httpStatus, joined(reply.headers), reply.body, json(reply.timings)});
    if (!row)
        return row.error();
    return *row ? jobs::repository::verdictFromName((*row)->text("verdict")) : jobs::PhaseVerdict::Stale;
}

Result<void> keepEvidence(Connection &connection, jobs::Token token, const core::OneShotReply &reply)
{
    const auto kept = connection.queryOne(u"select core.keep_evidence($1, $2, $3, $4, $5) as nothing"_s,
                                          {number(token), reply.httpStatus, joined(reply.headers), reply.body,
                                           u"%1: %2"_s.arg(core::name(reply.error), reply.detail)});
    if (!kept)
        return kept.error();
    return {};
}

Result<QString> finish(Connection &connection, jobs::Token token, const Classification &classification,
                       const QString &message, const std::vector<Finding> &findings)
{
    std::optional<qint64> retryAfter;
    if (classification.retryAfter)
        retryAfter = classification.retryAfter->count();
    auto row = connection.queryOne(
        u"select core.finish_transmission($1, $2, $3, $4, $5, $6, $7, $8, $9::int, $10) as state"_s,
        {number(token), name(classification.outcome), classification.code, message, json(findings),
         unlessEmpty(classification.sequenceNumber), unlessEmpty(classification.statusCode),
         classification.submittedAt, retryAfter, classification.catalogueVersion});
    if (!row)
        return row.error();
    return *row ? (*row)->text("state") : QString();
}

Result<ChannelSettings> channelSettings(Connection &connection, const QString &channel,
                                        const core::KeyPair &keys)
{
    auto row = connection.queryOne(u"select * from core.channel_view where name = $1"_s, {channel});
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, u"There is no channel named %1."_s.arg(channel), channel};
    const Row &found = **row;
    ChannelSettings settings;
    settings.name = channel;
    settings.environment = found.text("environment");
    settings.endpoint = QUrl(found.text("endpoint"), QUrl::StrictMode);
    settings.userId = found.text("user_id");
    settings.modality = found.text("modality");
    settings.timeout = std::chrono::milliseconds(found.integer("timeout_ms"));
    settings.connectTimeout = std::chrono::milliseconds(found.integer("connect_timeout_ms"));
    settings.verifyTls = found.boolean("verify_tls");
    settings.caCertificate = found.text("ca_certificate").toUtf8();
    settings.dateFormat = found.text("date_format");
    settings.replyLimit = found.integer("reply_limit_bytes");
    settings.validation = found.json("validation").toObject();
    settings.courtMap = found.json("court_map").toObject();

    auto sealed = connection.query(u"select name, sealed from core.my_secrets($1)"_s, {channel});
    if (!sealed)
        return sealed.error();
    for (const auto &secret : *sealed) {
        auto opened = core::sealing::open(secret.bytes("sealed"), keys);
        if (!opened)
            return opened.error();
        settings.secrets.emplace(secret.text("name"), *opened);
    }
    return settings;
}

} // namespace transmittal::transmissions::repository
