// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "database/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <chrono>
#include <deque>
#include <mutex>

namespace transmittal::database {

class DatabaseWorker;

/// A thread with one connection of its own that runs functions one after the other. The only way in which
/// event-loop threads (screens, the job runner) reach the database.
///
/// Connects at start() and again by itself after a loss, first at once, then after 1, 2, 4 … 30 seconds.
/// While there is no connection every function is answered with the last error at once instead of waiting.
class DatabaseThread : public QObject
{
    Q_OBJECT

public:
    enum class State { Connecting, Connected, Disconnected, Stopped };
    Q_ENUM(State)

    explicit DatabaseThread(ConnectionSettings settings, QObject *parent = nullptr);
    /// As stop().
    ~DatabaseThread() override;

    void start();
    /// Accepts nothing more, answers what waits with ErrorCode::Cancelled, lets the running function finish
    /// (bounded by the statement timeout) and ends the thread. Blocks for that long: for the end of the
    /// program only.
    void stop();

    /// What to do with a function that is under way when the thread is to end.
    enum class Running { Cancel, LetFinish };
    /// As stop(), but returns at once; ended() follows, and until then the object must live. Cancel ends the
    /// statement under way over a connection of its own. False when no thread runs: nothing follows.
    [[nodiscard]] bool beginStop(Running running);
    /// Whether the thread has ended, at the latest after this time. Blocks.
    [[nodiscard]] bool join(std::chrono::milliseconds atMost);

    /// Tries a lost connection again now instead of after the pause.
    void tryNow();

    [[nodiscard]] State state() const { return m_state; }
    /// The server process of the connection, 0 without one: for Connection::cancelBackend() on another
    /// thread.
    [[nodiscard]] qint64 backendPid() const { return m_backendPid; }

    /// Runs work(connection) on the thread. May be called from any thread. The function's result must be a
    /// Result<T>; the future yields it. A future that is cancelled before its turn is skipped. An exception
    /// of the function becomes ErrorCode::Internal.
    template <typename F>
    [[nodiscard]] auto run(F work) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        using R = std::invoke_result_t<F, Connection &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        post([promise, work = std::move(work)](Connection *connection, const core::Error &why) mutable {
            if (!promise->isCanceled()) {
                try {
                    promise->addResult(connection ? work(*connection) : R(why));
                } catch (const std::exception &defect) {
                    // Answered like any failure: a continuation that waits for a result would never run.
                    promise->addResult(
                        R(core::Error{core::ErrorCode::Internal,
                                      QStringLiteral("The program made a mistake; its log says where."),
                                      QString::fromUtf8(defect.what())}));
                }
            }
            promise->finish();
        });
        return future;
    }

Q_SIGNALS:
    /// The sentence for staff says what is wrong; empty when connected.
    void stateChanged(transmittal::database::DatabaseThread::State state, const QString &staffText);
    /// The thread and its connection are gone.
    void ended();

private:
    friend class DatabaseWorker;
    /// Called once, on the thread: with the connection, or with none and the reason.
    using Task = std::function<void(Connection *, const core::Error &)>;
    void post(Task task);
    /// Accepts nothing more and answers what waits. False when no thread runs.
    bool refuseAll();
    void cancelRunning() const;

    /// The next task, if one waits.
    [[nodiscard]] Task take();

    const ConnectionSettings m_settings;
    QThread m_thread;
    std::unique_ptr<DatabaseWorker> m_worker;
    std::atomic<State> m_state = State::Stopped;
    std::atomic<qint64> m_backendPid = 0;
    std::atomic<bool> m_busy = false; ///< a function is under way
    std::mutex m_mutex;               ///< guards the two below
    std::deque<Task> m_waiting;
    bool m_accepting = false;
};

} // namespace transmittal::database
