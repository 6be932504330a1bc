// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connection.h"

#include "database/literal.h"
#include "database/script.h"
#include "database/session.h"
#include "database/sql_error.h"

#include <QCoreApplication>
#include <QThread>

namespace transmittal::database {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

Error defect(const QString &detail)
{
    return {ErrorCode::Internal, u"A defect in the program: copy the details and tell support."_s, detail};
}

std::optional<Error> onGuiThread()
{
    const QCoreApplication *application = QCoreApplication::instance();
    if (application && application->inherits("QGuiApplication") &&
        application->thread() == QThread::currentThread())
        return defect(u"the database was used on the GUI thread"_s);
    return std::nullopt;
}

} // namespace

Connection::Connection(ConnectionSettings settings)
    : m_settings(std::move(settings)), m_thread(QThread::currentThread())
{}

Connection::~Connection() = default;

core::Result<std::unique_ptr<Connection>> Connection::open(const ConnectionSettings &settings)
{
    if (auto error = onGuiThread())
        return *error;
    auto session = Session::open(settings);
    if (!session)
        return session.error();
    std::unique_ptr<Connection> connection(new Connection(settings));
    connection->m_session = std::move(*session);
    return connection;
}

std::optional<Error> Connection::misuse() const
{
    // A session used from a second thread works until it corrupts memory, so it is refused here.
    if (QThread::currentThread() != m_thread)
        return defect(u"a connection was used outside of its thread"_s);
    return onGuiThread();
}

std::optional<Error> Connection::injected(FaultPoint point)
{
    if (!m_injector || point != m_faultPoint)
        return std::nullopt;
    auto error = m_injector(++m_accesses);
    if (error && error->code == ErrorCode::ConnectionLost)
        m_session->drop();
    return error;
}

void Connection::noteFailure(const Error &error)
{
    if (m_inTransaction && !m_transactionError)
        m_transactionError = error;
}

template <typename T, typename F>
core::Result<T> Connection::access(F work)
{
    if (auto error = misuse())
        return *error;
    if (auto error = injected(FaultPoint::Before)) {
        noteFailure(*error);
        return *error;
    }
    core::Result<T> result = work();
    if (auto error = injected(FaultPoint::After))
        result = *error;
    if (!result)
        noteFailure(result.error());
    return result;
}

core::Result<Connection::Statement> Connection::statement(const QString &sql, const Binds &binds)
{
    return access<Statement>([&]() -> core::Result<Statement> {
        if (sql.contains(QChar::Null))
            return defect(u"NUL in SQL"_s);
        const auto arguments = argumentList(binds);
        if (!arguments)
            return arguments.error();
        auto outcome = m_session->run(sql, *arguments);
        // The preparation was refused before anything was done, so it may be made again; inside a transaction
        // the server refuses everything from here on.
        if (!outcome && m_session->lostPreparation()) {
            m_session->forgetPrepared(sql);
            if (!m_inTransaction)
                outcome = m_session->run(sql, *arguments);
        }
        if (!outcome)
            return outcome.error();
        return Statement{std::move(outcome->rows), outcome->affected};
    });
}

core::Result<Rows> Connection::query(const QString &sql, const Binds &binds)
{
    auto done = statement(sql, binds);
    if (!done)
        return done.error();
    return std::move(done->rows);
}

core::Result<std::optional<Row>> Connection::queryOne(const QString &sql, const Binds &binds)
{
    auto rows = query(sql, binds);
    if (!rows)
        return rows.error();
    if (rows->size() > 1)
        return defect(u"more than one row from: "_s + sql.left(80));
    if (rows->empty())
        return std::optional<Row>();
    return std::optional<Row>(std::move(rows->front()));
}

core::Result<qint64> Connection::execute(const QString &sql, const Binds &binds)
{
    const auto done = statement(sql, binds);
    if (!done)
        return done.error();
    return done->affected;
}

core::Result<void> Connection::executeScript(const QString &sql)
{
    return access<void>([&]() -> core::Result<void> {
        const auto statements = splitScript(sql);
        if (statements.isEmpty())
            return {};
        const auto failure = m_session->runScript(sql);
        if (!failure)
            return {};
        Error error = failure->error;
        const int line = failure->line > 0                        ? failure->line
                         : failure->statement < statements.size() ? statements[failure->statement].line
                                                                  : 0;
        if (line > 0)
            error.detail = u"line %1: %2: %3"_s.arg(line).arg(failure->sqlState, failure->message);
        return error;
    });
}

core::Result<void> Connection::reconnect()
{
    if (auto error = misuse())
        return *error;
    m_inTransaction = false;
    m_transactionError.reset();
    m_session->drop();
    auto session = Session::open(m_settings);
    if (!session)
        return session.error();
    m_session = std::move(*session);
    return {};
}

core::Result<void> Connection::ping()
{
    const auto answer = execute(u"SELECT 1"_s);
    return answer ? core::Result<void>() : core::Result<void>(answer.error());
}

core::Result<QString> Connection::beginTransaction(const QString &sql)
{
    const auto id = access<QString>([&]() -> core::Result<QString> {
        const auto outcome = m_session->runDirect(sql);
        if (!outcome)
            return outcome.error();
        return outcome->rows.empty() ? QString() : outcome->rows.front().text("id");
    });
    if (id) {
        m_inTransaction = true;
        m_transactionError.reset();
        ++m_transactionNumber;
    }
    return id;
}

core::Result<void> Connection::commitTransaction()
{
    const auto result = access<void>([this] { return m_session->commit(); });
    // An injected fault may have left it open.
    if (!result)
        rollbackTransaction();
    m_inTransaction = false;
    return result;
}

void Connection::rollbackTransaction()
{
    m_inTransaction = false;
    m_transactionError.reset();
    if (misuse() || m_session->isLost())
        return;
    // A rollback that fails leaves a session in an unknown state; without the session the server rolls back.
    if (!m_session->runDirect(u"ROLLBACK"_s))
        m_session->drop();
}

bool Connection::isLost() const
{
    return m_session->isLost();
}

core::Result<void> Connection::setStatementTimeout(std::chrono::milliseconds timeout)
{
    const auto answer =
        execute(u"SELECT set_config('statement_timeout', $1, false)"_s, {QString::number(timeout.count())});
    return answer ? core::Result<void>() : core::Result<void>(answer.error());
}

qint64 Connection::backendPid() const
{
    return m_session->backendPid();
}

int Connection::serverVersion() const
{
    return m_session->serverVersion();
}

core::Result<bool> Connection::cancelBackend(qint64 pid)
{
    const auto row = queryOne(
        u"SELECT pg_cancel_backend(pid) AS done FROM pg_stat_activity WHERE pid = $1::integer"_s, {pid});
    if (!row)
        return row.error();
    return row->has_value() && (**row).boolean("done");
}

core::Result<CommitFate> Connection::fateOf(const QString &transactionId)
{
    const auto row = queryOne(u"SELECT pg_xact_status($1::xid8) AS fate"_s, {transactionId});
    if (!row)
        return row.error();
    const QString fate = (**row).text("fate");
    if (fate == "committed"_L1)
        return CommitFate::Committed;
    if (fate == "aborted"_L1)
        return CommitFate::Aborted;
    return fate == "in progress"_L1 ? CommitFate::InProgress : CommitFate::Unknown;
}

void Connection::setFaultInjector(FaultInjector injector, FaultPoint point)
{
    m_injector = std::move(injector);
    m_faultPoint = point;
    m_accesses = 0;
}

} // namespace transmittal::database
