// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logging.h"
#include "core/result.h"
#include "database/connection_settings.h"

#include <QString>
#include <QStringList>

#include <map>

namespace transmittal::app {

/// How a worker of this program works.
struct WorkerProgramSettings
{
    QStringList queues{QStringLiteral("tvcc"), QStringLiteral("mail"), QStringLiteral("engine")};
    int capacity = 16;   ///< jobs held at once per queue
    int connections = 4; ///< to the database, besides those for hints and heartbeats
    QString credentials; ///< file with the worker's login and keys; empty: the environment, else the keychain
};

/// What a program is told from outside. The database's password is not among it: see password.h.
struct ProgramSettings
{
    database::ConnectionSettings database;
    QString passwordFile;
    core::LogSettings log;
    WorkerProgramSettings worker;
    QString file; ///< where it was read; empty: nowhere
};

/// What was said on the command line, by the keys of the file: "database/host" → "db.example.org".
using SettingsOverrides = std::map<QString, QString>;

/// Reads the settings. The command line wins over the environment (TRANSMITTAL_DATABASE_HOST, …_PORT, …_NAME,
/// …_USER, …_SSLMODE, …_SSLROOTCERT), which wins over the file:
///
///     [database] host, port, name, user, sslmode, sslrootcert, password_file
///     [log]      file, level (debug, information, warning, critical)
///     [worker]   queues (tvcc, mail, engine), capacity, connections, credentials
///
/// The file is configFile, else TRANSMITTAL_CONFIG, else transmittal/transmittal.ini in the user's
/// configuration folder, else /etc/transmittal/transmittal.ini; one that was named must exist. A password
/// never stands in it. Errors: File, InvalidInput.
[[nodiscard]] core::Result<ProgramSettings> loadSettings(const QString &configFile,
                                                         const SettingsOverrides &overrides = {});

} // namespace transmittal::app
