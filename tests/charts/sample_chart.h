// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chart_data.h"

namespace transmittal::test {

/// Charts with known values, for QML tests.
class SampleCharts : public QObject
{
    Q_OBJECT
    Q_PROPERTY(transmittal::models::ChartData *bars READ bars CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::ChartData *lines READ lines CONSTANT FINAL)

public:
    explicit SampleCharts(QObject *parent = nullptr);

    /// Thirty days; day n (from 0) has 10 + n accepted, n % 4 rejected, one unconfirmed on every tenth.
    [[nodiscard]] models::ChartData *bars() { return &m_bars; }
    /// Seven days; nothing on the third and fourth.
    [[nodiscard]] models::ChartData *lines() { return &m_lines; }

    Q_INVOKABLE void fill();
    Q_INVOKABLE void clear();

private:
    models::ChartData m_bars{models::ChartData::Shape::Bars, models::ChartData::Unit::Count};
    models::ChartData m_lines{models::ChartData::Shape::Lines, models::ChartData::Unit::Share};
};

} // namespace transmittal::test
