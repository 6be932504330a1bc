// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QString>

namespace transmittal::core {

/// The verifier PostgreSQL stores for a password (RFC 5802, RFC 7677; PostgreSQL 15 documentation 53.8):
/// "SCRAM-SHA-256$4096:<salt>$<StoredKey>:<ServerKey>". Made here so that the password itself never reaches
/// the server or its log. The password is prepared as libpq does it (see saslPrepared), so that logging in
/// with it works. Error InvalidInput: empty, or a NUL in it. salt: 16 random bytes when empty.
[[nodiscard]] Result<QString> scramVerifier(const Secret &password, QByteArray salt = {},
                                            int iterations = 4096);

/// SASLprep (RFC 4013) with libpq's rule for what it forbids: a password with forbidden or unassigned
/// characters, or none that is valid UTF-8, is used as it is (postgresql src/common/saslprep.c,
/// scram-common.c).
[[nodiscard]] Secret saslPrepared(const Secret &password);

} // namespace transmittal::core
