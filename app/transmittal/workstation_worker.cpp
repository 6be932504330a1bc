// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workstation_worker.h"

#include "core/logging.h"
#include "core/thread_end.h"
#include "core/when_done.h"

#include <QDeadlineTimer>
#include <QPromise>

#include <algorithm>
#include <cstdlib>

namespace transmittal::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Result;
using core::WorkerCredentials;
using database::ConnectionSettings;

namespace {

// Longer than a channel's usual timeout: an answer that comes spares somebody the question whether it was
// filed.
constexpr auto timeToClose = 45s;
constexpr auto timeToEnd = 10s;

QString keyOf(const ConnectionSettings &database)
{
    return u"%1:%2/%3"_s.arg(database.host).arg(database.port).arg(database.name);
}

} // namespace

struct WorkstationWorker::Working
{
    quint64 number = 0;
    std::unique_ptr<WorkerAssembly> assembly;
};

WorkstationWorker::WorkstationWorker(ProgramSettings settings, QObject *parent)
    : WorkerEngine(parent), m_settings(std::move(settings))
{
    if (!m_settings.worker.credentials.isEmpty()) {
        setCredentialsFile(m_settings.database, m_settings.worker.credentials);
        m_settings.worker.credentials.clear();
    }
    m_closing.setSingleShot(true);
    connect(&m_closing, &QTimer::timeout, this, [this] {
        qCWarning(logJobs) << "not waiting any longer for what was sent";
        Q_EMIT closed();
    });
    m_service.setObjectName(u"service"_s);
    core::leaveOpenSslAtEndOf(m_service);
    m_inService.moveToThread(&m_service);
    m_service.start();
}

WorkstationWorker::~WorkstationWorker()
{
    QMetaObject::invokeMethod(&m_inService, [this] {
        m_working.clear();
        m_service.quit();
    });
    if (m_service.wait(QDeadlineTimer(timeToEnd)))
        return;
    // Every phase is committed: what was sent becomes unconfirmed, and nothing is lost by not waiting.
    qCWarning(logJobs) << "ending while a call waits for its answer";
    std::_Exit(EXIT_SUCCESS);
}

void WorkstationWorker::setCredentialsFile(const ConnectionSettings &database, const QString &file)
{
    m_credentialsFiles.insert(keyOf(database), file);
}

ProgramSettings WorkstationWorker::settingsFor(const ConnectionSettings &database) const
{
    ProgramSettings settings = m_settings;
    settings.database = database;
    settings.worker.credentials = m_credentialsFiles.value(keyOf(database));
    return settings;
}

QFuture<Result<std::optional<WorkerCredentials>>> WorkstationWorker::load(const ConnectionSettings &database)
{
    using Loaded = Result<std::optional<WorkerCredentials>>;
    auto promise = std::make_shared<QPromise<Loaded>>();
    promise->start();
    // In the service thread: a file is read at once, and a keychain wants an event loop.
    QMetaObject::invokeMethod(&m_inService, [this, promise, settings = settingsFor(database)] {
        const std::shared_ptr<core::KeyStore> store = keyStoreFor(settings);
        core::whenDone(store->load(), &m_inService, [promise, store](const Loaded &loaded) {
            promise->addResult(loaded);
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<void>> WorkstationWorker::keep(const ConnectionSettings &database,
                                              const WorkerCredentials &credentials)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(&m_inService, [this, promise, credentials, settings = settingsFor(database)] {
        const std::shared_ptr<core::KeyStore> store = keyStoreFor(settings);
        core::whenDone(store->store(credentials), &m_inService, [promise, store](const Result<void> &kept) {
            promise->addResult(kept);
            promise->finish();
        });
    });
    return promise->future();
}

void WorkstationWorker::start(const ConnectionSettings &database, const WorkerCredentials &credentials)
{
    if (m_isClosing)
        return;
    m_current = ++m_last;
    ++m_alive;
    QMetaObject::invokeMethod(&m_inService,
                              [this, number = m_current, credentials, settings = settingsFor(database)] {
                                  begin(number, settings, credentials);
                              });
}

void WorkstationWorker::begin(quint64 number, const ProgramSettings &settings,
                              const WorkerCredentials &credentials)
{
    auto made = WorkerAssembly::make(settings, credentials, {});
    if (!made) {
        QMetaObject::invokeMethod(this, [this, number, error = made.error()] {
            if (number == m_current)
                Q_EMIT refused(error);
            removed();
        });
        return;
    }
    m_working.push_back(std::make_unique<Working>(number, std::move(*made)));
    jobs::Worker &worker = m_working.back()->assembly->worker();
    connectWorker(number, worker);
    worker.start();
}

void WorkstationWorker::connectWorker(quint64 number, jobs::Worker &worker)
{
    const auto forCurrent = [this, number](auto tell) {
        QMetaObject::invokeMethod(this, [this, number, tell = std::move(tell)] {
            if (number == m_current)
                tell();
        });
    };
    connect(&worker, &jobs::Worker::started, &m_inService,
            [this, forCurrent](qint64 process) { forCurrent([this, process] { Q_EMIT started(process); }); });
    connect(&worker, &jobs::Worker::warning, &m_inService,
            [this, forCurrent](const QString &text) { forCurrent([this, text] { Q_EMIT warned(text); }); });
    connect(&worker, &jobs::Worker::jobEnded, &m_inService, [this, forCurrent, &worker] {
        forCurrent([this, ended = worker.ended()] { Q_EMIT progressed(ended); });
    });
    // The worker speaks from within itself: it is taken away once it has returned.
    connect(
        &worker, &jobs::Worker::refused, &m_inService,
        [this, number, forCurrent](const core::Error &error) {
            forCurrent([this, error] { Q_EMIT refused(error); });
            remove(number);
        },
        Qt::QueuedConnection);
    connect(
        &worker, &jobs::Worker::finished, &m_inService,
        [this, number, forCurrent](const QString &reason) {
            remove(number);
            forCurrent([this, reason] { Q_EMIT finished(reason); });
        },
        Qt::QueuedConnection);
}

void WorkstationWorker::stop(const QString &reason)
{
    QMetaObject::invokeMethod(&m_inService, [this, number = m_current, reason] {
        for (const auto &working : m_working)
            if (working->number == number)
                working->assembly->worker().stop(reason);
    });
}

void WorkstationWorker::remove(quint64 number)
{
    std::erase_if(m_working, [number](const auto &working) { return working->number == number; });
    QMetaObject::invokeMethod(this, &WorkstationWorker::removed);
}

void WorkstationWorker::removed()
{
    if (--m_alive > 0)
        return;
    Q_EMIT idle();
    if (m_isClosing) {
        m_closing.stop();
        Q_EMIT closed();
    }
}

void WorkstationWorker::close()
{
    if (m_isClosing)
        return;
    m_isClosing = true;
    if (m_alive == 0) {
        QMetaObject::invokeMethod(this, &WorkstationWorker::closed, Qt::QueuedConnection);
        return;
    }
    m_closing.start(timeToClose);
    QMetaObject::invokeMethod(&m_inService, [this] {
        for (const auto &working : m_working)
            working->assembly->worker().stop(u"the program ends"_s);
    });
}

} // namespace transmittal::app
