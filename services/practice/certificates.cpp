// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/certificates.h"

#include "practice/certificate_authority.h"

#include <QDir>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace transmittal::practice {

namespace {

constexpr std::chrono::hours validity = std::chrono::hours(24) * 365;

core::Error fileError(const QString &path, const QString &detail)
{
    return {
        core::ErrorCode::File,
        u"The practice folder cannot be used. Check that it exists, that you may write to it and that the disk is not full."_s,
        u"%1: %2"_s.arg(path, detail)};
}

core::Result<void> write(const QString &path, const QByteArray &bytes, QFile::Permissions readers)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | readers) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fileError(path, file.errorString());
    return {};
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Paths
{
    explicit Paths(const QString &folder) : base(folder) {}
    [[nodiscard]] QString ca() const { return base.filePath(u"ca.pem"_s); }
    [[nodiscard]] QString certificate(const QString &name) const { return base.filePath(name + u".pem"_s); }
    [[nodiscard]] QString key(const QString &name) const { return base.filePath(name + u".key"_s); }
    QDir base;
};

core::Result<void> make(const Paths &paths)
{
    const QStringList names{u"localhost"_s, u"127.0.0.1"_s};
    const CertificateAuthority trusted("Transmittal practice authority", validity);
    const CertificateAuthority stranger("Nobody's authority", validity);
    const Identity right = trusted.issue(names);
    const Identity wrong = stranger.issue(names);
    const std::initializer_list<std::pair<QString, QByteArray>> files{
        {paths.ca(), trusted.certificatePem()},        {paths.certificate(u"server"_s), right.certificatePem},
        {paths.key(u"server"_s), right.privateKeyPem}, {paths.certificate(u"wrong"_s), wrong.certificatePem},
        {paths.key(u"wrong"_s), wrong.privateKeyPem},
    };
    for (const auto &[path, bytes] : files) {
        const bool secret = path.endsWith(u".key"_s);
        const auto readers = secret ? QFile::Permissions() : QFile::ReadGroup | QFile::ReadOther;
        if (const auto written = write(path, bytes, readers); !written)
            return written.error();
    }
    return {};
}

std::optional<QSslConfiguration> load(const Paths &paths, const QString &name, const QDateTime &now)
{
    const QSslCertificate certificate(read(paths.certificate(name)));
    const QSslKey key(read(paths.key(name)), QSsl::Ec);
    if (certificate.isNull() || key.isNull() || certificate.expiryDate() < now.addDays(7))
        return std::nullopt;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return configuration;
}

} // namespace

core::Result<Certificates> ensureCertificates(const QString &folder, const QDateTime &now)
{
    const Paths paths(folder);
    auto right = load(paths, u"server"_s, now);
    auto wrong = load(paths, u"wrong"_s, now);
    if (!right || !wrong || QSslCertificate(read(paths.ca())).isNull()) {
        if (const auto made = make(paths); !made)
            return made.error();
        right = load(paths, u"server"_s, now);
        wrong = load(paths, u"wrong"_s, now);
    }
    if (!right || !wrong)
        return fileError(folder, u"the certificates that were just made cannot be read"_s);
    return Certificates{paths.ca(), *right, *wrong};
}

} // namespace transmittal::practice
