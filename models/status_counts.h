// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transmission_table.h"

namespace transmittal::models {

/// How many of what a TransmissionTable filters are in each state, whichever states it shows: the tabs above
/// it. One row per state, all of them always, in the desk's order. Counted after the table has its rows,
/// which are waited for. GUI thread.
class StatusCounts : public TableModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        transmittal::models::TransmissionTable *table READ table WRITE setTable NOTIFY tableChanged FINAL)
    Q_PROPERTY(qint64 all READ all NOTIFY countsChanged FINAL)
    Q_PROPERTY(bool capped READ isCapped NOTIFY countsChanged FINAL)

public:
    enum StatusRole {
        StateRole = ExtraRole, ///< "state": QString, for StatusLook and TransmissionTable::states
        WordRole,              ///< "word": QString, translated
        CountRole,             ///< "stateCount": qint64, -1 while unknown
        CountTextRole,         ///< "countText": QString, "1,234", "10,000+" or empty while unknown
        ShownRole,             ///< "shown": bool, the table shows this state and not all
    };
    Q_ENUM(StatusRole)

    explicit StatusCounts(QObject *parent = nullptr);

    /// Whose filter counts. Not owned; null: everything.
    [[nodiscard]] TransmissionTable *table() const { return m_table; }
    void setTable(TransmissionTable *table);
    /// Of all states together; -1 while unknown.
    [[nodiscard]] qint64 all() const;
    /// More match than were counted, so each count may be higher.
    [[nodiscard]] bool isCapped() const;
    Q_INVOKABLE [[nodiscard]] qint64 countOf(const QString &state) const;

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void tableChanged();
    void countsChanged();

protected:
    [[nodiscard]] qint64 idOf(int row) const override { return row + 1; }
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] QStringList liveChannels() const override { return {QStringLiteral("tm_transmission")}; }
    void read() override;
    void readChanges() override;
    void clearRows() override;

private:
    struct Line
    {
        QString state;
        qint64 count = 0;
        bool capped = false;
        bool operator==(const Line &) const = default;
    };
    void filterChanged();
    void tableLoaded();
    void take(std::vector<Line> lines);

    QPointer<TransmissionTable> m_table;
    std::vector<Line> m_lines; ///< empty until first read
    transmissions::TransmissionFilter m_filter;
    QTimer m_pace; ///< between two countings of what has no kept counters
    /// The number of the newest reading, for those that still wait for their turn on the database thread.
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
    bool m_waitsForTable = false;
};

} // namespace transmittal::models
