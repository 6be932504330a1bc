// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records.h"

namespace transmittal::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonValue time(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue time(const std::optional<QDateTime> &instant)
{
    return instant ? time(*instant) : QJsonValue();
}

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue number(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// NULL comes from the database as an empty text.
QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonValue text(const std::optional<QString> &value)
{
    return value ? text(*value) : QJsonValue();
}

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

} // namespace

QJsonObject record(const transmissions::Transmission &t)
{
    return {{u"id"_s, t.id},
            {u"channel"_s, t.channel},
            {u"authority"_s, t.authority},
            {u"environment"_s, t.environment},
            {u"enrollment_id"_s, t.enrollmentId},
            {u"revision"_s, t.revision},
            {u"supersedes"_s, number(t.supersedes)},
            {u"superseded_by"_s, number(t.supersededBy)},
            {u"state"_s, name(t.state)},
            {u"first_name"_s, text(t.firstName)},
            {u"last_name"_s, text(t.lastName)},
            {u"driver_license"_s, text(t.driverLicense)},
            {u"birth_year"_s, text(t.birthYear)},
            {u"citation_number"_s, text(t.citationNumber)},
            {u"court_code"_s, text(t.courtCode)},
            {u"completion_date"_s, day(t.completionDate)},
            {u"modality"_s, text(t.modality)},
            {u"due_on"_s, day(t.dueOn)},
            {u"days_left"_s, number(t.daysLeft)},
            {u"business_key"_s, text(t.businessKey)},
            {u"job_id"_s, number(t.jobId)},
            {u"blocked_by"_s, number(t.blockedBy)},
            {u"findings"_s, t.findings},
            {u"code"_s, text(t.code)},
            {u"message"_s, text(t.message)},
            {u"attempts"_s, t.attempts},
            {u"certificate_number"_s, text(t.certificateNumber)},
            {u"cc_stat_cd"_s, text(t.ccStatCd)},
            {u"cc_sub_tstamp"_s, text(t.ccSubTstamp)},
            {u"sent_at"_s, time(t.sentAt)},
            {u"accepted_at"_s, time(t.acceptedAt)},
            {u"state_since"_s, time(t.stateSince)},
            {u"deleted_at"_s, time(t.deletedAt)},
            {u"created_at"_s, time(t.createdAt)},
            {u"created_by"_s, text(t.createdBy)},
            {u"next_try"_s, time(t.nextTry)},
            {u"phase"_s, text(t.phase)}};
}

QJsonObject record(const transmissions::Attempt &a)
{
    return {{u"id"_s, a.id},
            {u"job_id"_s, a.jobId},
            {u"number"_s, a.number},
            {u"login"_s, a.login},
            {u"workstation"_s, text(a.workstation)},
            {u"program_version"_s, text(a.programVersion)},
            {u"claimed_at"_s, time(a.claimedAt)},
            {u"phases"_s, a.phases},
            {u"outcome"_s, text(a.outcome)},
            {u"code"_s, text(a.code)},
            {u"detail"_s, text(a.detail)},
            {u"http_status"_s, number(a.httpStatus)},
            {u"request_sha256"_s, text(a.requestSha256)},
            {u"reply_sha256"_s, text(a.replySha256)},
            {u"endpoint"_s, text(a.endpoint)},
            {u"microseconds"_s, a.microseconds},
            {u"late_evidence"_s, a.lateEvidence}};
}

QJsonObject record(const transmissions::TransmissionCount &c)
{
    return {{u"channel"_s, c.channel}, {u"state"_s, c.state}, {u"count"_s, c.count}};
}

QJsonObject record(const transmissions::BulkStatus &b)
{
    return {{u"id"_s, b.id},
            {u"action"_s, b.action},
            {u"filter"_s, b.filter},
            {u"reason"_s, text(b.reason)},
            {u"asked_by"_s, b.askedBy},
            {u"asked_at"_s, time(b.askedAt)},
            {u"state"_s, b.state},
            {u"total"_s, b.total},
            {u"done"_s, b.done},
            {u"skipped"_s, b.skipped},
            {u"failed"_s, b.failed},
            {u"finished_at"_s, time(b.finishedAt)}};
}

QJsonObject record(const transmissions::BulkItem &i)
{
    return {{u"transmission_id"_s, i.transmissionId},
            {u"result"_s, text(i.result)},
            {u"reason"_s, text(i.reason)}};
}

QJsonObject record(const transmissions::BulkPreviewLine &l)
{
    return {{u"applies"_s, l.applies}, {u"reason"_s, text(l.reason)}, {u"count"_s, l.count}};
}

QJsonObject record(const transmissions::Finding &f)
{
    return {{u"field"_s, f.field}, {u"message"_s, f.message}};
}

QJsonObject record(const jobs::QueueHealth &q)
{
    return {{u"name"_s, q.name},
            {u"title"_s, q.title},
            {u"channel"_s, text(q.channel)},
            {u"condition"_s, q.condition},
            {u"pause_reason"_s, text(q.pauseReason)},
            {u"paused_by"_s, text(q.pausedBy)},
            {u"paused_at"_s, time(q.pausedAt)},
            {u"concurrency"_s, number(q.concurrency)},
            {u"rate_per_minute"_s, text(q.ratePerMinute)},
            {u"burst"_s, q.burst},
            {u"max_attempts"_s, q.maxAttempts},
            {u"retry_delays"_s, QJsonArray::fromStringList(q.retryDelays)},
            {u"lease"_s, q.lease},
            {u"hard_limit"_s, q.hardLimit},
            {u"min_protocol"_s, q.minProtocol},
            {u"time_zone"_s, q.timeZone},
            {u"windows"_s, q.windows},
            {u"probation"_s, q.probation},
            {u"breaker_state"_s, q.breakerState},
            {u"breaker_failures"_s, q.breakerFailures},
            {u"breaker_until"_s, time(q.breakerUntil)},
            {u"breaker_threshold"_s, q.breakerThreshold},
            {u"breaker_cooldown"_s, q.breakerCooldown},
            {u"last_success_at"_s, time(q.lastSuccessAt)},
            {u"available"_s, q.available},
            {u"scheduled"_s, q.scheduled},
            {u"running"_s, q.running},
            {u"held"_s, q.held},
            {u"blocked"_s, q.blocked},
            {u"unconfirmed"_s, q.unconfirmed},
            {u"oldest_waiting"_s, time(q.oldestWaiting)},
            {u"next_open"_s, time(q.nextOpen)}};
}

QJsonObject record(const jobs::BacklogForecast &f)
{
    return {{u"waiting"_s, f.waiting},
            {u"per_hour"_s, f.perHour},
            {u"clears_at"_s, time(f.clearsAt)},
            {u"late"_s, f.late}};
}

QJsonObject record(const jobs::WorkerOnBoard &w)
{
    return {{u"id"_s, w.id},
            {u"workstation"_s, w.workstation},
            {u"login"_s, w.login},
            {u"program_version"_s, w.programVersion},
            {u"protocol"_s, w.protocol},
            {u"queues"_s, QJsonArray::fromStringList(w.queues)},
            {u"started_at"_s, time(w.startedAt)},
            {u"heartbeat_at"_s, time(w.heartbeatAt)},
            {u"heartbeat_age"_s, w.heartbeatAge},
            {u"draining_at"_s, time(w.drainingAt)},
            {u"draining_by"_s, text(w.drainingBy)},
            {u"stopped_at"_s, time(w.stoppedAt)},
            {u"stop_reason"_s, text(w.stopReason)},
            {u"condition"_s, w.condition},
            {u"holding"_s, w.holding},
            {u"jobs"_s, w.jobs}};
}

QJsonObject record(const access::StaffMember &p)
{
    return {{u"login"_s, p.login},
            {u"full_name"_s, p.fullName},
            {u"email"_s, text(p.email)},
            {u"role"_s, name(p.role)},
            {u"created_at"_s, time(p.createdAt)},
            {u"created_by"_s, p.createdBy},
            {u"disabled_at"_s, time(p.disabledAt)},
            {u"disabled_by"_s, text(p.disabledBy)}};
}

QJsonObject record(const access::RegisteredWorker &w)
{
    return {{u"id"_s, w.id},
            {u"login"_s, w.login},
            {u"workstation"_s, w.workstation},
            {u"state"_s, name(w.state)},
            {u"key_fingerprint"_s, w.keyFingerprint},
            {u"requested_by"_s, w.requestedBy},
            {u"requested_at"_s, time(w.requestedAt)},
            {u"approved_by"_s, text(w.approvedBy)},
            {u"approved_at"_s, time(w.approvedAt)},
            {u"retired_by"_s, text(w.retiredBy)},
            {u"retired_at"_s, time(w.retiredAt)}};
}

QJsonObject record(const access::ChannelSettings &c)
{
    return {{u"name"_s, c.name},
            {u"title"_s, c.title},
            {u"authority"_s, text(c.authority)},
            {u"enabled"_s, c.enabled},
            {u"environment"_s, c.environment},
            {u"endpoint"_s, c.endpoint},
            {u"user_id"_s, c.userId ? QJsonValue(*c.userId) : QJsonValue()},
            {u"modality"_s, c.modality},
            {u"timeout_ms"_s, static_cast<qint64>(c.timeout.count())},
            {u"connect_timeout_ms"_s, static_cast<qint64>(c.connectTimeout.count())},
            {u"verify_tls"_s, c.verifyTls},
            {u"ca_certificate"_s, text(c.caCertificate)},
            {u"date_format"_s, c.dateFormat},
            {u"reply_limit_bytes"_s, c.replyLimitBytes},
            {u"validation"_s, c.validation},
            {u"court_map"_s, c.courtMap},
            {u"required_secrets"_s, QJsonArray::fromStringList(c.requiredSecrets)},
            {u"updated_at"_s, time(c.updatedAt)},
            {u"updated_by"_s, c.updatedBy}};
}

QJsonObject record(const access::SecretStatus &s)
{
    return {{u"name"_s, s.name},         {u"worker_id"_s, s.workerId},
            {u"login"_s, s.login},       {u"workstation"_s, s.workstation},
            {u"can_open"_s, s.canOpen},  {u"set_by"_s, text(s.setBy)},
            {u"set_at"_s, time(s.setAt)}};
}

QJsonObject record(const access::AuditEntry &e)
{
    return {{u"id"_s, e.id},
            {u"at"_s, time(e.at)},
            {u"actor"_s, e.actor},
            {u"address"_s, text(e.address)},
            {u"workstation"_s, text(e.workstation)},
            {u"operation"_s, e.operation},
            {u"subject_table"_s, text(e.subjectTable)},
            {u"subject_key"_s, text(e.subjectKey)},
            {u"before"_s, orNull(e.before)},
            {u"after"_s, orNull(e.after)},
            {u"note"_s, text(e.note)}};
}

QJsonObject record(const access::StaffNotification &n)
{
    return {{u"id"_s, n.id},
            {u"at"_s, time(n.at)},
            {u"kind"_s, n.kind},
            {u"severity"_s, n.severity},
            {u"channel"_s, text(n.channel)},
            {u"subject"_s, n.subject},
            {u"body"_s, n.body},
            {u"resolved_at"_s, time(n.resolvedAt)},
            {u"resolved_by"_s, text(n.resolvedBy)},
            {u"read_at"_s, time(n.readAt)}};
}

} // namespace transmittal::ctl
