// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/session.h"

#include "database/literal.h"
#include "database/script.h"
#include "database/sql_error.h"

#include <QDir>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <array>
#include <atomic>

namespace transmittal::database {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

constexpr std::size_t preparedLimit = 128;
constexpr int timestampWithoutZone = 1114; // pg_type.dat

core::Result<Row::Value> fromVariant(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return Row::Value(value.toBool());
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return Row::Value(static_cast<qint64>(value.toLongLong()));
    case QMetaType::Double:
        return Row::Value(value.toDouble());
    case QMetaType::QByteArray:
        return Row::Value(value.toByteArray());
    case QMetaType::QTime:
        return Row::Value(value.toTime().toString(Qt::ISODateWithMs));
    case QMetaType::QDate:
        if (!value.toDate().isValid())
            break;
        return Row::Value(value.toDate());
    case QMetaType::QDateTime:
        if (!value.toDateTime().isValid())
            break;
        return Row::Value(value.toDateTime().toUTC());
    default:
        return Row::Value(value.toString());
    }
    return Error{ErrorCode::Query, u"The database holds a date that cannot be shown: tell support."_s,
                 u"infinity or a date outside of Qt's range; select it as ::text"_s};
}

// Only these can be prepared (PostgreSQL manual, PREPARE).
bool isPreparable(const QString &sql)
{
    static constexpr std::array words = {"select"_L1, "insert"_L1, "update"_L1, "delete"_L1,
                                         "with"_L1,   "values"_L1, "merge"_L1};
    const QStringView start = firstWord(sql);
    return std::any_of(words.begin(), words.end(), [start](QLatin1StringView word) {
        return start.compare(word, Qt::CaseInsensitive) == 0;
    });
}

QString setting(QLatin1StringView name, const QString &value)
{
    return u"set_config(%1,%2,false)"_s.arg(quoted(QString(name)), quoted(value));
}

QString milliseconds(std::chrono::milliseconds time)
{
    return QString::number(time.count());
}

} // namespace

core::Result<std::unique_ptr<Session>> Session::open(const ConnectionSettings &wanted)
{
    std::unique_ptr<Session> session(new Session);
    ConnectionSettings settings = wanted;
    if (settings.sslRootCert.contains(u';')) {
        // The driver would turn the semicolon into a space, so libpq gets a copy under a harmless name.
        QFile original(settings.sslRootCert);
        session->m_rootCertificate =
            std::make_unique<QTemporaryFile>(QDir::tempPath() + u"/transmittal-ca-XXXXXX"_s);
        QTemporaryFile &copy = *session->m_rootCertificate;
        if (!original.open(QIODevice::ReadOnly) || !copy.open() || copy.write(original.readAll()) < 0 ||
            !copy.flush())
            return Error{
                ErrorCode::File,
                u"The file %1 with the CA certificate cannot be read: check the connection settings."_s.arg(
                    settings.sslRootCert),
                original.errorString()};
        settings.sslRootCert = copy.fileName();
    }
    const auto started = session->start(settings);
    if (!started)
        return started.error();
    return session;
}

