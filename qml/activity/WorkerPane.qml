// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// One worker process and what it holds.
PaneFrame {
    id: pane

    required property WorkerDetail worker
    required property WorkerBoard board

    readonly property string whyNot: !Session.mayManage ? qsTr("Only managers and above drain workers")
                                     : !worker.mayDrain ? qsTr("It drains or has ended already") : ""

    signal drainWanted(whole: bool)

    heading: worker.workstation
    status: worker.condition

    PlainLabel {
        width: parent.width
        visible: pane.worker.condition === "silent"
        text: qsTr("It was not heard of for a while and did not say that it ends. What it holds goes to another worker when its lease runs out; what was already sent becomes unconfirmed.")
        wrapMode: Text.Wrap
    }

    PropertyList {
        width: parent.width
        labelWidth: 110
        properties: [
            {"label": qsTr("Last heard of"), "value": Format.exactDateTime(pane.worker.heartbeatAt)},
            {"label": qsTr("Started"), "value": Format.exactDateTime(pane.worker.startedAt)},
            {"label": qsTr("Program"), "value": pane.worker.older ? qsTr("%1, older than others: update it").arg(pane.worker.program)
                                                : pane.worker.program},
            {"label": qsTr("Queues"), "value": pane.worker.queues.join(", ")},
            {"label": qsTr("Login"), "value": pane.worker.login, "mono": true, "copyable": true},
            {"label": qsTr("Draining since"), "value": Format.exactDateTime(pane.worker.drainingAt)},
            {"label": qsTr("Drained by"), "value": pane.worker.drainingBy},
            {"label": qsTr("Ended"), "value": Format.exactDateTime(pane.worker.stoppedAt)},
            {"label": qsTr("Why"), "value": pane.worker.stopReason}
        ].filter(each => each.value !== "")
    }

    SectionTitle {
        text: pane.worker.jobs.length > 0 ? qsTr("Holds %n job(s)", "", pane.worker.jobs.length) : qsTr("Holds nothing")
    }

    Column {
        width: parent.width
        visible: pane.worker.jobs.length > 0

        Repeater {
            model: pane.worker.jobs.length

            HeldJobRow {
                required property int index

                width: parent.width
                job: pane.worker.jobs[index]
            }
        }
    }

    buttons: [
        PushButton {
            kind: "danger"
            iconName: "media-playback-stop"
            text: qsTr("Drain this process…")
            refusal: pane.whyNot
            busy: pane.board.draining
            onClicked: pane.drainWanted(false)
        },
        PushButton {
            kind: "danger"
            text: qsTr("Drain the workstation…")
            refusal: pane.whyNot
            busy: pane.board.draining
            onClicked: pane.drainWanted(true)
        }
    ]
}
