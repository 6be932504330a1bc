// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/documents/proof_sample.h"

#include <QCryptographicHash>

namespace transmittal::test {

using namespace Qt::StringLiterals;
using transmissions::Attempt;
using transmissions::Evidence;
using transmissions::Proof;
using transmissions::Transmission;
using transmissions::TransmissionState;

namespace {

const QByteArray request = "<addCourseCompletion><password>{{password}}</password></addCourseCompletion>";
const QByteArray reply = "<ccSeqNbr>900017</ccSeqNbr>";

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QDateTime at(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs);
}

QJsonObject phase(const QString &name, const QString &time)
{
    return {{u"phase"_s, name}, {u"at"_s, time}, {u"detail"_s, QJsonValue()}};
}

Attempt attempt(int number)
{
    Attempt a;
    a.id = 80 + number;
    a.jobId = 40;
    a.number = number;
    a.login = u"tm_worker_desk_1"_s;
    a.workstation = u"desk-1"_s;
    a.programVersion = u"0.1.0"_s;
    a.claimedAt = at(u"2026-03-14T17:0%1:00.250Z"_s.arg(number));
    a.phases = {phase(u"prepared"_s, u"2026-03-14T17:0%1:00.300123+00:00"_s.arg(number)),
                phase(u"sending"_s, u"2026-03-14T17:0%1:00.400123+00:00"_s.arg(number))};
    a.requestSha256 = sha256(request);
    a.endpoint = u"https://tvcc.example.gov/TvccService"_s;
    return a;
}

Transmission transmission()
{
    Transmission t;
    t.id = 17;
    t.channel = u"tvcc"_s;
    t.authority = u"CA-DMV"_s;
    t.enrollmentId = 5012;
    t.firstName = u"J***"_s;
    t.lastName = u"M***"_s;
    t.driverLicense = u"I***45"_s;
    t.birthYear = u"1980"_s;
    t.citationNumber = u"CIT000123"_s;
    t.courtCode = u"19462"_s;
    t.completionDate = QDate(2026, 3, 13);
    t.businessKey = QString(64, u'b');
    t.environment = u"live"_s;
    t.createdAt = at(u"2026-03-14T16:59:58.000Z"_s);
    return t;
}

} // namespace

Proof unconfirmedProof()
{
    Proof proof;
    proof.transmission = transmission();
    proof.transmission.state = TransmissionState::Unconfirmed;
    proof.transmission.code = u"UNCONFIRMED"_s;
    proof.transmission.sentAt = at(u"2026-03-14T17:01:00.400Z"_s);
    proof.transmission.stateSince = at(u"2026-03-14T17:01:30.000Z"_s);
    proof.transmission.attempts = 1;
    proof.channelTitle = u"California DMV, traffic violator course completions"_s;
    proof.timeZone = "America/Los_Angeles";
    Attempt first = attempt(1);
    first.outcome = u"unconfirmed"_s;
    first.code = u"NETWORK"_s;
    proof.attempts = {first};
    return proof;
}

Proof acceptedProof()
{
    Proof proof = unconfirmedProof();
    Transmission &t = proof.transmission;
    t.state = TransmissionState::Accepted;
    t.code.clear();
    t.certificateNumber = u"900017"_s;
    t.ccStatCd = u"00"_s;
    t.ccSubTstamp = u"2026-03-14T10:02:01-07:00"_s;
    t.sentAt = at(u"2026-03-14T17:02:00.400Z"_s);
    t.acceptedAt = at(u"2026-03-14T17:02:01.750Z"_s);
    t.stateSince = t.acceptedAt;
    t.attempts = 2;
    Attempt second = attempt(2);
    second.outcome = u"accepted"_s;
    second.code = u"ACCEPTED"_s;
    second.httpStatus = 200;
    second.replySha256 = sha256(reply);
    proof.attempts.push_back(second);
    return proof;
}

transmissions::ResolutionRecord sampleResolution()
{
    return {.id = 3,
            .decision = u"accepted"_s,
            .basis = u"look_up"_s,
            .certificateNumber = u"900017"_s,
            .reason = u"Found in the list of the DMV of March 16."_s,
            .askedBy = u"tm_manager_ann"_s,
            .askedAt = at(u"2026-03-16T18:20:00.000Z"_s),
            .confirmedBy = u"tm_manager_bob"_s,
            .confirmedAt = at(u"2026-03-16T18:25:00.000Z"_s)};
}

std::map<qint64, std::vector<Evidence>> sampleEvidence()
{
    const auto part = [](const QString &name, const QByteArray &content) {
        Evidence evidence;
        evidence.phase = name;
        evidence.content = content;
        evidence.sha256 = sha256(content);
        return evidence;
    };
    return {{81, {part(u"prepared"_s, request)}},
            {82, {part(u"prepared"_s, request), part(u"replied"_s, reply)}}};
}

} // namespace transmittal::test