core::Result<void> Session::start(const ConnectionSettings &settings)
{
    const auto options = connectOptions(settings);
    if (!options)
        return options.error();
    static std::atomic<quint64> counter = 0;
    m_name = u"transmittal-%1"_s.arg(++counter);
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    if (!m_database.isValid())
        return Error{ErrorCode::Internal,
                     u"Qt's PostgreSQL driver is missing: install the package libqt6sql6-psql."_s,
                     u"QPSQL is not available"_s};
    m_database.setHostName(settings.host);
    m_database.setPort(settings.port);
    m_database.setDatabaseName(settings.name);
    m_database.setConnectOptions(*options);
    m_database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    // Given to open() alone: what setPassword() stores can be read back from any handle of the same name.
    QString password = QString::fromUtf8(settings.password.reveal());
    const bool opened = m_database.open(settings.user, password);
    password.fill(QChar::Null);
    if (!opened) {
        m_lost = true;
        return openError(m_database.lastError().databaseText(), settings.host, settings.name, settings.user);
    }
    m_query = std::make_unique<QSqlQuery>(m_database);
    // Single-row mode also keeps record() from asking the server for table names.
    m_query->setForwardOnly(true);
    m_query->setNumericalPrecisionPolicy(QSql::HighPrecision);

    const QStringList settingsSql = {
        setting("standard_conforming_strings"_L1, u"on"_s),
        setting("TimeZone"_L1, u"UTC"_s),
        setting("client_min_messages"_L1, u"error"_s), // libpq would print notices to stderr
        setting("statement_timeout"_L1, milliseconds(settings.statementTimeout)),
        setting("lock_timeout"_L1, milliseconds(settings.lockTimeout)),
        setting("idle_in_transaction_session_timeout"_L1, milliseconds(settings.idleInTransactionTimeout)),
        // What the guard against filing twice rests on, whatever an administrator has made the default:
        // statements see what was committed before them, and a phase that was confirmed is on the disk.
        setting("default_transaction_isolation"_L1, u"read committed"_s),
        u"set_config('synchronous_commit',CASE WHEN current_setting('synchronous_commit') IN ('off','local') "
        "THEN 'on' ELSE current_setting('synchronous_commit') END,false)"_s,
        setting("transmittal.workstation"_L1, settings.workstation),
        u"pg_backend_pid() AS pid"_s,
        u"current_setting('server_version_num')::integer AS version"_s,
    };
    const auto outcome = runDirect(u"SELECT "_s + settingsSql.join(u','));
    if (!outcome)
        return outcome.error();
    m_backendPid = outcome->rows.front().integer("pid");
    m_serverVersion = static_cast<int>(outcome->rows.front().integer("version"));
    if (m_serverVersion < 150'000)
        return Error{ErrorCode::WrongState,
                     u"The database server is older than PostgreSQL 15: upgrade the server."_s,
                     QString::number(m_serverVersion)};
    return {};
}

Session::~Session()
{
    m_query.reset();
    m_database = QSqlDatabase();
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

void Session::drop()
{
    m_lost = true;
    m_recent.clear();
    m_bySql.clear();
    m_query.reset();
    m_database.close();
}

core::Error Session::hungUp()
{
    if (!m_lost)
        drop();
    return connectionLost(u"not connected"_s);
}

core::Error Session::failure(const QSqlError &error)
{
    // A killed backend shows as a failure with an empty error; libpq's own complaints have no SQLSTATE
    // either.
    m_lastSqlState = error.nativeErrorCode();
    const Error result = statementError(m_lastSqlState, error.databaseText());
    if (result.code == ErrorCode::ConnectionLost)
        drop();
    return result;
}

core::Result<Session::Outcome> Session::collect(Row::Columns &columns)
{
    Outcome outcome;
    if (!m_query->isSelect()) {
        outcome.affected = m_query->numRowsAffected();
        return outcome;
    }
    qsizetype count = columns ? columns->size() : 0;
    if (!columns) {
        const QSqlRecord record = m_query->record();
        auto names = std::make_shared<QStringList>();
        for (int index = 0; index < record.count(); ++index) {
            if (record.field(index).typeID() == timestampWithoutZone) {
                m_query->finish();
                return Error{ErrorCode::Internal, u"A defect in a query: tell support."_s,
                             u"column %1 is a timestamp without time zone"_s.arg(record.fieldName(index))};
            }
            names->append(record.fieldName(index));
        }
        count = names->size();
        columns = std::move(names);
    }
    while (m_query->next()) {
        std::vector<Row::Value> values;
        values.reserve(static_cast<std::size_t>(count));
        for (int index = 0; index < count; ++index) {
            if (m_query->isNull(index)) {
                values.emplace_back();
                continue;
            }
            core::Result<Row::Value> value = fromVariant(m_query->value(index));
            if (!value) {
                m_query->finish();
                return value.error();
            }
            values.push_back(std::move(*value));
        }
        outcome.rows.emplace_back(columns, std::move(values));
    }
    // next() answers false for the end as well as for an error on the way.
    const QSqlError error = m_query->lastError();
    if (error.isValid())
        return failure(error);
    outcome.affected = static_cast<qint64>(outcome.rows.size());
    return outcome;
}

core::Result<Session::Outcome> Session::runDirect(const QString &sql)
{
    if (hasHungUp())
        return hungUp();
    if (!m_query->exec(sql))
        return failure(m_query->lastError());
    while (true) {
        Row::Columns columns;
        core::Result<Outcome> outcome = collect(columns);
        if (!outcome)
            return outcome;
        if (!m_query->nextResult()) {
            const QSqlError error = m_query->lastError();
            if (error.isValid())
                return failure(error);
            m_query->finish();
            return outcome;
        }
    }
}

core::Result<Session::Prepared *> Session::prepared(const QString &sql)
{
    if (const auto found = m_bySql.constFind(sql); found != m_bySql.cend()) {
        m_recent.splice(m_recent.begin(), m_recent, *found);
        return &m_recent.front();
    }
    while (m_recent.size() >= preparedLimit)
        forgetPrepared(QString(m_recent.back().sql));
    if (hasHungUp())
        return hungUp();
    const QString name = u"tm_%1"_s.arg(++m_preparedCount);
    if (!m_query->exec(u"PREPARE "_s + name + u" AS "_s + sql))
        return failure(m_query->lastError());
    m_recent.push_front({sql, name, {}});
    m_bySql.insert(sql, m_recent.begin());
    return &m_recent.front();
}

bool Session::lostPreparation() const
{
    return m_lastSqlState == "26000"_L1 || m_lastSqlState == "0A000"_L1;
}

void Session::forgetPrepared(const QString &sql)
{
    const auto found = m_bySql.find(sql);
    if (found == m_bySql.end())
        return;
    const QString name = (*found)->name;
    m_recent.erase(*found);
    m_bySql.erase(found);
    // In a failed transaction the server refuses this; the name is never used again, so that only costs
    // memory there.
    if (!m_lost && !m_query->exec(u"DEALLOCATE "_s + name))
        (void)failure(m_query->lastError());
}

core::Result<Session::Outcome> Session::run(const QString &sql, const QString &arguments)
{
    if (hasHungUp())
        return hungUp();
    m_lastSqlState.clear();
    if (arguments.isEmpty() && !isPreparable(sql))
        return runDirect(sql);
    const auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    if (!m_query->exec(u"EXECUTE "_s + (*statement)->name + arguments))
        return failure(m_query->lastError());
    core::Result<Outcome> outcome = collect((*statement)->columns);
    if (!m_lost)
        m_query->finish();
    return outcome;
}

std::optional<Session::ScriptFailure> Session::runScript(const QString &sql)
{
    if (hasHungUp())
        return ScriptFailure{hungUp(), {}, 0, 0, {}};
    qsizetype done = 0;
    bool good = m_query->exec(sql);
    while (good) {
        ++done;
        good = m_query->nextResult();
    }
    const QSqlError error = m_query->lastError();
    if (error.isValid()) {
        const ServerMessage message = parsedMessage(error.databaseText());
        const QString context = message.context.isEmpty() ? QString() : u" ("_s + message.context + u')';
        return ScriptFailure{failure(error), error.nativeErrorCode(), done, message.line,
                             message.primary + context};
    }
    // A script ends and a killed backend answers with the same silence.
    m_query->finish();
    if (const auto alive = runDirect(u"SELECT 1"_s); !alive)
        return ScriptFailure{alive.error(), {}, done, 0, {}};
    return std::nullopt;
}

core::Result<void> Session::commit()
{
    if (hasHungUp())
        return hungUp();
    m_query->finish();
    if (m_database.commit())
        return {};
    const QSqlError error = m_database.lastError();
    if (!error.nativeErrorCode().isEmpty())
        return failure(error);
    // No SQLSTATE: either the server rolled back, or nobody is there any more.
    if (const auto alive = runDirect(u"SELECT 1"_s); !alive)
        return alive.error();
    return Error{ErrorCode::Query, u"Nothing was saved because an earlier step failed: try again."_s,
                 u"COMMIT became ROLLBACK"_s};
}

} // namespace transmittal::database
