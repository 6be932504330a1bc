// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

#include <chrono>

namespace transmittal::database {

/// Where the database is and who asks. A value; the password prints as stars.
struct ConnectionSettings
{
    QString host; ///< name or address, or the directory of a unix socket (begins with a slash)
    int port = 5432;
    QString name; ///< of the database
    QString user;
    core::Secret password;
    QString sslMode;     ///< libpq's sslmode; empty means verify-full, or nothing over a unix socket
    QString sslRootCert; ///< file with the accepted CA certificates, PEM; any characters but NUL in its path
    QString workstation; ///< stands in the audit trail as transmittal.workstation
    QString applicationName = QStringLiteral("transmittal");
    std::chrono::seconds connectTimeout{10}; ///< per address of the host, at least 2 (libpq's minimum)

    std::chrono::milliseconds statementTimeout{30'000}; ///< 0 = none
    std::chrono::milliseconds lockTimeout{5'000};
    std::chrono::milliseconds idleInTransactionTimeout{30'000};

    [[nodiscard]] bool isUnixSocket() const { return host.startsWith(u'/'); }
};

/// The options for libpq that Qt's driver appends to its connection string as they are
/// (QSqlDatabase::setConnectOptions). Every value is quoted as libpq's manual, "Keyword/Value Connection
/// Strings", asks. Qt 6.4 turns each semicolon into a space, even inside quotes, so a value with one is
/// refused: ErrorCode::InvalidInput. See safeRootCertificate().
[[nodiscard]] core::Result<QString> connectOptions(const ConnectionSettings &settings);

} // namespace transmittal::database
