// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arranged_table.h"

#include "preferences.h"
#include "theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace transmittal::controls {

using namespace Qt::StringLiterals;
using models::TableColumn;
using models::TableModel;

namespace {
/// Times its own width that a column takes at most: farther apart, cells of one row are hard to read
/// together.
constexpr qreal mostGrowth = 2.5;
/// What is left at least of a column that gives way. Where that is not enough for all to be seen, none does.
constexpr qreal leastRest = 0.8;

/// What TableHeaderCell needs to show the title whole. Without the arrow of the sorting, which one column at
/// a time has: kept free in each it would push the last ones out of a window of the usual size.
int roomFor(const TableColumn &column)
{
    constexpr int margins = 24;
    QFont font = QGuiApplication::font();
    font.setPixelSize(Theme::fontSmall);
    font.setWeight(QFont::Medium);
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(column.title))) + margins;
}
} // namespace

ArrangedTable::ArrangedTable(QObject *parent) : QAbstractProxyModel(parent)
{}

void ArrangedTable::setTable(TableModel *table)
{
    if (m_table == table)
        return;
    if (m_table)
        m_table->disconnect(this);
    beginResetModel();
    m_table = table;
    setSourceModel(table);
    if (table) {
        followRows();
        connect(table, &TableModel::columnsChanged, this, &ArrangedTable::load);
    }
    m_all.clear();
    m_shown.clear();
    endResetModel();
    Q_EMIT tableChanged();
    if (m_complete)
        load();
}

void ArrangedTable::followRows()
{
    TableModel *table = m_table;
    connect(table, &TableModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) { beginInsertRows({}, first, last); });
    connect(table, &TableModel::rowsInserted, this, [this] { endInsertRows(); });
    connect(table, &TableModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { beginRemoveRows({}, first, last); });
    connect(table, &TableModel::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(table, &TableModel::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                beginMoveRows({}, first, last, {}, to);
            });
    connect(table, &TableModel::rowsMoved, this, [this] { endMoveRows(); });
    connect(table, &TableModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(table, &TableModel::modelReset, this, [this] { endResetModel(); });
    connect(table, &TableModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                if (!m_shown.empty())
                    Q_EMIT dataChanged(index(from.row(), 0), index(to.row(), columnCount() - 1), roles);
            });
}

void ArrangedTable::setSettingsKey(const QString &key)
{
    if (m_settingsKey == key)
        return;
    m_settingsKey = key;
    Q_EMIT settingsKeyChanged();
    if (m_complete)
        load();
}

void ArrangedTable::setViewWidth(qreal width)
{
    if (qFuzzyCompare(m_viewWidth, width))
        return;
    m_viewWidth = width;
    Q_EMIT viewWidthChanged();
    layOut();
}

void ArrangedTable::componentComplete()
{
    m_complete = true;
    load();
}

void ArrangedTable::load()
{
    std::vector<ArrangedColumn> all;
    const QList<TableColumn> known = m_table ? m_table->columns() : QList<TableColumn>();
    for (int place = 0; place < known.size(); ++place) {
        const TableColumn &column = known[place];
        // The widths are those of English words; another language's are longer.
        const int minimum = std::max(column.minimumWidth, roomFor(column));
        all.push_back({.id = column.id,
                       .title = column.title,
                       .kind = column.kind,
                       .alignRight = column.alignRight,
                       .sortable = column.sortable,
                       .shown = !column.hiddenAtFirst,
                       .minimumWidth = minimum,
                       .source = place,
                       .wanted = std::max(column.width, minimum),
                       .share = column.share});
    }
    // What was remembered may be of another version of the program: unknown columns are passed over, new ones
    // stay where the model has them.
    const auto *preferences = models::Preferences::provided();
    std::size_t next = 0;
    if (preferences && !m_settingsKey.isEmpty()) {
        const QVariantList remembered = preferences->value(m_settingsKey).toList();
        for (const QVariant &entry : remembered) {
            const QVariantMap values = entry.toMap();
            const auto found = std::find_if(all.begin(), all.end(), [&values](const ArrangedColumn &column) {
                return column.id == values[u"id"_s].toString();
            });
            if (found == all.end())
                continue;
            keepWidth(*found, values[u"width"_s].toInt());
            found->shown = values[u"shown"_s].toBool();
            const auto from = static_cast<std::size_t>(found - all.begin());
            if (from >= next) {
                std::rotate(all.begin() + static_cast<std::ptrdiff_t>(next), found, found + 1);
                ++next;
            }
        }
        if (!all.empty() &&
            std::none_of(all.begin(), all.end(), [](const auto &column) { return column.shown; }))
            all.front().shown = true;
    }
    m_all = std::move(all);
    std::vector<ArrangedColumn> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown),
                 [](const ArrangedColumn &column) { return column.shown; });
    // With the same columns in another language every cell is the same, too: the view keeps them.
    const bool same = std::ranges::equal(shown, m_shown, {}, &ArrangedColumn::id, &ArrangedColumn::id);
    if (!same)
        beginResetModel();
    m_shown = std::move(shown);
    if (!same)
        endResetModel();
    layOut();
}

