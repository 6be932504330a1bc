// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table_model.h"
#include "transmissions/listed_transmission.h"

#include <QTimer>

namespace transmittal::models {

/// The latest transmissions for the overview: a few rows, always the newest, none held back. GUI thread.
class OverviewRecent : public TableModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    static constexpr int most = 12;

    explicit OverviewRecent(QObject *parent = nullptr);

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] qint64 idOf(int row) const override { return m_rows[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] QStringList liveChannels() const override { return {QStringLiteral("tm_transmission")}; }
    void read() override;
    void readChanges() override;
    void clearRows() override;

private:
    void take(std::vector<transmissions::ListedTransmission> rows);

    std::vector<transmissions::ListedTransmission> m_rows;
    QTimer m_pause; ///< running: read lately, so that a bulk send does not read it ten times a second
    bool m_again = false;
};

} // namespace transmittal::models
