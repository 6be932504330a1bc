// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A question mark that explains on hover and on focus.
IconButton {
    id: help

    required property string explanation

    name: qsTr("Help")
    iconName: "help-contextual"
    implicitWidth: 24
    implicitHeight: 24
    leftPadding: 4
    tip: help.explanation
    Accessible.description: help.explanation
}
