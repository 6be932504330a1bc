// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/access_repository.h"
#include "core/secret.h"

namespace transmittal::access {

/// Logins, workers and secrets as people use them: passwords become verifiers and secrets are sealed here,
/// before anything is sent, so that neither reaches the server or its log. What only reads or needs no such
/// care is on repository(). Same thread and lifetime as its connection.
class AccessService
{
public:
    /// A shorter password of a person is refused.
    static constexpr int minimumPasswordLength = 12;

    explicit AccessService(database::Connection &connection) : m_repository(connection) {}

    [[nodiscard]] AccessRepository &repository() { return m_repository; }

    core::Result<void> addStaff(const NewStaff &person, const core::Secret &password);
    /// Also ends what logged in while the database was about to refuse it. The number of sessions ended.
    core::Result<qint64> disableStaff(const QString &login);
    core::Result<void> setOwnPassword(const core::Secret &password);
    core::Result<void> resetPassword(const QString &login, const core::Secret &password);

    /// Makes keys, a password and a login for this workstation and asks for approval. Error File or Secret of
    /// the caller's KeyStore afterwards: retire the worker again, its credentials are lost.
    [[nodiscard]] core::Result<WorkerRequest> requestWorker(const QString &workstation);
    core::Result<qint64> retireWorker(const QString &login);

    /// Seals the secret to every approved worker and replaces what was there. Error WrongState: nobody is
    /// approved.
    core::Result<void> setChannelSecret(const QString &channel, const QString &name,
                                        const core::Secret &secret);
    /// For a worker: the channel's secrets by name, opened with its own keys. One that is not sealed to it is
    /// left out.
    [[nodiscard]] core::Result<QHash<QString, core::Secret>> openChannelSecrets(const QString &channel,
                                                                                const core::KeyPair &keys);

private:
    [[nodiscard]] static core::Result<QString> personVerifier(const core::Secret &password);

    AccessRepository m_repository;
};

/// 24 characters that cannot be mistaken for each other, about 137 bits: for a first password or a worker's.
[[nodiscard]] core::Secret generatedPassword();

/// The login for a worker of this workstation: "worker-<workstation>-<random>", within what the database
/// takes.
[[nodiscard]] QString workerLoginFor(const QString &workstation);

} // namespace transmittal::access
