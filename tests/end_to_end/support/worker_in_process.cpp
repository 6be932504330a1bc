// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "end_to_end/support/worker_in_process.h"

#include "core/key_store.h"
#include "support/wait.h"

#include <QFile>

namespace transmittal::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WorkerInProcess::WorkerInProcess(MainJob &job, InProcessOptions options) : m_pool(job.workerLogin(), 1)
{
    QFile file(u":/transmittal/catalogue/tvcc.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto catalogue = transmissions::ReplyCatalogue::load(file.readAll());
    REQUIRE(catalogue.ok());
    auto gate = core::LoopbackGate::start();
    REQUIRE(gate.ok());
    m_gate = std::move(*gate);
    m_authority = std::make_unique<transmissions::TvccAuthority>(*catalogue, m_clock);
    m_handler = std::make_unique<transmissions::TransmissionHandler>(
        m_pool, *m_gate, job.workerKeys(), std::vector<transmissions::AuthorityClient *>{m_authority.get()});
    m_worker = std::make_unique<jobs::Worker>(m_pool, job.workerLogin(),
                                              jobs::WorkerOptions{.queues = {u"tvcc"_s},
                                                                  .capacity = 8,
                                                                  .once = options.once,
                                                                  .poll = 500ms,
                                                                  .sweep = 300ms,
                                                                  .heartbeat = 300ms},
                                              std::vector<jobs::JobHandler *>{m_handler.get()});
    QObject::connect(m_worker.get(), &jobs::Worker::finished, m_worker.get(), [this] { m_finished = true; });
    m_pool.start();
}

WorkerInProcess::~WorkerInProcess()
{
    // The gate waits for its handlers, which use all that is destroyed after it.
    m_gate.reset();
    m_worker.reset();
    m_pool.stop();
}

void WorkerInProcess::failAccess(quint64 n, const core::Error &error, database::Connection::FaultPoint point,
                                 bool &hit)
{
    const auto injector = [n, error, &hit](quint64 nth) -> std::optional<core::Error> {
        if (nth != n)
            return std::nullopt;
        hit = true;
        return error;
    };
    const auto set = m_pool.run(0, [injector, point](database::Connection &connection) -> core::Result<void> {
        connection.setFaultInjector(injector, point);
        return {};
    });
    REQUIRE(waitFor([&] { return set.isFinished(); }));
    REQUIRE(set.result().ok());
}

void WorkerInProcess::start()
{
    m_worker->start();
}

void WorkerInProcess::stop()
{
    m_worker->stop(u"test"_s);
    REQUIRE(waitFor([&] { return m_finished; }, 60s));
}

} // namespace transmittal::test
