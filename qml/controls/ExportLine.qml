// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs
import Transmittal.Controls
import Transmittal.Models

/// Writes what the list holds, or what is selected of it, into a CSV file: asks where, then shows how far it is.
ProgressLine {
    id: line

    required property TableModel table
    required property RowSelection selection
    required property string name
    /// One row alone is where the keyboard is, not what a person has picked.
    readonly property bool some: line.selection.allMatching || line.selection.count > 1

    function ask(): void {
        dialog.currentFile = work.suggestedFile(line.name);
        dialog.open();
    }

    visible: work.running
    value: work.progress
    text: qsTr("Exporting: %1 of %2").arg(Format.number(work.written)).arg(work.total < 0 ? qsTr("all that match") : Format.number(work.total))
    onStop: work.stop()

    Rectangle {
        anchors.fill: parent
        z: -1
        color: Theme.raised
    }

    ListExport {
        id: work

        session: Session
        onFinished: (fileName, rows) => Notices.say(qsTr("%n row(s) saved as %1", "", rows).arg(fileName))
        onFailed: error => Notices.warn(error)
    }

    FileDialog {
        id: dialog

        title: line.some ? qsTr("Export the rows that are selected") : qsTr("Export the list")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Save")
        nameFilters: [qsTr("Tables (*.csv)")]
        defaultSuffix: "csv"
        onAccepted: work.start(line.table, line.some ? line.selection : null, selectedFile)
    }
}
