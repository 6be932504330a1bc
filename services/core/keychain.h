// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QFuture>
#include <QString>

#include <optional>

/// The desktop's keychain (QtKeychain), entry by entry. Never falls back to clear text: without a keychain
/// every call ends with an error that says so. Any thread may call; the work is done by the event loop of the
/// application's thread, and nothing blocks.
namespace transmittal::core::keychain {

/// Nothing kept under that name is an empty optional, not an error.
[[nodiscard]] QFuture<Result<std::optional<Secret>>> read(const QString &entry);
/// Replaces what is there.
[[nodiscard]] QFuture<Result<void>> write(const QString &entry, const Secret &secret);
/// Removing nothing succeeds.
[[nodiscard]] QFuture<Result<void>> remove(const QString &entry);

} // namespace transmittal::core::keychain
