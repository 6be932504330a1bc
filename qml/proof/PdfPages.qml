// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Widgets

/// The pages of a document one below the other, zoomed, scrolled by wheel, keys and bars.
FocusScope {
    id: pages

    required property PdfDocument document
    property PdfSearch search: null
    /// "width", "page" or "free": what the zoom follows.
    property string fit: "width"
    /// 1: as large as on paper, on a screen of 96 dots per inch.
    readonly property real zoom: fit === "free" ? freeZoom : fitting
    property real freeZoom: 1
    readonly property int currentPage: list.currentPage
    readonly property string selectedText: selectedSheet ? selectedSheet.selectedText : ""

    readonly property real pixels: 96 / 72
    readonly property real gap: 4 * Theme.unit
    readonly property list<real> steps: [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]
    property PdfSheet selectedSheet: null
    property size firstPage: Qt.size(612, 792)
    property real widest: 612
    readonly property real fitting: {
        const wide = (list.width - 2 * gap - Theme.unit * 3) / (widest * pixels);
        const tall = (list.height - 2 * gap) / (firstPage.height * pixels);
        return Math.max(0.1, Math.min(4, fit === "page" ? Math.min(wide, tall) : Math.min(wide, 1.25)));
    }

    signal allAsked(page: int)

    function zoomTo(value: real) {
        freeZoom = value;
        fit = "free";
    }
    function zoomIn() {
        zoomTo(steps.find(step => step > zoom + 0.01) ?? 4);
    }
    function zoomOut() {
        zoomTo([...steps].reverse().find(step => step < zoom - 0.01) ?? 0.25);
    }
    function goTo(page: int) {
        list.positionViewAtIndex(page, ListView.Beginning);
        keeper.remember();
    }
    function selectAll() {
        allAsked(currentPage);
    }
    function copy() {
        clipboard.copy(selectedText);
    }
    function scrollBy(distance: real) {
        const bottom = list.originY + Math.max(0, list.contentHeight - list.height);
        list.contentY = Math.max(list.originY, Math.min(bottom, list.contentY + distance));
    }
    function reveal(page: int, place: rect) {
        goTo(page);
        scrollBy(place.y * document.pageSize(page).height * zoom * pixels - list.height / 3);
    }
    function measure() {
        firstPage = document.pageSize(0);
        widest = document.widestPage();
    }

    onZoomChanged: Qt.callLater(keeper.restore)
    Component.onCompleted: measure()

    Keys.onPressed: event => event.accepted = keys.handle(event.key)

    QtObject {
        id: keys

        readonly property real line: 12 * Theme.unit
        readonly property var actions: ({
                [Qt.Key_Down]: () => pages.scrollBy(line),
                [Qt.Key_Up]: () => pages.scrollBy(-line),
                [Qt.Key_PageDown]: () => pages.scrollBy(list.height * 0.9),
                [Qt.Key_Space]: () => pages.scrollBy(list.height * 0.9),
                [Qt.Key_PageUp]: () => pages.scrollBy(-list.height * 0.9),
                [Qt.Key_Home]: () => list.positionViewAtBeginning(),
                [Qt.Key_End]: () => list.positionViewAtEnd(),
                [Qt.Key_Right]: () => list.contentX = Math.min(list.contentWidth - list.width, list.contentX + line),
                [Qt.Key_Left]: () => list.contentX = Math.max(0, list.contentX - line)
            })

        function handle(key: int): bool {
            const action = actions[key];
            if (action === undefined)
                return false;
            action();
            keeper.remember();
            return true;
        }
    }

    // The same part of the document stays in sight when the zoom changes.
    QtObject {
        id: keeper

        property real part: 0

        function remember() {
            part = list.contentHeight > 0 ? (list.contentY - list.originY + list.height / 2) / list.contentHeight : 0;
        }
        function restore() {
            list.forceLayout();
            pages.scrollBy(list.originY + part * list.contentHeight - list.height / 2 - list.contentY);
        }
    }

    Connections {
        target: pages.document
        function onStatusChanged() {
            pages.measure();
            pages.selectedSheet = null;
            list.positionViewAtBeginning();
            keeper.part = 0;
        }
    }

    Connections {
        target: pages.search
        function onCurrentChanged() {
            if (pages.search.current >= 0)
                pages.reveal(pages.search.currentPage, pages.search.currentPlace);
        }
    }

    PdfPageItem {
        id: clipboard

        visible: false
    }

    ListView {
        id: list

        readonly property int currentPage: Math.max(0, indexAt(contentX + width / 2, contentY + Math.min(height, contentHeight) / 3))

        anchors.fill: parent
        focus: true
        clip: true
        activeFocusOnTab: true
        model: pages.document.pageCount
        spacing: pages.gap
        topMargin: pages.gap
        bottomMargin: pages.gap
        cacheBuffer: height
        contentWidth: Math.max(width, pages.widest * pages.zoom * pages.pixels + 2 * pages.gap)
        flickableDirection: Flickable.HorizontalAndVerticalFlick
        boundsBehavior: Flickable.StopAtBounds
        onMovementEnded: keeper.remember()
        onContentYChanged: remembering.restart()
        Accessible.role: Accessible.Document
        Accessible.name: pages.document.title
        Accessible.description: qsTr("Page %1 of %2").arg(currentPage + 1).arg(count)
        ScrollBar.vertical: ScrollLine {}
        ScrollBar.horizontal: ScrollLine {}

        delegate: Item {
            id: row

            required property int index
            readonly property size paper: pages.document.pageSize(index)

            width: list.contentWidth
            height: sheet.height

            PdfSheet {
                id: sheet

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.round(row.paper.width * pages.zoom * pages.pixels)
                height: Math.round(row.paper.height * pages.zoom * pages.pixels)
                document: pages.document
                page: row.index
                search: pages.search
                onSelectionBegun: {
                    list.forceActiveFocus();
                    if (pages.selectedSheet && pages.selectedSheet !== sheet)
                        pages.selectedSheet.clearSelection();
                    sheet.clearSelection();
                    pages.selectedSheet = sheet;
                }

                Connections {
                    target: pages
                    function onAllAsked(page: int) {
                        if (page !== row.index)
                            return;
                        sheet.selectionBegun();
                        sheet.selectAll();
                    }
                }
            }
        }

        Timer {
            id: remembering

            interval: 80
            onTriggered: keeper.remember()
        }
    }

    Rectangle {
        anchors.fill: list
        visible: list.activeFocus
        color: "transparent"
        border.width: 2
        border.color: Theme.focus
    }

    Item {
        anchors.fill: list

        WheelHandler {
            target: null
            acceptedModifiers: Qt.ControlModifier
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => {
                if (event.angleDelta.y > 0)
                    pages.zoomIn();
                else if (event.angleDelta.y < 0)
                    pages.zoomOut();
            }
        }
    }
}
