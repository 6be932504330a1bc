// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// Request, reply and late answers of an attempt, as text; what is about a person only on demand.
ColumnLayout {
    id: panel

    property EvidenceReader evidence: null

    spacing: 12

    PlainLabel {
        visible: text !== ""
        text: panel.evidence?.error ?? ""
        color: Theme.bad
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    Toggle {
        visible: (panel.evidence?.count ?? 0) > 0
        text: qsTr("Show personal data")
        checked: !(panel.evidence?.hiding ?? true)
        onToggled: panel.evidence.hiding = !checked
    }

    Column {
        spacing: 12
        Layout.fillWidth: true

        Repeater {
            model: panel.evidence

            delegate: ColumnLayout {
                id: part

                required property string title
                required property string text
                required property date at
                required property double size
                required property string sha256
                required property string headers

                spacing: 4
                width: parent ? parent.width : 0

                RowLayout {
                    spacing: 8
                    Layout.fillWidth: true

                    PlainLabel {
                        text: part.title
                        strong: true
                    }

                    PlainLabel {
                        text: qsTr("%1 · %n byte(s)", "", part.size).arg(Format.exactDateTime(part.at))
                        muted: true
                        size: Theme.fontSmall
                        Layout.fillWidth: true
                    }

                    IconButton {
                        name: qsTr("Copy the %1").arg(part.title)
                        iconName: "edit-copy"
                        kind: "flat"
                        onClicked: Clipboard.copy(part.text)
                    }
                }

                PlainLabel {
                    visible: part.headers !== ""
                    text: part.headers
                    mono: true
                    muted: true
                    size: Theme.fontSmall
                    wrapMode: Text.WrapAnywhere
                    Layout.fillWidth: true
                }

                Rectangle {
                    implicitHeight: bytes.implicitHeight + 16
                    radius: Theme.radiusSmall
                    color: Theme.sunken
                    border.color: Theme.border
                    Layout.fillWidth: true

                    PlainLabel {
                        id: bytes

                        text: part.text
                        mono: true
                        size: Theme.fontSmall
                        wrapMode: Text.WrapAnywhere
                        anchors.fill: parent
                        anchors.margins: 8
                        Accessible.name: qsTr("%1: %2").arg(part.title).arg(part.text)
                    }
                }

                PlainLabel {
                    text: qsTr("SHA-256 %1").arg(part.sha256)
                    mono: true
                    muted: true
                    size: Theme.fontSmall
                    elide: Text.ElideMiddle
                    Layout.fillWidth: true
                }
            }
        }
    }
}
