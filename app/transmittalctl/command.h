// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace transmittal::ctl {

class Invocation;

/// An option of one command, "--name VALUE", or a switch when valueName is empty.
struct Option
{
    QString name;
    QString valueName;
    QString description;
};

/// One command: what the parser takes, what --help says, what is done.
struct Command
{
    QString name;      ///< empty: the group is the command
    QString arguments; ///< as usage shows them, "LOGIN [NAME…]"
    QString summary;   ///< one line
    QString help;      ///< what it does and why it may refuse
    QString examples;  ///< one command per line, without "transmittalctl"
    int least = 0;     ///< arguments
    int most = 0;      ///< -1: any number
    std::vector<Option> options = {};
    /// Returns the exit code.
    std::function<int(Invocation &)> run;
};

/// Commands about one thing: "users add", "users list".
class CommandGroup
{
public:
    virtual ~CommandGroup() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual const std::vector<Command> &commands() const = 0;
};

} // namespace transmittal::ctl
