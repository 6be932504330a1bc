// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/program_settings.h"
#include "common/worker_assembly.h"
#include "core/key_store.h"
#include "core/result.h"
#include "core/service_notify.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>

namespace transmittal::app {

/// The worker in its service thread, and the service manager told of it. Lives in the main thread.
class Daemon : public QObject
{
    Q_OBJECT

public:
    Daemon(ProgramSettings settings, core::ServiceNotify notify, QObject *parent = nullptr);
    /// Waits until what was sent is seen through, at most the longest timeout of a channel.
    ~Daemon() override;

    /// Loads the credentials, looks at the database and starts working; a database that is away is waited
    /// for. ended() follows some time.
    void start();
    /// Claims nothing more and ends when what was sent has an answer.
    void stop(const QString &reason);

Q_SIGNALS:
    void ended(int exitCode);

private:
    void begin(const core::Result<std::optional<core::WorkerCredentials>> &credentials);
    void work(const core::WorkerCredentials &credentials);
    void fail(const core::Error &error);
    void end(int exitCode);

    ProgramSettings m_settings;
    core::ServiceNotify m_notify;
    std::unique_ptr<core::KeyStore> m_keyStore;
    QThread m_service;
    QObject m_inService; ///< carries calls into the service thread
    // These live in the service thread.
    std::unique_ptr<WorkerAssembly> m_assembly;
    std::unique_ptr<QTimer> m_watchdog;
    std::unique_ptr<QTimer> m_status;

    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace transmittal::app
