// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// How the program looks on this machine, for this person.
SectionBody {
    id: section

    readonly property list<int> scales: [100, 125, 150, 200]

    title: qsTr("Appearance")
    text: qsTr("Kept for you on this machine.")

    GroupCard {
        title: qsTr("Display")

        FormField {
            Layout.fillWidth: true
            Layout.maximumWidth: 360
            label: qsTr("Colours")
            help: qsTr("“As the system” looks at the system's colours when the program starts.")

            Choice {
                name: qsTr("Colours")
                model: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
                wanted: ["system", "light", "dark"].indexOf(Preferences.theme)
                onActivated: index => Preferences.theme = ["system", "light", "dark"][index]
            }
        }

        FormField {
            Layout.fillWidth: true
            Layout.maximumWidth: 360
            label: qsTr("Scale")
            help: qsTr("Takes effect when the program is started again.")

            Choice {
                name: qsTr("Scale")
                model: section.scales.map(scale => qsTr("%1 %").arg(scale))
                wanted: section.scales.indexOf(Preferences.scale)
                onActivated: index => Preferences.scale = section.scales[index]
            }
        }
    }

    GroupCard {
        title: qsTr("How it looks")

        Flow {
            Layout.fillWidth: true
            spacing: 2 * Theme.unit

            Repeater {
                model: StatusLook.transmissionStates

                StatusChip {
                    required property string modelData

                    status: modelData
                }
            }
        }
    }
}
