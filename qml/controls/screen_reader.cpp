// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screen_reader.h"

namespace transmittal::controls {

ScreenReader &ScreenReader::one()
{
    static ScreenReader reader;
    return reader;
}

ScreenReader::ScreenReader()
{
    QAccessible::installActivationObserver(this);
}

ScreenReader::~ScreenReader()
{
    QAccessible::removeActivationObserver(this);
}

void ScreenReader::accessibilityActiveChanged(bool active)
{
    m_listens = active;
    Q_EMIT listensChanged();
}

} // namespace transmittal::controls