void ArrangedTable::save() const
{
    auto *preferences = models::Preferences::provided();
    if (!preferences || m_settingsKey.isEmpty())
        return;
    QVariantList entries;
    for (const ArrangedColumn &column : m_all)
        entries << QVariantMap{{u"id"_s, column.id}, {u"width"_s, column.wanted}, {u"shown"_s, column.shown}};
    preferences->setValue(m_settingsKey, entries);
}

void ArrangedTable::layOut()
{
    qreal left = m_viewWidth;
    for (ArrangedColumn &column : m_shown) {
        const auto same = std::find_if(m_all.begin(), m_all.end(), [&column](const ArrangedColumn &other) {
            return other.id == column.id;
        });
        column.wanted = same->wanted;
        column.share = same->share;
        column.width = column.wanted;
        left -= column.width;
    }
    shareOut(left);
    qreal x = 0;
    for (ArrangedColumn &column : m_shown) {
        column.x = x;
        x += column.width;
    }
    if (!m_shown.empty())
        m_shown.back().width = std::max(m_shown.back().width, m_viewWidth - m_shown.back().x);
    Q_EMIT arranged();
}

void ArrangedTable::shareOut(qreal left)
{
    const auto sumOf = [this](auto part) {
        return std::accumulate(m_shown.begin(), m_shown.end(), 0,
                               [part](int sum, const ArrangedColumn &column) { return sum + part(column); });
    };
    const auto share = [](const ArrangedColumn &column) {
        return column.share;
    };
    const auto slack = [](const ArrangedColumn &column) {
        const bool gives = column.share > 0 && (column.kind == "text"_L1 || column.kind == "mono"_L1);
        const auto least =
            std::max(column.minimumWidth, static_cast<int>(std::ceil(leastRest * column.wanted)));
        return gives ? std::max(0, column.wanted - least) : 0;
    };
    if (const int shares = sumOf(share); left > 0 && shares > 0) {
        for (ArrangedColumn &column : m_shown)
            column.width +=
                std::floor(std::min(left * column.share / shares, (mostGrowth - 1) * column.wanted));
    } else if (const int slacks = sumOf(slack); left < 0 && slacks + left >= 0) {
        const qreal part = -left / slacks;
        for (ArrangedColumn &column : m_shown)
            column.width -= std::ceil(slack(column) * part);
    }
}

void ArrangedTable::keepWidth(ArrangedColumn &column, int width) const
{
    column.wanted = std::clamp(width, column.minimumWidth, 2000);
    const TableColumn known = m_table->columns().at(column.source);
    column.share = column.wanted == std::max(known.width, column.minimumWidth) ? known.share : 0;
}

QList<ArrangedColumn> ArrangedTable::columns() const
{
    return {m_shown.begin(), m_shown.end()};
}

QList<ArrangedColumn> ArrangedTable::allColumns() const
{
    return {m_all.begin(), m_all.end()};
}

qreal ArrangedTable::totalWidth() const
{
    return m_shown.empty() ? 0 : m_shown.back().x + m_shown.back().width;
}

