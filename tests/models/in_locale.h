// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace transmittal::test {

/// As long as it lives, the program speaks this locale; also when a check fails meanwhile.
class InLocale
{
public:
    explicit InLocale(const QLocale &locale) { QLocale::setDefault(locale); }
    ~InLocale() { QLocale::setDefault(m_before); }
    InLocale(const InLocale &) = delete;
    InLocale &operator=(const InLocale &) = delete;

private:
    const QLocale m_before; ///< made before the other one is set
};

inline const QLocale american(QLocale::English, QLocale::UnitedStates);
inline const QLocale spanish(QLocale::Spanish, QLocale::Spain);

} // namespace transmittal::test
