// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace transmittal::ctl {

/// The table of all commands: finds the one that is meant, parses its options, shows help.
class CommandLine
{
public:
    explicit CommandLine(std::vector<std::unique_ptr<CommandGroup>> groups);

    /// arguments: without the program's name. Returns the exit code.
    int run(const QStringList &arguments) const;

private:
    [[nodiscard]] const CommandGroup *find(const QString &group) const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] static QString help(const CommandGroup &group);
    [[nodiscard]] static QString help(const CommandGroup &group, const Command &command);
    static int runCommand(const CommandGroup &group, const Command &command, const QStringList &arguments);

    std::vector<std::unique_ptr<CommandGroup>> m_groups;
};

} // namespace transmittal::ctl
