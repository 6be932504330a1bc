// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker_registry.h"

#include "access/access_service.h"
#include "error_words.h"
#include "format.h"
#include "status_look.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using access::WorkerState;
using core::Result;
using database::Connection;

QString grouped(const QString &fingerprint)
{
    constexpr qsizetype group = 4;
    QStringList parts;
    for (qsizetype at = 0; at < fingerprint.size(); at += group)
        parts.append(fingerprint.mid(at, group));
    return parts.join(u' ');
}

WorkerRegistry::WorkerRegistry(QObject *parent) : LoadedTable(parent)
{
    setInitialSort(u"status"_s, false);
    connect(this, &TableModel::sessionChanged, this, [this] {
        if (session()) {
            connect(session(), &Session::identityChanged, this, &WorkerRegistry::lockedChanged);
            connect(session(), &Session::stateChanged, this, [this] {
                if (session() && session()->state() != Session::State::Ready)
                    setActing(false);
            });
        }
        Q_EMIT lockedChanged();
    });
}

QString WorkerRegistry::locked() const
{
    if (session() && session()->isSignedIn() && !session()->mayAdminister())
        return tr("Only administrators can approve and retire workers.");
    return {};
}

QString WorkerRegistry::loginOf(qint64 id) const
{
    const Worker *worker = find(id);
    return worker ? worker->login : QString();
}

QString WorkerRegistry::workstationOf(qint64 id) const
{
    const Worker *worker = find(id);
    return worker ? worker->workstation : QString();
}

QString WorkerRegistry::fingerprintOf(qint64 id) const
{
    const Worker *worker = find(id);
    return worker ? grouped(worker->fingerprint) : QString();
}

QString WorkerRegistry::stateOf(qint64 id) const
{
    const Worker *worker = find(id);
    return worker ? access::name(worker->state) : QString();
}

QString WorkerRegistry::requestedByOf(qint64 id) const
{
    const Worker *worker = find(id);
    return worker ? worker->requestedBy : QString();
}

void WorkerRegistry::approve(qint64 id)
{
    const QString login = loginOf(id);
    if (m_acting || !session() || login.isEmpty())
        return;
    setActing(true);
    session()->ask(
        Session::Lane::Actions, this,
        [login](Connection &connection) { return access::AccessRepository(connection).approveWorker(login); },
        [this, login](const Result<void> &approved) {
            setActing(false);
            if (approved)
                Q_EMIT done(tr("%1 may work now. Set the passwords of the channels again, so that it can "
                               "open them, too.")
                                .arg(login));
            else
                Q_EMIT refusedToAct(errorSentence(approved.error()));
            refresh();
        });
}

void WorkerRegistry::retire(qint64 id)
{
    const QString login = loginOf(id);
    if (m_acting || !session() || login.isEmpty())
        return;
    setActing(true);
    session()->ask(
        Session::Lane::Actions, this,
        [login](Connection &connection) { return access::AccessService(connection).retireWorker(login); },
        [this, login](const Result<qint64> &ended) {
            setActing(false);
            if (ended)
                Q_EMIT done(
                    tr("%1 may not work any more. Give the channels new passwords if the machine is lost.")
                        .arg(login));
            else
                Q_EMIT refusedToAct(errorSentence(ended.error()));
            refresh();
        });
}

QList<TableColumn> WorkerRegistry::columns() const
{
    return {{u"workstation"_s, tr("Workstation"), u"text"_s, 84, 70, false, true},
            {u"status"_s, tr("Status"), u"status"_s, 132, 80, false, true},
            {u"fingerprint"_s, tr("Key"), u"mono"_s, 172, 120, false, true},
            {u"login"_s, tr("Worker"), u"mono"_s, 116, 80, false, true, false, 2},
            {u"requested"_s, tr("Asked for"), u"dateTime"_s, 168, 80, false, true, false, 1},
            {u"by"_s, tr("By"), u"mono"_s, 134, 60, false, true, true}};
}

int WorkerRegistry::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_workers.size());
}

TableCell WorkerRegistry::cell(int row, int column) const
{
    return cellOf(m_workers[static_cast<std::size_t>(row)], column);
}

TableCell WorkerRegistry::cellOf(const Worker &worker, int column)
{
    const QString state = access::name(worker.state);
    switch (column) {
    case 0:
        return {worker.workstation, {}, {}, {}};
    case 1: {
        const QString tip = worker.state == WorkerState::Approved
                                ? tr("Approved by %1").arg(worker.approvedBy)
                            : worker.state == WorkerState::Retired ? tr("Retired by %1").arg(worker.retiredBy)
                                                                   : QString();
        // Those that wait for somebody first.
        return {StatusLook::word(state), state, tip, static_cast<int>(worker.state)};
    }
    case 2:
        return {grouped(worker.fingerprint), {}, {}, {}};
    case 3:
        return {worker.login, {}, {}, {}};
    case 4:
        return {Format::dateTime(worker.requestedAt),
                {},
                Format::exactDateTime(worker.requestedAt),
                worker.requestedAt};
    default:
        return {worker.requestedBy, {}, {}, {}};
    }
}

void WorkerRegistry::read()
{
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Lists, this,
        [](Connection &connection) { return access::AccessRepository(connection).workers(); },
        [this, number](const Result<std::vector<access::RegisteredWorker>> &found) {
            if (!isCurrent(number))
                return;
            if (!found)
                return finishRead(found.error());
            std::vector<Worker> workers;
            for (const auto &one : *found)
                workers.push_back({one.id, one.login, one.workstation, one.state, one.keyFingerprint,
                                   one.requestedBy, one.requestedAt, one.approvedBy, one.retiredBy});
            arrange(
                m_workers, std::move(workers), [](const Worker &worker) { return worker.id; }, &cellOf);
            finishRead();
        });
}

void WorkerRegistry::clearRows()
{
    takeRows(m_workers, {}, [](const Worker &worker) { return worker.id; });
}

const WorkerRegistry::Worker *WorkerRegistry::find(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_workers[static_cast<std::size_t>(row)];
}

void WorkerRegistry::setActing(bool acting)
{
    if (m_acting == acting)
        return;
    m_acting = acting;
    Q_EMIT actingChanged();
}

} // namespace transmittal::models
