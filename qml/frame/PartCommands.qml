// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Models

/// The parts of the pages by name: each tab of the activity, each section of the settings.
Item {
    component Part: Command {
        group: qsTr("Pages")
        enabled: Session.signedIn
    }

    component Tab: Part {
        required property string tab

        commandId: "go.activity." + tab
        iconName: "view-history"
        onTriggered: Navigation.go("activity", {"tab": tab})
    }

    component Section: Part {
        required property string section

        commandId: "go.settings." + section
        iconName: "configure"
        onTriggered: Navigation.go("settings", {"section": section})
    }

    Tab {
        tab: "audit"
        text: qsTr("Activity: audit trail")
    }

    Tab {
        tab: "notifications"
        text: qsTr("Activity: notifications")
    }

    Tab {
        tab: "errors"
        text: qsTr("Activity: error log")
    }

    Tab {
        tab: "workers"
        text: qsTr("Activity: workers")
    }

    Section {
        section: "database"
        text: qsTr("Settings: database")
    }

    Section {
        section: "channels"
        text: qsTr("Settings: channels")
    }

    Section {
        section: "mail"
        text: qsTr("Settings: mail")
    }

    Section {
        section: "staff"
        text: qsTr("Settings: staff and roles")
    }

    Section {
        section: "workers"
        text: qsTr("Settings: workers")
    }

    Section {
        section: "practice"
        text: qsTr("Settings: practice mode")
    }

    Section {
        section: "appearance"
        text: qsTr("Settings: appearance")
    }

    Section {
        section: "language"
        text: qsTr("Settings: language")
    }
}
