// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAnyStringView>
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace transmittal::database {

/// One row of a result, complete and independent of the connection; a value type that may cross threads.
///
/// Columns are named as in the result. Asking for a column that is not there, for a type that the column does
/// not have, or for the number or truth of a NULL is a defect of the caller and throws std::logic_error.
/// text(), bytes(), date(), instant(), json(), texts() and integers() yield the null or empty value of their
/// type for NULL.
class Row
{
public:
    using Value = std::variant<std::monostate, bool, qint64, double, QString, QByteArray, QDate, QDateTime>;
    using Columns = std::shared_ptr<const QStringList>;

    Row() = default;
    Row(Columns columns, std::vector<Value> values)
        : m_columns(std::move(columns)), m_values(std::move(values))
    {}

    [[nodiscard]] bool has(QAnyStringView column) const;
    [[nodiscard]] bool isNull(QAnyStringView column) const;
    /// Any type but bytea. numeric, uuid, interval, enum, arrays as PostgreSQL prints them; a timestamptz as
    /// ISO 8601 in UTC with milliseconds (for all its digits select it as ::text).
    [[nodiscard]] QString text(QAnyStringView column) const;
    [[nodiscard]] qint64 integer(QAnyStringView column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(QAnyStringView column) const;
    [[nodiscard]] bool boolean(QAnyStringView column) const;
    /// real and double precision only. A numeric is never given as a double: take text().
    [[nodiscard]] double real(QAnyStringView column) const;
    /// timestamptz, in UTC, to the millisecond (the rest is cut off).
    [[nodiscard]] QDateTime instant(QAnyStringView column) const;
    [[nodiscard]] QDate date(QAnyStringView column) const;
    [[nodiscard]] QByteArray bytes(QAnyStringView column) const;
    /// json or jsonb; Undefined for SQL NULL.
    [[nodiscard]] QJsonValue json(QAnyStringView column) const;
    /// A one-dimensional array of text; a NULL element is a null QString.
    [[nodiscard]] QStringList texts(QAnyStringView column) const;
    /// A one-dimensional array of integers without NULL.
    [[nodiscard]] QList<qint64> integers(QAnyStringView column) const;

    [[nodiscard]] const QStringList &columns() const;

private:
    [[nodiscard]] const Value &value(QAnyStringView column) const;
    template <typename T>
    [[nodiscard]] T typed(QAnyStringView column, const char *wanted, bool nullIsDefault) const;

    Columns m_columns;
    std::vector<Value> m_values;
};

using Rows = std::vector<Row>;

} // namespace transmittal::database
