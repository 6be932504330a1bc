// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/program_settings.h"
#include "common/worker_assembly.h"
#include "worker_engine.h"

#include <QHash>
#include <QThread>
#include <QTimer>

#include <memory>
#include <vector>

namespace transmittal::app {

/// The client's own worker: a WorkerAssembly in a service thread of its own, under the workstation's approved
/// login. Lives in the GUI thread and never makes it wait; only the destructor does, for a bounded time.
///
/// One that was stopped is kept until it has seen through what it sent, while another may already work for
/// another database.
class WorkstationWorker final : public models::WorkerEngine
{
    Q_OBJECT

public:
    /// Queues, capacity and the place of the credentials are those of the settings; a file of credentials
    /// named there is for the database named there.
    explicit WorkstationWorker(ProgramSettings settings, QObject *parent = nullptr);
    /// Waits for what was sent, at most some seconds after close() has had its time. A call that hangs longer
    /// is left behind with the process: its phase is committed, and the sweep makes it unconfirmed.
    ~WorkstationWorker() override;

    /// The credentials for a database come from this file instead: practice has its own.
    void setCredentialsFile(const database::ConnectionSettings &database, const QString &file);

    [[nodiscard]] QFuture<core::Result<std::optional<core::WorkerCredentials>>>
    load(const database::ConnectionSettings &database) override;
    [[nodiscard]] QFuture<core::Result<void>> keep(const database::ConnectionSettings &database,
                                                   const core::WorkerCredentials &credentials) override;
    void start(const database::ConnectionSettings &database,
               const core::WorkerCredentials &credentials) override;
    void stop(const QString &reason) override;

    /// For the end of the program, when the window has gone: stops everything; closed() follows when the last
    /// answer has come or the time is up, and soon when nothing works.
    void close();

    /// Whether something works or still ends.
    [[nodiscard]] bool isBusy() const { return m_alive > 0; }

Q_SIGNALS:
    /// The last one that worked has ended.
    void idle();
    void closed();

private:
    struct Working;
    [[nodiscard]] ProgramSettings settingsFor(const database::ConnectionSettings &database) const;
    void begin(quint64 number, const ProgramSettings &settings, const core::WorkerCredentials &credentials);
    void connectWorker(quint64 number, jobs::Worker &worker);
    /// In the service thread: the assembly of that number has nothing left to do.
    void remove(quint64 number);
    /// In the GUI thread.
    void removed();

    ProgramSettings m_settings;
    QHash<QString, QString> m_credentialsFiles; ///< by database
    QThread m_service;
    QObject m_inService;   ///< carries calls into the service thread
    QTimer m_closing;      ///< how long close() waits
    quint64 m_current = 0; ///< number of the assembly that signals speak of; 0: none
    quint64 m_last = 0;
    int m_alive = 0;
    bool m_isClosing = false;
    // In the service thread.
    std::vector<std::unique_ptr<Working>> m_working;
};

} // namespace transmittal::app
