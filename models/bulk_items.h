// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loaded_table.h"
#include "transmissions/transmission.h"

namespace transmittal::models {

/// What became of each item of a bulk action: failures first, then what was passed over, then the rest; the
/// first 1,000. A row's id is the transmission's. GUI thread.
class BulkItems : public LoadedTable
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qint64 bulk READ bulk WRITE setBulk NOTIFY bulkChanged FINAL)

public:
    explicit BulkItems(QObject *parent = nullptr);

    /// The number of the bulk action, 0 for none.
    [[nodiscard]] qint64 bulk() const { return m_bulk; }
    void setBulk(qint64 bulk);
    /// The ids of a result ("failed", "skipped", "done") among the rows, to be opened in the list.
    Q_INVOKABLE [[nodiscard]] QList<qint64> idsOf(const QString &result) const;

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    void bulkChanged();

protected:
    [[nodiscard]] qint64 idOf(int row) const override { return at(row).transmissionId; }
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] QStringList liveChannels() const override { return {QStringLiteral("tm_bulk")}; }
    void read() override;
    void clearRows() override;

private:
    [[nodiscard]] static TableCell cellOf(const transmissions::BulkItem &item, int column);
    [[nodiscard]] const transmissions::BulkItem &at(int row) const
    {
        return m_items[static_cast<std::size_t>(row)];
    }

    std::vector<transmissions::BulkItem> m_items;
    qint64 m_bulk = 0;
};

} // namespace transmittal::models
