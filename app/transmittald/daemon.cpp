// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daemon.h"

#include "common/exit_code.h"
#include "core/program.h"
#include "core/thread_end.h"
#include "core/when_done.h"
#include "database/sql_error.h"

namespace transmittal::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr auto databaseRetry = 3s;

} // namespace

Daemon::Daemon(ProgramSettings settings, core::ServiceNotify notify, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_notify(std::move(notify)),
      m_keyStore(keyStoreFor(m_settings))
{
    m_service.setObjectName(u"service"_s);
    core::leaveOpenSslAtEndOf(m_service);
    m_inService.moveToThread(&m_service);
    m_service.start();
}

Daemon::~Daemon()
{
    QMetaObject::invokeMethod(
        &m_inService,
        [this] {
            m_watchdog.reset();
            m_status.reset();
            m_assembly.reset();
        },
        Qt::BlockingQueuedConnection);
    m_service.quit();
    m_service.wait();
}

void Daemon::start()
{
    core::whenDone(
        m_keyStore->load(), this,
        [this](const Result<std::optional<core::WorkerCredentials>> &credentials) { begin(credentials); });
}

void Daemon::begin(const Result<std::optional<core::WorkerCredentials>> &credentials)
{
    if (m_stopping)
        return end(Done);
    if (!credentials)
        return fail(credentials.error());
    if (!*credentials)
        return fail(
            {ErrorCode::Secret,
             u"This machine has no worker's credentials. Ask for them with \"transmittalctl workers request\"."_s,
             {}});
    // Before anything works: nothing is claimed by a program that the database does not fit.
    if (const auto opened = openVerified(workerConnection(m_settings, **credentials)); !opened) {
        if (!database::comesBack(opened.error()))
            return fail(opened.error());
        // Waited for, not given up: a service manager that starts it a few times in vain leaves it ended.
        qCWarning(logDaemon).noquote()
            << opened.error().staff << core::field("code", name(opened.error().code))
            << core::field("detail", opened.error().detail);
        m_notify.status(opened.error().staff);
        QTimer::singleShot(databaseRetry, this, [this, credentials] { begin(credentials); });
        return;
    }
    work(**credentials);
}

void Daemon::work(const core::WorkerCredentials &credentials)
{
    QMetaObject::invokeMethod(&m_inService, [this, credentials] {
        auto made = WorkerAssembly::make(m_settings, credentials, {});
        if (!made) {
            QMetaObject::invokeMethod(this, [this, error = made.error()] { fail(error); });
            return;
        }
        m_assembly = std::move(*made);
        jobs::Worker *worker = &m_assembly->worker();
        connect(worker, &jobs::Worker::started, this, [this](qint64 process) {
            const QString text =
                u"Working as process %1: %2"_s.arg(process).arg(m_settings.worker.queues.join(u", "_s));
            qCInfo(logDaemon).noquote() << text;
            m_notify.ready(text);
        });
        connect(worker, &jobs::Worker::refused, this, &Daemon::fail);
        connect(worker, &jobs::Worker::warning, this, [this](const QString &text) {
            qCWarning(logDaemon).noquote() << text;
            m_notify.status(text);
        });
        connect(worker, &jobs::Worker::finished, this, [this](const QString &reason) {
            qCInfo(logDaemon).noquote() << "ended:" << reason;
            end(Done);
        });
        // In the thread that works: a service that hangs must not look alive.
        if (const auto interval = m_notify.watchdogInterval()) {
            m_watchdog = std::make_unique<QTimer>();
            connect(m_watchdog.get(), &QTimer::timeout, worker, [this] { m_notify.watchdog(); });
            m_watchdog->start(*interval);
        }
        m_status = std::make_unique<QTimer>();
        connect(m_status.get(), &QTimer::timeout, worker, [this, worker] {
            m_notify.status(
                u"Working as process %1; %2 jobs ended"_s.arg(worker->process()).arg(worker->ended()));
        });
        m_status->start(30s);
        worker->start();
    });
}

void Daemon::stop(const QString &reason)
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_notify.stopping(u"Ending: "_s + reason);
    QMetaObject::invokeMethod(&m_inService, [this, reason] {
        if (m_assembly)
            m_assembly->worker().stop(reason);
        else
            QMetaObject::invokeMethod(this, [this] { end(Done); });
    });
}

void Daemon::fail(const Error &error)
{
    qCCritical(logDaemon).noquote() << error.staff << core::field("code", name(error.code))
                                    << core::field("detail", error.detail);
    m_notify.status(error.staff);
    end(CouldNotStart);
}

void Daemon::end(int exitCode)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT ended(exitCode);
}

} // namespace transmittal::app
