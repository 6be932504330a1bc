// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"

#include <type_traits>

namespace transmittal::database {

enum class Isolation { ReadCommitted, RepeatableRead, Serializable };

struct TransactionOptions
{
    Isolation isolation = Isolation::ReadCommitted;
    bool readOnly = false;
    std::optional<std::chrono::milliseconds> statementTimeout = {}; ///< for this transaction only
    std::optional<std::chrono::milliseconds> lockTimeout = {};
    /// Takes the transaction's id at the start (same round trip), so that commit() can find out what became
    /// of it when the reply is lost. For writes that must not be done twice.
    bool knowFate = false;
};

/// A transaction as a scope: rolled back when it goes without commit(). At most one per connection, no
/// nesting: the second begin() answers ErrorCode::WrongState instead of silently joining, as the driver
/// would. When any step failed, commit() refuses, whatever the caller made of the failure; so there are no
/// savepoints.
class Transaction
{
public:
    [[nodiscard]] static core::Result<Transaction> begin(Connection &connection,
                                                         const TransactionOptions &options = {});
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// Success means: it is committed, surely. After a failed statement it rolls back and answers that
    /// statement's error. When the reply is lost and knowFate was asked for, it reconnects and asks the
    /// server: committed is success, aborted is Conflict (nothing was saved, do it again), and only if even
    /// that fails it answers ConnectionLost.
    core::Result<void> commit();
    void rollback();

    /// With knowFate: the xid8 in decimal, else empty.
    [[nodiscard]] const QString &id() const { return m_id; }

private:
    Transaction(Connection &connection, QString id);
    [[nodiscard]] bool isOpen() const;
    core::Result<void> decideLostCommit(const core::Error &lost, qint64 oldBackend);

    Connection *m_connection;
    quint64 m_number;
    QString m_id;
};

/// Runs work(connection) in a transaction: committed when its Result is ok, else rolled back.
template <typename F>
auto inTransaction(Connection &connection, F work, const TransactionOptions &options = {})
    -> std::invoke_result_t<F, Connection &>
{
    auto transaction = Transaction::begin(connection, options);
    if (!transaction)
        return transaction.error();
    auto result = work(connection);
    if (!result)
        return result;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return result;
}

} // namespace transmittal::database
