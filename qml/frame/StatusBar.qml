// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// How the desk stands, in words: the database and the age of what is shown, who works, how fast, what runs, who sits here.
Rectangle {
    id: bar

    implicitHeight: 30
    color: Theme.sunken
    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Status")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.border
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 6
        spacing: 4

        StatusPart {
            iconName: DeskStatus.connectionTone === "bad" ? "network-disconnect" : "network-connect"
            tone: DeskStatus.connectionTone
            text: DeskStatus.connection
            tip: DeskStatus.connectionTip
        }

        StatusPart {
            iconName: "database"
            text: Session.databaseTitle
            tip: DeskStatus.age
            Layout.maximumWidth: 280
        }

        StatusPart {
            visible: text !== "" && bar.width > 1100
            text: DeskStatus.age
        }

        BulkProgress {
            visible: DeskStatus.bulkId > 0
        }

        Item {
            Layout.fillWidth: true
        }

        StatusPart {
            visible: Workstation.working
            iconName: "media-playback-start"
            tone: "good"
            text: qsTr("Works here")
            tip: Workstation.sentence
        }

        StatusPart {
            visible: DeskStatus.known
            iconName: "network-server"
            tone: DeskStatus.workersTone
            text: DeskStatus.workers
            tip: DeskStatus.workersTip
            clickable: true
            onClicked: Navigation.go("activity", {
                "tab": "workers"
            })
        }

        StatusPart {
            visible: DeskStatus.known
            iconName: "view-statistics"
            text: DeskStatus.rate
            tip: DeskStatus.rateTip
        }

        PersonMenu {}
    }
}
