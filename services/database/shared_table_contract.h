// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "database/connection.h"

#include <QList>
#include <QString>

namespace transmittal::database {

/// Which columns the tables that other systems share must have, of which types. Further columns, and whether
/// a column may be NULL, are their owner's business. Views may stand in for tables.
class SharedTableContract
{
public:
    /// From JSON: {"schema": "public", "tables": {"student": {"id": "bigint", …}, …}}, types as format_type()
    /// prints them.
    [[nodiscard]] static core::Result<SharedTableContract> read(const QString &path);

    enum class Missing { Allowed, Refused };
    /// SharedTableDiffers with a sentence that names the table and the column.
    [[nodiscard]] core::Result<void> check(Connection &connection, Missing missing) const;

    /// Whether a column of the actual type can be read and written where the other is agreed upon: a varchar
    /// for text, an integer of another width for an integer; a timestamp without time zone is never one with
    /// it.
    [[nodiscard]] static bool compatible(const QString &agreed, const QString &actual);

private:
    struct Column
    {
        QString name;
        QString type;
    };
    struct Table
    {
        QString name;
        QList<Column> columns;
    };

    QString m_schema;
    QList<Table> m_tables;
};

} // namespace transmittal::database
