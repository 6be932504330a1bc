// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/faults.h"

#include "core/logging.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace transmittal::practice {

namespace {

constexpr std::array<FaultName, 22> names{{
    {Fault::AccessDenied, "access-denied"_L1, "TvccAccessDeniedException; not filed"_L1},
    {Fault::ValidationFailed, "validation-failed"_L1, "TvccValidationFailedException; not filed"_L1},
    {Fault::ServiceException, "service-exception"_L1, "TvccServiceException; not filed"_L1},
    {Fault::UnknownCourt, "unknown-court"_L1, "TvccValidationFailedException about the court; not filed"_L1},
    {Fault::Duplicate, "duplicate"_L1, "TvccValidationFailedException about a duplicate; not filed"_L1},
    {Fault::Http500, "http500"_L1, "HTTP 500 with an HTML page; not filed"_L1},
    {Fault::Http502, "http502"_L1, "HTTP 502 with an HTML page; not filed"_L1},
    {Fault::Http503, "http503"_L1, "HTTP 503 with an HTML page; not filed"_L1},
    {Fault::Http429, "http429"_L1, "HTTP 429 with Retry-After; not filed"_L1},
    {Fault::Redirect, "redirect"_L1, "HTTP 307 to another path; not filed"_L1},
    {Fault::CutBeforeReading, "cut-before-reading"_L1,
     "connection reset after TLS, nothing read; not filed; only in next_connections"_L1},
    {Fault::CutAfterReading, "cut-after-reading"_L1, "connection reset instead of an answer; filed"_L1},
    {Fault::CutMidReply, "cut-mid-reply"_L1, "connection reset after half of the answer; filed"_L1},
    {Fault::MalformedXml, "malformed-xml"_L1, "the answer's XML is broken; filed"_L1},
    {Fault::WrongNamespace, "wrong-namespace"_L1, "the answer is in another namespace; filed"_L1},
    {Fault::WrongWrapper, "wrong-wrapper"_L1, "the answer's element has another name; filed"_L1},
    {Fault::HugeReply, "huge-reply"_L1, "an answer of 50 MB; filed"_L1},
    {Fault::EntityBomb, "entity-bomb"_L1, "an answer with nested entities; filed"_L1},
    {Fault::Empty200, "empty-200"_L1, "HTTP 200 without a body; filed"_L1},
    {Fault::MissingNumber, "missing-number"_L1, "an answer without ccSeqNbr; filed"_L1},
    {Fault::NumberNotANumber, "number-not-a-number"_L1, "a ccSeqNbr that is a word; filed"_L1},
    {Fault::Slow, "slow"_L1, "the answer comes after slow_ms; filed"_L1},
}};

} // namespace

std::span<const FaultName> faultNames()
{
    return names;
}

QString name(Fault fault)
{
    for (const FaultName &entry : names)
        if (entry.fault == fault)
            return entry.name;
    return u"none"_s;
}

std::optional<Fault> faultFromName(QStringView name)
{
    for (const FaultName &entry : names)
        if (name.compare(entry.name, Qt::CaseInsensitive) == 0)
            return entry.fault;
    return std::nullopt;
}

void FaultBook::refresh()
{
    QFile file(m_file);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (bytes == m_bytes)
        return;
    m_bytes = bytes;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.isEmpty() ? QByteArrayLiteral("{}") : bytes);
    FaultBook fresh(m_file);
    if (!document.isObject() || !fresh.read(document.object())) {
        qCWarning(logPractice, "faults.json cannot be used and is ignored until it changes");
        return;
    }
    fresh.m_bytes = bytes;
    fresh.m_seen = std::move(m_seen);
    *this = std::move(fresh);
}

bool FaultBook::read(const QJsonObject &settings)
{
    static const QStringList known{u"deny_access"_s, u"outage"_s,  u"next"_s,          u"next_connections"_s,
                                   u"delay_ms"_s,    u"slow_ms"_s, u"retry_after_s"_s, u"unknown_courts"_s};
    for (const QString &member : settings.keys())
        if (!known.contains(member))
            return false;
    m_denyAccess = settings.value(u"deny_access"_s).toBool();
    if (const QString outage = settings.value(u"outage"_s).toString(); !outage.isEmpty()) {
        const auto fault = faultFromName(outage);
        if (!fault)
            return false;
        m_outage = *fault;
    }
    m_delay =
        std::chrono::milliseconds(settings.value(u"delay_ms"_s).toInt(static_cast<int>(m_delay.count())));
    m_slow = std::chrono::milliseconds(settings.value(u"slow_ms"_s).toInt(static_cast<int>(m_slow.count())));
    m_retryAfter = settings.value(u"retry_after_s"_s).toInt(m_retryAfter);
    if (settings.contains(u"unknown_courts"_s)) {
        m_unknownCourts.clear();
        for (const auto court : settings.value(u"unknown_courts"_s).toArray())
            m_unknownCourts.append(court.toString());
    }
    return readCounted(settings, u"next"_s, m_next) &&
           readCounted(settings, u"next_connections"_s, m_nextConnections);
}

bool FaultBook::readCounted(const QJsonObject &settings, const QString &member, std::vector<Counted> &counted)
{
    for (const auto value : settings.value(member).toArray()) {
        const auto fault = faultFromName(value[u"fault"].toString());
        const int count = value[u"count"].toInt(1);
        if (!fault || count < 1)
            return false;
        counted.push_back({*fault, count});
    }
    return true;
}

Fault FaultBook::take(std::vector<Counted> &counted)
{
    for (Counted &entry : counted)
        if (entry.left > 0) {
            --entry.left;
            return entry.fault;
        }
    return Fault::None;
}

Fault FaultBook::forConnection()
{
    refresh();
    return take(m_nextConnections);
}

Fault FaultBook::forCall(const QString &refNbr)
{
    refresh();
    if (m_denyAccess)
        return Fault::AccessDenied;
    if (const Fault next = take(m_next); next != Fault::None)
        return next;
    if (m_outage != Fault::None)
        return m_outage;
    return magic(refNbr);
}

Fault FaultBook::magic(const QString &refNbr)
{
    static const QRegularExpression times(u"\\A-TIMES([0-9]{1,4})-"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QString prefix = u"FAULT-"_s;
    if (!refNbr.startsWith(prefix, Qt::CaseInsensitive))
        return Fault::None;
    for (const FaultName &entry : names) {
        QStringView rest = QStringView(refNbr).mid(prefix.size());
        if (!rest.startsWith(entry.name, Qt::CaseInsensitive))
            continue;
        rest = rest.mid(entry.name.size());
        if (!rest.startsWith(u'-'))
            continue;
        const auto match = times.match(rest.toString());
        if (match.hasMatch() && ++m_seen[refNbr] > match.captured(1).toInt())
            return Fault::None;
        return entry.fault;
    }
    return Fault::None;
}

std::chrono::milliseconds FaultBook::delay()
{
    refresh();
    return m_delay;
}

std::chrono::milliseconds FaultBook::slow()
{
    refresh();
    return m_slow;
}

int FaultBook::retryAfterSeconds()
{
    refresh();
    return m_retryAfter;
}

QStringList FaultBook::unknownCourts()
{
    refresh();
    return m_unknownCourts;
}

} // namespace transmittal::practice
