// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmission_commands.h"

#include "proof_command.h"
#include "transmission_actions.h"
#include "transmission_view.h"

namespace transmittal::ctl {

using namespace Qt::StringLiterals;

QString TransmissionCommands::name() const
{
    return u"transmissions"_s;
}

QString TransmissionCommands::summary() const
{
    return u"Filings: list, show, counts, verify, send, retry, cancel, delete, resolve, correct, bulk."_s;
}

const std::vector<Command> &TransmissionCommands::commands() const
{
    static const std::vector<Command> all = [] {
        std::vector<Command> commands = transmissionViews();
        commands.push_back(proofCommand());
        for (const Command &action : transmissionActions())
            commands.push_back(action);
        return commands;
    }();
    return all;
}

} // namespace transmittal::ctl
