// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace transmittal::ctl {

/// "channel …": the outside services, how they are reached and how they fare.
class ChannelCommands final : public CommandGroup
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] const std::vector<Command> &commands() const override;
};

} // namespace transmittal::ctl
