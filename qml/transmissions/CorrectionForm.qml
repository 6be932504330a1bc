// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// The data to be corrected, in place: each field with what is wrong with it, checked as one types. Ctrl+Enter sends.
Card {
    id: form

    required property Correction correction

    signal abandoned
    signal newerAsked

    function focusField(field: string): void {
        for (let i = 0; i < fields.count; ++i) {
            const item = fields.itemAt(i) as CorrectionField;
            if (item && item.field === field) {
                item.take();
                return;
            }
        }
    }

    // Only when all fields are there it is known which of them is wrong.
    function focusProblem(): void {
        form.focusField(form.correction.firstProblem);
    }

    function save(): void {
        if (form.correction.saveRefusal === "")
            form.correction.save();
        else
            form.focusField(form.correction.firstProblem);
    }

    title: qsTr("Correct the data")
    border.color: Theme.accent
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (enter && (event.modifiers & Qt.ControlModifier)) {
            event.accepted = true;
            form.save();
        } else if (event.key === Qt.Key_Escape) {
            event.accepted = true;
            form.abandoned();
        }
    }

    ColumnLayout {
        width: parent.width
        spacing: 14

        PlainLabel {
            visible: form.correction.restored
            text: qsTr("You typed this earlier and did not send it.")
            muted: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        LoadingState {
            visible: form.correction.loading
            implicitHeight: 240
            Layout.fillWidth: true
        }

        Column {
            spacing: 14
            Layout.fillWidth: true

            Repeater {
                id: fields

                model: form.correction.fields

                delegate: CorrectionField {
                    correction: form.correction
                    width: parent ? parent.width : 0
                }

                onItemAdded: if (count === form.correction.fields.rowCount())
                    Qt.callLater(form.focusProblem)
            }
        }

        FormField {
            visible: fields.count > 0
            label: qsTr("Where the right data come from")
            help: qsTr("Kept in the audit trail.")
            Layout.fillWidth: true

            TextEntry {
                name: qsTr("Where the right data come from")
                placeholderText: qsTr("For example: copy of the licence, call with the student")
                text: form.correction.reason
                maximumLength: 400
                onTextEdited: form.correction.reason = text
            }
        }

        AdviceBox {
            visible: form.correction.conflict !== ""
            tone: "warn"
            headline: qsTr("It changed meanwhile")
            cause: form.correction.conflict
            cure: form.correction.newer !== 0 ? qsTr("Open the newer one: what you typed comes along, and you see what the other person changed.") : ""
            actionTitle: form.correction.newer !== 0 ? qsTr("Take my changes there") : ""
            Layout.fillWidth: true
            onActed: form.newerAsked()
        }

        PlainLabel {
            visible: form.correction.error !== ""
            text: form.correction.error
            color: Theme.bad
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }
    }
}
