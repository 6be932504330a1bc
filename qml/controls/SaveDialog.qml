// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import QtQuick.Dialogs
import Transmittal.Controls

/// Asks where something is saved, and before a file is replaced.
Item {
    id: saving

    required property string title
    /// As a file dialog wants it, translated: "Tables (*.csv)".
    required property string kind
    required property string suffix
    readonly property url file: dialog.selectedFile

    signal chosen(url file)

    /// The dialog begins at this file, in its folder.
    function ask(suggested: url): void {
        dialog.currentFolder = Folders.of(suggested);
        dialog.currentFile = suggested;
        dialog.open();
    }

    FileDialog {
        id: dialog

        title: saving.title
        fileMode: FileDialog.SaveFile
        // Not every system's dialog asks before something is replaced, so we do, everywhere once.
        options: FileDialog.DontConfirmOverwrite
        acceptLabel: qsTr("Save")
        nameFilters: [saving.kind]
        defaultSuffix: saving.suffix
        onAccepted: Folders.has(selectedFile) ? question.open() : saving.chosen(selectedFile)
    }

    ConfirmDialog {
        id: question

        parent: Overlay.overlay
        title: qsTr("Replace the file?")
        text: qsTr("There is a file of this name already: %1").arg(String(dialog.selectedFile).split("/").pop())
        acceptText: qsTr("Replace it")
        danger: true
        onAccepted: saving.chosen(dialog.selectedFile)
    }
}
