// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transmissions/transmission.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace transmittal::transmissions {

/// A person's word that ended the uncertainty of an unconfirmed transmission, as it was carried out.
struct ResolutionRecord
{
    qint64 id = 0;
    QString decision; ///< "accepted", "not_filed", "send_again"
    QString basis;    ///< "look_up", "report", "late_reply", "decision"
    QString certificateNumber;
    QString reason;
    QString askedBy;
    QDateTime askedAt;
    QString confirmedBy; ///< the second person, or the same one where none was needed
    QDateTime confirmedAt;
};

/// What a proof of transmission states (requirement X15): the facts of one revision as staff see them, with
/// personal data masked. A value; gathered by proof::gather().
///
/// Its hash covers every fact that the printed page shows of the filing, so that none can be altered on paper
/// without the reference ceasing to fit.
struct Proof
{
    Transmission transmission;
    QString channelTitle;
    QByteArray timeZone; ///< IANA name of the authority's zone
    std::vector<Attempt> attempts;
    std::vector<ResolutionRecord> resolutions; ///< first to last

    [[nodiscard]] bool isAccepted() const { return transmission.state == TransmissionState::Accepted; }
};

/// The facts in one unambiguous form, the same for the same evidence on every machine: a line per fact, "name
/// length value". What can still change after the transmission has reached its state is not in it.
[[nodiscard]] QByteArray evidenceStatement(const Proof &proof);
/// SHA-256 of the statement, 64 hexadecimal digits.
[[nodiscard]] QString evidenceHash(const Proof &proof);
/// What a person reads out on the telephone: "TM-17-1-3F9A-1C0B-77D2", of transmission 17, revision 1, and
/// the first twelve digits of the hash.
[[nodiscard]] QString proofReference(const Proof &proof);
/// "proof-17-1.pdf", or "record-17-1.pdf" for what was not accepted.
[[nodiscard]] QString proofFileName(const Proof &proof);

/// The stored bytes of one attempt against the hash that its row shows.
struct AttemptCheck
{
    qint64 attempt = 0;
    int number = 0;
    QString requestSha256; ///< of the stored bytes; empty when none are stored
    QString replySha256;
    bool requestFits = true; ///< the row shows the same
    bool replyFits = true;
};

/// What became of a reference that somebody holds in hand.
enum class ProofVerdict {
    Match,   ///< the stored evidence yields this reference
    Earlier, ///< it was right when it was printed; the transmission has gone on since
    Mismatch,
};
/// As --json gives it: "match", "earlier", "mismatch".
[[nodiscard]] QString name(ProofVerdict verdict);

struct ProofCheck
{
    QString reference; ///< recomputed from the stored bytes
    QString hash;
    std::vector<AttemptCheck> attempts;
    ProofVerdict verdict = ProofVerdict::Match;
    /// With Earlier: how many attempts there were, and the state.
    int earlierAttempts = 0;
    TransmissionState earlierState = TransmissionState::Pending;
};

/// Recomputes everything from the bytes (by attempt id, as readEvidence() gives them). claimed is the printed
/// reference or hash, in any case and with or without hyphens; empty asks only whether rows and bytes agree.
[[nodiscard]] ProofCheck checkProof(const Proof &proof,
                                    const std::map<qint64, std::vector<Evidence>> &evidence,
                                    const QString &claimed);

} // namespace transmittal::transmissions
