// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// One job that a worker holds: what, in which phase, since when, and until when it is its own.
Item {
    id: row

    required property workerJob job

    implicitHeight: 48
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, attempt %3, held since %4").arg(job.work).arg(job.phaseWord).arg(job.attempt).arg(Format.time(job.since))

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.border
    }

    PlainLabel {
        id: work

        y: 5
        width: parent.width - phase.width - opening.width - 2 * Theme.unit * 2
        text: row.job.work
        Accessible.ignored: true
    }

    PlainLabel {
        anchors.top: work.bottom
        width: work.width
        text: qsTr("attempt %1, held %2, lease until %3").arg(row.job.attempt).arg(Format.ago(row.job.since, Session.lastRead)).arg(Format.time(row.job.leaseUntil))
        muted: true
        size: Theme.fontSmall
        Accessible.ignored: true
    }

    PlainLabel {
        id: phase

        anchors.right: opening.left
        anchors.rightMargin: Theme.unit * 2
        anchors.verticalCenter: parent.verticalCenter
        text: row.job.phaseWord
        strong: true
        size: Theme.fontSmall
        Accessible.ignored: true
    }

    IconButton {
        id: opening

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: row.job.transmission > 0
        width: visible ? implicitWidth : 0
        name: qsTr("Open transmission %1").arg(row.job.transmission)
        iconName: "document-open"
        onClicked: Navigation.go("transmissions", {"id": row.job.transmission})
    }
}
