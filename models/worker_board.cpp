// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker_board.h"

#include "core/program.h"
#include "engine_words.h"
#include "error_words.h"
#include "format.h"
#include "jobs/board_repository.h"
#include "status_look.h"

#include <QJsonObject>
#include <QSet>
#include <QVersionNumber>

#include <numeric>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Result;
using database::Connection;
using jobs::WorkerOnBoard;

namespace {

enum Column {
    Condition,
    Workstation,
    Process,
    Holding,
    Doing,
    Longest,
    Heartbeat,
    Program,
    Queues,
    Started,
    Login
};

QString phaseWord(const QString &phase)
{
    if (phase == "prepared"_L1)
        return WorkerBoard::tr("prepared");
    if (phase == "connecting"_L1)
        return WorkerBoard::tr("connecting");
    if (phase == "sending"_L1)
        return WorkerBoard::tr("sending");
    if (phase == "replied"_L1)
        return WorkerBoard::tr("reading the reply");
    return phase.isEmpty() ? WorkerBoard::tr("claimed") : phase;
}

QString work(const QJsonObject &job)
{
    QString kind = job.value("kind"_L1).toString();
    const qint64 subject = job.value("subject"_L1).toInteger();
    if (kind == "transmission"_L1)
        return WorkerBoard::tr("Transmission %1").arg(subject);
    if (kind == "bulk"_L1)
        return WorkerBoard::tr("Bulk action %1").arg(subject);
    if (kind == "mail"_L1)
        return WorkerBoard::tr("E-mail");
    return kind;
}

} // namespace

bool WorkerBoard::Worker::operator==(const Worker &other) const
{
    return id == other.id && condition == other.condition && heartbeatAt == other.heartbeatAt &&
           drainingAt == other.drainingAt && stoppedAt == other.stoppedAt && jobs == other.jobs;
}

WorkerBoard::WorkerBoard(QObject *parent) : LoadedTable(parent, OnChange::KeepPlaces)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false) && mayRead())
            read();
    });
    // Nobody tells of heartbeats: their age is read with the slow beat.
    connect(this, &TableModel::sessionChanged, this, [this] {
        if (session())
            connect(session(), &Session::tick, this, [this] {
                if (mayRead())
                    readChanges();
            });
    });
}

void WorkerBoard::setWithStopped(bool withStopped)
{
    setFilter(m_withStopped, withStopped);
}

QVariantMap WorkerBoard::filters() const
{
    QVariantMap map = LoadedTable::filters();
    if (m_withStopped)
        map.insert(u"withStopped"_s, true);
    return map;
}

void WorkerBoard::takeFilters(const QVariantMap &filters)
{
    LoadedTable::takeFilters(filters);
    m_withStopped = filters.value(u"withStopped"_s).toBool();
}

int WorkerBoard::alive() const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [](const Worker &worker) {
        return worker.condition == "alive"_L1 || worker.condition == "draining"_L1;
    }));
}

int WorkerBoard::silent() const
{
    return static_cast<int>(std::count_if(
        m_all.begin(), m_all.end(), [](const Worker &worker) { return worker.condition == "silent"_L1; }));
}

int WorkerBoard::holding() const
{
    return std::accumulate(m_all.begin(), m_all.end(), 0, [](int sum, const Worker &worker) {
        return sum + static_cast<int>(worker.holding);
    });
}

int WorkerBoard::drainable(const QString &workstation) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [&workstation](const Worker &worker) {
        return worker.workstation == workstation && !worker.stoppedAt.isValid() &&
               !worker.drainingAt.isValid();
    }));
}

const WorkerOnBoard *WorkerBoard::worker(qint64 process) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [process](const Worker &worker) { return worker.id == process; });
    return found == m_all.end() ? nullptr : &*found;
}

bool WorkerBoard::isOlder(const WorkerOnBoard &worker) const
{
    qint64 protocol = core::program::protocol();
    QVersionNumber newest = QVersionNumber::fromString(core::program::version());
    for (const Worker &each : m_all) {
        protocol = std::max(protocol, each.protocol);
        newest = std::max(newest, QVersionNumber::fromString(each.programVersion));
    }
    return worker.id != 0 &&
           (worker.protocol < protocol || QVersionNumber::fromString(worker.programVersion) < newest);
}

QList<WorkerJob> WorkerBoard::jobsOf(const WorkerOnBoard &worker)
{
    QList<WorkerJob> list;
    for (const auto &value : worker.jobs) {
        const QJsonObject job = value.toObject();
        const QString phase = job.value("phase"_L1).toString();
        const bool filing = job.value("kind"_L1) == "transmission"_L1;
        list.append({job.value("job"_L1).toInteger(), job.value("queue"_L1).toString(), work(job), phase,
                     phaseWord(phase), filing ? job.value("subject"_L1).toInteger() : 0,
                     job.value("attempt"_L1).toInt(),
                     QDateTime::fromString(job.value("since"_L1).toString(), Qt::ISODateWithMs),
                     QDateTime::fromString(job.value("lease_until"_L1).toString(), Qt::ISODateWithMs)});
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const WorkerJob &a, const WorkerJob &b) { return a.since < b.since; });
    return list;
}

QString WorkerBoard::doing(const WorkerOnBoard &worker)
{
    if (worker.holding == 0)
        return worker.stoppedAt.isValid() ? engineSentence(worker.stopReason) : tr("nothing");
    const QList<WorkerJob> held = jobsOf(worker);
    if (held.size() == 1)
        //: What a worker does: the work and its phase
        return tr("%1, %2").arg(held.first().work, held.first().phaseWord);
    QMap<QString, int> phases;
    for (const WorkerJob &job : held)
        ++phases[job.phaseWord];
    QStringList parts;
    for (auto it = phases.begin(); it != phases.end(); ++it)
        //: How many jobs are in a phase, for example "3 sending"
        parts << tr("%1 %2").arg(Format::number(it.value()), it.key());
    return parts.join(u", "_s);
}

