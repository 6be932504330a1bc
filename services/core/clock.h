// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

namespace transmittal::core {

/// The time, where the database's is not at hand. Jobs never use it: only the database's clock counts there.
/// Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// In UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// For durations; unaffected by somebody setting the clock.
    [[nodiscard]] virtual std::chrono::steady_clock::time_point steady() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override;
};

} // namespace transmittal::core
