// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/key_store.h"

#include "core/keychain.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace transmittal::core {

using namespace Qt::StringLiterals;

namespace {

using Loaded = Result<std::optional<WorkerCredentials>>;

constexpr int storedVersion = 1;

Error unreadable(const QString &path, const QString &why)
{
    return {ErrorCode::File, u"The worker's credentials in %1 cannot be used: %2"_s.arg(path, why), {}};
}

/// Why the opened file must not be believed; empty when it may.
QString objectionTo(const QFile &file)
{
#ifdef Q_OS_UNIX
    struct stat status
    {};
    if (::fstat(file.handle(), &status) != 0 || !S_ISREG(status.st_mode))
        return u"it is not a file."_s;
    // systemd hands root's file to the service by an access list, which shows as the group's permission to
    // read.
    const QByteArray credentials = qgetenv("CREDENTIALS_DIRECTORY");
    const bool fromSystemd =
        !credentials.isEmpty() &&
        QFileInfo(file).absolutePath() == QFileInfo(QFile::decodeName(credentials)).absoluteFilePath();
    if (status.st_uid != ::geteuid() && !(fromSystemd && status.st_uid == 0))
        return u"it belongs to another user. Give it to the user this program runs as."_s;
    if ((status.st_mode & (fromSystemd ? 0037U : 0077U)) != 0)
        return u"others may read it. Take that away with: chmod 600"_s;
#else
    Q_UNUSED(file);
#endif
    return {};
}

Loaded loadFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<WorkerCredentials>();
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (const QString why = objectionTo(file); !why.isEmpty())
        return unreadable(path, why);
    auto read = fromStored(Secret(file.read(65'536)));
    if (!read)
        return unreadable(path, read.error().staff);
    return std::optional(std::move(*read));
}

Result<void> storeFile(const QString &path, const Secret &stored)
{
    QSaveFile file(path);
    // The permissions before the first byte.
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(stored.reveal()) != stored.reveal().size() || !file.commit())
        return Error{ErrorCode::File,
                     u"The worker's credentials cannot be written to %1: %2"_s.arg(path, file.errorString()),
                     {}};
    return {};
}

} // namespace

Secret toStored(const WorkerCredentials &credentials)
{
    const QJsonObject object{
        {u"version"_s, storedVersion},
        {u"login"_s, credentials.login},
        {u"password"_s, QString::fromUtf8(credentials.password.reveal())},
        {u"workstation"_s, credentials.workstation},
        {u"public_key"_s, QString::fromLatin1(credentials.keys.publicKey.toBase64())},
        {u"private_key"_s, QString::fromLatin1(credentials.keys.privateKey.reveal().toBase64())},
    };
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<WorkerCredentials> fromStored(const Secret &stored)
{
    const QJsonObject object = QJsonDocument::fromJson(stored.reveal()).object();
    if (object.value("version"_L1).toInt() != storedVersion)
        return Error{ErrorCode::Secret,
                     u"They are damaged or written by another program. Approve this worker again."_s,
                     u"stored credentials without version %1"_s.arg(storedVersion)};
    const auto text = [&object](QLatin1StringView key) {
        return object.value(key).toString();
    };
    WorkerCredentials credentials{
        text("login"_L1),
        Secret(text("password"_L1).toUtf8()),
        {QByteArray::fromBase64(text("public_key"_L1).toLatin1()),
         Secret(QByteArray::fromBase64(text("private_key"_L1).toLatin1()))},
        text("workstation"_L1),
    };
    if (credentials.login.isEmpty() || !sealing::belongTogether(credentials.keys))
        return Error{ErrorCode::Secret, u"They are damaged. Approve this worker again."_s,
                     u"stored credentials without a login, or with keys that do not belong together"_s};
    return credentials;
}

FileKeyStore::FileKeyStore(QString path) : m_path(std::move(path))
{}

std::optional<QString> FileKeyStore::pathFromEnvironment()
{
    if (const QString named = qEnvironmentVariable("TRANSMITTAL_WORKER_CREDENTIALS"); !named.isEmpty())
        return named;
    const QString directory = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (const QString path = directory + "/worker"_L1; !directory.isEmpty() && QFile::exists(path))
        return path;
    return {};
}

QFuture<Result<std::optional<WorkerCredentials>>> FileKeyStore::load()
{
    return QtFuture::makeReadyFuture(loadFile(m_path));
}

QFuture<Result<void>> FileKeyStore::store(const WorkerCredentials &credentials)
{
    return QtFuture::makeReadyFuture(storeFile(m_path, toStored(credentials)));
}

QFuture<Result<void>> FileKeyStore::remove()
{
    Result<void> removed;
    if (QFile file(m_path); file.exists() && !file.remove())
        removed = Error{ErrorCode::File, u"%1 cannot be removed: %2"_s.arg(m_path, file.errorString()), {}};
    return QtFuture::makeReadyFuture(std::move(removed));
}

KeychainKeyStore::KeychainKeyStore(QString entry) : m_entry(std::move(entry))
{}

QFuture<Loaded> KeychainKeyStore::load()
{
    return keychain::read(m_entry).then([](const Result<std::optional<Secret>> &found) -> Loaded {
        if (!found)
            return found.error();
        if (!*found)
            return std::optional<WorkerCredentials>();
        auto read = fromStored(**found);
        if (!read)
            return Error{
                ErrorCode::Secret,
                u"The worker's credentials in the keychain cannot be used: %1"_s.arg(read.error().staff),
                read.error().detail};
        return std::optional(std::move(*read));
    });
}

QFuture<Result<void>> KeychainKeyStore::store(const WorkerCredentials &credentials)
{
    return keychain::write(m_entry, toStored(credentials));
}

QFuture<Result<void>> KeychainKeyStore::remove()
{
    return keychain::remove(m_entry);
}

} // namespace transmittal::core
