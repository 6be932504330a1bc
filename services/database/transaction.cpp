// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/transaction.h"

#include "database/session.h"

namespace transmittal::database {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

QString beginSql(const TransactionOptions &options)
{
    QString sql = u"BEGIN ISOLATION LEVEL "_s;
    switch (options.isolation) {
    case Isolation::ReadCommitted:
        sql += "READ COMMITTED"_L1;
        break;
    case Isolation::RepeatableRead:
        sql += "REPEATABLE READ"_L1;
        break;
    case Isolation::Serializable:
        sql += "SERIALIZABLE"_L1;
        break;
    }
    if (options.readOnly)
        sql += " READ ONLY"_L1;
    if (options.statementTimeout)
        sql += u"; SET LOCAL statement_timeout = %1"_s.arg(options.statementTimeout->count());
    if (options.lockTimeout)
        sql += u"; SET LOCAL lock_timeout = %1"_s.arg(options.lockTimeout->count());
    if (options.knowFate)
        sql += "; SELECT pg_current_xact_id()::text AS id"_L1;
    return sql;
}

} // namespace

core::Result<Transaction> Transaction::begin(Connection &connection, const TransactionOptions &options)
{
    if (connection.m_inTransaction)
        return Error{ErrorCode::WrongState, u"A defect in the program: copy the details and tell support."_s,
                     u"a transaction is open already on this connection"_s};
    const auto id = connection.beginTransaction(beginSql(options));
    if (!id)
        return id.error();
    return Transaction(connection, *id);
}

Transaction::Transaction(Connection &connection, QString id)
    : m_connection(&connection), m_number(connection.m_transactionNumber), m_id(std::move(id))
{}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_number(other.m_number),
      m_id(std::move(other.m_id))
{}

Transaction::~Transaction()
{
    rollback();
}

bool Transaction::isOpen() const
{
    return m_connection && m_connection->m_inTransaction && m_connection->m_transactionNumber == m_number;
}

core::Result<void> Transaction::commit()
{
    if (!isOpen())
        return Error{ErrorCode::WrongState, u"The step was interrupted and nothing was saved: try again."_s,
                     u"commit of a transaction that is not open"_s};
    if (m_connection->m_transactionError) {
        const Error first = *m_connection->m_transactionError;
        rollback();
        return first;
    }
    const qint64 backend = m_connection->backendPid();
    const auto result = m_connection->commitTransaction();
    if (result || result.error().code != ErrorCode::ConnectionLost || m_id.isEmpty())
        return result;
    return decideLostCommit(result.error(), backend);
}

core::Result<void> Transaction::decideLostCommit(const Error &lost, qint64 oldBackend)
{
    if (!m_connection->reconnect())
        return lost;
    auto fate = m_connection->fateOf(m_id);
    if (fate && *fate == CommitFate::InProgress) {
        // Its backend has not noticed yet that we are gone. Ending it decides the matter; one's own login
        // may.
        const auto ended =
            m_connection->execute(u"SELECT pg_terminate_backend($1::integer, 5000)"_s, {oldBackend});
        if (!ended)
            return lost;
        fate = m_connection->fateOf(m_id);
    }
    if (fate && *fate == CommitFate::Committed)
        return {};
    if (fate && *fate == CommitFate::Aborted)
        return Error{ErrorCode::Conflict, u"The connection broke before anything was saved: try again."_s,
                     lost.detail};
    return lost;
}

void Transaction::rollback()
{
    if (isOpen())
        m_connection->rollbackTransaction();
    m_connection = nullptr;
}

} // namespace transmittal::database
