// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace transmittal::bench {

/// What several runs gave. Other work on the machine falls on single runs, so the middle one counts.
struct Runs
{
    std::vector<double> values;
    [[nodiscard]] double median() const;
};

/// The value below which this share (0 to 1) of the values lies.
[[nodiscard]] double percentile(std::vector<double> values, double share);

/// One line of the result. Without a peer it stands alone; without a goal it is for information.
struct Figure
{
    QString name;
    QString unit;
    Runs ours;
    QString peer = {};
    Runs peers = {};
    QString goal = {};
    bool less = false; ///< smaller is better
};

/// Prints the figure as a line of JSON for run.py.
void print(const Figure &figure);

/// How often each thing is measured: TRANSMITTAL_BENCH_ROUNDS, else 3; once when brief().
[[nodiscard]] int rounds();

/// Whether only that a bench still does its work is asked for, not how fast: TRANSMITTAL_BENCH_BRIEF. Few
/// jobs, one round, no peers.
[[nodiscard]] bool brief();

/// Something for the person who waits, on the standard error stream.
void note(const QString &text);

} // namespace transmittal::bench
