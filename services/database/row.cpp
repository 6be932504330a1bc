// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/row.h"

#include "database/literal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <stdexcept>

namespace transmittal::database {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void defect(QAnyStringView column, const char *what)
{
    throw std::logic_error("column " + column.toString().toStdString() + ": " + what);
}

} // namespace

const QStringList &Row::columns() const
{
    static const QStringList none;
    return m_columns ? *m_columns : none;
}

bool Row::has(QAnyStringView column) const
{
    const QStringList &names = columns();
    return std::any_of(names.begin(), names.end(),
                       [column](const QString &name) { return QAnyStringView::equal(name, column); });
}

const Row::Value &Row::value(QAnyStringView column) const
{
    const QStringList &names = columns();
    for (qsizetype index = 0; index < names.size(); ++index) {
        if (QAnyStringView::equal(names[index], column))
            return m_values[static_cast<std::size_t>(index)];
    }
    defect(column, "not in the result");
}

template <typename T>
T Row::typed(QAnyStringView column, const char *wanted, bool nullIsDefault) const
{
    const Value &found = value(column);
    if (const T *typedValue = std::get_if<T>(&found))
        return *typedValue;
    if (nullIsDefault && std::holds_alternative<std::monostate>(found))
        return T();
    defect(column, wanted);
}

bool Row::isNull(QAnyStringView column) const
{
    return std::holds_alternative<std::monostate>(value(column));
}

QString Row::text(QAnyStringView column) const
{
    const Value &found = value(column);
    if (const auto *text = std::get_if<QString>(&found))
        return *text;
    if (const auto *number = std::get_if<qint64>(&found))
        return QString::number(*number);
    if (const auto *truth = std::get_if<bool>(&found))
        return *truth ? u"true"_s : u"false"_s;
    if (const auto *real = std::get_if<double>(&found))
        return QString::number(*real, 'g', QLocale::FloatingPointShortest);
    if (const auto *date = std::get_if<QDate>(&found))
        return date->toString(Qt::ISODate);
    if (const auto *instant = std::get_if<QDateTime>(&found))
        return instant->toString(Qt::ISODateWithMs);
    if (std::holds_alternative<QByteArray>(found))
        defect(column, "is bytea, not text");
    return {};
}

qint64 Row::integer(QAnyStringView column) const
{
    return typed<qint64>(column, "is not an integer", false);
}

std::optional<qint64> Row::optionalInteger(QAnyStringView column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

bool Row::boolean(QAnyStringView column) const
{
    return typed<bool>(column, "is not a boolean", false);
}

double Row::real(QAnyStringView column) const
{
    return typed<double>(column, "is not a real", false);
}

QDateTime Row::instant(QAnyStringView column) const
{
    return typed<QDateTime>(column, "is not a timestamptz", true);
}

QDate Row::date(QAnyStringView column) const
{
    return typed<QDate>(column, "is not a date", true);
}

QByteArray Row::bytes(QAnyStringView column) const
{
    return typed<QByteArray>(column, "is not bytea", true);
}

QJsonValue Row::json(QAnyStringView column) const
{
    if (isNull(column))
        return QJsonValue(QJsonValue::Undefined);
    // Wrapped, because QJsonDocument reads no lone scalar.
    const QByteArray wrapped = '[' + typed<QString>(column, "is not json", false).toUtf8() + ']';
    const QJsonArray array = QJsonDocument::fromJson(wrapped).array();
    if (array.size() != 1)
        defect(column, "is not json");
    return array.first();
}

QStringList Row::texts(QAnyStringView column) const
{
    if (isNull(column))
        return {};
    const auto elements = parsedArray(typed<QString>(column, "is not an array", false));
    if (!elements)
        defect(column, "is not a one-dimensional array");
    return *elements;
}

QList<qint64> Row::integers(QAnyStringView column) const
{
    const QStringList elements = texts(column);
    QList<qint64> numbers;
    numbers.reserve(elements.size());
    for (const QString &element : elements) {
        bool good = false;
        numbers << element.toLongLong(&good);
        if (!good)
            defect(column, "is not an array of integers without NULL");
    }
    return numbers;
}

} // namespace transmittal::database
