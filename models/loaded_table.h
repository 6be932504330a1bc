// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searched_table.h"

namespace transmittal::models {

/// A table of which all rows are always loaded, because there are few: it is searched and sorted here, by
/// what its cells say. Found are the rows that have each of the words in some cell, hidden columns included.
/// GUI thread.
class LoadedTable : public SearchedTable
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A table is one of its children, for example WorkerBoard.")

public:
    /// What a live change does: everything is sorted anew, or each row stays where it is until somebody
    /// sorts, searches or refreshes. For a list whose values change all the time, of which none would stay.
    enum class OnChange { Sort, KeepPlaces };

    explicit LoadedTable(QObject *parent = nullptr, OnChange onChange = OnChange::Sort);

    /// Whether one cell stands before another: by value where both have one, else by text as people sort it
    /// ("worker-2" before "worker-10"). What is empty comes first.
    [[nodiscard]] static bool isBefore(const TableCell &one, const TableCell &other);
    void refresh() override;

protected:
    /// No row stands before the rest.
    struct NoneFirst
    {
        constexpr bool operator()(const auto &) const { return false; }
    };

    /// Makes mine what the search lets through of all, in the present order; in the order of all where no
    /// column is chosen. cellOf(row, column) gives a row's cell and idOf(row) its identity; what first(row)
    /// holds true for stands before the rest in every order.
    template <typename Row, typename IdOf, typename RowCell, typename First = NoneFirst>
    void arrange(std::vector<Row> &mine, std::vector<Row> all, IdOf idOf, RowCell cellOf, First first = {});

private:
    [[nodiscard]] bool matches(const std::function<TableCell(int column)> &cellOf) const;

    OnChange m_onChange;
};

template <typename Row, typename IdOf, typename RowCell, typename First>
void LoadedTable::arrange(std::vector<Row> &mine, std::vector<Row> all, IdOf idOf, RowCell cellOf,
                          First first)
{
    std::erase_if(all,
                  [&](const Row &row) { return !matches([&](int column) { return cellOf(row, column); }); });
    const int column = columnOf(sortColumn());
    if (column >= 0 && m_onChange == OnChange::KeepPlaces && !isRestarting()) {
        std::unordered_map<qint64, std::size_t> places;
        for (const Row &row : mine)
            places.emplace(idOf(row), places.size());
        const auto placeOf = [&](const Row &row) {
            const auto found = places.find(idOf(row));
            return found == places.end() ? places.size() : found->second;
        };
        std::stable_sort(all.begin(), all.end(), [&placeOf](const Row &one, const Row &other) {
            return placeOf(one) < placeOf(other);
        });
    } else if (column >= 0) {
        std::vector<std::pair<TableCell, Row>> keyed;
        keyed.reserve(all.size());
        for (Row &row : all)
            keyed.emplace_back(cellOf(row, column), std::move(row));
        std::stable_sort(keyed.begin(), keyed.end(), [this](const auto &one, const auto &other) {
            return isSortDescending() ? isBefore(other.first, one.first) : isBefore(one.first, other.first);
        });
        std::transform(keyed.begin(), keyed.end(), all.begin(),
                       [](auto &each) { return std::move(each.second); });
    }
    std::stable_partition(all.begin(), all.end(), first);
    takeRows(mine, std::move(all), idOf);
    setTotal(static_cast<qint64>(mine.size()));
}

} // namespace transmittal::models
