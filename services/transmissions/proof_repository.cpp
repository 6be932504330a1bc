// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/proof_repository.h"

#include "database/connection.h"
#include "database/transaction.h"
#include "transmissions/desk_repository.h"

namespace transmittal::transmissions::proof {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::Connection;
using database::Row;

namespace {

ResolutionRecord resolution(const Row &row)
{
    return {.id = row.integer("id"),
            .decision = row.text("decision"),
            .basis = row.text("basis"),
            .certificateNumber = row.text("certificate_number"),
            .reason = row.text("reason"),
            .askedBy = row.text("asked_by"),
            .askedAt = row.instant("asked_at"),
            .confirmedBy = row.text("confirmed_by"),
            .confirmedAt = row.instant("confirmed_at")};
}

Result<Proof> read(Connection &connection, qint64 id)
{
    Proof proof;
    auto transmission = desk::show(connection, id);
    if (!transmission)
        return transmission.error();
    if (transmission->state == TransmissionState::Sending)
        return Error{
            ErrorCode::WrongState,
            u"Transmission %1 is being sent right now. Open its proof again when its outcome is known."_s.arg(
                id),
            {}};
    proof.transmission = std::move(transmission).value();
    auto attempts = desk::attempts(connection, id);
    if (!attempts)
        return attempts.error();
    proof.attempts = std::move(attempts).value();
    const auto resolutions = connection.query(
        u"select * from core.resolution_view where transmission_id = $1 order by id"_s, {id});
    if (!resolutions)
        return resolutions.error();
    for (const Row &row : *resolutions)
        proof.resolutions.push_back(resolution(row));
    const auto channel =
        connection.queryOne(u"select c.title, q.time_zone from core.channel_view c "
                            "left join core.queue_health q on q.channel = c.name where c.name = $1 limit 1"_s,
                            {proof.transmission.channel});
    if (!channel)
        return channel.error();
    if (*channel) {
        proof.channelTitle = (*channel)->text("title");
        proof.timeZone = (*channel)->text("time_zone").toLatin1();
    }
    return proof;
}

} // namespace

Result<Proof> gather(Connection &connection, qint64 transmission)
{
    return database::inTransaction(connection,
                                   [transmission](Connection &open) { return read(open, transmission); },
                                   {.isolation = database::Isolation::RepeatableRead, .readOnly = true});
}

Result<ProofCheck> verify(Connection &connection, qint64 transmission, const QString &claimed,
                          const QString &reason)
{
    return database::inTransaction(connection,
                                   [&](Connection &open) -> Result<ProofCheck> {
                                       const auto proof = read(open, transmission);
                                       if (!proof)
                                           return proof.error();
                                       std::map<qint64, std::vector<Evidence>> evidence;
                                       for (const Attempt &attempt : proof->attempts) {
                                           auto parts = desk::readEvidence(open, attempt.id, reason);
                                           if (!parts)
                                               return parts.error();
                                           evidence.emplace(attempt.id, std::move(parts).value());
                                       }
                                       return checkProof(*proof, evidence, claimed);
                                   },
                                   {.isolation = database::Isolation::RepeatableRead});
}

} // namespace transmittal::transmissions::proof
