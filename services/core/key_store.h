// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/sealing.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace transmittal::core {

/// What lets a workstation work: its login of the database and the keys its channel secrets are sealed to.
struct WorkerCredentials
{
    QString login;
    Secret password;
    KeyPair keys;
    QString workstation;
};

/// The stored form, in files and keychains alike:
///
///     {"version": 1, "login": "…", "password": "…", "workstation": "…",
///      "public_key": "<base64, 32 bytes>", "private_key": "<base64, 32 bytes>"}
///
/// Error Secret: not that form, or the two keys do not belong together.
[[nodiscard]] Secret toStored(const WorkerCredentials &credentials);
[[nodiscard]] Result<WorkerCredentials> fromStored(const Secret &stored);

/// Where this machine keeps its worker's credentials. Futures may finish on another thread than they were
/// asked from; continue with a context object.
class KeyStore
{
public:
    virtual ~KeyStore() = default;
    /// Nothing stored yet is an empty optional, not an error.
    [[nodiscard]] virtual QFuture<Result<std::optional<WorkerCredentials>>> load() = 0;
    /// Replaces what is there.
    [[nodiscard]] virtual QFuture<Result<void>> store(const WorkerCredentials &credentials) = 0;
    /// Removing nothing succeeds.
    [[nodiscard]] virtual QFuture<Result<void>> remove() = 0;
};

/// A file of mode 0600 that belongs to the user of this process. One that others may read, or that belongs to
/// somebody else, is refused; written beside and renamed, so that it is whole at any time. Futures are
/// finished on return.
class FileKeyStore final : public KeyStore
{
public:
    explicit FileKeyStore(QString path);

    /// TRANSMITTAL_WORKER_CREDENTIALS, else "worker" in systemd's $CREDENTIALS_DIRECTORY when it is there
    /// (systemd.exec(5), LoadCredential=). Empty: this machine uses the keychain.
    [[nodiscard]] static std::optional<QString> pathFromEnvironment();

    [[nodiscard]] QFuture<Result<std::optional<WorkerCredentials>>> load() override;
    [[nodiscard]] QFuture<Result<void>> store(const WorkerCredentials &credentials) override;
    [[nodiscard]] QFuture<Result<void>> remove() override;

private:
    QString m_path;
};

/// The desktop's keychain (QtKeychain). Never falls back to clear text: without a keychain every call is an
/// error that says so. Needs a running event loop in the thread that calls.
class KeychainKeyStore final : public KeyStore
{
public:
    /// One entry per database, so that practice and live never share credentials.
    explicit KeychainKeyStore(QString entry);

    [[nodiscard]] QFuture<Result<std::optional<WorkerCredentials>>> load() override;
    [[nodiscard]] QFuture<Result<void>> store(const WorkerCredentials &credentials) override;
    [[nodiscard]] QFuture<Result<void>> remove() override;

private:
    QString m_entry;
};

} // namespace transmittal::core
