// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attempt_list.h"

#include "engine_words.h"
#include "language_watch.h"
#include "reply_words.h"
#include "status_look.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using transmissions::Attempt;

namespace {

QString phaseTitle(const QString &phase)
{
    if (phase == "prepared"_L1)
        return AttemptList::tr("Prepared");
    if (phase == "connecting"_L1)
        return AttemptList::tr("Connecting");
    if (phase == "sending"_L1)
        return AttemptList::tr("Sending");
    if (phase == "replied"_L1)
        return AttemptList::tr("Replied");
    if (phase == "classified"_L1)
        return AttemptList::tr("Read");
    if (phase == "lost"_L1)
        return AttemptList::tr("Lost");
    return phase;
}

QDateTime instant(const QJsonObject &phase)
{
    return QDateTime::fromString(phase.value("at"_L1).toString(), Qt::ISODateWithMs).toUTC();
}

bool reached(const Attempt &attempt, QLatin1StringView phase)
{
    return std::any_of(attempt.phases.begin(), attempt.phases.end(), [phase](const QJsonValue &each) {
        return each.toObject().value("phase"_L1).toString() == phase;
    });
}

/// The attempt's, for StatusLook; or how it was lost: before anything left, or on the way.
QString outcome(const Attempt &attempt)
{
    if (!attempt.outcome.isEmpty())
        return attempt.outcome;
    if (!reached(attempt, "lost"_L1))
        return u"sending"_s; // as the transmission itself says of this time
    return reached(attempt, "sending"_L1) ? u"lost_sent"_s : u"lost"_s;
}

/// The steps it took, and those of the usual way that it never came to.
QList<AttemptStep> steps(const Attempt &attempt)
{
    QList<AttemptStep> taken;
    QDateTime before = attempt.claimedAt;
    QStringList seen;
    for (const auto &value : attempt.phases) {
        const QJsonObject phase = value.toObject();
        const QString name = phase.value("phase"_L1).toString();
        const QDateTime at = instant(phase);
        taken.append({name, phaseTitle(name), engineSentence(phase.value("detail"_L1).toString()), at,
                      before.isValid() ? before.msecsTo(at) : -1, true});
        seen.append(name);
        before = at;
    }
    if (seen.contains(u"classified"_s) || seen.contains(u"lost"_s))
        return taken;
    static const std::array usual{"prepared"_L1, "connecting"_L1, "sending"_L1, "replied"_L1,
                                  "classified"_L1};
    for (const auto &name : usual)
        if (!seen.contains(name))
            taken.append({name, phaseTitle(name), {}, {}, -1, false});
    return taken;
}

qint64 took(const Attempt &attempt)
{
    if (attempt.phases.isEmpty())
        return -1;
    const QDateTime end = instant(attempt.phases.last().toObject());
    return attempt.claimedAt.isValid() && end.isValid() ? attempt.claimedAt.msecsTo(end) : -1;
}

QString timings(const QJsonObject &microseconds)
{
    static const QList<std::pair<QString, const char *>> parts{
        {u"dns"_s, QT_TRANSLATE_NOOP("AttemptList", "name look-up")},
        {u"connect"_s, QT_TRANSLATE_NOOP("AttemptList", "connection")},
        {u"tls"_s, QT_TRANSLATE_NOOP("AttemptList", "encryption")},
        {u"sent"_s, QT_TRANSLATE_NOOP("AttemptList", "sent")},
        {u"first_byte"_s, QT_TRANSLATE_NOOP("AttemptList", "first answer")},
        {u"total"_s, QT_TRANSLATE_NOOP("AttemptList", "whole answer")}};
    QStringList words;
    for (const auto &[key, title] : parts) {
        const auto value = microseconds.value(key);
        if (value.isDouble() && value.toDouble() > 0)
            //: a part of a call and when it was done, "sent 12.4 ms"
            words.append(AttemptList::tr("%1 %2 ms", "timing")
                             .arg(QCoreApplication::translate("AttemptList", title),
                                  QLocale().toString(value.toDouble() / 1000.0, 'f', 1)));
    }
    return words.join(u" · "_s);
}

} // namespace

