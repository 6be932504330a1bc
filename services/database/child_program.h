// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

#include <sys/types.h>

namespace transmittal::database {

/// An account of this machine that a program shall run under.
struct Account
{
    QString name;
    uid_t user = 0;
    gid_t group = 0;
};

/// For root: the account that PostgreSQL shall run under, "postgres" or else "nobody". For everybody else
/// nothing: the server runs as they do.
[[nodiscard]] core::Result<std::optional<Account>> serverAccount();

/// The first folder on the way to the path that the account may not pass; nothing when it can get there.
[[nodiscard]] std::optional<QString> barrier(const QString &path, const Account &account);

/// Runs a program to its end and gives what it printed (both streams). Standard input is empty, the working
/// directory is the root, PG* variables are left out and messages are in English. Blocks. Errors: Timeout
/// (the program is killed), Internal with the output in the detail (exit code not 0), File (it cannot be
/// started).
[[nodiscard]] core::Result<QByteArray> runProgram(const QStringList &command,
                                                  const std::optional<Account> &account,
                                                  std::chrono::milliseconds timeout);

/// Starts a process that does nothing until the descriptor's other end closes, by stop() or because this
/// process ended; in the second case it kills the server (SIGQUIT), and removes the folder if one is given.
class Watchdog
{
public:
    Watchdog(pid_t server, const QString &folderToRemove);
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

private:
    int m_pipe = -1;
};

} // namespace transmittal::database
