// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>

namespace transmittal::core {

/// A worker's X25519 keys, 32 raw bytes each.
struct KeyPair
{
    QByteArray publicKey;
    Secret privateKey;
};

} // namespace transmittal::core

/// libsodium's sealed boxes (crypto_box_seal): whoever has the public key can seal, only the key pair can
/// open. Thread-safe; no state.
namespace transmittal::core::sealing {

[[nodiscard]] KeyPair generate();

/// Whether the public key is the private one's.
[[nodiscard]] bool belongTogether(const KeyPair &keys);

/// Error Secret: the public key is not one.
[[nodiscard]] Result<QByteArray> seal(const Secret &secret, const QByteArray &publicKey);

/// Error Secret: sealed to another key, or altered.
[[nodiscard]] Result<Secret> open(const QByteArray &sealed, const KeyPair &keys);

} // namespace transmittal::core::sealing
