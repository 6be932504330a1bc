// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulk_items.h"

#include "error_words.h"
#include "format.h"
#include "status_look.h"
#include "transmissions/desk_repository.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;
using transmissions::BulkItem;

namespace {
constexpr int mostItems = 1000;
constexpr auto byId = [](const BulkItem &item) {
    return item.transmissionId;
};
} // namespace

BulkItems::BulkItems(QObject *parent) : LoadedTable(parent)
{}

void BulkItems::setBulk(qint64 bulk)
{
    if (m_bulk == bulk)
        return;
    m_bulk = bulk;
    clearRows();
    Q_EMIT bulkChanged();
    restart();
}

QList<qint64> BulkItems::idsOf(const QString &result) const
{
    QList<qint64> ids;
    for (const BulkItem &item : m_items)
        if (item.result == result)
            ids << item.transmissionId;
    return ids;
}

QList<TableColumn> BulkItems::columns() const
{
    return {
        TableColumn{
            .id = u"result"_s, .title = tr("Result"), .kind = u"status"_s, .width = 120, .sortable = true},
        TableColumn{.id = u"transmission"_s,
                    .title = tr("Transmission"),
                    .kind = u"mono"_s,
                    .width = 110,
                    .sortable = true},
        TableColumn{
            .id = u"reason"_s, .title = tr("Reason"), .kind = u"text"_s, .width = 400, .sortable = true}};
}

int BulkItems::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

TableCell BulkItems::cell(int row, int column) const
{
    return cellOf(at(row), column);
}

TableCell BulkItems::cellOf(const BulkItem &item, int column)
{
    switch (column) {
    case 0: {
        const QString status = item.result.isEmpty() ? u"pending"_s : item.result;
        return {.text = StatusLook::word(status), .status = status, .tip = {}, .value = {}};
    }
    case 1:
        return {.text = QString::number(item.transmissionId),
                .status = {},
                .tip = {},
                .value = item.transmissionId};
    default: {
        const QString reason = errorSentence(item.reason);
        return {.text = reason, .status = {}, .tip = reason, .value = {}};
    }
    }
}

void BulkItems::clearRows()
{
    takeRows(m_items, {}, byId);
}

void BulkItems::read()
{
    const quint64 number = beginRead();
    if (m_bulk == 0) {
        finishRead();
        return;
    }
    session()->ask(
        Session::Lane::Lists, this,
        [bulk = m_bulk](Connection &connection) -> Result<std::vector<BulkItem>> {
            std::vector<BulkItem> all;
            for (const QString &result : {u"failed"_s, u"skipped"_s, u""_s}) {
                auto some = transmissions::desk::bulkItems(connection, bulk, result, mostItems);
                if (!some)
                    return some.error();
                for (BulkItem &item : *some)
                    if (!result.isEmpty() || (item.result != "failed"_L1 && item.result != "skipped"_L1))
                        all.push_back(std::move(item));
            }
            if (all.size() > static_cast<std::size_t>(mostItems))
                all.resize(mostItems);
            return all;
        },
        [this, number](const Result<std::vector<BulkItem>> &answer) {
            if (!isCurrent(number))
                return;
            if (!answer) {
                finishRead(answer.error());
                return;
            }
            arrange(m_items, *answer, byId, &cellOf);
            finishRead();
        });
}

} // namespace transmittal::models
