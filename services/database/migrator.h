// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "database/connection.h"

#include <QString>

#include <optional>

namespace transmittal::database {

struct MigratorOptions
{
    /// Folder or resource path.
    QString folder = QStringLiteral(":/transmittal/sql");
    /// Of the reply catalogues; empty: none.
    QString catalogues = QStringLiteral(":/transmittal/catalogue");
    /// The contract of the shared tables; empty: none.
    QString sharedTables = QStringLiteral(":/transmittal/contracts/shared_tables.json");
    /// "practice" or "live"; needed for the first migration, later it must agree or be empty.
    QString environment = {};
    /// Recorded with each migration.
    QString programVersion = {};
    /// For another migrator at work.
    std::chrono::milliseconds lockWait{300'000};
};

/// What a run of the migrator did.
struct MigrationReport
{
    QString environment;
    QStringList applied; ///< file names, in order; empty when there was nothing to do
    int schema = 0;      ///< number of the last migration
    int catalogues = 0;  ///< catalogues loaded
};

/// Brings the database to the schema of this program: files NNNN_name.sql from 0001 without gaps, each in one
/// transaction that also records number, name and SHA-256 in core.schema_migration. "${environment}" in a
/// file stands for the database's environment. After the last one it loads the reply catalogues with
/// core.load_catalogue(jsonb).
///
/// A migration must not contain BEGIN, COMMIT or ROLLBACK of its own. Tables that an earlier system shares
/// are checked against the contract before and after; see SharedTableContract.
class Migrator
{
public:
    explicit Migrator(Connection &connection, MigratorOptions options = {});

    /// As superuser (it makes roles), else NotPermitted. Two at once: the second waits and then finds nothing
    /// to do. Errors: MigrationEdited, MigrationFailed (file, line, the server's words; nothing of that file
    /// remains), SchemaNewer, SharedTableDiffers, EnvironmentMismatch, Timeout.
    [[nodiscard]] core::Result<MigrationReport> migrate();
    /// For every other program at start: success when the database has exactly this program's migrations,
    /// else SchemaOlder, SchemaNewer or MigrationEdited. Needs SELECT on core.schema_migration alone.
    [[nodiscard]] core::Result<void> verify();

private:
    Connection &m_connection;
    MigratorOptions m_options;
};

} // namespace transmittal::database
