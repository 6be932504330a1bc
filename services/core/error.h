// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace transmittal::core {

/// What kind of thing went wrong. Code decides on this, never on a text.
enum class ErrorCode {
    Internal,            ///< a defect of ours; the detail says where
    InvalidInput,        ///< the caller's words or data cannot be used
    NotFound,            ///< the named thing does not exist
    NotPermitted,        ///< the database refused it to this login
    WrongState,          ///< the thing is not in a state that allows it
    Duplicate,           ///< it exists already
    Cancelled,           ///< somebody asked to stop
    Timeout,             ///< a bounded wait ended
    ConnectionLost,      ///< the database went away; whether a write arrived is unknown
    DatabaseUnreachable, ///< no server answers there
    DatabaseExhausted,   ///< the server lacks disk, memory or connections; it may recover
    DatabaseMissing,     ///< the server has no database of that name
    LoginRefused,        ///< wrong user or password
    EncryptionMismatch,  ///< server and program do not agree on whether to encrypt
    Conflict,            ///< another transaction was in the way; doing it again may succeed
    CertificateRefused,  ///< TLS: the server's certificate is not the expected one
    Query,               ///< a statement failed for another reason; the detail has the SQLSTATE
    MigrationEdited,     ///< an applied migration differs from the program's
    MigrationFailed,     ///< a migration could not be applied; nothing of it remains
    SchemaNewer,         ///< the database was migrated by a newer program
    SchemaOlder,         ///< the database must be migrated first
    SharedTableDiffers,  ///< a table of the course platform does not have the agreed columns
    EnvironmentMismatch, ///< practice met live
    LeaseLost,           ///< another worker may hold the job now
    ProgramTooOld,       ///< the queue asks for a newer program
    Network,             ///< an outside service could not be reached
    File,                ///< a file could not be read or written
    Secret,              ///< a secret could not be sealed, opened or found
};

/// The code's name as it stands in logs and in --json output, for example "LOGIN_REFUSED".
[[nodiscard]] QString name(ErrorCode code);

/// An error in its three parts: a code for programs, a sentence for staff that says what to do, a detail for
/// the log. None of the three may hold a secret or personal data.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString staff;
    QString detail;
};

} // namespace transmittal::core
