// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

namespace transmittal::database {

/// The parts of a message as libpq prints it: "ERROR:  <primary>\nLINE 3: …\nDETAIL:  …\nCONTEXT:  …".
struct ServerMessage
{
    QString primary;
    int line = 0; ///< 1-based, 0 when the server named none
    QString context;
};
[[nodiscard]] ServerMessage parsedMessage(const QString &text);

/// The error for a statement that failed with this SQLSTATE (PostgreSQL manual, appendix A).
/// An empty SQLSTATE means that no server spoke: the connection is lost. Class TM is ours; its text is the
/// sentence for staff. The detail holds the SQLSTATE and the primary message only: DETAIL and LINE repeat
/// values of the row or the statement, and so may hold personal data; quoted values of class 22 are cut out
/// for the same reason.
[[nodiscard]] core::Error statementError(const QString &sqlState, const QString &text);

/// The error for a connection that could not be opened. libpq gives no SQLSTATE here, so its text decides;
/// what is not recognised (a server with translated messages) counts as DatabaseUnreachable with the text in
/// the detail.
[[nodiscard]] core::Error openError(const QString &text, const QString &host, const QString &database,
                                    const QString &user);

/// A lost database is found again by itself, and a full disk has room again: doing it once more may succeed.
/// Any other error is for a person.
[[nodiscard]] bool comesBack(const core::Error &error);

/// comesBack(), or somebody else was in the way (a lock, a deadlock, a statement that an administrator
/// ended): for work that nobody waits for, and that must not be lost.
[[nodiscard]] bool worthRepeating(const core::Error &error);

/// What every user of a lost connection says.
[[nodiscard]] core::Error connectionLost(const QString &detail);

} // namespace transmittal::database
