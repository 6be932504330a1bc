// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/worker_assembly.h"

#include "core/program.h"
#include "database/migrator.h"
#include "jobs/engine_handlers.h"
#include "notifications/mail_handler.h"
#include "transmissions/tvcc/tvcc_authority.h"

#include <QFile>

namespace transmittal::app {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

Result<transmissions::ReplyCatalogue> catalogue(const QString &name)
{
    QFile file(u":/transmittal/catalogue/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal,
                     u"This program is incomplete: it lacks a reply catalogue. Install it again."_s, name};
    return transmissions::ReplyCatalogue::load(file.readAll());
}

} // namespace

std::unique_ptr<core::KeyStore> keyStoreFor(const ProgramSettings &settings)
{
    if (!settings.worker.credentials.isEmpty())
        return std::make_unique<core::FileKeyStore>(settings.worker.credentials);
    if (const auto path = core::FileKeyStore::pathFromEnvironment())
        return std::make_unique<core::FileKeyStore>(*path);
    return std::make_unique<core::KeychainKeyStore>(u"worker@%1:%2/%3"_s.arg(settings.database.host)
                                                        .arg(settings.database.port)
                                                        .arg(settings.database.name));
}

database::ConnectionSettings workerConnection(const ProgramSettings &settings,
                                              const core::WorkerCredentials &credentials)
{
    database::ConnectionSettings connection = settings.database;
    connection.user = credentials.login;
    connection.password = credentials.password;
    connection.workstation = core::program::workstation();
    connection.applicationName = u"transmittal worker"_s;
    return connection;
}

Result<std::unique_ptr<database::Connection>> openVerified(const database::ConnectionSettings &settings)
{
    auto connection = database::Connection::open(settings);
    if (!connection)
        return connection.error();
    if (const auto verified = database::Migrator(**connection).verify(); !verified)
        return verified.error();
    return connection;
}

WorkerAssembly::WorkerAssembly(const database::ConnectionSettings &settings, int connections,
                               std::unique_ptr<core::LoopbackGate> gate)
    : m_pool(settings, connections), m_gate(std::move(gate))
{}

WorkerAssembly::~WorkerAssembly()
{
    // What runs on the gate's and the pool's threads reaches for the handlers: nothing may run there when
    // they go. The gate waits for its calls, and those need the pool.
    m_worker.reset();
    m_gate.reset();
    m_pool.stop();
    m_handlers.clear();
}

Result<std::unique_ptr<WorkerAssembly>> WorkerAssembly::make(const ProgramSettings &settings,
                                                             const core::WorkerCredentials &credentials,
                                                             const Options &options)
{
    auto tvcc = catalogue(u"tvcc.json"_s);
    if (!tvcc)
        return tvcc.error();
    auto gate = core::LoopbackGate::start();
    if (!gate)
        return gate.error();

    const auto connection = workerConnection(settings, credentials);
    std::unique_ptr<WorkerAssembly> assembly(
        new WorkerAssembly(connection, settings.worker.connections, std::move(*gate)));
    auto &pool = assembly->m_pool;
    assembly->m_tvcc = std::make_unique<transmissions::TvccAuthority>(std::move(*tvcc), assembly->m_clock);

    auto &handlers = assembly->m_handlers;
    handlers.push_back(std::make_unique<transmissions::TransmissionHandler>(
        pool, *assembly->m_gate, credentials.keys,
        std::vector<transmissions::AuthorityClient *>{assembly->m_tvcc.get()}, options.observer));
    handlers.push_back(
        std::make_unique<notifications::MailHandler>(pool, credentials.keys, assembly->m_clock));
    handlers.push_back(jobs::housekeepingHandler(pool));
    handlers.push_back(jobs::completionsHandler(pool));
    handlers.push_back(std::make_unique<jobs::BulkHandler>(pool));
    handlers.push_back(std::make_unique<jobs::NothingHandler>());

    std::vector<jobs::JobHandler *> all;
    all.reserve(handlers.size());
    for (const auto &handler : handlers)
        all.push_back(handler.get());
    jobs::WorkerOptions worker;
    worker.queues = settings.worker.queues;
    worker.capacity = settings.worker.capacity;
    worker.once = options.once;
    assembly->m_worker = std::make_unique<jobs::Worker>(pool, connection, worker, all);
    pool.start();
    return assembly;
}

} // namespace transmittal::app
