// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Models

/// How one channel does: whether it goes and why not, when it last worked, how many calls failed, what waits and whether
/// that clears in time. Opens its settings.
AbstractButton {
    id: card

    required property string name
    required property string title
    property bool active: false

    /// Switched off, the settings' own sentence would point at a switch that is not here.
    readonly property string words: health.condition === "disabled" ? qsTr("It is switched off: nothing is sent.")
                                    : [health.sentence, DeskStatus.nobodyWorks ? qsTr("No worker is running, so nothing is sent.") : health.forecast].filter(each => each !== "").join(" ")
    /// What it needs, whatever height the strip gives it.
    readonly property real wantedHeight: column.implicitHeight + 2 * padding
    readonly property int figureWidth: Math.floor((width - 2 * padding - 3 * Theme.unit * 3) / 4)

    function refresh(): void {
        health.refresh();
    }

    padding: Theme.unit * 4
    implicitHeight: wantedHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: title
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2").arg(card.title).arg(StatusLook.word(health.condition))
    Accessible.description: card.words
    Accessible.onPressAction: card.click()
    Keys.onReturnPressed: card.click()
    onClicked: Navigation.go("settings", {"section": "channels", "channel": card.name})

    background: Rectangle {
        radius: Theme.radiusLarge
        color: card.down ? Theme.pressed : card.hovered ? Theme.hover : Theme.surface
        border.color: card.hovered ? Theme.outline : Theme.border

        FocusRing {
            visible: card.visualFocus
            innerRadius: Theme.radiusLarge
        }
    }

    contentItem: Item {
        ChannelHealth {
            id: health

            session: Session
            active: card.active
            channel: card.name
        }

        Column {
            id: column

            width: parent.width
            spacing: Theme.unit * 2.5

            Item {
                width: parent.width
                height: chip.height

                PlainLabel {
                    anchors.left: parent.left
                    anchors.right: chip.left
                    anchors.rightMargin: Theme.unit * 2
                    anchors.verticalCenter: parent.verticalCenter
                    text: card.title
                    strong: true
                }

                StatusChip {
                    id: chip

                    anchors.right: parent.right
                    status: health.condition
                }
            }

            Row {
                spacing: Theme.unit * 3

                ChannelFigure {
                    width: card.figureWidth
                    name: qsTr("last success")
                    value: isNaN(health.lastSuccess) ? qsTr("never") : Format.ago(health.lastSuccess, Session.lastRead)
                }

                ChannelFigure {
                    width: card.figureWidth
                    name: qsTr("failed calls, 24 h")
                    value: health.errorRateText
                    troubled: health.troubled
                }

                ChannelFigure {
                    width: card.figureWidth
                    name: health.held > 0 ? qsTr("waiting, %1 on hold").arg(Format.number(health.held)) : qsTr("waiting")
                    value: Format.number(health.waiting)
                    troubled: health.held > 0
                }

                ChannelFigure {
                    width: card.figureWidth
                    name: qsTr("oldest waiting")
                    value: isNaN(health.oldestWaiting) ? qsTr("none") : Format.ago(health.oldestWaiting, Session.lastRead)
                }
            }

            PlainLabel {
                width: parent.width
                text: card.words
                muted: true
                size: Theme.fontSmall
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
