// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correction.h"

#include "access/access_repository.h"
#include "action_rules.h"
#include "error_words.h"
#include "jobs/board_repository.h"
#include "reply_words.h"
#include "transmission_fields.h"
#include "transmissions/desk_repository.h"
#include "transmissions/detail_repository.h"

#include <QTimeZone>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using database::Connection;
using transmissions::Transmission;
namespace desk = transmissions::desk;

namespace {

QString courtTitle(const transmissions::detail::Court &court)
{
    return court.county.isEmpty()
               ? court.name
               : Correction::tr("%1, %2", "court and county").arg(court.name, court.county);
}

} // namespace

struct Correction::Loaded
{
    Transmission transmission;
    std::map<QString, core::PersonalText> values;
    access::ChannelSettings settings;
    QString zone;
    std::vector<transmissions::detail::Court> courts;
};

Correction::Correction(QObject *parent) : QObject(parent), m_clock(m_systemClock)
{}

Correction::Correction(const core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{}

void Correction::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        connect(m_session, &Session::stateChanged, this, &Correction::sessionMoved);
        connect(m_session, &Session::identityChanged, this, &Correction::sessionMoved);
    }
    Q_EMIT sessionChanged();
}

void Correction::setDetail(TransmissionDetail *detail)
{
    if (m_detail == detail)
        return;
    if (m_detail)
        m_detail->disconnect(this);
    m_detail = detail;
    if (m_detail)
        connect(m_detail, &TransmissionDetail::changed, this, &Correction::watch);
    Q_EMIT detailChanged();
}

void Correction::sessionMoved()
{
    if (!m_session->isSignedIn()) {
        // No answer comes any more; the draft waits for the same person.
        leave();
        return;
    }
    if (const QString login = m_session->login(); !login.isEmpty() && m_login != login) {
        m_drafts.clear();
        m_login = login;
        Q_EMIT draftsChanged();
    }
    if (m_session->state() == Session::State::Ready && m_fateUnknown)
        learnFate();
    Q_EMIT stateChanged();
}

QString Correction::saveRefusal() const
{
    if (!m_fields.isOpen() || m_loading)
        return tr("The data are still being read.");
    if (m_saving)
        return tr("It is being saved.");
    if (!m_conflict.isEmpty())
        return m_conflict;
    if (!isValid())
        return tr("Correct the marked fields first.");
    if (!isDirty())
        return tr("Nothing is changed yet.");
    if (!m_session || m_session->state() != Session::State::Ready)
        return tr("The database does not answer at the moment. What you typed is kept.");
    return {};
}

void Correction::setReason(const QString &reason)
{
    if (m_reason == reason)
        return;
    m_reason = reason;
    keepDraft();
    Q_EMIT reasonChanged();
}

void Correction::begin(qint64 id)
{
    if (!m_session || id == 0 || m_saving)
        return;
    close();
    m_id = id;
    m_loading = true;
    Q_EMIT openChanged();
    Q_EMIT stateChanged();
    m_session->ask(
        Session::Lane::Actions, this,
        [id, why = tr("To correct it")](Connection &connection) -> Result<Loaded> {
            auto transmission = desk::show(connection, id);
            if (!transmission)
                return transmission.error();
            auto settings = access::AccessRepository(connection).channel(transmission->channel);
            if (!settings)
                return settings.error();
            auto queue = jobs::board::queueOfChannel(connection, transmission->channel);
            if (!queue)
                return queue.error();
            auto courts = transmissions::detail::courts(connection, transmission->authority);
            if (!courts)
                return courts.error();
            auto values = desk::reveal(connection, id, why);
            if (!values)
                return values.error();
            return Loaded{std::move(*transmission), std::move(*values), std::move(*settings), queue->timeZone,
                          std::move(*courts)};
        },
        [this, request = m_request](const Result<Loaded> &result) {
            if (request != m_request)
                return;
            m_loading = false;
            if (result)
                take(*result);
            else
                m_error = errorSentence(result.error());
            Q_EMIT stateChanged();
        });
}

void Correction::take(const Loaded &loaded)
{
    const Transmission &t = loaded.transmission;
    const auto draft = m_drafts.constFind(m_id);
    m_restored = draft != m_drafts.constEnd();
    const auto words = replyWords(t.channel, t.code, t.message);
    QList<CorrectionFields::Entry> entries;
    for (const QString &field : filedFields()) {
        const auto found = loaded.values.find(field);
        const QString value =
            found == loaded.values.end() ? QString() : shownValue(field, found->second.reveal());
        CorrectionFields::Entry entry{field, value, value, {}, {}};
        if (m_restored && draft->values.contains(field))
            entry.value = shownValue(field, draft->values.value(field));
        else if (t.state == transmissions::TransmissionState::Rejected && words.field == field)
            entry.told = words.quote.isEmpty() ? words.cause : tr("The authority says: %1").arg(words.quote);
        entries.append(entry);
    }
    if (m_restored)
        m_reason = draft->reason;
    m_courts = loaded.courts;
    QHash<QString, QString> names;
    for (const auto &court : m_courts)
        names.insert(court.code, courtTitle(court));
    m_fields.open(entries, {t.channel,
                            {},
                            today(loaded.zone),
                            loaded.settings.modality,
                            loaded.settings.courtMap,
                            loaded.settings.validation,
                            names});
    watch();
    Q_EMIT reasonChanged();
}

QStringList Correction::courtsLike(const QString &text) const
{
    QStringList found;
    for (const auto &court : m_courts) {
        const QString line = tr("%1 %2", "court code and name").arg(court.code, courtTitle(court));
        if (line.contains(text.trimmed(), Qt::CaseInsensitive))
            found.append(line);
    }
    return found;
}

