// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "database/connection_settings.h"
#include "database/row.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryFile>

#include <list>
#include <memory>

namespace transmittal::database {

/// Inside this folder only: one open session through Qt's PostgreSQL driver, with what the driver needs to be
/// told or kept from. Belongs to the thread that opened it.
///
/// Statements are prepared by PREPARE with $n and run by EXECUTE with literals, which is what the driver does
/// itself (it has no protocol-level binding); done here so that "?", ":name" and array slices in SQL stay
/// what they are, and so that a lost preparation can be repeated.
class Session
{
public:
    static core::Result<std::unique_ptr<Session>> open(const ConnectionSettings &settings);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    struct Outcome
    {
        Rows rows;
        qint64 affected = 0;
    };
    /// One statement, prepared on first use; arguments as from argumentList().
    core::Result<Outcome> run(const QString &sql, const QString &arguments);
    /// As it stands, by the simple protocol; the outcome is that of the last statement.
    core::Result<Outcome> runDirect(const QString &sql);

    struct ScriptFailure
    {
        core::Error error;
        QString sqlState;
        qsizetype statement = 0; ///< index of the failed one
        int line = 0;            ///< as the server said, in the whole script; 0 when it did not
        QString message;         ///< the server's primary message and context, values included
    };
    /// Many statements in one message. Nothing when all succeeded.
    std::optional<ScriptFailure> runScript(const QString &sql);

    /// COMMIT through the driver, which looks at the command tag and so sees a commit that became a rollback.
    core::Result<void> commit();

    [[nodiscard]] bool isLost() const noexcept { return m_lost; }
    /// Whether the driver has seen the end of the connection, without asking the server.
    [[nodiscard]] bool hasHungUp() const { return m_lost || !m_database.isOpen(); }
    [[nodiscard]] qint64 backendPid() const noexcept { return m_backendPid; }
    [[nodiscard]] int serverVersion() const noexcept { return m_serverVersion; }
    [[nodiscard]] QSqlDriver *driver() const { return m_database.driver(); }
    /// Whether the last failure says that a kept preparation no longer fits: it was discarded, or its tables
    /// changed.
    [[nodiscard]] bool lostPreparation() const;
    void forgetPrepared(const QString &sql);
    /// Ends the network connection; everything afterwards answers ConnectionLost.
    void drop();

private:
    Session() = default;
    struct Prepared
    {
        QString sql;
        QString name;
        Row::Columns columns; ///< known after the first execution
    };

    core::Result<void> start(const ConnectionSettings &settings);
    core::Result<Outcome> collect(Row::Columns &columns);
    core::Result<Prepared *> prepared(const QString &sql);
    core::Error hungUp();
    core::Error failure(const QSqlError &error);

    QString m_name;
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_query;
    std::unique_ptr<QTemporaryFile> m_rootCertificate;
    std::list<Prepared> m_recent; ///< most recently used first
    QHash<QString, std::list<Prepared>::iterator> m_bySql;
    quint64 m_preparedCount = 0;
    qint64 m_backendPid = 0;
    int m_serverVersion = 0;
    bool m_lost = false;
    QString m_lastSqlState;
};

} // namespace transmittal::database
