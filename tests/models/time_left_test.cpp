// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "time_left.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace transmittal;
using models::TimeLeft;

namespace {

class GivenClock final : public core::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC); }
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override { return time; }

    std::chrono::steady_clock::time_point time;
};

} // namespace

TEST_CASE("The time left is told after five seconds, when it is more than ten", "[models]")
{
    GivenClock clock;
    TimeLeft left(clock);
    QSignalSpy changes(&left, &TimeLeft::changed);
    CHECK(left.milliseconds() == -1);
    left.setShare(0);
    clock.time += 4s;
    left.setShare(0.04);
    CHECK(left.milliseconds() == -1);
    clock.time += 6s;
    left.setShare(0.125);
    CHECK(left.milliseconds() == 60'000); // 70 s, by whole minutes
    clock.time += 50s;
    left.setShare(0.625);
    CHECK(left.milliseconds() == 35'000); // 36 s, by five
    CHECK(changes.count() == 2);
    clock.time += 30s;
    left.setShare(0.9375);
    CHECK(left.milliseconds() == -1);
    left.setShare(1);
    CHECK(left.milliseconds() == -1);
}

TEST_CASE("What was under way before it was seen, stands still or begins anew is told by what is known",
          "[models]")
{
    GivenClock clock;
    TimeLeft left(clock);
    left.setShare(0.5);
    clock.time += 20s;
    left.estimate();
    CHECK(left.milliseconds() == -1); // it has not come on yet
    left.setShare(0.625);
    CHECK(left.milliseconds() == 60'000);
    clock.time += 20s;
    left.estimate();
    CHECK(left.milliseconds() == 120'000);
    left.setShare(0.125);
    CHECK(left.milliseconds() == -1);
    clock.time += 20s;
    left.setShare(-1);
    left.setShare(0.25);
    CHECK(left.milliseconds() == -1);
}
