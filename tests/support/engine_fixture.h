// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"
#include "jobs/job_repository.h"
#include "support/test_database.h"

#include <memory>

namespace transmittal::test {

/// What a statement answered; fails the test when it failed.
[[nodiscard]] database::Rows rows(database::Connection &connection, const QString &sql,
                                  const database::Binds &binds = {});
/// The one row of a statement.
[[nodiscard]] database::Row row(database::Connection &connection, const QString &sql,
                                const database::Binds &binds = {});
/// The column "x" of the one row.
[[nodiscard]] QString text(database::Connection &connection, const QString &sql,
                           const database::Binds &binds = {});
[[nodiscard]] qint64 number(database::Connection &connection, const QString &sql,
                            const database::Binds &binds = {});
void run(database::Connection &connection, const QString &sql, const database::Binds &binds = {});
/// The error of a statement that has to fail.
[[nodiscard]] core::Error refusal(database::Connection &connection, const QString &sql,
                                  const database::Binds &binds = {});

/// A practice database with the TVCC channel switched on, an approved worker and a course; the engine as its
/// users find it. "desk" is a superuser's session, which may do whatever an administrator may.
class EngineFixture
{
public:
    EngineFixture();

    /// Completes this many courses in one transaction, by the platform's tables; numbers go on between calls.
    /// The citation of the n-th is "C<n>". Returns the ids of the transmissions.
    QList<qint64> complete(int count, const QString &dueOn = QStringLiteral("2030-01-01"));

    /// Another approved worker: its session, able to open the channel's secret.
    [[nodiscard]] std::unique_ptr<database::Connection> addWorker(const QString &name);
    /// Enters a process of that session on the board.
    qint64 process(database::Connection &worker, int protocol = 1);

    [[nodiscard]] std::vector<jobs::ClaimedJob> claim(int limit = 100) const
    {
        return claim(*worker, workerProcess, limit);
    }
    [[nodiscard]] static std::vector<jobs::ClaimedJob> claim(database::Connection &worker, qint64 process,
                                                             int limit = 100);
    /// Takes an attempt through its phases up to and including the named one.
    void advance(jobs::Token token, const QString &phase,
                 const QByteArray &reply = "<ccSeqNbr>4711</ccSeqNbr>");
    /// core.finish_transmission; returns the state it answers.
    QString finish(jobs::Token token, const QString &outcome, const QString &code = QStringLiteral("X"),
                   const database::Bind &certificate = nullptr);
    [[nodiscard]] QString state(qint64 transmission);
    /// Ends the lease of an attempt, as time would.
    void expireLease(jobs::Token token);

    TestDatabase database;
    std::unique_ptr<database::Connection> desk;
    std::unique_ptr<database::Connection> worker;
    qint64 workerProcess = 0;

private:
    int m_completions = 0;
};

} // namespace transmittal::test
