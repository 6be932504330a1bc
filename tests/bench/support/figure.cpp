// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/support/figure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace transmittal::bench {

using namespace Qt::StringLiterals;

namespace {

QJsonArray json(const Runs &runs)
{
    QJsonArray array;
    for (const double value : runs.values)
        array.append(value);
    return array;
}

} // namespace

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nan("");
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(at, 1, values.size()) - 1];
}

double Runs::median() const
{
    return percentile(values, 0.5);
}

void print(const Figure &figure)
{
    QJsonObject line{{u"name"_s, figure.name},
                     {u"value"_s, figure.ours.median()},
                     {u"unit"_s, figure.unit},
                     {u"better"_s, figure.less ? u"less"_s : u"more"_s},
                     {u"runs"_s, json(figure.ours)}};
    if (!figure.peer.isEmpty() && !figure.peers.values.empty()) {
        line[u"peer"_s] = figure.peer;
        line[u"peer_value"_s] = figure.peers.median();
        line[u"peer_runs"_s] = json(figure.peers);
    }
    if (!figure.goal.isEmpty() && !brief())
        line[u"goal"_s] = figure.goal;
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("TRANSMITTAL_BENCH_ROUNDS");
    return brief() ? 1 : wanted > 0 ? wanted : 3;
}

bool brief()
{
    return qEnvironmentVariableIntValue("TRANSMITTAL_BENCH_BRIEF") > 0;
}

void note(const QString &text)
{
    std::fprintf(stderr, "bench:   %s\n", qUtf8Printable(text));
}

} // namespace transmittal::bench
