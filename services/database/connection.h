// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "database/bind.h"
#include "database/connection_settings.h"
#include "database/row.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace transmittal::database {

class Session;

/// What became of a transaction whose commit got no answer (PostgreSQL manual, pg_xact_status).
enum class CommitFate {
    Committed,
    Aborted,
    InProgress, ///< its backend still works on it
    Unknown,    ///< too old for the server to remember
};

/// One session with PostgreSQL. Made, used and destroyed on one thread, which may not be the thread of a GUI;
/// from any other it answers ErrorCode::Internal. Every call blocks until the server has answered, at most
/// for the statement timeout. Results are complete before a call returns, so statements can follow each other
/// in any nesting.
///
/// SQL uses $1, $2 …; "?" and ":x" have no special meaning. Statements are prepared on first use and kept per
/// text, up to 128: therefore put no values into the text, and do not use it through a pooler in transaction
/// mode.
///
/// After ConnectionLost everything answers ConnectionLost until reconnect(); whether a write arrived is
/// unknown unless its Transaction asked for its fate.
class Connection
{
public:
    /// Errors: LoginRefused, DatabaseMissing, DatabaseUnreachable, CertificateRefused, EncryptionMismatch,
    /// NotPermitted, InvalidInput (the settings), each with a sentence that says what to do.
    [[nodiscard]] static core::Result<std::unique_ptr<Connection>> open(const ConnectionSettings &settings);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] core::Result<Rows> query(const QString &sql, const Binds &binds = {});
    /// The first row if there is one; more than one row is ErrorCode::Internal.
    [[nodiscard]] core::Result<std::optional<Row>> queryOne(const QString &sql, const Binds &binds = {});
    /// The number of rows affected (for a SELECT: returned).
    core::Result<qint64> execute(const QString &sql, const Binds &binds = {});
    /// Many statements without binds. Outside of a Transaction they are one implicit transaction. A failure's
    /// detail names the line in the script and the server's message in full; so no personal data in scripts.
    core::Result<void> executeScript(const QString &sql);

    /// A new session in place of the old one, with the same set-up; prepared statements, LISTENs and settings
    /// made by hand are gone. An open Transaction is lost.
    core::Result<void> reconnect();
    /// One round trip: finds out whether the server is still there.
    core::Result<void> ping();
    [[nodiscard]] bool isLost() const;

    /// For the rest of this session; 0 = none. A Transaction can have one of its own.
    core::Result<void> setStatementTimeout(std::chrono::milliseconds timeout);

    /// The server process of this session, for cancelBackend() on another connection.
    [[nodiscard]] qint64 backendPid() const;
    /// As server_version_num, for example 150018.
    [[nodiscard]] int serverVersion() const;
    /// Cancels what another session is doing (its statement ends with ErrorCode::Cancelled). False when there
    /// is no such session. Qt's driver cannot cancel on its own connection.
    [[nodiscard]] core::Result<bool> cancelBackend(qint64 pid);
    [[nodiscard]] core::Result<CommitFate> fateOf(const QString &transactionId);

    [[nodiscard]] const ConnectionSettings &settings() const { return m_settings; }

    /// For tests: called before each access (statement, script, begin, commit, ping) with its number, from 1
    /// on since the injector was set; an error it returns is the answer instead. With FaultPoint::After the
    /// access is done first and only its answer replaced. A ConnectionLost really ends the session. An empty
    /// function removes it.
    enum class FaultPoint { Before, After };
    using FaultInjector = std::function<std::optional<core::Error>(quint64 nthAccess)>;
    void setFaultInjector(FaultInjector injector, FaultPoint point = FaultPoint::Before);

private:
    friend class Transaction;
    struct Statement
    {
        Rows rows;
        qint64 affected = 0;
    };
    explicit Connection(ConnectionSettings settings);

    template <typename T, typename F>
    core::Result<T> access(F work);
    [[nodiscard]] std::optional<core::Error> misuse() const;
    std::optional<core::Error> injected(FaultPoint point);
    void noteFailure(const core::Error &error);
    core::Result<Statement> statement(const QString &sql, const Binds &binds);
    core::Result<QString> beginTransaction(const QString &sql);
    core::Result<void> commitTransaction();
    void rollbackTransaction();

    ConnectionSettings m_settings;
    QThread *m_thread;
    std::unique_ptr<Session> m_session;
    FaultInjector m_injector;
    FaultPoint m_faultPoint = FaultPoint::Before;
    quint64 m_accesses = 0;
    bool m_inTransaction = false;
    quint64 m_transactionNumber = 0; ///< so that a guard knows whether the open transaction is its own
    std::optional<core::Error> m_transactionError; ///< the first since BEGIN, with which commit answers
};

} // namespace transmittal::database
