// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_chart.h"

#include <QDate>
#include <QLocale>

namespace transmittal::test {

using namespace Qt::StringLiterals;
using models::ChartSeries;

SampleCharts::SampleCharts(QObject *parent) : QObject(parent)
{
    fill();
}

void SampleCharts::fill()
{
    const QLocale locale = QLocale::c();
    QStringList labels;
    QStringList names;
    ChartSeries accepted{u"Accepted"_s, u"good"_s, u"plain"_s, u"735"_s, {}};
    ChartSeries rejected{u"Rejected"_s, u"bad"_s, u"stripes"_s, u"44"_s, {}};
    ChartSeries unconfirmed{u"Unconfirmed"_s, u"warn"_s, u"dots"_s, u"3"_s, {}};
    ChartSeries failed{u"Failed"_s, u"bad"_s, u"grid"_s, u"12"_s, {}};
    for (int n = 0; n < 30; ++n) {
        const QDate day = QDate(2026, 3, 1).addDays(n);
        labels << locale.toString(day, u"MMM d"_s);
        names << locale.toString(day, u"dddd, MMMM d, yyyy"_s);
        accepted.values << 10 + n;
        rejected.values << n % 4;
        unconfirmed.values << (n % 10 == 0 ? 1 : 0);
        failed.values << (n % 7 == 3 ? 3 : 0);
    }
    m_bars.set(labels, names, {accepted, rejected, unconfirmed, failed});
    constexpr double none = ChartSeries::none;
    m_lines.set(labels.first(7), names.first(7),
                {{u"Accepted of all answered"_s,
                  u"good"_s,
                  u"circle"_s,
                  u"97.5 %"_s,
                  {0.98, 0.97, none, none, 0.95, 1, 0.99}},
                 {u"Of the year"_s, u"warn"_s, u"square"_s, {}, {0.96, 0.95, 0.94, none, 0.93, none, 0.97}}});
}

void SampleCharts::clear()
{
    m_bars.set({}, {}, {});
    m_lines.set({}, {}, {});
}

} // namespace transmittal::test
