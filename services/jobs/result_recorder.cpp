// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/result_recorder.h"

#include "core/logging.h"
#include "core/when_done.h"
#include "database/sql_error.h"

#include <QTimer>

namespace transmittal::jobs {

using namespace std::chrono_literals;

ResultRecorder::ResultRecorder(database::DatabasePool &pool, QObject *parent) : QObject(parent), m_pool(pool)
{}

void ResultRecorder::add(const ClaimedJob &job, JobResult result)
{
    m_waiting.push_back({job, std::move(result)});
    post();
}

void ResultRecorder::post()
{
    if (m_posted)
        return;
    m_posted = true;
    // Not at once: all that ends in this turn of the event loop makes one batch.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_posted = false;
            flush();
        },
        Qt::QueuedConnection);
}

void ResultRecorder::flush()
{
    if (m_underWay || m_waiting.empty())
        return;
    m_underWay = true;
    const auto batch = std::make_shared<std::vector<FinishedJob>>(std::exchange(m_waiting, {}));
    core::whenDone(
        m_pool.run(
            1, [batch](database::Connection &connection) { return repository::finish(connection, *batch); }),
        this, [this, batch](const core::Result<int> &late) {
            m_underWay = false;
            if (!late && database::worthRepeating(late.error()) && m_patient) {
                m_waiting.insert(m_waiting.begin(), std::make_move_iterator(batch->begin()),
                                 std::make_move_iterator(batch->end()));
                QTimer::singleShot(1s, this, &ResultRecorder::flush);
                return;
            }
            if (!late)
                qCWarning(logJobs).noquote()
                    << "could not record" << core::field("error", late.error().detail);
            Q_EMIT recorded(*batch);
            flush();
        });
}

} // namespace transmittal::jobs