void Correction::setValue(const QString &field, const QString &text)
{
    if (m_fields.setValue(field, text))
        edited();
}

void Correction::revert(const QString &field)
{
    if (m_fields.revert(field))
        edited();
}

void Correction::edited()
{
    m_error.clear();
    keepDraft();
    Q_EMIT stateChanged();
}

QDate Correction::today(const QString &name) const
{
    const QTimeZone zone(name.toUtf8());
    const QDateTime now = m_clock.now();
    return (zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime()).date();
}

void Correction::keepDraft()
{
    if (m_id == 0 || !m_fields.isOpen())
        return;
    // A day as it is filed: the form may speak another language when it opens again.
    Draft draft{m_fields.changes(), m_reason};
    for (auto value = draft.values.begin(); value != draft.values.end(); ++value)
        if (const QString filed = filedValue(value.key(), *value);
            value.key().endsWith("_date"_L1) && !filed.isEmpty())
            *value = filed;
    if (draft.values.isEmpty() && draft.reason.isEmpty())
        m_drafts.remove(m_id);
    else
        m_drafts.insert(m_id, draft);
    Q_EMIT draftsChanged();
}

void Correction::watch()
{
    if (m_id == 0 || m_saving || m_fateUnknown || !m_detail || !m_detail->transmission() ||
        m_detail->transmission()->id != m_id)
        return;
    const Transmission &now = *m_detail->transmission();
    QString conflict;
    m_newer = now.supersededBy.value_or(0);
    if (m_newer != 0)
        conflict = tr("Somebody else corrected it meanwhile: transmission %1 has taken its place. Nothing of "
                      "that is overwritten.")
                       .arg(m_newer);
    else if (const QString why = actionRefusal(u"correct"_s, now, access::StaffRole::Operator);
             !why.isEmpty())
        conflict = tr("It can no longer be corrected. %1").arg(why);
    if (conflict == m_conflict)
        return;
    m_conflict = conflict;
    Q_EMIT stateChanged();
}

void Correction::takeToNewer()
{
    if (m_newer == 0)
        return;
    const qint64 newer = m_newer;
    if (m_drafts.contains(m_id))
        m_drafts.insert(newer, m_drafts.take(m_id));
    begin(newer);
}

void Correction::save()
{
    if (!saveRefusal().isEmpty())
        return;
    m_saving = true;
    m_error.clear();
    Q_EMIT stateChanged();
    m_session->ask(
        Session::Lane::Actions, this,
        [id = m_id, patch = m_fields.patch(), reason = m_reason.trimmed()](Connection &connection) {
            return desk::correct(connection, id, patch, reason);
        },
        [this, request = m_request](const Result<qint64> &result) {
            if (request != m_request)
                return;
            m_saving = false;
            if (result)
                saved(*result);
            else
                saveFailed(result.error());
        });
}

void Correction::saved(qint64 newId)
{
    m_drafts.remove(m_id);
    Q_EMIT draftsChanged();
    close();
    Q_EMIT openChanged();
    Q_EMIT stateChanged();
    Q_EMIT done(newId);
}

void Correction::saveFailed(const core::Error &error)
{
    m_fateUnknown = error.code == ErrorCode::ConnectionLost;
    const QString sentence = errorSentence(error);
    const bool told = error.code == ErrorCode::InvalidInput && m_fields.tell(namedField(error), sentence);
    m_error = told ? QString() : sentence;
    if (m_fateUnknown)
        m_error = tr("The database went away while this was being saved. What you typed is kept; when the "
                     "database is back, it is looked up whether it was saved.");
    if (m_fateUnknown && m_session->state() == Session::State::Ready)
        learnFate();
    Q_EMIT stateChanged();
    Q_EMIT failed(sentence);
    if (error.code == ErrorCode::WrongState && m_detail)
        m_detail->refresh();
}

void Correction::learnFate()
{
    if (m_id == 0)
        return;
    m_session->ask(
        Session::Lane::Actions, this,
        [id = m_id](Connection &connection) -> Result<std::pair<qint64, QString>> {
            const auto mine = desk::show(connection, id);
            if (!mine)
                return mine.error();
            if (!mine->supersededBy)
                return std::pair<qint64, QString>();
            const auto newer = desk::show(connection, *mine->supersededBy);
            if (!newer)
                return newer.error();
            return std::pair(newer->id, newer->createdBy);
        },
        [this, request = m_request](const Result<std::pair<qint64, QString>> &result) {
            if (request != m_request || !m_fateUnknown || !result)
                return;
            m_fateUnknown = false;
            const auto &[newer, by] = *result;
            if (newer != 0 && by == m_session->login()) {
                saved(newer);
                return;
            }
            m_error = newer == 0 ? tr("It was not saved when the database went away. What you typed is still "
                                      "here: save it again.")
                                 : QString();
            watch();
            Q_EMIT stateChanged();
        });
}

void Correction::leave()
{
    if (m_id == 0)
        return;
    close();
    Q_EMIT openChanged();
    Q_EMIT stateChanged();
}

void Correction::discard()
{
    m_drafts.remove(m_id);
    Q_EMIT draftsChanged();
    leave();
}

void Correction::close()
{
    ++m_request;
    m_id = 0;
    m_loading = m_saving = m_fateUnknown = m_restored = false;
    m_newer = 0;
    m_error.clear();
    m_conflict.clear();
    m_reason.clear();
    m_fields.close();
    m_courts.clear();
    Q_EMIT reasonChanged();
}

} // namespace transmittal::models
