// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_list.h"

#include <array>

namespace transmittal::test {

using namespace Qt::StringLiterals;
using models::TableCell;
using models::TableColumn;

namespace {

const QString &hostileText(int row)
{
    static const std::array<QString, 5> texts{
        u"<b>bold</b><img src=\"http://127.0.0.1:9/x.png\"> &amp; <a href='x'>link</a>"_s,
        u"שלום עולם \u202Eevil\u202C مرحبا"_s,
        QString(10000, u'W'),
        u"before\0after\nnext line\ttab\u2028separator"_s,
        u"👩‍👩‍👧‍👦 Z̷̧̢̛̛͖͓͎͙a̸̛͖l̶͓̇g̷̹̈o̵̗͐"_s,
    };
    return texts[static_cast<std::size_t>(row) % texts.size()];
}

} // namespace

void SampleList::fill(int count, bool hostile)
{
    beginResetModel();
    m_hostile = hostile;
    m_ids.clear();
    for (int id = 1; id <= count; ++id)
        m_ids.push_back(id);
    m_lastNew = count;
    endResetModel();
    setTotal(count);
    finishRead();
    Q_EMIT countChanged();
}

void SampleList::insertAtTop(int count)
{
    beginInsertRows({}, 0, count - 1);
    for (int i = 0; i < count; ++i)
        m_ids.insert(m_ids.begin(), ++m_lastNew);
    endInsertRows();
    Q_EMIT countChanged();
}

void SampleList::removeFirst(int count)
{
    beginRemoveRows({}, 0, count - 1);
    m_ids.erase(m_ids.begin(), m_ids.begin() + count);
    endRemoveRows();
    Q_EMIT countChanged();
}

void SampleList::shift()
{
    beginInsertRows({}, 0, 0);
    m_ids.insert(m_ids.begin(), ++m_lastNew);
    endInsertRows();
    const int last = static_cast<int>(m_ids.size()) - 1;
    beginRemoveRows({}, last, last);
    m_ids.pop_back();
    endRemoveRows();
}

void SampleList::showState(const QString &state)
{
    if (state == "loading"_L1) {
        (void)beginRead();
    } else if (state == "error"_L1) {
        finishRead({core::ErrorCode::DatabaseUnreachable, u"The database does not answer."_s, {}});
    } else if (state == "timeout"_L1) {
        finishRead({core::ErrorCode::Timeout, u"It took too long."_s, {}});
    } else if (state == "refused"_L1) {
        finishRead({core::ErrorCode::NotPermitted, u"This login may not see the list."_s, {}});
    } else {
        finishRead();
    }
}

void SampleList::forgetCalls()
{
    m_calls.clear();
    Q_EMIT callsChanged();
}

void SampleList::note(const QString &call)
{
    m_calls << call;
    Q_EMIT callsChanged();
}

QList<TableColumn> SampleList::columns() const
{
    static const QList<TableColumn> columns{
        {u"state"_s, u"State"_s, u"status"_s, 150, 80, false, true, false},
        {u"number"_s, u"No."_s, u"number"_s, 80, 60, true, true, false},
        {u"student"_s, u"Student"_s, u"text"_s, 200, 80, false, true, false, 2},
        {u"licence"_s, u"Licence"_s, u"mono"_s, 120, 80, false, false, false, 1},
        {u"fee"_s, u"Fee"_s, u"money"_s, 90, 60, true, true, false},
        {u"completed"_s, u"Completed"_s, u"date"_s, 110, 80, false, true, false},
        {u"next"_s, u"Next attempt"_s, u"ago"_s, 120, 80, false, true, false},
        {u"court"_s, u"Court"_s, u"text"_s, 220, 80, false, false, false},
        {u"note"_s, u"Note"_s, u"text"_s, 160, 80, false, false, true},
    };
    return columns;
}

int SampleList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

TableCell SampleList::cell(int row, int column) const
{
    static const std::array<QString, 9> states{u"pending"_s, u"sending"_s,  u"waiting"_s,
                                               u"on_hold"_s, u"rejected"_s, u"unconfirmed"_s,
                                               u"failed"_s,  u"accepted"_s, u"cancelled"_s};
    static const std::array<QString, 4> words{u"Pending"_s, u"Sending"_s, u"Waiting to retry"_s,
                                              u"On hold"_s};
    static const std::array<QString, 4> names{u"Delgado, Maribel"_s, u"Okafor, Chidi"_s, u"Lindqvist, Åsa"_s,
                                              u"Featherstonehaugh-Montgomery, Bartholomew Alexander"_s};
    const qint64 id = idOf(row);
    const auto pick = [id](const auto &texts) {
        return texts[static_cast<std::size_t>(id) % texts.size()];
    };
    if (m_hostile && column != 0)
        return {.text = hostileText(row), .status = {}, .tip = hostileText(row), .value = {}};
    switch (column) {
    case 0:
        return {.text = pick(words), .status = pick(states), .tip = {}, .value = {}};
    case 1:
        return {.text = QString::number(id), .status = {}, .tip = {}, .value = id};
    case 2:
        return {.text = pick(names), .status = {}, .tip = {}, .value = {}};
    case 3:
        return {.text = u"•••• %1"_s.arg(1000 + id % 9000), .status = {}, .tip = {}, .value = {}};
    case 4:
        return {.text = u"$%1.50"_s.arg(10 + id % 90), .status = {}, .tip = {}, .value = {}};
    case 5:
        return {.text = u"3/%1/26"_s.arg(1 + id % 28), .status = {}, .tip = {}, .value = {}};
    case 6:
        return {.text = u"in %1 min"_s.arg(id % 60), .status = {}, .tip = {}, .value = {}};
    default:
        return {.text = u"Circuit Court of Example County"_s, .status = {}, .tip = {}, .value = {}};
    }
}

void SampleList::clearRows()
{
    fill(0);
}

} // namespace transmittal::test
