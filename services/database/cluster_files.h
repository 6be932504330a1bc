// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "database/child_program.h"

#include <QString>

namespace transmittal::database {

/// PostgreSQL's programs of one major version.
struct ServerPrograms
{
    QString folder;
    int major = 0;

    [[nodiscard]] QString path(const QString &program) const { return folder + u'/' + program; }
};

/// Of that major version, or with 0 the newest from 15 on.
[[nodiscard]] core::Result<ServerPrograms> findPrograms(int major);

/// The files of one private cluster and who owns them. Layout: data/, superuser.password, server.log, tls/,
/// and run/ for the socket (elsewhere when that path is too long for one).
class ClusterFiles
{
public:
    ClusterFiles(QString directory, std::optional<Account> account);

    [[nodiscard]] const QString &directory() const { return m_directory; }
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }
    [[nodiscard]] QString data() const { return m_directory + QStringLiteral("/data"); }
    [[nodiscard]] QString log() const { return m_directory + QStringLiteral("/server.log"); }
    [[nodiscard]] QString caCertificate() const { return m_directory + QStringLiteral("/tls/ca.crt"); }
    [[nodiscard]] QString socketFolder() const;
    [[nodiscard]] const core::Secret &password() const { return m_password; }

    /// Makes or checks the folder, and initdb's the data if there is none yet.
    core::Result<void> prepare(bool volatileData);
    /// The major version that the data belongs to.
    [[nodiscard]] int major() const;
    core::Result<void> makeSocketFolder() const;
    core::Result<void> makeCertificates() const;
    /// Writes the settings of the next start; false when they were the same already.
    core::Result<bool> writeSettings(const QString &text) const;
    [[nodiscard]] QString settings() const;

    struct Running
    {
        pid_t process = 0;
        int port = 0;
    };
    /// The server that runs on the data now, if any.
    [[nodiscard]] std::optional<Running> running() const;
    /// After a crash: takes away what would keep a server from starting.
    void removeStale() const;

private:
    core::Result<void> giveToServer(const QString &path) const;
    core::Result<void> initialise(bool volatileData);

    QString m_directory;
    std::optional<Account> m_account;
    core::Secret m_password;
};

} // namespace transmittal::database
