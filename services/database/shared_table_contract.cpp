// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/shared_table_contract.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace transmittal::database {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

core::Result<SharedTableContract> SharedTableContract::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File, u"The file %1 cannot be read: install the program anew."_s.arg(path),
                     file.errorString()};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    SharedTableContract contract;
    contract.m_schema = root["schema"_L1].toString();
    const QJsonObject tables = root["tables"_L1].toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        Table entry{table.key(), {}};
        const QJsonObject columns = table.value().toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column)
            entry.columns.append({column.key(), column.value().toString()});
        contract.m_tables << entry;
    }
    if (contract.m_schema.isEmpty() || contract.m_tables.isEmpty())
        return Error{ErrorCode::Internal, u"The file %1 is damaged: install the program anew."_s.arg(path),
                     u"no schema or no tables"_s};
    return contract;
}

bool SharedTableContract::compatible(const QString &agreed, const QString &actual)
{
    static const QList<QStringList> families = {
        {u"text"_s, u"character varying"_s, u"citext"_s},
        {u"bigint"_s, u"integer"_s, u"smallint"_s},
    };
    if (agreed == actual)
        return true;
    return std::any_of(families.begin(), families.end(), [&](const QStringList &family) {
        return family.contains(agreed) && family.contains(actual);
    });
}

core::Result<void> SharedTableContract::check(Connection &connection, Missing missing) const
{
    QStringList names;
    for (const Table &table : m_tables)
        names << table.name;
    const auto rows = connection.query(
        u"SELECT c.relname::text AS relation, a.attname::text AS attribute, format_type(a.atttypid, NULL) AS "
        u"type "
        "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
        "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped "
        "WHERE n.nspname = $1 AND c.relname = ANY ($2::text[]) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')"_s,
        {m_schema, names});
    if (!rows)
        return rows.error();
    QHash<QString, QHash<QString, QString>> actual;
    for (const Row &row : *rows)
        actual[row.text("relation")].insert(row.text("attribute"), row.text("type"));

    const auto differs = [this](const QString &table, const QString &what) {
        return Error{
            ErrorCode::SharedTableDiffers,
            u"The shared table %1.%2 %3: ask the owner of the course platform to correct it, then try again."_s
                .arg(m_schema, table, what),
            table};
    };
    for (const Table &table : m_tables) {
        if (!actual.contains(table.name)) {
            if (missing == Missing::Refused)
                return differs(table.name, u"does not exist"_s);
            continue;
        }
        for (const Column &column : table.columns) {
            const QString type = actual[table.name].value(column.name);
            if (type.isEmpty())
                return differs(table.name, u"has no column “%1” (%2)"_s.arg(column.name, column.type));
            if (!compatible(column.type, type))
                return differs(table.name, u"has the column “%1” as %2 instead of %3"_s.arg(column.name, type,
                                                                                            column.type));
        }
    }
    return {};
}

} // namespace transmittal::database
