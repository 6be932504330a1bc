// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/proof.h"

#include <QCryptographicHash>

namespace transmittal::transmissions {

using namespace Qt::StringLiterals;

namespace {

/// Collects the lines; the length keeps one value from passing for the next line.
class Statement
{
public:
    void add(const char *name, const QString &value)
    {
        const QByteArray bytes = value.toUtf8();
        m_text += name;
        m_text += ' ' + QByteArray::number(bytes.size()) + ' ' + bytes + '\n';
    }
    void add(const char *name, qint64 value) { add(name, QString::number(value)); }
    void add(const char *name, const QDateTime &instant)
    {
        add(name, instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString());
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

void state(Statement &to, const Transmission &t)
{
    to.add("transmission", t.id);
    to.add("revision", t.revision);
    to.add("supersedes", t.supersedes.value_or(0));
    to.add("environment", t.environment);
    to.add("authority", t.authority);
    to.add("channel", t.channel);
    to.add("enrollment", t.enrollmentId);
    to.add("business_key", t.businessKey);
    to.add("first_name", t.firstName);
    to.add("last_name", t.lastName);
    to.add("driver_license", t.driverLicense);
    to.add("birth_year", t.birthYear);
    to.add("citation_number", t.citationNumber);
    to.add("court_code", t.courtCode);
    to.add("completion_date", t.completionDate.toString(Qt::ISODate));
    to.add("state", name(t.state));
    // Given by an acceptance only, which is final.
    const bool accepted = t.state == TransmissionState::Accepted;
    to.add("certificate_number", accepted ? t.certificateNumber : QString());
    to.add("cc_stat_cd", accepted ? t.ccStatCd : QString());
    to.add("cc_sub_tstamp", accepted ? t.ccSubTstamp : QString());
    to.add("accepted_at", accepted ? t.acceptedAt : QDateTime());
}

void state(Statement &to, const Attempt &a)
{
    to.add("attempt", a.id);
    to.add("number", a.number);
    to.add("login", a.login);
    to.add("workstation", a.workstation);
    to.add("program", a.programVersion);
    to.add("endpoint", a.endpoint);
    to.add("claimed_at", a.claimedAt);
    for (const auto &phase : a.phases) {
        const QJsonObject entry = phase.toObject();
        to.add("phase", entry.value("phase"_L1).toString());
        to.add("at", QDateTime::fromString(entry.value("at"_L1).toString(), Qt::ISODateWithMs));
    }
    to.add("outcome", a.outcome);
    to.add("code", a.code);
    to.add("http_status", a.httpStatus.value_or(0));
    to.add("request_sha256", a.requestSha256);
    to.add("reply_sha256", a.replySha256);
}

void state(Statement &to, const ResolutionRecord &r)
{
    to.add("resolution", r.id);
    to.add("decision", r.decision);
    to.add("basis", r.basis);
    to.add("number", r.certificateNumber);
    to.add("reason", r.reason);
    to.add("asked_by", r.askedBy);
    to.add("asked_at", r.askedAt);
    to.add("confirmed_by", r.confirmedBy);
    to.add("confirmed_at", r.confirmedAt);
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// As somebody types it from paper.
QString bare(const QString &claimed)
{
    QString text;
    for (const QChar c : claimed)
        if (c.isLetterOrNumber())
            text += c.toUpper();
    return text;
}

bool fits(const Proof &proof, const QString &claimed)
{
    return bare(proofReference(proof)) == claimed || bare(evidenceHash(proof)) == claimed;
}

AttemptCheck check(const Attempt &attempt, const std::vector<Evidence> &parts)
{
    AttemptCheck found;
    found.attempt = attempt.id;
    found.number = attempt.number;
    for (const Evidence &part : parts) {
        if (part.late || part.sha256.isEmpty())
            continue;
        if (part.phase == "prepared"_L1)
            found.requestSha256 = sha256(part.content);
        else if (part.phase == "replied"_L1)
            found.replySha256 = sha256(part.content);
    }
    found.requestFits = found.requestSha256 == attempt.requestSha256;
    found.replyFits = found.replySha256 == attempt.replySha256;
    return found;
}

} // namespace

QByteArray evidenceStatement(const Proof &proof)
{
    Statement statement;
    statement.add("proof_of_transmission", 1);
    state(statement, proof.transmission);
    for (const Attempt &attempt : proof.attempts)
        state(statement, attempt);
    for (const ResolutionRecord &resolution : proof.resolutions)
        state(statement, resolution);
    return statement.text();
}

QString evidenceHash(const Proof &proof)
{
    return sha256(evidenceStatement(proof));
}

QString proofReference(const Proof &proof)
{
    const QString digits = evidenceHash(proof).left(12).toUpper();
    return u"TM-%1-%2-%3-%4-%5"_s.arg(proof.transmission.id)
        .arg(proof.transmission.revision)
        .arg(digits.first(4), digits.sliced(4, 4), digits.sliced(8, 4));
}

QString proofFileName(const Proof &proof)
{
    return u"%1-%2-%3.pdf"_s.arg(proof.isAccepted() ? u"proof"_s : u"record"_s)
        .arg(proof.transmission.id)
        .arg(proof.transmission.revision);
}

QString name(ProofVerdict verdict)
{
    switch (verdict) {
    case ProofVerdict::Match:
        return u"match"_s;
    case ProofVerdict::Earlier:
        return u"earlier"_s;
    case ProofVerdict::Mismatch:
        break;
    }
    return u"mismatch"_s;
}

ProofCheck checkProof(const Proof &proof, const std::map<qint64, std::vector<Evidence>> &evidence,
                      const QString &claimed)
{
    ProofCheck found;
    Proof stored = proof;
    bool agree = true;
    for (Attempt &attempt : stored.attempts) {
        const auto parts = evidence.find(attempt.id);
        const AttemptCheck checked =
            check(attempt, parts == evidence.end() ? std::vector<Evidence>() : parts->second);
        agree = agree && checked.requestFits && checked.replyFits;
        attempt.requestSha256 = checked.requestSha256;
        attempt.replySha256 = checked.replySha256;
        found.attempts.push_back(checked);
    }
    found.reference = proofReference(stored);
    found.hash = evidenceHash(stored);
    const QString wanted = bare(claimed);
    if (wanted.isEmpty() || fits(stored, wanted)) {
        found.verdict = agree ? ProofVerdict::Match : ProofVerdict::Mismatch;
        return found;
    }
    found.verdict = ProofVerdict::Mismatch;
    if (!agree)
        return found;
    // Evidence only grows, so what was printed earlier was printed of a beginning of it.
    for (auto attempts = stored.attempts.size() + 1; attempts-- > 0;) {
        for (auto resolutions = stored.resolutions.size() + 1; resolutions-- > 0;) {
            Proof earlier = stored;
            earlier.attempts.resize(attempts);
            earlier.resolutions.resize(resolutions);
            for (const TransmissionState state : transmissionStates()) {
                earlier.transmission.state = state;
                if (!earlier.isAccepted() && fits(earlier, wanted)) {
                    found.verdict = ProofVerdict::Earlier;
                    found.earlierAttempts = static_cast<int>(attempts);
                    found.earlierState = state;
                    return found;
                }
            }
        }
    }
    return found;
}

} // namespace transmittal::transmissions
