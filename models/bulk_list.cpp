// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulk_list.h"

#include "format.h"
#include "status_look.h"
#include "transmissions/desk_repository.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;
using transmissions::BulkStatus;

namespace {

constexpr int mostBulks = 50;
constexpr auto byId = [](const BulkStatus &bulk) {
    return bulk.id;
};

qint64 handled(const BulkStatus &bulk)
{
    return qint64(bulk.done) + bulk.skipped + bulk.failed;
}

} // namespace

BulkList::BulkList(QObject *parent) : LoadedTable(parent, OnChange::KeepPlaces)
{}

int BulkList::running() const
{
    return static_cast<int>(
        std::count_if(m_bulks.begin(), m_bulks.end(), [](const BulkStatus &bulk) { return !bulk.ended(); }));
}

double BulkList::progress() const
{
    qint64 done = 0;
    qint64 total = 0;
    for (const BulkStatus &bulk : m_bulks) {
        if (!bulk.ended()) {
            done += handled(bulk);
            total += bulk.total;
        }
    }
    return total == 0 ? 0.0 : double(done) / double(total);
}

QString BulkList::runningText() const
{
    const int count = running();
    if (count == 0)
        return {};
    qint64 done = 0;
    qint64 total = 0;
    for (const BulkStatus &bulk : m_bulks) {
        if (!bulk.ended()) {
            done += handled(bulk);
            total += bulk.total;
        }
    }
    return tr("%n bulk action(s): %1 of %2", nullptr, count).arg(Format::number(done), Format::number(total));
}

qint64 BulkList::runningBulk() const
{
    for (const BulkStatus &bulk : m_bulks)
        if (!bulk.ended())
            return bulk.id;
    return 0;
}

QString BulkList::actionWord(const QString &action)
{
    if (action == "send"_L1)
        return tr("Send");
    if (action == "retry"_L1)
        return tr("Retry");
    if (action == "cancel"_L1)
        return tr("Cancel");
    if (action == "delete"_L1)
        return tr("Delete");
    return action;
}

QList<TableColumn> BulkList::columns() const
{
    return {
        TableColumn{.id = u"state"_s, .title = tr("Status"), .kind = u"status"_s, .sortable = true},
        TableColumn{
            .id = u"action"_s, .title = tr("Action"), .kind = u"text"_s, .width = 90, .sortable = true},
        TableColumn{
            .id = u"progress"_s, .title = tr("Progress"), .kind = u"text"_s, .width = 160, .sortable = true},
        TableColumn{.id = u"asked_by"_s,
                    .title = tr("Started by"),
                    .kind = u"mono"_s,
                    .width = 136,
                    .sortable = true},
        TableColumn{.id = u"asked_at"_s, .title = tr("Started"), .kind = u"ago"_s, .sortable = true},
        TableColumn{.id = u"reason"_s,
                    .title = tr("Reason"),
                    .kind = u"text"_s,
                    .width = 200,
                    .sortable = true,
                    .share = 1}};
}

int BulkList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bulks.size());
}

TableCell BulkList::cell(int row, int column) const
{
    return cellOf(at(row), column);
}

TableCell BulkList::cellOf(const BulkStatus &bulk, int column)
{
    TableCell cell;
    switch (column) {
    case 0:
        cell.status = bulk.state;
        cell.text = StatusLook::word(bulk.state);
        break;
    case 1:
        cell.text = actionWord(bulk.action);
        break;
    case 2:
        //: of a bulk action: handled, all, failed
        cell.text =
            tr("%1 of %2, %3 failed")
                .arg(Format::number(handled(bulk)), Format::number(bulk.total), Format::number(bulk.failed));
        cell.value = bulk.total == 0 ? 0.0 : double(handled(bulk)) / double(bulk.total);
        break;
    case 3:
        cell.text = bulk.askedBy;
        break;
    case 4:
        cell.text = Format::ago(bulk.askedAt);
        cell.tip = Format::exactDateTime(bulk.askedAt);
        cell.value = bulk.askedAt;
        break;
    default:
        cell.text = bulk.reason;
        break;
    }
    return cell;
}

QVariant BulkList::data(const QModelIndex &index, int role) const
{
    if (role < ExtraRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return TableModel::data(index, role);
    const BulkStatus &bulk = at(index.row());
    switch (role) {
    case BulkStateRole:
        return bulk.state;
    case ProgressRole:
        return bulk.total == 0 ? 0.0 : double(handled(bulk)) / double(bulk.total);
    case ActionRole:
        return bulk.action;
    default:
        return {};
    }
}

QHash<int, QByteArray> BulkList::roleNames() const
{
    QHash<int, QByteArray> names = TableModel::roleNames();
    names.insert({{BulkStateRole, "bulkState"}, {ProgressRole, "progress"}, {ActionRole, "action"}});
    return names;
}

void BulkList::clearRows()
{
    takeRows(m_bulks, {}, byId);
    Q_EMIT runningChanged();
}

void BulkList::read()
{
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Lists, this,
        [](Connection &connection) { return transmissions::desk::bulks(connection, mostBulks); },
        [this, number](const Result<std::vector<BulkStatus>> &answer) {
            if (!isCurrent(number))
                return;
            if (!answer) {
                finishRead(answer.error());
                return;
            }
            arrange(m_bulks, *answer, byId, &cellOf);
            finishRead();
            Q_EMIT runningChanged();
        });
}

} // namespace transmittal::models
