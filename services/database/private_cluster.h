// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "database/connection_settings.h"

#include <QString>

#include <memory>

namespace transmittal::database {

struct PrivateClusterOptions
{
    /// For tests: nothing survives a power cut (fsync off), but a server starts and commits many times
    /// faster.
    bool volatileData = false;
    /// Listen on 127.0.0.1 as well, on a free port, with TLS only; the server's certificate is for
    /// "localhost", made by a CA of its own (see caCertificate()).
    bool tls = false;
    /// End the server when this process ends in whatever way, SIGKILL included.
    bool dieWithStarter = false;
    /// With dieWithStarter: remove the folder then, too.
    bool removeWithStarter = false;
};

/// A PostgreSQL server of the program's own, in a folder of its own: for practice and for tests. Reached
/// through a unix socket with scram-sha-256 as superuser "tm_super", whose random password lies in the folder
/// (mode 0600).
///
/// As root the server runs as "postgres" (or "nobody"), since PostgreSQL refuses root; the folder is handed
/// to that account, so every folder above must let it pass. Binaries: the newest /usr/lib/postgresql/*/bin
/// from 15 on, else PATH.
///
/// Every call blocks for as long as the server needs (up to a minute); not for a thread with an event loop
/// that others wait for. Unix only. Not thread-safe.
class PrivateCluster
{
public:
    using Options = PrivateClusterOptions;

    explicit PrivateCluster(QString directory, Options options = {});
    /// Stops the server if this object started it (and did not find it running).
    ~PrivateCluster();
    PrivateCluster(const PrivateCluster &) = delete;
    PrivateCluster &operator=(const PrivateCluster &) = delete;

    /// Makes the cluster if the folder has none, uses a server of it that runs already, cleans up behind one
    /// that crashed. Errors: File (folder, binaries), WrongState (made by another major version), Internal
    /// (the server's own words in the detail).
    core::Result<void> start();
    /// Fast shutdown: sessions are ended, data is safe. After 15 seconds immediate. Nothing to stop is
    /// success.
    core::Result<void> stop();
    core::Result<void> restart();
    /// For tests: ends the server as a power cut would.
    core::Result<void> crash();
    [[nodiscard]] bool isRunning() const;

    /// For tm_super over the unix socket. Valid after start().
    [[nodiscard]] ConnectionSettings superuser(const QString &database = QStringLiteral("postgres")) const;
    /// The same over TLS at localhost with verify-full. Only with Options::tls.
    [[nodiscard]] ConnectionSettings
    superuserOverTls(const QString &database = QStringLiteral("postgres")) const;
    [[nodiscard]] QString caCertificate() const;
    [[nodiscard]] QString directory() const;
    [[nodiscard]] QString logFile() const;

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace transmittal::database
