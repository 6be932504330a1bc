// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/certificates.h"

#include "practice/certificate_authority.h"

namespace transmittal::test {

namespace {

constexpr std::chrono::hours day(24);

} // namespace

class CertificateAuthority::Private
{
public:
    const practice::CertificateAuthority authority{"Transmittal test authority", day};
};

CertificateAuthority::CertificateAuthority() : d(std::make_unique<Private>())
{}
CertificateAuthority::~CertificateAuthority() = default;

QByteArray CertificateAuthority::certificatePem() const
{
    return d->authority.certificatePem();
}

Identity CertificateAuthority::issue(const QByteArray &subject) const
{
    return d->authority.issue({QString::fromUtf8(subject)});
}

Identity CertificateAuthority::issueExpired(const QByteArray &subject) const
{
    return d->authority.issue({QString::fromUtf8(subject)}, {.from = -2 * day, .until = -day});
}

} // namespace transmittal::test
