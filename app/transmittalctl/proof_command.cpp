// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proof_command.h"

#include "invocation.h"
#include "transmissions/proof_repository.h"

namespace transmittal::ctl {

using namespace Qt::StringLiterals;
using transmissions::ProofCheck;
using transmissions::ProofVerdict;

namespace {

QString fit(const QString &sha256, bool fits)
{
    if (sha256.isEmpty())
        return fits ? u"none stored"_s : u"MISSING"_s;
    return fits ? u"match"_s : u"MISMATCH"_s;
}

QJsonArray attempts(const ProofCheck &check)
{
    QJsonArray all;
    for (const auto &attempt : check.attempts)
        all.append(QJsonObject{{u"attempt"_s, attempt.attempt},
                               {u"number"_s, attempt.number},
                               {u"request"_s, fit(attempt.requestSha256, attempt.requestFits)},
                               {u"reply"_s, fit(attempt.replySha256, attempt.replyFits)},
                               {u"request_sha256"_s, attempt.requestSha256},
                               {u"reply_sha256"_s, attempt.replySha256}});
    return all;
}

QString sentence(const ProofCheck &check, bool claimed)
{
    switch (check.verdict) {
    case ProofVerdict::Match:
        return claimed
                   ? u"MATCH: the stored evidence yields this reference."_s
                   : u"MATCH: the stored requests and replies fit their hashes. Compare the reference above "
                     "with the printed one."_s;
    case ProofVerdict::Earlier:
        return u"EARLIER: the paper was right when it was printed, %1 after %2 attempts. The transmission "
               u"has gone "
               "on since; print it again."_s.arg(name(check.earlierState))
                   .arg(check.earlierAttempts);
    case ProofVerdict::Mismatch:
        break;
    }
    return u"MISMATCH: the paper was altered, belongs to another transmission, or the evidence is damaged."_s;
}

int verify(Invocation &in)
{
    const auto id = in.number(in.argument(0), u"ID"_s);
    if (!id)
        return app::CouldNotStart;
    const QString reason = in.value(u"reason"_s, u"Verification of a proof of transmission"_s).trimmed();
    const QString claimed = in.value(u"reference"_s).trimmed();
    if (in.isSet(u"reference"_s) && claimed.isEmpty())
        return in.refused(u"--reference needs the reference or the hash that the paper shows."_s);
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto check = transmissions::proof::verify(*connection, *id, claimed, reason);
    if (!check)
        return in.failed(check.error());
    in.out().document(QJsonObject{{u"transmission"_s, *id},
                                  {u"result"_s, name(check->verdict)},
                                  {u"reference"_s, check->reference},
                                  {u"hash"_s, check->hash},
                                  {u"claimed"_s, claimed},
                                  {u"earlier_state"_s, check->verdict == ProofVerdict::Earlier
                                                           ? QJsonValue(name(check->earlierState))
                                                           : QJsonValue()},
                                  {u"attempts"_s, attempts(*check)}});
    in.out().listing(
        QJsonObject{{u"reference"_s, check->reference}, {u"hash"_s, check->hash}, {u"claimed"_s, claimed}},
        {{u"reference"_s, u"Reference"_s}, {u"hash"_s, u"SHA-256"_s}, {u"claimed"_s, u"On paper"_s}});
    in.out().line({});
    in.out().table(attempts(*check), {{u"attempt"_s, u"ATTEMPT"_s},
                                      {u"request"_s, u"REQUEST"_s},
                                      {u"reply"_s, u"REPLY"_s},
                                      {u"request_sha256"_s, u"SHA-256 OF THE REQUEST"_s},
                                      {u"reply_sha256"_s, u"SHA-256 OF THE REPLY"_s}});
    in.out().line(sentence(*check, !claimed.isEmpty()));
    return check->verdict == ProofVerdict::Match ? app::Done : app::SomeFailed;
}

} // namespace

Command proofCommand()
{
    return {
        .name = u"verify"_s,
        .arguments = u"ID"_s,
        .summary = u"Check a printed proof of transmission against the stored evidence."_s,
        .help = u"Reads the stored request and reply of every attempt, computes their SHA-256 and from these "
                u"the reference\n"
                "that the proof has to bear. Ends with 0 for a match and 1 for a mismatch, or when the "
                "transmission has\n"
                "gone on since the paper was printed. Needs an operator; the reading is kept in the audit."_s,
        .examples = u"transmissions verify 4711\n"
                    "transmissions verify 4711 --reference TM-4711-1-3F9A-1C0B-77D2"_s,
        .least = 1,
        .most = 1,
        .options = {{u"reference"_s, u"TEXT"_s, u"The reference, or the whole hash, that the paper shows."_s},
                    {u"reason"_s, u"TEXT"_s, u"Why; kept in the audit."_s}},
        .run = verify};
}

} // namespace transmittal::ctl
