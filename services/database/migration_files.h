// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace transmittal::database {

struct MigrationFile
{
    int number = 0;
    QString name; ///< of the file: "0001_foundation.sql"
    QString text; ///< as written, with "${environment}" still in it
    QString
        checksum; ///< SHA-256 in hex of the text with line ends as LF, so that a checkout on Windows agrees
};

/// All NNNN_name.sql of a folder or resource path by number. Errors: File (unreadable), Internal (a gap, a
/// number twice, a name of another form, a statement that would end the migration's transaction).
[[nodiscard]] core::Result<QList<MigrationFile>> readMigrations(const QString &folder);

/// A migration that the database says was applied.
struct AppliedMigration
{
    int number = 0;
    QString name;
    QString checksum;
};

/// How many of the files are applied, after making sure that they are the ones that were: MigrationEdited,
/// SchemaNewer.
[[nodiscard]] core::Result<qsizetype> compareMigrations(const QList<MigrationFile> &files,
                                                        const QList<AppliedMigration> &applied);

} // namespace transmittal::database
