// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table_model.h"

namespace transmittal::test {

/// The smallest table: letters that the test puts in, so that TableModel itself can be tried.
class SampleTable : public models::TableModel
{
    Q_OBJECT

public:
    struct Letter
    {
        qint64 id = 0;
        QString text;
        bool operator==(const Letter &) const = default;
    };

    using TableModel::finishRead;
    using TableModel::setTotal;
    using TableModel::TableModel;

    void put(std::vector<Letter> letters);
    /// "a1 b2": text and id of each row in order.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] int readings() const { return m_readings; }

    [[nodiscard]] QList<models::TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] qint64 idOf(int row) const override { return m_letters[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] models::TableCell cell(int row, int column) const override;
    void read() override { ++m_readings; }
    void clearRows() override { put({}); }

private:
    std::vector<Letter> m_letters;
    int m_readings = 0;
};

} // namespace transmittal::test
