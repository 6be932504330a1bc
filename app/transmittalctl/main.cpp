// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit_commands.h"
#include "channel_commands.h"
#include "command_line.h"
#include "core/program.h"
#include "migrate_command.h"
#include "setting_commands.h"
#include "transmission_commands.h"
#include "user_commands.h"
#include "worker_commands.h"
#include "worker_login_commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace transmittal;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"transmittalctl"_s);
    QCoreApplication::setApplicationVersion(core::program::version());

    std::vector<std::unique_ptr<ctl::CommandGroup>> groups;
    groups.push_back(std::make_unique<ctl::TransmissionCommands>());
    groups.push_back(std::make_unique<ctl::ChannelCommands>());
    groups.push_back(std::make_unique<ctl::WorkerCommands>());
    groups.push_back(std::make_unique<ctl::WorkerLoginCommands>());
    groups.push_back(std::make_unique<ctl::UserCommands>());
    groups.push_back(std::make_unique<ctl::SettingCommands>());
    groups.push_back(std::make_unique<ctl::NotificationCommands>());
    groups.push_back(std::make_unique<ctl::AuditCommand>());
    groups.push_back(std::make_unique<ctl::MigrateCommand>());
    return ctl::CommandLine(std::move(groups)).run(QCoreApplication::arguments().mid(1));
}
