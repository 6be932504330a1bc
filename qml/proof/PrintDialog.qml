// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Widgets

/// Chooses printer, pages and copies, shows how far printing is, and closes when the printer took everything.
Popup {
    id: dialog

    required property PdfDocument document
    required property PdfPrinter printer
    readonly property bool pagesGood: printer.isPages(pages.text, document.pageCount)
    readonly property bool none: !printer.looking && printer.printers.length === 0

    signal saveInstead

    function show() {
        pages.text = "";
        copies.text = "1";
        printer.look();
        open();
    }
    function go() {
        if (start.enabled)
            printer.print(document, device.currentText, pages.text, copies.count);
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    // As wide as its buttons need, whatever the language.
    width: Math.max(110 * Theme.unit, buttons.implicitWidth + 2 * padding)
    padding: 6 * Theme.unit
    modal: true
    Overlay.modal: Rectangle {
        color: Theme.shade
    }
    focus: true
    closePolicy: printer.printing ? Popup.NoAutoClose : Popup.CloseOnEscape
    onOpened: (none ? cancel : device).forceActiveFocus()
    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.raised
        border.color: Theme.border
    }

    Connections {
        target: dialog.printer
        function onPrinted() {
            dialog.close();
        }
        function onFailed(reason: string) {
            trouble.text = reason;
        }
        function onPrintersChanged() {
            device.currentIndex = Math.max(0, device.find(dialog.printer.usualPrinter));
        }
    }

    contentItem: ColumnLayout {
        spacing: 4 * Theme.unit
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Print")
        Keys.onReturnPressed: dialog.go()
        Keys.onEnterPressed: dialog.go()

        PlainLabel {
            strong: true
            size: Theme.fontLarge
            text: qsTr("Print")
        }

        ColumnLayout {
            spacing: Theme.unit

            PlainLabel {
                text: qsTr("Printer")
            }
            Choice {
                id: device

                Layout.fillWidth: true
                model: dialog.printer.printers
                enabled: !dialog.printer.printing && count > 0
                displayText: dialog.printer.looking ? qsTr("Looking for printers…") : count > 0 ? currentText : qsTr("No printer")
                name: qsTr("Printer")
            }
            PlainLabel {
                Layout.fillWidth: true
                visible: dialog.none
                wrapMode: Text.Wrap
                muted: true
                size: Theme.fontSmall
                text: qsTr("No printer is set up on this machine. Save the document as PDF and print it elsewhere.")
            }
        }

        RowLayout {
            spacing: 4 * Theme.unit

            ColumnLayout {
                spacing: Theme.unit

                PlainLabel {
                    text: qsTr("Pages")
                }
                TextEntry {
                    id: pages

                    Layout.fillWidth: true
                    enabled: !dialog.printer.printing
                    invalid: !dialog.pagesGood
                    placeholderText: qsTr("All %n page(s)", "", dialog.document.pageCount)
                    name: qsTr("Pages, for example 1-3, 5; empty for all")
                }
                PlainLabel {
                    Layout.fillWidth: true
                    wrapMode: Text.Wrap
                    size: Theme.fontSmall
                    muted: dialog.pagesGood
                    color: dialog.pagesGood ? Theme.muted : Theme.bad
                    text: dialog.pagesGood ? qsTr("For example 1-3, 5") : qsTr("Write pages between 1 and %1, as 1-3, 5.").arg(dialog.document.pageCount)
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                spacing: Theme.unit

                PlainLabel {
                    text: qsTr("Copies")
                }
                TextEntry {
                    id: copies

                    readonly property int count: acceptableInput ? parseInt(text) : 1

                    Layout.preferredWidth: 24 * Theme.unit
                    enabled: !dialog.printer.printing
                    invalid: !acceptableInput
                    inputMethodHints: Qt.ImhDigitsOnly
                    text: "1"
                    validator: IntValidator {
                        bottom: 1
                        top: 99
                    }
                    name: qsTr("Copies")
                    Keys.onUpPressed: text = Math.min(99, count + 1)
                    Keys.onDownPressed: text = Math.max(1, count - 1)
                }
            }
        }

        ProgressLine {
            Layout.fillWidth: true
            visible: dialog.printer.printing
            value: dialog.printer.pagesWanted > 0 ? dialog.printer.pagesDone / dialog.printer.pagesWanted : 0
            text: qsTr("Page %1 of %2").arg(Math.min(dialog.printer.pagesDone + 1, dialog.printer.pagesWanted)).arg(dialog.printer.pagesWanted)
            onStop: dialog.printer.stop()
        }
        PlainLabel {
            id: trouble

            Layout.fillWidth: true
            visible: text !== "" && !dialog.printer.printing
            wrapMode: Text.Wrap
            color: Theme.bad
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        RowLayout {
            id: buttons

            Layout.topMargin: 2 * Theme.unit
            spacing: 2 * Theme.unit

            PushButton {
                kind: "flat"
                text: qsTr("Save as PDF instead…")
                enabled: !dialog.printer.printing
                onClicked: {
                    dialog.close();
                    dialog.saveInstead();
                }
            }
            Item {
                Layout.fillWidth: true
            }
            PushButton {
                id: cancel

                text: qsTr("Cancel")
                onClicked: {
                    dialog.printer.stop();
                    dialog.close();
                }
            }
            PushButton {
                id: start

                kind: "primary"
                iconName: "document-print"
                text: qsTr("Print")
                busy: dialog.printer.printing
                enabled: !dialog.printer.printing && device.count > 0 && dialog.pagesGood && copies.acceptableInput
                onClicked: dialog.go()
            }
        }
    }

    onAboutToShow: trouble.text = ""
}
