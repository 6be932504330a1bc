// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <concepts>
#include <optional>
#include <variant>
#include <vector>

namespace transmittal::database {

/// One value for a $n of a statement. Made implicitly from the C++ types that have one obvious SQL type, so
/// that a call reads query(sql, {id, name}); pointers, floats and unsigned 64-bit numbers do not convert by
/// accident.
///
/// Refused before anything is sent (ErrorCode::InvalidInput): a NUL character in text or JSON, an invalid
/// date or instant, a year outside 1–9999. Instants are sent in UTC with millisecond precision: a timestamptz
/// that comes back therefore must not be compared for equality with the stored one; use an integer version,
/// or select it as ::text.
class Bind
{
public:
    using Value = std::variant<std::monostate, bool, qint64, double, QString, QByteArray, QDate, QDateTime,
                               QJsonValue, QStringList, QList<qint64>>;

    Bind() = default; ///< NULL
    Bind(std::nullptr_t) {}
    Bind(std::nullopt_t) {}
    Bind(std::same_as<bool> auto value) : m_value(value) {}
    template <std::integral T>
    requires(!std::same_as<T, bool> && !std::same_as<T, char> &&
             (std::signed_integral<T> || sizeof(T) < sizeof(qint64))) Bind(T value)
        : m_value(static_cast<qint64>(value))
    {}
    Bind(std::same_as<double> auto value) : m_value(value) {}
    Bind(const QString &value) : m_value(value) {} ///< a null QString is an empty text, not NULL
    Bind(QStringView value) : m_value(value.toString()) {}
    Bind(const QByteArray &value) : m_value(value) {} ///< bytea
    Bind(QDate value) : m_value(value) {}
    Bind(const QDateTime &value) : m_value(value) {}
    Bind(const QJsonValue &value) : m_value(value) {}
    Bind(const QJsonObject &value) : m_value(QJsonValue(value)) {}
    Bind(const QJsonArray &value) : m_value(QJsonValue(value)) {}
    Bind(const QStringList &value) : m_value(value) {}
    Bind(const QList<qint64> &value) : m_value(value) {}
    Bind(const core::PersonalText &value) : m_value(value.reveal()) {}
    template <typename T>
    Bind(const std::optional<T> &value) : m_value(value ? Bind(*value).m_value : Value())
    {}

    [[nodiscard]] const Value &value() const noexcept { return m_value; }

private:
    Value m_value;
};

using Binds = std::vector<Bind>;

} // namespace transmittal::database
