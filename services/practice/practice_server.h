// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace transmittal::practice {

/// What the stand-in is started with.
struct PracticeSettings
{
    QString folder; ///< certificates, ledger, requests, faults.json; made when missing
    QString userId = QStringLiteral("practice"); ///< the only login that is let in
    core::Secret password{QByteArrayLiteral("practice")};
    quint16 port = 0;                 ///< 0: any free one
    quint16 wrongCertificatePort = 0; ///< 0: any free one
};

/// Where the stand-in listens, on 127.0.0.1 under the name "localhost".
struct PracticeEndpoints
{
    QUrl tvcc;                 ///< https, certificate signed by the practice CA
    QUrl tvccWrongCertificate; ///< the same service behind a certificate of a CA that nobody trusts
    QString caFile;            ///< PEM of the practice CA, which the practice configuration trusts
    QString ledgerFile;        ///< one JSON object per filed completion, written to disk before the answer
    QString requestsFile;      ///< one JSON object per complete request body
    QString faultsFile;        ///< faults on demand; read again whenever it changes
};

/// A stand-in for California's TVCC over HTTPS: KDSOAP's server answers, a front before it speaks TLS and
/// breaks what it is told to break (services/practice/README.md has the table). Never part of a live set-up:
/// it invents certificate numbers. Lives in one thread with an event loop; start() makes certificates with
/// the openssl program at the first start, which takes about a second.
class PracticeServer : public QObject
{
    Q_OBJECT
public:
    explicit PracticeServer(PracticeSettings settings, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Makes what is missing in the folder and listens.
    /// ErrorCode::File: the folder or the certificates cannot be made or read. ErrorCode::Network: a port is
    /// taken.
    [[nodiscard]] core::Result<PracticeEndpoints> start();

    /// Closes every connection and stops listening.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace transmittal::practice
