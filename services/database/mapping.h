// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "database/row.h"

#include <type_traits>
#include <vector>

/// From the answer of a statement to the values of a repository, for functions that read one Row.
namespace transmittal::database {

/// A value of each row, in order; or the statement's error.
template <typename F>
auto each(const core::Result<Rows> &rows, F read)
    -> core::Result<std::vector<std::invoke_result_t<F, const Row &>>>
{
    if (!rows)
        return rows.error();
    std::vector<std::invoke_result_t<F, const Row &>> values;
    values.reserve(rows->size());
    for (const Row &row : *rows)
        values.push_back(read(row));
    return values;
}

/// For a statement that yields one row, or none when the named thing does not exist: then NotFound with this
/// sentence.
template <typename F>
auto one(const core::Result<std::optional<Row>> &row, const QString &missing, F read)
    -> core::Result<std::invoke_result_t<F, const Row &>>
{
    if (!row)
        return row.error();
    if (!*row)
        return core::Error{core::ErrorCode::NotFound, missing, {}};
    return read(**row);
}

/// For a statement of which only the success matters.
inline core::Result<void> done(const core::Result<qint64> &executed)
{
    if (!executed)
        return executed.error();
    return {};
}

} // namespace transmittal::database
