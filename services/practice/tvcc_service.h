// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "practice/faults.h"
#include "practice/ledger.h"

#include <KDSoapServer/KDSoapServer.h>
#include <QString>

namespace transmittal::practice {

/// Where the service answers, and where it answers with a fault that the front asks for ("/said/<name>").
inline constexpr QLatin1StringView servicePath{"/tvcc/tvccservice"};
inline constexpr QLatin1StringView saidPath{"/said/"};

/// What the service needs; everything outlives it.
struct TvccServiceContext
{
    QString userId;
    core::Secret password;
    Ledger *ledger = nullptr;
    FaultBook *faults = nullptr;
    const core::Clock *clock = nullptr;
    QString publicUrl; ///< stands in the WSDL that is given out
};

/// TVCC by KDSOAP's server side, over plain HTTP on loopback: the front stands before it. Answers each call
/// at once, in the thread that made it, and files before it answers.
class TvccService : public KDSoapServer
{
    Q_OBJECT
public:
    explicit TvccService(const TvccServiceContext &context, QObject *parent = nullptr);

    void setPublicUrl(const QString &url) { m_context.publicUrl = url; }
    QObject *createServerObject() override;

private:
    TvccServiceContext m_context;
};

} // namespace transmittal::practice
