// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QString>

namespace transmittal::practice {

/// The stand-in's two faces.
struct Certificates
{
    QString caFile;          ///< PEM of the authority behind the right one
    QSslConfiguration right; ///< issued by the practice authority
    QSslConfiguration wrong; ///< issued by an authority of which nothing is kept
};

/// Reads the certificates in the folder, or makes new ones when one is missing, unreadable or about to end.
/// Keys are readable by this user only. ErrorCode::File.
[[nodiscard]] core::Result<Certificates> ensureCertificates(const QString &folder, const QDateTime &now);

} // namespace transmittal::practice
