// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import QtQuick.Dialogs
import Transmittal.Controls
import Transmittal.Models

/// Writes what the list holds, or what is selected of it, into a CSV file: asks where, then shows how far it is. Or copies
/// what is selected, when not all of it is loaded.
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

    function copy(): void {
        work.gather(line.table, line.selection);
    }

    function write(): void {
        work.start(line.table, line.some ? line.selection : null, dialog.selectedFile);
    }

    visible: work.running
    value: work.progress
    text: (work.fileName === "" ? qsTr("Copying: %1 of %2") : qsTr("Exporting: %1 of %2")).arg(Format.number(work.written)).arg(work.total < 0 ? qsTr("all that match") : Format.number(work.total))
    onStop: work.stop()

    Rectangle {
        anchors.fill: parent
        z: -1
        color: Theme.raised
    }

    ListExport {
        id: work

        session: Session
        onFinished: (fileName, rows) => {
            const file = dialog.selectedFile;
            Notices.offer(qsTr("%n row(s) saved as %1", "", rows).arg(fileName), qsTr("Open the folder"), () => Folders.show(file));
        }
        onGathered: (text, rows) => {
            Clipboard.copy(text);
            Notices.say(qsTr("%n row(s) copied", "", rows));
        }
        onFailed: error => Notices.warn(error)
    }

    FileDialog {
        id: dialog

        title: line.some ? qsTr("Export the rows that are selected") : qsTr("Export the list")
        fileMode: FileDialog.SaveFile
        // Not every system's dialog asks before something is replaced, so we do, everywhere once.
        options: FileDialog.DontConfirmOverwrite
        acceptLabel: qsTr("Save")
        nameFilters: [qsTr("Tables (*.csv)")]
        defaultSuffix: "csv"
        onAccepted: work.exists(selectedFile) ? question.open() : line.write()
    }

    ConfirmDialog {
        id: question

        parent: Overlay.overlay
        title: qsTr("Replace the file?")
        text: qsTr("There is a file of this name already: %1").arg(String(dialog.selectedFile).split("/").pop())
        acceptText: qsTr("Replace it")
        danger: true
        onAccepted: line.write()
    }
}