QList<TableColumn> WorkerBoard::columns() const
{
    return {
        {u"condition"_s, tr("Condition"), u"status"_s, 120, 90, false, true, false},
        {u"workstation"_s, tr("Workstation"), u"text"_s, 130, 90, false, true, false},
        {u"process"_s, tr("Process"), u"number"_s, 76, 50, true, true, false},
        {u"holding"_s, tr("Holds"), u"number"_s, 70, 50, true, true, false},
        {u"doing"_s, tr("Does"), u"text"_s, 220, 120, false, true, false, 3},
        {u"longest"_s, tr("Longest held"), u"ago"_s, 120, 80, false, true, false},
        {u"heartbeat"_s, tr("Last heard of"), u"ago"_s, 120, 80, false, true, false},
        {u"program"_s, tr("Program"), u"text"_s, 130, 70, false, true, false},
        {u"queues"_s, tr("Queues"), u"text"_s, 140, 80, false, true, false, 1},
        {u"started"_s, tr("Started"), u"dateTime"_s, 150, 110, false, true, true},
        {u"login"_s, tr("Login"), u"mono"_s, 220, 90, false, true, true},
    };
}

int WorkerBoard::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_workers.size());
}

qint64 WorkerBoard::idOf(int row) const
{
    return m_workers[static_cast<std::size_t>(row)].id;
}

TableCell WorkerBoard::cell(int row, int column) const
{
    return cellOf(m_workers[static_cast<std::size_t>(row)], column);
}

TableCell WorkerBoard::cellOf(const Worker &worker, int column) const
{
    switch (column) {
    case Condition:
        return {
            StatusLook::word(worker.condition), worker.condition, StatusLook::meaning(worker.condition), {}};
    case Workstation:
        return {worker.workstation, {}, worker.login, {}};
    case Process:
        return {QString::number(worker.id), {}, {}, worker.id};
    case Holding:
        return {Format::number(worker.holding), {}, {}, worker.holding};
    case Doing:
        return {doing(worker), {}, {}, {}};
    case Longest: {
        const QList<WorkerJob> held = jobsOf(worker);
        if (held.isEmpty() || !held.first().since.isValid())
            return {};
        return {Format::ago(held.first().since),
                {},
                Format::exactDateTime(held.first().since),
                held.first().since};
    }
    case Heartbeat:
        return {Format::ago(worker.heartbeatAt),
                {},
                Format::exactDateTime(worker.heartbeatAt),
                worker.heartbeatAt};
    case Program:
        if (isOlder(worker))
            return {tr("%1, older").arg(worker.programVersion),
                    {},
                    tr("An older program than others have: update it on this workstation."),
                    {}};
        return {worker.programVersion, {}, {}, {}};
    case Queues:
        return {worker.queues.join(u", "_s), {}, {}, {}};
    case Started:
        return {Format::dateTime(worker.startedAt),
                {},
                Format::exactDateTime(worker.startedAt),
                worker.startedAt};
    case Login:
        return {worker.login, {}, {}, {}};
    default:
        return {};
    }
}

QStringList WorkerBoard::liveChannels() const
{
    return {u"tm_worker"_s, u"tm_queue"_s, u"tm_transmission"_s};
}

void WorkerBoard::readChanges()
{
    if (m_pause.isActive())
        m_again = true;
    else
        read();
}

void WorkerBoard::read()
{
    m_pause.start();
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Lists, this,
        [withStopped = m_withStopped](Connection &connection) {
            return jobs::board::workers(connection, withStopped);
        },
        [this, number](const Result<std::vector<WorkerOnBoard>> &workers) {
            if (!isCurrent(number))
                return;
            if (!workers)
                return finishRead(workers.error());
            take(*workers);
            finishRead();
        });
}

void WorkerBoard::take(const std::vector<WorkerOnBoard> &workers)
{
    std::vector<Worker> fresh;
    fresh.reserve(workers.size());
    for (const WorkerOnBoard &worker : workers)
        fresh.push_back({worker});
    m_all = fresh;
    arrange(
        m_workers, std::move(fresh), [](const Worker &worker) { return worker.id; },
        [this](const Worker &worker, int column) { return cellOf(worker, column); });
    Q_EMIT figuresChanged();
}

void WorkerBoard::clearRows()
{
    take({});
    m_asking = 0; // answers of an earlier sign-in do not come any more
    Q_EMIT drainingChanged();
}

template <typename Work>
void WorkerBoard::drain(Work work)
{
    if (!session())
        return;
    ++m_asking;
    Q_EMIT drainingChanged();
    session()->ask(Session::Lane::Actions, this, std::move(work), [this](const Result<qint64> &asked) {
        --m_asking;
        Q_EMIT drainingChanged();
        if (asked)
            Q_EMIT drained(*asked);
        else
            Q_EMIT failed(errorSentence(asked.error()));
        refresh();
    });
}

void WorkerBoard::drainProcess(qint64 process)
{
    drain([process](Connection &connection) { return jobs::board::drainProcess(connection, process); });
}

void WorkerBoard::drainWorkstation(const QString &workstation)
{
    drain([workstation](Connection &connection) {
        return jobs::board::drainWorkstation(connection, workstation);
    });
}

} // namespace transmittal::models
