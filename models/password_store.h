// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QString>

#include <functional>
#include <optional>

namespace transmittal::models {

/// Where passwords of persons are remembered: the operating system's keychain. GUI thread; nothing here
/// blocks, and answers come on the GUI thread, perhaps after the caller is gone.
class PasswordStore
{
public:
    using Found = std::function<void(const std::optional<core::Secret> &)>;

    virtual ~PasswordStore() = default;

    /// Whether there is a keychain at all; without one "remember me" is not offered.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// The database is named by host, port and name, so that practice and live are never mixed up. Nothing is
    /// found when it was never kept, was taken away, or the person refuses the keychain.
    virtual void find(const QString &database, const QString &login, Found found) = 0;
    /// Replaces what was there.
    virtual void keep(const QString &database, const QString &login, const core::Secret &password) = 0;
    virtual void forget(const QString &database, const QString &login) = 0;
};

/// Remembers nothing.
class NoPasswordStore final : public PasswordStore
{
public:
    [[nodiscard]] bool isAvailable() const override { return false; }
    void find(const QString &, const QString &, Found found) override { found(std::nullopt); }
    void keep(const QString &, const QString &, const core::Secret &) override {}
    void forget(const QString &, const QString &) override {}
};

} // namespace transmittal::models
