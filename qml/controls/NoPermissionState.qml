// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// This login may not see it.
EmptyState {
    iconName: "object-locked"
    tone: "warn"
    title: qsTr("You may not see this")
    text: qsTr("Your role does not include it. Ask a supervisor if you need it for your work.")
}
