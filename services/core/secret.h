// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace transmittal::core {

/// Bytes that must never be logged, stored in clear or shown: passwords, private keys. Printing one yields
/// "***"; getting at the bytes needs the word reveal(), so that a reviewer can find every place. The bytes
/// are overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Secret &operator=(Secret other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~Secret();

    [[nodiscard]] bool isEmpty() const noexcept { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const noexcept { return m_bytes; }

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &secret);

/// Text about a person (name, licence, birth date). Printing one yields its masked form: "J*** (5)".
class PersonalText
{
public:
    PersonalText() = default;
    explicit PersonalText(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &reveal() const noexcept { return m_text; }
    [[nodiscard]] QString masked() const;
    [[nodiscard]] bool isEmpty() const noexcept { return m_text.isEmpty(); }
    friend bool operator==(const PersonalText &, const PersonalText &) = default;

private:
    QString m_text;
};

QDebug operator<<(QDebug debug, const PersonalText &text);

} // namespace transmittal::core
