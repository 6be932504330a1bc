// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulk_action.h"

#include "error_words.h"
#include "format.h"
#include "transmissions/desk_repository.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using database::Connection;
using transmissions::BulkPreviewLine;
using transmissions::BulkStatus;
using transmissions::TransmissionFilter;

namespace {

std::optional<transmissions::BulkAction> actionFromName(const QString &name)
{
    using transmissions::BulkAction;
    for (const auto action : {BulkAction::Send, BulkAction::Retry, BulkAction::Cancel, BulkAction::Delete})
        if (transmissions::name(action) == name)
            return action;
    return std::nullopt;
}

} // namespace

BulkAction::BulkAction(QObject *parent) : QObject(parent)
{}

void BulkAction::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_items.setSession(session);
    if (session) {
        const auto again = [this] {
            if (isUnderWay())
                readStatus();
        };
        connect(session, &Session::hint, this, [again](const QString &channel) {
            if (channel == "tm_bulk"_L1)
                again();
        });
        connect(session, &Session::resync, this, again);
        connect(session, &Session::tick, this, again);
    }
    Q_EMIT sessionChanged();
}

double BulkAction::progress() const
{
    if (m_stage == Stage::Finished)
        return 1;
    return m_status.total == 0
               ? 0.0
               : double(m_status.done + m_status.skipped + m_status.failed) / double(m_status.total);
}

bool BulkAction::needsReason() const
{
    return m_action == "cancel"_L1 || m_action == "delete"_L1;
}

QString BulkAction::question() const
{
    if (m_stage == Stage::Idle || m_stage == Stage::Previewing)
        return {};
    const int n = static_cast<int>(std::min<qint64>(m_applies, std::numeric_limits<int>::max()));
    const int over = static_cast<int>(std::min<qint64>(m_passedOver, std::numeric_limits<int>::max()));
    if (m_applies == 0 && !m_capped)
        return tr("This applies to none of the %n selected.", nullptr, over);
    QString first;
    if (m_capped)
        first = m_action == "send"_L1     ? tr("Send all that match?")
                : m_action == "retry"_L1  ? tr("Retry all that match?")
                : m_action == "cancel"_L1 ? tr("Cancel all that match?")
                                          : tr("Delete all that match?");
    else
        first = m_action == "send"_L1     ? tr("Send %n transmission(s)?", nullptr, n)
                : m_action == "retry"_L1  ? tr("Retry %n transmission(s)?", nullptr, n)
                : m_action == "cancel"_L1 ? tr("Cancel %n transmission(s)?", nullptr, n)
                                          : tr("Delete %n transmission(s)?", nullptr, n);
    if (m_capped)
        //: a question, then how many match
        return tr("%1 More than %2 match; those it does not apply to are passed over.")
            .arg(first, Format::number(m_applies + m_passedOver));
    if (m_passedOver == 0)
        return first;
    //: a question, then what is left out
    return tr("%1 %n will be passed over.", nullptr, over).arg(first);
}

QString BulkAction::summary() const
{
    if (m_status.id == 0)
        return {};
    return tr("%1 done, %2 passed over, %3 failed, of %4.")
        .arg(Format::number(m_status.done), Format::number(m_status.skipped), Format::number(m_status.failed),
             Format::number(m_status.total));
}

void BulkAction::preview(const QString &action, TransmissionTable *table, RowSelection *selection)
{
    if (!table || !selection || selection->isEmpty())
        return;
    TransmissionFilter filter;
    if (selection->isAllMatching()) {
        filter = table->filter();
        filter.exclude = selection->excluded();
    } else {
        filter.ids = selection->ids();
    }
    previewFilter(action, filter);
}

void BulkAction::previewIds(const QString &action, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    TransmissionFilter filter;
    filter.ids = ids;
    previewFilter(action, filter);
}

