// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// The filters of a list that this person has saved under names, on this machine: to choose, to add to, to forget.
FilterChip {
    id: chip

    /// Under which they are kept, for example "transmissions/savedFilters".
    required property string settingsKey
    /// What the list is filtered by now, as chosen() gives it back.
    required property var filters
    required property bool filtered
    property var saved: Preferences.value(chip.settingsKey, {})
    // In the order in which the preferences bring them back the next time.
    readonly property var savedNames: Object.keys(chip.saved).sort()

    signal chosen(filters: var)

    /// Under that name; the filter that had it can be brought back.
    function keep(name: string, filters: var): void {
        const former = chip.saved[name];
        chip.store(name, filters);
        if (former !== undefined && JSON.stringify(former) !== JSON.stringify(filters))
            Notices.offerUndo(qsTr("The saved filter “%1” is replaced.").arg(name), () => chip.store(name, former));
    }

    function forget(name: string): void {
        const former = chip.saved[name];
        chip.store(name, undefined);
        // Another one may have got the name meanwhile.
        Notices.offerUndo(qsTr("The saved filter “%1” is forgotten.").arg(name), () => chip.keep(name, former));
    }

    /// Undefined: none of that name.
    function store(name: string, filters: var): void {
        const all = Object.assign({}, chip.saved);
        if (filters === undefined)
            delete all[name];
        else
            all[name] = filters;
        chip.saved = all;
        Preferences.setValue(chip.settingsKey, all);
    }

    function askName(): void {
        nameDialog.open();
    }

    text: qsTr("Saved")
    iconName: "view-filter"
    onClicked: menu.open()

    DropMenu {
        id: menu

        y: chip.height + 4

        DropMenuItem {
            text: qsTr("Save this filter…")
            iconName: "list-add"
            enabled: chip.filtered
            onTriggered: chip.askName()
        }

        Repeater {
            model: chip.savedNames

            delegate: DropMenuItem {
                required property string modelData

                text: modelData
                iconName: "view-filter"
                onTriggered: chip.chosen(chip.saved[modelData])
            }
        }

        DropMenuSeparator {}

        DropMenu {
            title: qsTr("Forget")
            enabled: chip.savedNames.length > 0

            Repeater {
                model: chip.savedNames

                delegate: DropMenuItem {
                    required property string modelData

                    text: modelData
                    // Afterwards: the menus close only from an item that is still there.
                    onTriggered: Qt.callLater(chip.forget, modelData)
                }
            }
        }
    }

    DialogFrame {
        id: nameDialog

        title: qsTr("Save this filter")
        acceptText: qsTr("Save")
        acceptEnabled: filterName.text.trim() !== ""
        reason: qsTr("Give it a name.")
        onOpened: filterName.forceActiveFocus()
        onAccepted: chip.keep(filterName.text.trim(), chip.filters)

        FormField {
            width: parent.width
            label: qsTr("Name")
            help: qsTr("It stands in the menu “Saved” on this machine.")
            required: true

            TextEntry {
                id: filterName

                name: qsTr("Name of the filter")
                maximumLength: 60
                onAccepted: nameDialog.tryAccept()
            }
        }
    }
}
