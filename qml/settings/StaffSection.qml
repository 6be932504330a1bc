// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// Who may sign in, and as what. The table is above, the chosen person below.
SectionBody {
    id: section

    property bool adding: false
    /// The keyboard goes to the new login as soon as its field is there.
    property bool beginning: false

    function refresh(): void {
        people.refresh();
    }

    function begin(): void {
        if (!section.beginning || !form.loaded || !form.fresh)
            return;
        section.beginning = false;
        form.login.pointedAt();
    }

    function ask(action: string): void {
        if (action !== "add")
            return;
        if (addButton.refusal !== "")
            Notices.warn(addButton.refusal);
        else
            section.add();
    }

    function add(): void {
        chosenRow.clear();
        chosenRow.current = 0;
        section.choose("");
        section.beginning = true;
        Qt.callLater(section.begin);
    }

    function choose(login: string): void {
        section.adding = login === "";
        form.person = login;
    }

    title: qsTr("Staff and roles")
    text: qsTr("Everybody signs in under a login of their own; the database itself keeps everybody to their role.")
    dirty: form.dirty
    widest: 980

    StaffTable {
        id: people

        session: Session
        active: section.shown
    }

    RowSelection {
        id: chosenRow

        model: people
        onCurrentChanged: {
            if (chosenRow.current !== 0 && !form.dirty)
                section.choose(people.loginOf(chosenRow.current));
        }
    }

    StaffForm {
        id: form

        session: Session
        active: section.shown && (section.adding || form.person !== "")
        onStateChanged: Qt.callLater(section.begin)
        onSaved: {
            section.adding = false;
            Notices.say(qsTr("Saved."));
        }
        onDone: text => Notices.say(text)
    }

    Notice {
        text: form.locked
    }

    RowLayout {
        Layout.fillWidth: true
        visible: form.locked === ""
        spacing: 2 * Theme.unit

        PushButton {
            id: addButton

            text: qsTr("Add a person")
            iconName: "list-add"
            refusal: form.dirty ? qsTr("Save or revert what you changed first.") : ""
            onClicked: section.add()
        }

        PlainLabel {
            id: warning

            Layout.fillWidth: true
            visible: form.dirty && chosenRow.current !== 0 && people.loginOf(chosenRow.current) !== form.person
            text: qsTr("Save or revert the changes below before you choose somebody else.")
            muted: true
            wrapMode: Text.Wrap
        }

        Item {
            Layout.fillWidth: true
            visible: !warning.visible
        }

        SearchBar {
            id: search

            table: people
            settingsKey: "settings/staff/savedFilters"
            name: qsTr("Search the staff")
        }
    }

    Card {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(420, Math.max(180, (people.count + 1) * Theme.rowHeight + 4 * Theme.unit))
        padding: 1

        DataTable {
            opens: false
            anchors.fill: parent
            model: people
            searchedFor: people.search
            onSearchCleared: search.empty()
            selection: chosenRow
            settingsKey: "settings/staff"
            name: qsTr("Staff")
            emptyTitle: qsTr("Nobody has a login yet")
        }
    }

    FirstPassword {
        form: form
    }

    PersonCard {
        visible: section.adding || form.person !== ""
        form: form
    }
}
