// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "password_change.h"

#include "access/access_service.h"
#include "error_words.h"
#include "sign_in.h"

namespace transmittal::models {

using access::AccessService;
using core::Result;
using core::Secret;
using database::Connection;

PasswordChange::PasswordChange(QObject *parent) : QObject(parent)
{}

int PasswordChange::minimumLength()
{
    return AccessService::minimumPasswordLength;
}

void PasswordChange::save(const QString &password, const QString &again)
{
    Session *session = Session::provided();
    if (m_saving || !session)
        return;
    if (password.size() < minimumLength()) {
        setErrors(tr("Use at least %n characters.", nullptr, minimumLength()), {});
        return;
    }
    if (password != again) {
        setErrors({}, tr("The two entries differ. Type the new password again."));
        return;
    }
    setErrors({}, {});
    m_saving = true;
    Q_EMIT changed();
    const Secret secret(password.toUtf8());
    session->ask(
        Session::Lane::Actions, this,
        [secret](Connection &connection) { return AccessService(connection).setOwnPassword(secret); },
        [this, secret](const Result<void> &result) {
            m_saving = false;
            setErrors(result ? QString() : errorSentence(result.error()), {});
            if (!result)
                return;
            // The open connections would be refused when they have to begin anew.
            if (SignIn *signIn = SignIn::provided())
                signIn->continueWith(secret);
            Q_EMIT done();
        });
}

void PasswordChange::clearErrors()
{
    setErrors({}, {});
}

void PasswordChange::setErrors(const QString &password, const QString &again)
{
    m_passwordError = password;
    m_againError = again;
    Q_EMIT changed();
}

} // namespace transmittal::models
