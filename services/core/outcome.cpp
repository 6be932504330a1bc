// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outcome.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace transmittal::core {

namespace {

constexpr std::array<std::pair<Outcome, QLatin1StringView>, 5> outcomeNames{{
    {Outcome::Accepted, "accepted"_L1},
    {Outcome::Rejected, "rejected"_L1},
    {Outcome::OnHold, "on_hold"_L1},
    {Outcome::RetryLater, "retry_later"_L1},
    {Outcome::Unconfirmed, "unconfirmed"_L1},
}};

} // namespace

QString name(Outcome outcome)
{
    for (const auto &[value, text] : outcomeNames)
        if (value == outcome)
            return text;
    Q_UNREACHABLE();
}

std::optional<Outcome> outcomeFromName(QStringView name)
{
    for (const auto &[value, text] : outcomeNames)
        if (name == text)
            return value;
    return std::nullopt;
}

} // namespace transmittal::core
