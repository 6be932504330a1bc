// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Widgets

/// A document with everything that can be done with it: read, zoom, search, copy, print, save. Whoever makes it
/// gives the content; loading and error are those of where the content comes from.
FocusScope {
    id: view

    required property PdfDocument document
    property string title: document.title
    property string fileName: "document.pdf"
    property bool loading: false
    property string error: ""
    property bool closable: false
    property alias thumbnailsShown: thumbnails.visible
    readonly property alias pages: pages
    readonly property alias search: search
    readonly property alias searchBar: searchBar
    readonly property alias printing: printDialog.visible
    readonly property bool ready: document.status === PdfDocument.Ready
    readonly property string trouble: error !== "" ? error : document.status === PdfDocument.Failed ? document.error : ""

    signal closeAsked
    signal retryAsked

    function askPrint() {
        if (ready)
            printDialog.show();
    }
    function askSave() {
        if (!ready)
            return;
        saveDialog.ask(document.suggestedFile(fileName));
    }
    function askFind() {
        if (ready)
            searchBar.open();
    }
    function stepBack() {
        if (searchBar.visible)
            searchBar.close();
        else if (pages.selectedText !== "")
            pages.selectedSheet.clearSelection();
        else if (closable)
            closeAsked();
    }

    Keys.onEscapePressed: stepBack()
    onReadyChanged: if (ready)
        pages.forceActiveFocus()

    PdfSearch {
        id: search

        document: view.document
    }

    PdfPrinter {
        id: printer

        onPrinted: (count, where) => message.say(qsTr("%n page(s) handed to %1", "", count).arg(where))
        onFailed: reason => {
            if (!printDialog.visible)
                message.warn(reason);
        }
    }

    Connections {
        target: view.document
        function onSaved(fileName: string) {
            message.say(qsTr("Saved as %1").arg(fileName), qsTr("Open the folder"));
        }
        function onSaveFailed(reason: string) {
            message.warn(reason);
        }
    }

    PrintDialog {
        id: printDialog

        document: view.document
        printer: printer
        onSaveInstead: view.askSave()
        onClosed: pages.forceActiveFocus()
    }

    SaveDialog {
        id: saveDialog

        title: qsTr("Save as PDF")
        kind: qsTr("PDF documents (*.pdf)")
        suffix: "pdf"
        onChosen: file => view.document.save(file)
    }

    component Key: Shortcut {
        enabled: view.ready && view.visible && !printDialog.visible
    }

    Key {
        sequences: [StandardKey.ZoomIn, "Ctrl+="]
        onActivated: pages.zoomIn()
    }
    Key {
        sequences: [StandardKey.ZoomOut]
        onActivated: pages.zoomOut()
    }
    Key {
        sequence: "Ctrl+0"
        onActivated: pages.fit = "page"
    }
    Key {
        sequence: "Ctrl+1"
        onActivated: pages.fit = "width"
    }
    Key {
        sequences: [StandardKey.Find]
        onActivated: view.askFind()
    }
    Key {
        sequence: "F3"
        onActivated: search.next()
    }
    Key {
        sequence: "Shift+F3"
        onActivated: search.previous()
    }
    Key {
        sequences: [StandardKey.Print]
        onActivated: view.askPrint()
    }
    Key {
        sequences: [StandardKey.Save]
        onActivated: view.askSave()
    }
    Key {
        sequence: "F4"
        onActivated: thumbnails.visible = !thumbnails.visible
    }
    Key {
        enabled: view.ready && view.visible && pages.activeFocus
        sequences: [StandardKey.Copy]
        onActivated: pages.copy()
    }
    Key {
        enabled: view.ready && view.visible && pages.activeFocus
        sequences: [StandardKey.SelectAll]
        onActivated: pages.selectAll()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PdfToolBar {
            Layout.fillWidth: true
            title: view.title
            ready: view.ready
            saving: view.document.saving
            printing: printer.printing
            pages: pages
            pageCount: view.document.pageCount
            thumbnails: thumbnails.visible
            closable: view.closable
            onPrintAsked: view.askPrint()
            onSaveAsked: view.askSave()
            onFindAsked: view.askFind()
            onThumbnailsAsked: thumbnails.visible = !thumbnails.visible
            onCloseAsked: view.closeAsked()
        }
        PdfMessage {
            id: message

            Layout.fillWidth: true
            onActed: {
                if (!Folders.show(saveDialog.file))
                    message.warn(Folders.notShown(saveDialog.file));
            }
        }
        PdfSearchBar {
            id: searchBar

            Layout.fillWidth: true
            search: search
            onClosed: pages.forceActiveFocus()
        }
        RowLayout {
            spacing: 0

            PdfThumbnails {
                id: thumbnails

                Layout.fillHeight: true
                visible: false
                document: view.document
                currentPage: pages.currentPage
                onChosen: page => pages.goTo(page)
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.fillHeight: true
                color: Theme.window

                PdfPages {
                    id: pages

                    anchors.fill: parent
                    visible: view.ready
                    focus: true
                    document: view.document
                    search: search
                }
                PdfPassword {
                    anchors.centerIn: parent
                    visible: view.document.status === PdfDocument.NeedsPassword && view.trouble === ""
                    document: view.document
                }
                LoadingState {
                    anchors.fill: parent
                    visible: view.trouble === "" && (view.loading || view.document.status === PdfDocument.Loading)
                }
                ErrorState {
                    anchors.fill: parent
                    visible: view.trouble !== ""
                    what: qsTr("The document cannot be shown")
                    why: view.trouble
                    onRetry: view.retryAsked()
                }
            }
        }
    }
}
