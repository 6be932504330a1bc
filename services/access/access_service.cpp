// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/access_service.h"

#include "core/scram.h"
#include "core/sealing.h"

#include <QRandomGenerator>

namespace transmittal::access {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::Secret;

namespace {

QByteArray randomText(int length, QByteArrayView alphabet)
{
    QByteArray text;
    text.reserve(length);
    for (int i = 0; i < length; ++i)
        text.append(alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))]);
    return text;
}

} // namespace

Secret generatedPassword()
{
    return Secret(randomText(24, "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"));
}

QString workerLoginFor(const QString &workstation)
{
    QString readable;
    for (const QChar c : workstation.toLower()) {
        const bool kept = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (kept)
            readable.append(c);
        else if (!readable.isEmpty() && !readable.endsWith(u'-'))
            readable.append(u'-');
    }
    readable.truncate(32);
    while (readable.endsWith(u'-'))
        readable.chop(1);
    const auto random = QString::fromLatin1(randomText(8, "abcdefghijkmnpqrstuvwxyz23456789"));
    return readable.isEmpty() ? u"worker-%1"_s.arg(random) : u"worker-%1-%2"_s.arg(readable, random);
}

Result<QString> AccessService::personVerifier(const Secret &password)
{
    if (QString::fromUtf8(password.reveal()).size() < minimumPasswordLength)
        return Error{ErrorCode::InvalidInput,
                     u"A password needs at least %1 characters."_s.arg(minimumPasswordLength),
                     {}};
    return core::scramVerifier(password);
}

Result<void> AccessService::addStaff(const NewStaff &person, const Secret &password)
{
    const auto verifier = personVerifier(password);
    if (!verifier)
        return verifier.error();
    return m_repository.addStaff(person, *verifier);
}

Result<qint64> AccessService::disableStaff(const QString &login)
{
    const auto ended = m_repository.disableStaff(login);
    if (!ended)
        return ended;
    // A session that logged in between the first look and the commit was not there to be ended.
    const auto late = m_repository.endSessions(login);
    if (!late)
        return late;
    return *ended + *late;
}

Result<void> AccessService::setOwnPassword(const Secret &password)
{
    const auto verifier = personVerifier(password);
    if (!verifier)
        return verifier.error();
    return m_repository.setOwnPassword(*verifier);
}

Result<void> AccessService::resetPassword(const QString &login, const Secret &password)
{
    const auto verifier = personVerifier(password);
    if (!verifier)
        return verifier.error();
    return m_repository.resetPassword(login, *verifier);
}

Result<WorkerRequest> AccessService::requestWorker(const QString &workstation)
{
    WorkerRequest request;
    request.credentials.login = workerLoginFor(workstation);
    request.credentials.password = generatedPassword();
    request.credentials.keys = core::sealing::generate();
    request.credentials.workstation = workstation;

    const auto verifier = core::scramVerifier(request.credentials.password);
    if (!verifier)
        return verifier.error();
    const auto id = m_repository.requestWorker(request.credentials.login, *verifier,
                                               request.credentials.keys.publicKey, workstation);
    if (!id)
        return id.error();
    const auto worker = m_repository.worker(*id);
    if (!worker)
        return worker.error();
    request.state = worker->state;
    return request;
}

Result<qint64> AccessService::retireWorker(const QString &login)
{
    const auto ended = m_repository.retireWorker(login);
    if (!ended)
        return ended;
    const auto late = m_repository.endSessions(login);
    if (!late)
        return late;
    return *ended + *late;
}

Result<void> AccessService::setChannelSecret(const QString &channel, const QString &name,
                                             const Secret &secret)
{
    if (secret.isEmpty())
        return Error{ErrorCode::InvalidInput, u"The secret is empty. Give it again."_s, {}};
    const auto workers = m_repository.workerKeys();
    if (!workers)
        return workers.error();

    QHash<qint64, QByteArray> sealedByWorker;
    for (const auto &worker : *workers) {
        auto sealed = core::sealing::seal(secret, worker.publicKey);
        if (!sealed)
            return sealed.error();
        sealedByWorker.insert(worker.workerId, *sealed);
    }
    return m_repository.setSecret(channel, name, sealedByWorker);
}

Result<QHash<QString, Secret>> AccessService::openChannelSecrets(const QString &channel,
                                                                 const core::KeyPair &keys)
{
    const auto sealed = m_repository.mySecrets(channel);
    if (!sealed)
        return sealed.error();
    QHash<QString, Secret> opened;
    for (auto it = sealed->cbegin(); it != sealed->cend(); ++it) {
        auto secret = core::sealing::open(it.value(), keys);
        if (!secret)
            return secret.error();
        opened.insert(it.key(), *secret);
    }
    return opened;
}

} // namespace transmittal::access
