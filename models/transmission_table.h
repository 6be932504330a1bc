// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table_model.h"
#include "transmissions/list_repository.h"

#include <QSet>
#include <QTimer>
#include <QVariantMap>

#include <atomic>
#include <memory>

namespace transmittal::models {

/// The table of transmissions: a stretch of all that match, which grows at both ends as one scrolls and
/// forgets what is far away. GUI thread.
///
/// Live, without moving anything under the pointer: a row that is shown changes in its place; one that no
/// longer matches stays, stale, until the next refresh(); the correction of a shown row takes its place;
/// others that come to match are counted as pending, or come in at once while the list is at its top.
class TransmissionTable : public TableModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY filterChanged FINAL)
    Q_PROPERTY(QStringList states READ states WRITE setStates NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString court READ court WRITE setCourt NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged FINAL)
    Q_PROPERTY(QVariantMap filters READ filters WRITE setFilters NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged FINAL)

public:
    explicit TransmissionTable(QObject *parent = nullptr);
    ~TransmissionTable() override;

    [[nodiscard]] QString channel() const { return m_filter.channel; }
    void setChannel(const QString &channel);
    /// The states shown; none: all.
    [[nodiscard]] QStringList states() const { return m_filter.states; }
    void setStates(const QStringList &states);
    [[nodiscard]] QString code() const { return m_filter.code; }
    void setCode(const QString &code);
    [[nodiscard]] QString court() const { return m_filter.court; }
    void setCourt(const QString &court);
    [[nodiscard]] QString search() const { return m_filter.search; }
    void setSearch(const QString &search);
    /// The whole filter (see models/transmission_filter.h), as saved filters and links set it: replaces all.
    [[nodiscard]] QVariantMap filters() const { return m_filters; }
    void setFilters(const QVariantMap &filters);
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }
    /// One entry of filters(); an empty value takes it away.
    Q_INVOKABLE void setFilter(const QString &name, const QVariant &value);
    Q_INVOKABLE void clearFilters();

    /// What is shown: days up to today are as of the last reading that was not of a further page.
    [[nodiscard]] const transmissions::TransmissionFilter &filter() const { return m_filter; }
    [[nodiscard]] transmissions::ListOrder order() const { return {sortColumn(), isSortDescending()}; }
    /// The state of a loaded row by its name, empty when it is not loaded.
    Q_INVOKABLE [[nodiscard]] QString stateOf(qint64 id) const;
    /// What a row says in one column.
    [[nodiscard]] static TableCell cellOf(const transmissions::ListedTransmission &row,
                                          const QString &columnId);
    [[nodiscard]] static QList<TableColumn> allColumns();

    [[nodiscard]] RowSource rowSource(const RowSelection *selection) const override;
    void refresh() override;
    void showPending() override;
    void fetchBefore() override;
    void fetchAfter() override;
    void jumpToStart() override;
    void jumpToEnd() override;

    [[nodiscard]] QList<TableColumn> columns() const override { return allColumns(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

    /// Rows of one reading, and how many are kept in all.
    static constexpr int pageSize = 200;
    static constexpr int mostRows = 2000;
    /// Rows of one reading for a file.
    static constexpr int filePortion = 1000;

Q_SIGNALS:
    void filterChanged();

protected:
    [[nodiscard]] qint64 idOf(int row) const override { return at(row).id; }
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] bool isStale(int row) const override { return m_stale.contains(at(row).id); }
    [[nodiscard]] QStringList liveChannels() const override;
    void read() override;
    void readChanges() override;
    void clearRows() override;

private:
    using Rows = std::vector<transmissions::ListedTransmission>;
    struct Page
    {
        Rows rows;
        QString since;
    };
    enum class Then {
        Replace,   ///< what was shown goes
        KeepPlace, ///< by difference; what no longer belongs there goes
        Merge,     ///< by difference; stale rows stay
        Append,
        Prepend,
    };

    [[nodiscard]] const transmissions::ListedTransmission &at(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)];
    }
    void changeFilter(const QVariantMap &filters);
    void readPage(transmissions::ListPage page, const transmissions::ListPlace &place, int limit, Then then);
    void takePage(transmissions::ListPage page, int limit, Then then, Page answer);
    void append(Rows rows);
    void prepend(Rows rows);
    [[nodiscard]] Rows withStale(Rows fresh) const;
    void takeChanges(const std::vector<transmissions::ListChange> &changes);
    /// Gives the row that looks otherwise now, -1 when none does.
    [[nodiscard]] int takeChange(const transmissions::ListChange &change, bool &more);
    void readTotal();
    void forgetPending();
    /// Counts the stale rows again, without those that are no longer loaded.
    void countStale();

    Rows m_rows;
    QSet<qint64> m_stale; ///< shown rows that no longer match
    QSet<qint64> m_held;  ///< matching rows that are not shown yet
    QVariantMap m_filters;
    transmissions::TransmissionFilter m_filter; ///< m_filters as of the day of the last reading
    QTimer m_settling;
    QString m_since;
    /// The number of the newest reading, for those that still wait for their turn on the database thread.
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
    /// The same for countings.
    std::shared_ptr<std::atomic<quint64>> m_counting = std::make_shared<std::atomic<quint64>>(0);
    bool m_readingChanges = false;
    bool m_changedAgain = false;
};

} // namespace transmittal::models
