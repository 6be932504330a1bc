// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keychain_passwords.h"

#include "core/keychain.h"
#include "core/logging.h"
#include "core/when_done.h"

namespace transmittal::app {

using namespace Qt::StringLiterals;
using core::Result;
using core::Secret;

namespace {

QString entryOf(const QString &database, const QString &login)
{
    return u"person:%1@%2"_s.arg(login, database);
}

/// On a desktop of freedesktop.org the keychain is spoken to over the session bus; without one there is none.
bool mayHaveKeychain()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
#else
    return true;
#endif
}

void noteFailure(const Result<void> &result)
{
    if (!result)
        qCWarning(logAccess).noquote() << "keychain" << core::field("detail", result.error().detail);
}

} // namespace

KeychainPasswords::KeychainPasswords(QObject *parent) : QObject(parent), m_available(mayHaveKeychain())
{}

void KeychainPasswords::find(const QString &database, const QString &login, Found found)
{
    if (!m_available)
        return found(std::nullopt);
    core::whenDone(core::keychain::read(entryOf(database, login)), this,
                   [found = std::move(found)](const Result<std::optional<Secret>> &read) {
                       if (!read)
                           qCWarning(logAccess).noquote()
                               << "keychain" << core::field("detail", read.error().detail);
                       found(read ? *read : std::nullopt);
                   });
}

void KeychainPasswords::keep(const QString &database, const QString &login, const Secret &password)
{
    if (m_available)
        core::whenDone(core::keychain::write(entryOf(database, login), password), this, noteFailure);
}

void KeychainPasswords::forget(const QString &database, const QString &login)
{
    if (m_available)
        core::whenDone(core::keychain::remove(entryOf(database, login)), this, noteFailure);
}

} // namespace transmittal::app
