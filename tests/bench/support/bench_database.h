// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/key_store.h"
#include "database/connection.h"
#include "database/private_cluster.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace transmittal::bench {

/// Ends the process with the error's words: a measurement that went wrong must not print a figure.
[[noreturn]] void giveUp(const QString &what);

template <typename T>
T need(core::Result<T> result)
{
    if (!result)
        giveUp(result.error().staff + QStringLiteral(" | ") + result.error().detail);
    return std::move(*result);
}
void need(const core::Result<void> &result);

/// A PostgreSQL server for measuring: durable (fsync, full_page_writes and synchronous_commit are on), all
/// else as PostgreSQL comes, but for shared_buffers of 256 MB. It holds a prepared database with an approved
/// worker, the TVCC channel and one course; each measurement works on a copy, so that none inherits the dead
/// rows of the one before.
class BenchDatabase
{
public:
    BenchDatabase();

    /// A new copy of the prepared database, as superuser. The copy before is dropped: nobody may be connected
    /// to it any more.
    [[nodiscard]] database::ConnectionSettings fresh();
    /// A new database with nothing in it, for a peer that brings its own schema. Drops as fresh() does.
    [[nodiscard]] database::ConnectionSettings empty();

    /// The approved worker's login to a database of fresh().
    [[nodiscard]] database::ConnectionSettings worker(const database::ConnectionSettings &copy) const;
    [[nodiscard]] const core::KeyPair &workerKeys() const { return m_worker.keys; }

    /// Version and the settings that decide what a commit costs, one line.
    [[nodiscard]] QString description();

private:
    database::ConnectionSettings make(const QString &source);

    QTemporaryDir m_folder;
    database::PrivateCluster m_cluster;
    std::unique_ptr<database::Connection> m_control;
    core::WorkerCredentials m_worker;
    QString m_current;
    int m_made = 0;
};

/// Statements that cannot fail, or the measurement ends.
void run(database::Connection &connection, const QString &sql, const database::Binds &binds = {});
/// The column "x" of the one row.
[[nodiscard]] qint64 number(database::Connection &connection, const QString &sql,
                            const database::Binds &binds = {});

/// As libpq and the packages for Node.js read it: PGHOST and so on.
[[nodiscard]] QProcessEnvironment environmentFor(const database::ConnectionSettings &settings);

} // namespace transmittal::bench
