// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/program_settings.h"
#include "core/result.h"
#include "core/secret.h"

/// Passwords and other secrets from a person or a script. Never from the command line, which every process of
/// the machine can read.
namespace transmittal::app {

/// The password of the database: TRANSMITTAL_DATABASE_PASSWORD, else the file of [database] password_file,
/// else asked for when a person sits at a terminal, else empty (a server that trusts the socket asks for
/// none).
[[nodiscard]] core::Result<core::Secret> databasePassword(const ProgramSettings &settings);

/// One line of a file that nobody else may read (mode 0600, owned by this user), without its end.
[[nodiscard]] core::Result<core::Secret> readSecretFile(const QString &path);

/// Whether to ask a second time, because what is typed cannot be seen.
enum class Confirm { No, Yes };

/// Asks at the terminal without echo, or takes the first line of the standard input when that is none. Error
/// InvalidInput: nothing was given, or the two differ.
[[nodiscard]] core::Result<core::Secret> readSecret(const QString &prompt, Confirm confirm);

} // namespace transmittal::app
