// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "own_password.h"

#include "access/access_service.h"

namespace transmittal::models {

using access::AccessService;
using core::Result;
using core::Secret;
using database::Connection;

OwnPassword::OwnPassword(QObject *parent) : QObject(parent)
{}

QString OwnPassword::problem(const QString &password)
{
    if (password.size() < AccessService::minimumPasswordLength)
        return tr("Enter at least %n characters.", nullptr, AccessService::minimumPasswordLength);
    return {};
}

QString OwnPassword::repeatProblem(const QString &password, const QString &repeated)
{
    return password == repeated ? QString() : tr("The two differ. Type the same again.");
}

void OwnPassword::change(const QString &password, const QString &repeated)
{
    if (m_saving || !m_session || !problem(password).isEmpty() || password != repeated)
        return;
    m_saving = true;
    m_error.clear();
    Q_EMIT stateChanged();
    m_session->ask(
        Session::Lane::Actions, this,
        [secret = Secret(password.toUtf8())](Connection &connection) {
            return AccessService(connection).setOwnPassword(secret);
        },
        [this](const Result<void> &done) {
            m_saving = false;
            m_error = done ? QString() : done.error().staff;
            Q_EMIT stateChanged();
            if (done)
                Q_EMIT changed();
        });
}

} // namespace transmittal::models