qreal ArrangedTable::widthAt(int column) const
{
    return column >= 0 && column < columnCount() ? m_shown[static_cast<std::size_t>(column)].width : 0;
}

void ArrangedTable::setWidth(const QString &columnId, qreal width)
{
    const auto place = placeOf(columnId);
    for (ArrangedColumn &column : m_all) {
        const int shownAt = placeOf(column.id);
        if (column.id == columnId)
            keepWidth(column, qRound(width));
        else if (shownAt >= 0 && shownAt < place && column.share > 0)
            keepWidth(column, qRound(widthAt(shownAt)));
    }
    layOut();
    save();
}

std::vector<std::size_t> ArrangedTable::shownPlaces() const
{
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < m_all.size(); ++place)
        if (m_all[place].shown)
            places.push_back(place);
    return places;
}

void ArrangedTable::move(const QString &columnId, int to)
{
    const int from = placeOf(columnId);
    to = std::clamp(to, 0, std::max(columnCount() - 1, 0));
    if (from < 0 || from == to)
        return;
    const std::vector<std::size_t> places = shownPlaces();
    const auto at = [this, &places](int place) {
        return m_all.begin() + static_cast<std::ptrdiff_t>(places[static_cast<std::size_t>(place)]);
    };
    beginMoveColumns({}, from, from, {}, to > from ? to + 1 : to);
    if (from < to) {
        std::rotate(at(from), at(from) + 1, at(to) + 1);
        std::rotate(m_shown.begin() + from, m_shown.begin() + from + 1, m_shown.begin() + to + 1);
    } else {
        std::rotate(at(to), at(from), at(from) + 1);
        std::rotate(m_shown.begin() + to, m_shown.begin() + from, m_shown.begin() + from + 1);
    }
    endMoveColumns();
    layOut();
    save();
}

void ArrangedTable::setShown(const QString &columnId, bool shown)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&columnId](const ArrangedColumn &column) {
        return column.id == columnId;
    });
    if (found == m_all.end() || found->shown == shown || (!shown && m_shown.size() == 1))
        return;
    if (shown) {
        const auto place = static_cast<int>(
            std::count_if(m_all.begin(), found, [](const ArrangedColumn &column) { return column.shown; }));
        beginInsertColumns({}, place, place);
        found->shown = true;
        m_shown.insert(m_shown.begin() + place, *found);
        endInsertColumns();
    } else {
        const int place = placeOf(columnId);
        beginRemoveColumns({}, place, place);
        found->shown = false;
        m_shown.erase(m_shown.begin() + place);
        endRemoveColumns();
    }
    layOut();
    save();
}

void ArrangedTable::reset()
{
    if (auto *preferences = models::Preferences::provided(); preferences && !m_settingsKey.isEmpty())
        preferences->setValue(m_settingsKey, {});
    load();
}

int ArrangedTable::placeOf(const QString &columnId) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(),
                     [&columnId](const ArrangedColumn &column) { return column.id == columnId; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ArrangedTable::placeAt(qreal x) const
{
    for (std::size_t place = 0; place < m_shown.size(); ++place)
        if (x < m_shown[place].x + m_shown[place].width)
            return static_cast<int>(place);
    return columnCount() - 1;
}

QModelIndex ArrangedTable::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ArrangedTable::parent(const QModelIndex &) const
{
    return {};
}

int ArrangedTable::rowCount(const QModelIndex &parent) const
{
    return m_table && !parent.isValid() && !m_shown.empty() ? m_table->rowCount() : 0;
}

int ArrangedTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QModelIndex ArrangedTable::mapToSource(const QModelIndex &proxy) const
{
    if (!m_table || !proxy.isValid())
        return {};
    return m_table->index(proxy.row(), m_shown[static_cast<std::size_t>(proxy.column())].source);
}

QModelIndex ArrangedTable::mapFromSource(const QModelIndex &source) const
{
    for (std::size_t place = 0; source.isValid() && place < m_shown.size(); ++place)
        if (m_shown[place].source == source.column())
            return index(source.row(), static_cast<int>(place));
    return {};
}

} // namespace transmittal::controls
