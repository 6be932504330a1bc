// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace transmittal::app {

/// What every program ends with; scripts and the service manager decide on it.
enum ExitCode : int {
    Done = 0,          ///< all of it was done
    SomeFailed = 1,    ///< it began, and something was refused or failed
    CouldNotStart = 2, ///< nothing was done: the command, the settings, the login or the database
};

} // namespace transmittal::app
