// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the audit trail says in a file.

#include "access/access_repository.h"
#include "audit_table.h"
#include "audit_words.h"
#include "row_selection.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using access::AuditEntry;
using core::Result;
using database::Connection;

QStringList AuditTable::wholeRow(const QList<TableColumn> &columns, const AuditEntry &entry)
{
    // A file has room for all of it.
    return fileRow(columns, [&](int column) {
        return columns[column].id == "summary"_L1
                   ? TableCell{.text = audit_words::summary(entry, audit_words::Extent::Whole),
                               .status = {},
                               .tip = {},
                               .value = {}}
                   : cellOf(entry, column);
    });
}

RowSource AuditTable::rowSource(const RowSelection *selection) const
{
    if (selection && !selection->isEmpty() && !selection->isAllMatching()) {
        RowPortion chosen; // what is selected is loaded
        for (const Entry &entry : m_entries)
            if (selection->isSelected(entry.id))
                chosen.rows.push_back(wholeRow(knownColumns(), entry));
        return [chosen = std::move(chosen)](Connection &) -> Result<RowPortion> {
            return chosen;
        };
    }
    access::AuditFilter filter = asked();
    filter.limit = filePortion;
    return [filter, columns = columns(), excluded = selection ? selection->excluded() : QList<qint64>()](
               Connection &connection) mutable -> Result<RowPortion> {
        const auto page = access::AccessRepository(connection).audit(filter);
        if (!page)
            return page.error();
        RowPortion portion;
        portion.last = !page->next;
        filter.place = page->next;
        for (const AuditEntry &entry : page->entries)
            if (!excluded.contains(entry.id))
                portion.rows.push_back(wholeRow(columns, entry));
        return portion;
    };
}

} // namespace transmittal::models
