// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program.h"

#include "core/program_version.h"

#include <QSysInfo>

namespace transmittal::core::program {

using namespace Qt::StringLiterals;

QString version()
{
    return QStringLiteral(TRANSMITTAL_VERSION);
}

int protocol()
{
    return 1;
}

QString workstation()
{
    const QString named = qEnvironmentVariable("TRANSMITTAL_WORKSTATION").trimmed();
    const QString name = named.isEmpty() ? QSysInfo::machineHostName() : named;
    return name.isEmpty() ? u"unnamed"_s : name;
}

} // namespace transmittal::core::program
