// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "password_store.h"

#include <QObject>

namespace transmittal::app {

/// Persons' passwords in the desktop's keychain, one entry per database and login. A keychain that fails
/// costs nothing but the remembering; why stands in the log.
class KeychainPasswords final : public QObject, public models::PasswordStore
{
    Q_OBJECT

public:
    explicit KeychainPasswords(QObject *parent = nullptr);

    /// False when this desktop has no keychain service that could be asked.
    [[nodiscard]] bool isAvailable() const override { return m_available; }
    void find(const QString &database, const QString &login, Found found) override;
    void keep(const QString &database, const QString &login, const core::Secret &password) override;
    void forget(const QString &database, const QString &login) override;

private:
    bool m_available;
};

} // namespace transmittal::app