AttemptList::AttemptList(QObject *parent) : QAbstractListModel(parent)
{
    // Titles and messages follow the language at once.
    LanguageWatch::listen(this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

int AttemptList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attempts.size());
}

QVariant AttemptList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Attempt &a = m_attempts.at(index.row());
    switch (role) {
    case AttemptIdRole:
        return a.id;
    case NumberRole:
        return static_cast<int>(m_attempts.size()) - index.row();
    case ClaimedAtRole:
        return a.claimedAt;
    case StepsRole: {
        QVariantList list;
        for (const AttemptStep &step : steps(a))
            list.append(QVariant::fromValue(step));
        return list;
    }
    case MillisecondsRole:
        return took(a);
    case OutcomeRole:
        return outcome(a);
    case Qt::DisplayRole:
        return StatusLook::word(outcome(a));
    case CodeRole:
        return a.code;
    case DetailRole:
        return replyMessage(m_channel, a.code, a.detail);
    case HttpStatusRole:
        return static_cast<int>(a.httpStatus.value_or(0));
    case EndpointRole:
        return a.endpoint;
    case WorkstationRole:
        return a.workstation;
    case LoginRole:
        return a.login;
    case ProgramVersionRole:
        return a.programVersion;
    case RequestHashRole:
        return a.requestSha256;
    case ReplyHashRole:
        return a.replySha256;
    case LateEvidenceRole:
        return a.lateEvidence;
    case TimingsRole:
        return timings(a.microseconds);
    case HasEvidenceRole:
        return !a.requestSha256.isEmpty() || a.lateEvidence > 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> AttemptList::roleNames() const
{
    return {{AttemptIdRole, "attemptId"},
            {NumberRole, "number"},
            {ClaimedAtRole, "claimedAt"},
            {StepsRole, "steps"},
            {MillisecondsRole, "milliseconds"},
            {OutcomeRole, "outcome"},
            {CodeRole, "code"},
            {DetailRole, "detail"},
            {HttpStatusRole, "httpStatus"},
            {EndpointRole, "endpoint"},
            {WorkstationRole, "workstation"},
            {LoginRole, "login"},
            {ProgramVersionRole, "programVersion"},
            {RequestHashRole, "requestSha256"},
            {ReplyHashRole, "replySha256"},
            {LateEvidenceRole, "lateEvidence"},
            {TimingsRole, "timings"},
            {HasEvidenceRole, "hasEvidence"}};
}

void AttemptList::show(const std::vector<Attempt> &attempts, const QString &channel)
{
    m_channel = channel;
    const QList<Attempt> wanted(attempts.rbegin(), attempts.rend());
    const auto known = [this](const Attempt &a) {
        return std::any_of(m_attempts.begin(), m_attempts.end(),
                           [&a](const Attempt &mine) { return mine.id == a.id; });
    };
    // Attempts are only ever added, unless another transmission is shown.
    const bool another = std::any_of(m_attempts.begin(), m_attempts.end(), [&wanted](const Attempt &mine) {
        return std::none_of(wanted.begin(), wanted.end(),
                            [&mine](const Attempt &a) { return a.id == mine.id; });
    });
    const int before = rowCount();
    if (another) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_attempts.clear();
        endRemoveRows();
    }
    const auto fresh = static_cast<int>(
        std::count_if(wanted.begin(), wanted.end(), [&known](const Attempt &a) { return !known(a); }));
    const bool old = rowCount() > 0;
    if (fresh > 0)
        beginInsertRows({}, 0, fresh - 1);
    m_attempts = wanted;
    if (fresh > 0)
        endInsertRows();
    if (old)
        Q_EMIT dataChanged(index(fresh), index(rowCount() - 1));
    if (rowCount() != before)
        Q_EMIT countChanged();
}

qint64 AttemptList::withLateEvidence() const
{
    const auto found = std::find_if(m_attempts.begin(), m_attempts.end(),
                                    [](const Attempt &a) { return a.lateEvidence > 0; });
    return found == m_attempts.end() ? 0 : found->id;
}

qint64 AttemptList::last() const
{
    return m_attempts.isEmpty() ? 0 : m_attempts.first().id;
}

} // namespace transmittal::models
