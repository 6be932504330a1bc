// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/certificate_authority.h"

#include <QByteArray>

#include <memory>

namespace transmittal::test {

using practice::Identity;

/// An authority made for one test, valid for a day around now. Its certificates name what they are issued for
/// as DNS name or, when it looks like one, as IP address.
class CertificateAuthority
{
public:
    CertificateAuthority();
    ~CertificateAuthority();
    CertificateAuthority(const CertificateAuthority &) = delete;
    CertificateAuthority &operator=(const CertificateAuthority &) = delete;

    [[nodiscard]] QByteArray certificatePem() const;
    [[nodiscard]] Identity issue(const QByteArray &subject) const;
    /// One whose day is over.
    [[nodiscard]] Identity issueExpired(const QByteArray &subject) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace transmittal::test
