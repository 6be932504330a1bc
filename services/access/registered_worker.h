// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/key_store.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace transmittal::access {

enum class WorkerState { Requested, Approved, Retired };

/// "requested", "approved", "retired", as in the database.
[[nodiscard]] QString name(WorkerState state);

/// A machine that has, had or asks for a worker's login.
struct RegisteredWorker
{
    qint64 id = 0;
    QString login;
    QString workstation;
    WorkerState state = WorkerState::Requested;
    QString keyFingerprint; ///< to be compared with keyFingerprint() of the credentials on the workstation
    QString requestedBy;
    QDateTime requestedAt;
    QString approvedBy; ///< empty unless approved
    QDateTime approvedAt;
    QString retiredBy; ///< empty unless retired
    QDateTime retiredAt;
};

/// To whom a secret must be sealed.
struct WorkerKey
{
    qint64 workerId = 0;
    QString login;
    QString workstation;
    QByteArray publicKey; ///< 32 bytes
};

/// What a request leaves behind: the credentials belong into this machine's KeyStore at once; nothing else
/// has them.
struct WorkerRequest
{
    core::WorkerCredentials credentials;
    WorkerState state = WorkerState::Requested; ///< Approved at once in practice
};

/// The first 16 hexadecimal digits of the key's SHA-256, as administrators see it before they approve.
[[nodiscard]] QString keyFingerprint(const QByteArray &publicKey);

} // namespace transmittal::access
