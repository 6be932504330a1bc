// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace transmittal::ctl {

/// "workers …": the logins of machines that work, and the board of what they do.
class WorkerLoginCommands final : public CommandGroup
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] const std::vector<Command> &commands() const override;
};

/// Also offered by "worker": group is the name it is called by there.
[[nodiscard]] Command drainCommand(const QString &group);
[[nodiscard]] Command boardCommand(const QString &group, const QString &verb);

} // namespace transmittal::ctl