void BulkAction::previewFilter(const QString &action, const TransmissionFilter &filter)
{
    const auto known = actionFromName(action);
    if (!m_session || !known)
        return;
    reset();
    m_action = action;
    m_filter = filter;
    enter(Stage::Previewing);
    m_session->ask(
        Session::Lane::Actions, this,
        [action = *known, filter](Connection &connection) {
            return transmissions::desk::previewBulk(connection, action, filter);
        },
        [this, number = m_number](const Result<std::vector<BulkPreviewLine>> &answer) {
            if (number != m_number)
                return;
            if (answer)
                takePreview(*answer);
            else
                fail(answer.error(), Stage::Idle);
        });
}

void BulkAction::takePreview(const std::vector<BulkPreviewLine> &lines)
{
    for (const BulkPreviewLine &line : lines) {
        m_capped = m_capped || line.capped;
        if (line.applies) {
            m_applies += line.count;
        } else {
            m_passedOver += line.count;
            m_exclusions << BulkExclusion{errorSentence(line.reason), line.count};
        }
    }
    enter(Stage::Previewed);
}

void BulkAction::start(const QString &reason)
{
    const auto known = actionFromName(m_action);
    if (!m_session || !known || m_stage != Stage::Previewed)
        return;
    enter(Stage::Starting);
    m_session->ask(
        Session::Lane::Actions, this,
        [action = *known, filter = m_filter, reason](Connection &connection) -> Result<BulkStatus> {
            const auto id = transmissions::desk::startBulk(connection, action, filter, reason);
            if (!id)
                return id.error();
            return transmissions::desk::bulk(connection, *id);
        },
        [this, number = m_number](const Result<BulkStatus> &answer) {
            if (number != m_number)
                return;
            if (answer)
                takeStatus(*answer);
            else
                fail(answer.error(), Stage::Previewed);
        });
}

void BulkAction::stop()
{
    if (!m_session || m_stage != Stage::Running)
        return;
    enter(Stage::Stopping);
    m_session->ask(
        Session::Lane::Actions, this,
        [bulk = m_status.id](Connection &connection) {
            return transmissions::desk::stopBulk(connection, bulk);
        },
        [this, number = m_number](const Result<void> &answer) {
            if (number != m_number)
                return;
            // It may have finished while one pressed the button: the status says so.
            if (!answer && answer.error().code != core::ErrorCode::WrongState)
                fail(answer.error(), Stage::Running);
            readStatus();
        });
}

void BulkAction::watch(qint64 bulk)
{
    if (!m_session || bulk <= 0)
        return;
    reset();
    m_status.id = bulk;
    enter(Stage::Running);
    readStatus();
}

void BulkAction::reset()
{
    ++m_number;
    m_status = {};
    m_filter = {};
    m_exclusions.clear();
    m_action.clear();
    m_error.clear();
    m_applies = 0;
    m_passedOver = 0;
    m_capped = false;
    m_reading = false;
    m_again = false;
    m_items.setBulk(0);
    enter(Stage::Idle);
}

void BulkAction::readStatus()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_session->ask(
        Session::Lane::Lists, this,
        [bulk = m_status.id](Connection &connection) { return transmissions::desk::bulk(connection, bulk); },
        [this, number = m_number](const Result<BulkStatus> &answer) {
            if (number != m_number)
                return;
            m_reading = false;
            const bool again = std::exchange(m_again, false);
            if (!answer) {
                // It goes on at the server whether it can be seen or not.
                m_error = errorSentence(answer.error());
                Q_EMIT changed();
                return;
            }
            takeStatus(*answer);
            if (again && isUnderWay())
                readStatus();
        });
}

void BulkAction::takeStatus(const BulkStatus &status)
{
    m_status = status;
    m_action = status.action;
    m_error.clear();
    m_items.setBulk(status.id);
    m_items.setActive(true);
    const bool was = m_stage == Stage::Stopped || m_stage == Stage::Finished;
    enter(status.state == "finished"_L1   ? Stage::Finished
          : status.state == "stopped"_L1  ? Stage::Stopped
          : status.state == "stopping"_L1 ? Stage::Stopping
                                          : Stage::Running);
    if (status.ended() && !was)
        Q_EMIT ended();
}

void BulkAction::fail(const Error &error, Stage back)
{
    m_error = errorSentence(error);
    enter(back);
}

void BulkAction::enter(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

} // namespace transmittal::models
