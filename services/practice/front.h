// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "practice/faults.h"
#include "practice/ledger.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>

namespace transmittal::practice {

/// What the fronts share; everything outlives them.
struct FrontContext
{
    FaultBook *faults = nullptr;
    JournalFile *requests = nullptr;
    const core::Clock *clock = nullptr;
    quint16 servicePort = 0; ///< where the service listens on loopback
};

/// The stand-in's HTTPS side: ends TLS, records every whole request body, and hands it to the service or
/// breaks what it is told to break. One request per connection. Lives in the thread of its event loop.
class Front : public QTcpServer
{
    Q_OBJECT
public:
    Front(const FrontContext &context, const QSslConfiguration &tls, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const FrontContext &m_context;
    QSslConfiguration m_tls;
};

} // namespace transmittal::practice
