// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <memory>

namespace transmittal::practice {

/// A certificate and its key, both PEM.
struct Identity
{
    QByteArray certificatePem;
    QByteArray privateKeyPem;
};

/// A certificate authority that exists only while this object does: its key is never written. For the
/// stand-in and for tests. Throws std::runtime_error when OpenSSL refuses, which it does for lack of memory
/// or randomness only.
class CertificateAuthority
{
public:
    explicit CertificateAuthority(const QByteArray &name, std::chrono::hours validity);
    ~CertificateAuthority();
    CertificateAuthority(const CertificateAuthority &) = delete;
    CertificateAuthority &operator=(const CertificateAuthority &) = delete;

    [[nodiscard]] QByteArray certificatePem() const;
    /// When a certificate is valid, counted from now.
    struct Lifetime
    {
        std::chrono::seconds from = -std::chrono::hours(24);
        std::chrono::seconds until;
    };

    /// A certificate for these names, or addresses where they look like one; the first is the common name.
    /// Without a lifetime it is valid from a day ago, as long as the authority.
    [[nodiscard]] Identity issue(const QStringList &subjects) const;
    [[nodiscard]] Identity issue(const QStringList &subjects, const Lifetime &lifetime) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace transmittal::practice
