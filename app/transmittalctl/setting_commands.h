// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace transmittal::ctl {

/// "settings …": what administrators set for everybody.
class SettingCommands final : public CommandGroup
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] const std::vector<Command> &commands() const override;
};

} // namespace transmittal::ctl
