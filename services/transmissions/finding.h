// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace transmittal::transmissions {

/// One thing that is wrong with a transmission's data, found before anything is sent. The message is a
/// sentence for staff and holds no personal data.
struct Finding
{
    QString field;   ///< the column's name, for example "driver_license"
    QString message; ///< says what is wrong and what is expected

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace transmittal::transmissions
