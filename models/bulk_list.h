// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loaded_table.h"
#include "transmissions/transmission.h"

namespace transmittal::models {

/// The newest bulk actions, whoever started them; the status bar shows those that run. GUI thread.
class BulkList : public LoadedTable
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int running READ running NOTIFY runningChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY runningChanged FINAL)
    Q_PROPERTY(QString runningText READ runningText NOTIFY runningChanged FINAL)

public:
    enum BulkRole {
        BulkStateRole = ExtraRole, ///< "bulkState": QString, "running", "stopping", "stopped", "finished"
        ProgressRole,              ///< "progress": double, 0 to 1
        ActionRole,                ///< "action": QString, "send", "retry", "cancel", "delete"
    };
    Q_ENUM(BulkRole)

    explicit BulkList(QObject *parent = nullptr);

    /// How many are under way, how far they are together (0 to 1), and both in words: "2 bulk actions: 140 of
    /// 300"; empty when none is.
    [[nodiscard]] int running() const;
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString runningText() const;
    /// The newest that is under way, 0 for none.
    Q_INVOKABLE [[nodiscard]] qint64 runningBulk() const;
    /// Translated: "Send".
    Q_INVOKABLE [[nodiscard]] static QString actionWord(const QString &action);

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void runningChanged();

protected:
    [[nodiscard]] qint64 idOf(int row) const override { return at(row).id; }
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] QStringList liveChannels() const override { return {QStringLiteral("tm_bulk")}; }
    void read() override;
    void clearRows() override;

private:
    [[nodiscard]] static TableCell cellOf(const transmissions::BulkStatus &bulk, int column);
    [[nodiscard]] const transmissions::BulkStatus &at(int row) const
    {
        return m_bulks[static_cast<std::size_t>(row)];
    }

    std::vector<transmissions::BulkStatus> m_bulks;
};

} // namespace transmittal::models
