// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/key_store.h"
#include "database/connection.h"
#include "practice/practice_server.h"
#include "support/engine_fixture.h"
#include "support/test_database.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace transmittal::test {

/// A worker in a process of its own (worker_under_test), killed with this object.
class WorkerProcess
{
public:
    WorkerProcess(const QString &databaseFile, const QString &credentials, const QStringList &arguments);
    ~WorkerProcess();

    /// Waits until the worker prints a line that starts so.
    [[nodiscard]] bool says(const QString &start);
    [[nodiscard]] bool isGone();
    /// Waits until the kernel has stopped it (SIGSTOP).
    [[nodiscard]] bool isFrozen();
    void signal(int number);

private:
    QProcess m_process;
    QString m_output;
};

/// The whole main job with real parts: a PostgreSQL server, the practice authority over HTTPS in this
/// process, workers in processes of their own. The lease is one second, so that a lost worker is noticed
/// soon.
class MainJob
{
public:
    MainJob();
    ~MainJob();
    MainJob(const MainJob &) = delete;
    MainJob &operator=(const MainJob &) = delete;

    /// Completes courses as the platform does; citations go on from "E1". Returns the transmissions.
    QList<qint64> complete(int count, const QString &citationPrefix = QStringLiteral("E"));

    [[nodiscard]] std::unique_ptr<WorkerProcess> startWorker(const QStringList &arguments = {});

    [[nodiscard]] QString state(qint64 transmission) const;
    /// Waits until the transmission is in the state.
    [[nodiscard]] bool becomes(qint64 transmission, const QString &state) const;
    /// Waits until no transmission is pending, waiting or being sent.
    [[nodiscard]] bool allEnded() const;

    /// The login that workers of this job use, and their keys.
    [[nodiscard]] database::ConnectionSettings workerLogin() const;
    [[nodiscard]] const core::KeyPair &workerKeys() const { return m_worker.keys; }

    void setFaults(const QJsonObject &faults) const;
    [[nodiscard]] QList<QJsonObject> ledger() const { return lines(m_endpoints.ledgerFile); }
    /// Whole request bodies that arrived.
    [[nodiscard]] QList<QJsonObject> requests() const { return lines(m_endpoints.requestsFile); }
    /// The most often that one filing stands in the ledger.
    [[nodiscard]] qsizetype mostFiled() const;

    TestDatabase database;
    std::unique_ptr<database::Connection> desk;

private:
    [[nodiscard]] static QList<QJsonObject> lines(const QString &file);

    QTemporaryDir m_folder;
    QThread m_authority; ///< its own, so that it answers while a test waits
    std::unique_ptr<practice::PracticeServer> m_practice;
    practice::PracticeEndpoints m_endpoints;
    QString m_databaseFile;
    QString m_credentials;
    core::WorkerCredentials m_worker;
    int m_completions = 0;
};

} // namespace transmittal::test
