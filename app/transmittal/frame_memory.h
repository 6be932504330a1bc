// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace transmittal::models {
class Commands;
class Navigation;
class Preferences;
} // namespace transmittal::models

namespace transmittal::app {

/// Begins on the page where the person was and with the commands they used last, and keeps both in the
/// preferences. GUI thread; everything outlives it.
class FrameMemory : public QObject
{
    Q_OBJECT

public:
    FrameMemory(models::Preferences &preferences, models::Navigation &navigation, models::Commands &commands,
                QObject *parent = nullptr);
};

} // namespace transmittal::app
