// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/program_settings.h"
#include "core/clock.h"
#include "core/key_store.h"
#include "core/loopback_gate.h"
#include "database/connection.h"
#include "database/database_pool.h"
#include "jobs/worker.h"
#include "transmissions/transmission_handler.h"

#include <memory>
#include <vector>

namespace transmittal::transmissions {
class TvccAuthority;
}

namespace transmittal::app {

/// Where this machine keeps its worker's credentials: the file of the settings, else what FileKeyStore finds
/// in the environment, else the keychain, one entry per database.
[[nodiscard]] std::unique_ptr<core::KeyStore> keyStoreFor(const ProgramSettings &settings);

/// The settings with which a worker logs in: those of the program, in the worker's name.
[[nodiscard]] database::ConnectionSettings workerConnection(const ProgramSettings &settings,
                                                            const core::WorkerCredentials &credentials);

/// Opens the database and sees that its schema is this program's. Blocks. Errors: those of Connection::open()
/// and Migrator::verify().
[[nodiscard]] core::Result<std::unique_ptr<database::Connection>>
openVerified(const database::ConnectionSettings &settings);

/// A worker and all it needs, put together the same way in every program. Made, used and destroyed in one
/// thread with an event loop; destroying it waits for calls that were sent, at most their timeout.
class WorkerAssembly
{
public:
    struct Options
    {
        bool once = false;
        transmissions::PhaseObserver observer; ///< for tests
    };

    /// Errors: the loopback gate cannot be opened, or the program's reply catalogue is damaged.
    [[nodiscard]] static core::Result<std::unique_ptr<WorkerAssembly>>
    make(const ProgramSettings &settings, const core::WorkerCredentials &credentials, const Options &options);
    ~WorkerAssembly();
    WorkerAssembly(const WorkerAssembly &) = delete;
    WorkerAssembly &operator=(const WorkerAssembly &) = delete;

    [[nodiscard]] jobs::Worker &worker() { return *m_worker; }

private:
    WorkerAssembly(const database::ConnectionSettings &settings, int connections,
                   std::unique_ptr<core::LoopbackGate> gate);

    core::SystemClock m_clock;
    database::DatabasePool m_pool;
    std::unique_ptr<core::LoopbackGate> m_gate;
    std::unique_ptr<transmissions::TvccAuthority> m_tvcc;
    std::vector<std::unique_ptr<jobs::JobHandler>> m_handlers;
    std::unique_ptr<jobs::Worker> m_worker;
};

} // namespace transmittal::app
