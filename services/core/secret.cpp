// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include <sodium.h>

namespace transmittal::core {

using namespace Qt::StringLiterals;

Secret::~Secret()
{
    // Only the last owner may wipe: QByteArray shares its buffer between copies.
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        sodium_memzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "***";
}

QString PersonalText::masked() const
{
    if (m_text.isEmpty())
        return {};
    return u"%1*** (%2)"_s.arg(m_text.front()).arg(m_text.size());
}

QDebug operator<<(QDebug debug, const PersonalText &text)
{
    return debug.noquote() << text.masked();
}

} // namespace transmittal::core
