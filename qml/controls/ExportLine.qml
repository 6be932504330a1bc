// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
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
        dialog.ask(work.suggestedFile(line.name));
    }

    function copy(): void {
        work.gather(line.table, line.selection);
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
            const file = dialog.file;
            Notices.offer(qsTr("%n row(s) saved as %1", "", rows).arg(fileName), qsTr("Open the folder"), () => {
                if (!Folders.show(file))
                    Notices.warn(Folders.notShown(file));
            });
        }
        onGathered: (text, rows) => {
            Clipboard.copy(text);
            Notices.say(qsTr("%n row(s) copied", "", rows));
        }
        onFailed: error => Notices.warn(error)
    }

    SaveDialog {
        id: dialog

        title: line.some ? qsTr("Export the rows that are selected") : qsTr("Export the list")
        kind: qsTr("Tables (*.csv)")
        suffix: "csv"
        onChosen: file => work.start(line.table, line.some ? line.selection : null, file)
    }
}
