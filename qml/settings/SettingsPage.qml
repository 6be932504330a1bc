// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// All settings: the sections at the left, the chosen one at the right. A section is made when it is first shown and
/// kept, with what was typed, until the program ends or another person signs in.
Page {
    id: page

    readonly property list<string> names: ["database", "channels", "mail", "staff", "workers", "practice", "appearance", "language"]
    readonly property list<string> titles: [qsTr("Database"), qsTr("Channels"), qsTr("Mail"), qsTr("Staff and roles"), qsTr("Workers"), qsTr("Practice mode"), qsTr("Appearance"), qsTr("Language")]
    readonly property list<string> icons: ["database", "network-connect", "mail-message", "system-users", "network-server", "media-playback-start", "visibility", "keyboard"]
    property string section: "database"
    /// For the section: what of it to show, for example {"channel": "tvcc"}.
    property var wanted: ({})

    title: qsTr("Settings")
    unsaved: page.titles.slice(0, sections.count).filter((title, index) => (sections.itemAt(index) as SectionSlot)?.dirty ?? false).join(", ")

    function open(arguments: var): void {
        page.wanted = arguments;
        // Mail is a channel with a section of its own.
        const section = arguments.section === "channels" && arguments.channel === "mail" ? "mail" : arguments.section;
        if (!page.names.includes(section))
            return;
        page.section = section;
        (sections.itemAt(page.names.indexOf(section)) as SectionSlot)?.toTop();
    }

    function ask(section: string, action: string): void {
        (sections.itemAt(page.names.indexOf(section)) as SectionSlot)?.ask(action);
    }

    function refresh(): void {
        const shown = sections.itemAt(page.names.indexOf(page.section)) as SectionSlot;
        if (shown)
            shown.refresh();
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            Layout.fillHeight: true
            Layout.preferredWidth: 216
            color: Theme.window

            Column {
                id: list

                anchors.fill: parent
                anchors.margins: 2 * Theme.unit
                spacing: 2
                Accessible.role: Accessible.PageTabList
                Accessible.name: qsTr("Sections of the settings")

                Repeater {
                    id: buttons

                    model: page.names

                    SectionButton {
                        required property string modelData
                        required property int index

                        width: list.width
                        text: page.titles[index]
                        iconName: page.icons[index]
                        dirty: (sections.itemAt(index) as SectionSlot)?.dirty ?? false
                        onClicked: page.section = modelData

                        // A click sets it as well, which would end a binding that is written as one.
                        Binding on checked {
                            value: page.section === modelData
                        }
                        Keys.onDownPressed: buttons.itemAt(Math.min(index + 1, buttons.count - 1)).forceActiveFocus(Qt.TabFocusReason)
                        Keys.onUpPressed: buttons.itemAt(Math.max(index - 1, 0)).forceActiveFocus(Qt.TabFocusReason)
                    }
                }
            }
        }

        Rectangle {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            color: Theme.border
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                id: sections

                model: page.names

                SectionSlot {
                    required property string modelData
                    required property int index

                    anchors.fill: parent
                    name: modelData
                    wanted: page.wanted
                    shown: page.section === modelData && page.visible
                }
            }
        }
    }
}
