// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/desk_repository.h"

#include "database/connection.h"
#include "database/mapping.h"

namespace transmittal::transmissions::desk {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::Connection;
using database::done;
using database::each;
using database::one;
using database::Row;

namespace {

Transmission transmission(const Row &row)
{
    Transmission t;
    t.id = row.integer("id");
    t.channel = row.text("channel");
    t.authority = row.text("authority");
    t.enrollmentId = row.integer("enrollment_id");
    t.revision = static_cast<int>(row.integer("revision"));
    t.supersedes = row.optionalInteger("supersedes");
    t.supersededBy = row.optionalInteger("superseded_by");
    t.state = transmissionStateFromName(row.text("state")).value_or(TransmissionState::Pending);
    t.firstName = row.text("first_name");
    t.lastName = row.text("last_name");
    t.driverLicense = row.text("driver_license");
    t.birthYear = row.text("birth_year");
    t.citationNumber = row.text("citation_number");
    t.courtCode = row.text("court_code");
    t.completionDate = row.date("completion_date");
    t.modality = row.text("modality");
    t.dueOn = row.date("due_on");
    t.daysLeft = row.optionalInteger("days_left");
    t.businessKey = row.text("business_key");
    t.jobId = row.optionalInteger("job_id");
    t.blockedBy = row.optionalInteger("blocked_by");
    t.findings = row.json("findings").toArray();
    t.code = row.text("code");
    t.message = row.text("message");
    t.attempts = static_cast<int>(row.integer("attempts"));
    t.certificateNumber = row.text("certificate_number");
    t.ccStatCd = row.text("cc_stat_cd");
    t.ccSubTstamp = row.text("cc_sub_tstamp");
    t.sentAt = row.instant("sent_at");
    t.acceptedAt = row.instant("accepted_at");
    t.stateSince = row.instant("state_since");
    t.deletedAt = row.instant("deleted_at");
    t.createdAt = row.instant("created_at");
    t.createdBy = row.text("created_by");
    t.nextTry = row.instant("next_try");
    t.phase = row.text("phase");
    t.environment = row.text("environment");
    return t;
}

Attempt attempt(const Row &row)
{
    Attempt a;
    a.id = row.integer("id");
    a.jobId = row.integer("job_id");
    a.number = static_cast<int>(row.integer("number"));
    a.login = row.text("login");
    a.workstation = row.text("workstation");
    a.programVersion = row.text("program_version");
    a.claimedAt = row.instant("claimed_at");
    a.phases = row.json("phases").toArray();
    a.outcome = row.text("outcome");
    a.code = row.text("code");
    a.detail = row.text("detail");
    a.httpStatus = row.optionalInteger("http_status");
    a.requestSha256 = row.text("request_sha256");
    a.replySha256 = row.text("reply_sha256");
    a.endpoint = row.text("endpoint");
    a.microseconds = row.json("microseconds").toObject();
    a.lateEvidence = static_cast<int>(row.integer("late_evidence"));
    return a;
}

Evidence evidence(const Row &row)
{
    return {.phase = row.text("phase"),
            .at = row.instant("at"),
            .content = row.bytes("content"),
            .sha256 = row.text("sha256"),
            .httpStatus = row.optionalInteger("http_status"),
            .httpHeaders = row.text("http_headers"),
            .late = row.boolean("late")};
}

BulkStatus bulkStatus(const Row &row)
{
    return {.id = row.integer("id"),
            .action = row.text("action"),
            .filter = row.json("filter").toObject(),
            .reason = row.text("reason"),
            .askedBy = row.text("asked_by"),
            .askedAt = row.instant("asked_at"),
            .state = row.text("state"),
            .total = static_cast<int>(row.integer("total")),
            .done = static_cast<int>(row.integer("done")),
            .skipped = static_cast<int>(row.integer("skipped")),
            .failed = static_cast<int>(row.integer("failed")),
            .finishedAt = row.instant("finished_at")};
}

const QString noAnswer = u"The database gave no answer."_s;

} // namespace

Result<std::vector<Transmission>> list(Connection &connection, const TransmissionFilter &filter,
                                       std::optional<qint64> before, int limit)
{
    return each(connection.query(u"select * from core.list_transmissions($1, $2::bigint, $3::int)"_s,
                                 {filter.json(), before, limit}),
                transmission);
}

Result<Transmission> show(Connection &connection, qint64 id)
{
    return one(connection.queryOne(u"select * from core.transmission_view where id = $1"_s, {id}),
               u"There is no transmission %1."_s.arg(id), transmission);
}

Result<std::vector<Attempt>> attempts(Connection &connection, qint64 transmission)
{
    return each(connection.query(u"select * from core.attempt_view where subject_id = $1 "
                                 "and subject_table = 'transmission' order by id"_s,
                                 {transmission}),
                attempt);
}

Result<std::vector<TransmissionCount>> counts(Connection &connection)
{
    return each(connection.query(
                    u"select channel, state, count from core.transmission_count order by channel, state"_s),
                [](const Row &row) {
                    return TransmissionCount{row.text("channel"), row.text("state"), row.integer("count")};
                });
}

Result<std::map<QString, core::PersonalText>> reveal(Connection &connection, qint64 transmission,
                                                     const QString &reason)
{
    return one(connection.queryOne(u"select core.reveal($1, $2) as data"_s, {transmission, reason}), noAnswer,
               [](const Row &row) {
                   std::map<QString, core::PersonalText> data;
                   const QJsonObject json = row.json("data").toObject();
                   for (auto field = json.begin(); field != json.end(); ++field)
                       data.emplace(field.key(), core::PersonalText(field.value().toString()));
                   return data;
               });
}

Result<std::vector<Evidence>> readEvidence(Connection &connection, qint64 attempt, const QString &reason)
{
    return each(connection.query(u"select * from core.read_evidence($1, $2)"_s, {attempt, reason}), evidence);
}

Result<void> send(Connection &connection, qint64 transmission)
{
    return done(connection.execute(u"select core.send_transmission($1)"_s, {transmission}));
}

Result<void> retry(Connection &connection, qint64 transmission)
{
    return done(connection.execute(u"select core.retry_transmission($1)"_s, {transmission}));
}

Result<void> cancel(Connection &connection, qint64 transmission, const QString &reason)
{
    return done(connection.execute(u"select core.cancel_transmission($1, $2)"_s, {transmission, reason}));
}

Result<void> remove(Connection &connection, qint64 transmission, const QString &reason)
{
    return done(connection.execute(u"select core.delete_transmission($1, $2)"_s, {transmission, reason}));
}

Result<qint64> correct(Connection &connection, qint64 transmission, const QJsonObject &patch,
                       const QString &reason)
{
    return one(connection.queryOne(u"select core.correct_transmission($1, $2, $3) as id"_s,
                                   {transmission, patch, reason}),
               noAnswer, [](const Row &row) { return row.integer("id"); });
}

Result<Resolved> resolve(Connection &connection, qint64 transmission, const Resolution &resolution)
{
    std::optional<QString> number;
    if (!resolution.certificateNumber.isEmpty())
        number = resolution.certificateNumber;
    return one(
        connection.queryOne(u"select core.resolve_transmission($1, $2, $3, $4, $5) as result"_s,
                            {transmission, resolution.decision, resolution.basis, resolution.reason, number}),
        noAnswer, [](const Row &row) {
            return row.text("result") == "resolved"_L1 ? Resolved::Resolved : Resolved::NeedsSecondPerson;
        });
}

Result<std::vector<BulkPreviewLine>> previewBulk(Connection &connection, BulkAction action,
                                                 const TransmissionFilter &filter)
{
    return each(connection.query(u"select applies, reason, count, capped from core.preview_bulk($1, $2)"_s,
                                 {name(action), filter.json()}),
                [](const Row &row) {
                    return BulkPreviewLine{row.boolean("applies"), row.text("reason"), row.integer("count"),
                                           row.boolean("capped")};
                });
}

Result<qint64> startBulk(Connection &connection, BulkAction action, const TransmissionFilter &filter,
                         const QString &reason)
{
    std::optional<QString> given;
    if (!reason.isEmpty())
        given = reason;
    return one(connection.queryOne(u"select core.start_bulk($1, $2, $3) as id"_s,
                                   {name(action), filter.json(), given}),
               noAnswer, [](const Row &row) { return row.integer("id"); });
}

Result<BulkStatus> bulk(Connection &connection, qint64 id)
{
    return one(connection.queryOne(u"select * from core.bulk_view where id = $1"_s, {id}),
               u"There is no bulk action %1."_s.arg(id), bulkStatus);
}

Result<std::vector<BulkStatus>> bulks(Connection &connection, int limit)
{
    return each(connection.query(u"select * from core.bulk_view order by id desc limit $1"_s, {limit}),
                bulkStatus);
}

Result<std::vector<BulkItem>> bulkItems(Connection &connection, qint64 id, const QString &result, int limit)
{
    return each(connection.query(
                    u"select transmission_id, result, reason from core.bulk_item_view "
                    "where bulk_id = $1 and ($2 = '' or result = $2) order by transmission_id limit $3"_s,
                    {id, result, limit}),
                [](const Row &row) {
                    return BulkItem{row.integer("transmission_id"), row.text("result"), row.text("reason")};
                });
}

Result<void> stopBulk(Connection &connection, qint64 id)
{
    return done(connection.execute(u"select core.stop_bulk($1)"_s, {id}));
}

} // namespace transmittal::transmissions::desk
