// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/program_settings.h"
#include "core/secret.h"

#include <optional>

class QCoreApplication;

namespace transmittal::app {

/// What the command line asks of the client.
struct StartOptions
{
    QString config;
    QString user;
    QString passwordFile;
    QString page;
    QString language;
    QString theme;
    QString screenshots; ///< folder; empty: none
    bool practice = false;
    bool selfTest = false;
};

/// Ends the program on --help, --version and on what it does not know.
[[nodiscard]] StartOptions parseCommandLine(const QCoreApplication &application);

/// The password that was given from outside: --password-file, else TRANSMITTAL_DATABASE_PASSWORD, else the
/// file of the settings; none when a person is to type it. Errors: those of readSecretFile().
[[nodiscard]] core::Result<std::optional<core::Secret>> givenPassword(const StartOptions &options,
                                                                      const ProgramSettings &settings);

} // namespace transmittal::app
