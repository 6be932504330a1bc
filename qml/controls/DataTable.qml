// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Models

/// A list of the desk as a table: rows of a TableModel, chosen by a RowSelection, columns as this person arranged them.
/// What happens to a row is the page's: opened (Enter, double click, the arrow at its end) and contextRequested (right click,
/// menu key).
FocusScope {
    id: table

    required property TableModel model
    required property RowSelection selection
    /// Under which the columns are remembered, for example "transmissions/columns"; empty: they are not.
    property string settingsKey: ""
    property string name: qsTr("List")
    property string emptyTitle: qsTr("Nothing here yet")
    property string emptyText: ""
    property string emptyIcon: "view-list-details"
    property string emptyAction: ""
    property string errorTitle: qsTr("This list could not be loaded")
    /// The words that the model searches for; when nothing matches them, the list says so.
    property string searchedFor: ""
    readonly property alias view: view
    readonly property alias header: header
    readonly property int rowStep: Theme.rowHeight
    readonly property int pageRows: Math.max(1, Math.floor(view.height / table.rowStep) - 1)
    readonly property bool atTop: view.contentY <= 0
    // qmllint disable
    // The linter of Qt 6.4 does not know numbers of 64 bits.
    readonly property double currentId: table.selection.current
    // qmllint enable
    /// Of what is shown of the rows.
    readonly property real filledHeight: Math.min(view.height, table.model.count * table.rowStep)
    /// Whether a row leads to something; opened tells of it.
    property bool opens: true
    property int hoveredRow: -1
    property bool endWanted: false

    signal opened(double rowId)
    /// Where to put the menu, in the table's coordinates.
    signal contextRequested(double rowId, real x, real y)
    signal emptyActed
    /// Nothing matches, and the person wants to see everything again.
    signal searchCleared

    /// Everything that matches, or what is selected of it, into a file that the person names.
    function exportRows(): void {
        table.exporter().ask();
    }
    function exporter(): ExportLine {
        if (exporting.item === null)
            exporting.setSource("ExportLine.qml", {
                "table": table.model,
                "selection": table.selection,
                "name": Qt.binding(() => table.name)
            });
        return exporting.item as ExportLine;
    }
    function scrollToRow(row: int): void {
        if (row >= 0)
            view.positionViewAtRow(row, TableView.Contain);
    }
    function showCurrent(): void {
        table.scrollToRow(table.model.rowOf(table.currentId));
    }
    function stepOf(key: int): int {
        const steps = {
            [Qt.Key_Up]: -1,
            [Qt.Key_Down]: 1,
            [Qt.Key_PageUp]: -table.pageRows,
            [Qt.Key_PageDown]: table.pageRows,
            [Qt.Key_Home]: -table.model.count,
            [Qt.Key_End]: table.model.count
        };
        return steps[key] ?? 0;
    }
    function go(key: int, modifiers: int): void {
        if (key === Qt.Key_Home && !table.model.atStart)
            table.model.jumpToStart();
        table.endWanted = key === Qt.Key_End && !table.model.atEnd;
        if (table.endWanted)
            table.model.jumpToEnd();
        else if (modifiers & Qt.ControlModifier)
            table.lookAt(table.model.rowOf(table.currentId) + table.stepOf(key));
        else
            table.scrollToRow(table.selection.moveCurrent(table.stepOf(key), modifiers & Qt.ShiftModifier));
    }
    function lookAt(row: int): void {
        const within = Math.max(0, Math.min(row, table.model.count - 1));
        table.selection.current = table.model.idAt(within);
        table.scrollToRow(within);
    }
    function arriveAtEnd(): void {
        if (!table.endWanted || table.model.loading || !table.model.atEnd)
            return;
        table.endWanted = false;
        table.selection.select(table.model.idAt(table.model.count - 1));
        view.positionViewAtRow(table.model.count - 1, TableView.AlignBottom);
    }
    function feed(): void {
        if (table.model.loading || table.model.count === 0)
            return;
        if (!table.model.atEnd && view.bottomRow > table.model.count - 40)
            table.model.fetchAfter();
        else if (!table.model.atStart && view.topRow >= 0 && view.topRow < 40)
            table.model.fetchBefore();
    }
    function pick(row: int, modifiers: int): void {
        const id = table.model.idAt(row);
        if (modifiers & Qt.ControlModifier)
            table.selection.toggle(id);
        else if (modifiers & Qt.ShiftModifier)
            table.selection.extendTo(id);
        else
            table.selection.select(id);
    }
    function keepPlace(first: int, rows: int): void {
        if (!table.atTop && first * table.rowStep <= view.contentY)
            view.contentY = Math.max(0, view.contentY + rows * table.rowStep);
    }
    function openMenuAtCurrent(): void {
        const row = table.model.rowOf(table.currentId);
        const y = header.height + (row + 1) * table.rowStep - view.contentY;
        if (row >= 0)
            table.contextRequested(table.selection.current, 16, Math.min(y, table.height));
    }

    function open(rowId: double): bool {
        if (rowId > 0)
            table.opened(rowId);
        return rowId > 0;
    }
    function selectAll(): bool {
        table.selection.selectAllMatching();
        return true;
    }
    /// What is selected, loaded or not, as text.
    function copy(): bool {
        if (table.selection.allMatching && !(table.model.atStart && table.model.atEnd))
            table.exporter().copy();
        else
            Clipboard.copy(table.selection.copyText());
        return true;
    }
    function lookUnder(x: real, y: real): void {
        const place = view.cellAtPosition(x + view.contentX, y + view.contentY, true);
        const cell = view.itemAtCell(place) as TableCell;
        table.hoveredRow = place.y;
        hint.point(cell, table.model.idAt(place.y), x, y + header.height);
    }
    function rowAt(x: real, y: real): int {
        return view.cellAtPosition(x + view.contentX, y + view.contentY, true).y;
    }

    Binding {
        target: table.model
        property: "listTop"
        // Nothing comes in under the pointer, not at the top either.
        value: table.atTop && !pointer.containsMouse
    }
    Connections {
        target: table.model

        function onLoadingChanged(): void {
            table.arriveAtEnd();
            soon.restart();
        }
        function onRestarted(): void {
            view.contentY = 0;
        }
    }
    // After the view has laid out what came in.
    Timer {
        id: soon

        interval: 0
        onTriggered: {
            table.feed();
            if (pointer.containsMouse)
                table.lookUnder(pointer.mouseX, pointer.mouseY);
        }
    }
    ArrangedTable {
        id: arranged

        table: table.model
        settingsKey: table.settingsKey
        viewWidth: view.width
        onArranged: view.forceLayout()
        onRowsInserted: (parent, first, last) => table.keepPlace(first, last - first + 1)
        onRowsRemoved: (parent, first, last) => table.keepPlace(last, first - last - 1)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    TableHeader {
        id: header

        width: table.width
        arranged: arranged
        model: table.model
        scrolled: view.contentX
        onExportWanted: table.exportRows()
        KeyNavigation.down: view
    }
    TableView {
        id: view

        anchors.fill: parent
        anchors.topMargin: header.height
        anchors.rightMargin: upDown.width
        anchors.bottomMargin: sideways.size < 1 ? sideways.height : 0
        model: arranged
        clip: true
        focus: true
        reuseItems: true
        keyNavigationEnabled: false
        pointerNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        rowSpacing: 1
        rowHeightProvider: row => table.rowStep - 1
        columnWidthProvider: column => arranged.widthAt(column)
        activeFocusOnTab: true
        Accessible.role: Accessible.Table
        Accessible.name: table.name
        Accessible.focusable: true
        onTopRowChanged: table.feed()
        onBottomRowChanged: table.feed()
        onRowsChanged: soon.restart()
        onContentYChanged: soon.restart()
        // Beside the cells and below them, not over their text.
        ScrollBar.vertical: ScrollLine {
            id: upDown

            parent: table
            x: table.width - width
            y: header.height
            height: view.height
        }
        ScrollBar.horizontal: ScrollLine {
            id: sideways

            parent: table
            y: table.height - height
            width: view.width
        }
        delegate: TableCell {
            selection: table.selection
            hoveredRow: table.hoveredRow
            tableFocused: view.activeFocus
        }

        // Rows are parted by the line that shines through between them.
        Rectangle {
            parent: view.contentItem
            z: -1
            width: arranged.totalWidth
            height: Math.max(0, table.model.count * table.rowStep)
            color: Theme.border
        }
        TableRing {
            objectName: "ring"
            parent: view.contentItem
            model: table.model
            currentId: table.currentId
            shown: view.activeFocus
            x: view.contentX
            width: Math.min(view.width, arranged.totalWidth)
        }

        Keys.onPressed: event => {
            event.accepted = table.stepOf(event.key) !== 0;
            if (event.accepted)
                table.go(event.key, event.modifiers);
            else if (event.matches(StandardKey.SelectAll))
                event.accepted = table.selectAll();
            else if (event.matches(StandardKey.Copy))
                event.accepted = table.copy();
            else if (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier)
                table.openMenuAtCurrent();
        }
        Keys.onReturnPressed: table.open(table.currentId)
        Keys.onEnterPressed: table.open(table.currentId)
        Keys.onSpacePressed: table.selection.toggle(table.currentId)
        Keys.onMenuPressed: table.openMenuAtCurrent()
    }
    TableFade {
        objectName: "fadeLeft"
        atLeft: true
        visible: view.contentX > 1
        y: view.y
        height: table.filledHeight
    }
    TableFade {
        objectName: "fadeRight"
        atLeft: false
        visible: view.contentX + view.width < arranged.totalWidth - 1
        x: view.width - width
        y: view.y
        height: table.filledHeight
    }
    RowOpener {
        id: opener

        objectName: "opener"
        row: table.opens && pointer.containsMouse ? table.hoveredRow : -1
        hovered: opener.visible && pointer.mouseX >= opener.x
        x: Math.min(view.width, arranged.totalWidth) - width - 4
        rowY: view.y - view.contentY + opener.row * table.rowStep
        firstY: view.y
        lastY: view.y + view.height
    }
    MouseArea {
        id: pointer

        property int lastRow: -1

        anchors.fill: view
        z: 1
        hoverEnabled: true
        preventStealing: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        cursorShape: opener.hovered ? Qt.PointingHandCursor : Qt.ArrowCursor
        onExited: table.lookUnder(-1, -1)
        onPressed: event => {
            view.forceActiveFocus(Qt.MouseFocusReason);
            pointer.lastRow = table.rowAt(event.x, event.y);
            if (pointer.lastRow >= 0 && (event.button === Qt.LeftButton || !table.selection.isSelected(table.model.idAt(pointer.lastRow))))
                table.pick(pointer.lastRow, event.modifiers);
        }
        onPositionChanged: event => {
            table.lookUnder(event.x, event.y);
            if (!(pointer.pressedButtons & Qt.LeftButton) || table.hoveredRow < 0 || table.hoveredRow === pointer.lastRow)
                return;
            pointer.lastRow = table.hoveredRow;
            table.selection.extendTo(table.model.idAt(pointer.lastRow));
        }
        onReleased: event => {
            const row = table.rowAt(event.x, event.y);
            if (event.button === Qt.RightButton && row >= 0)
                table.contextRequested(table.model.idAt(row), event.x, event.y + header.height);
        }
        onClicked: event => {
            if (opener.hovered && event.button === Qt.LeftButton && event.modifiers === Qt.NoModifier)
                table.open(table.model.idAt(opener.row));
        }
        onDoubleClicked: event => {
            if (event.button === Qt.LeftButton)
                table.open(table.model.idAt(table.rowAt(event.x, event.y)));
        }
    }
    CellTip {
        id: hint
    }
    OutdatedLine {
        objectName: "outdated"
        visible: table.model.outdated && table.model.count > 0
        z: 3
        anchors.bottom: exporting.top
        width: table.width
        what: table.errorTitle
        why: table.model.error
        onRetry: table.model.refresh()
    }
    Loader {
        id: exporting

        z: 3
        anchors.bottom: parent.bottom
        width: table.width
    }
    PushButton {
        id: newRows

        objectName: "newRows"
        visible: table.model.pending > 0
        z: 3
        anchors.horizontalCenter: view.horizontalCenter
        y: header.height + 8
        implicitHeight: 28
        kind: "primary"
        iconName: "arrow-up"
        text: qsTr("%n new", "rows that came in", table.model.pending)
        onClicked: {
            table.model.showPending();
            view.contentY = 0;
        }
    }
    Rectangle {
        visible: table.model.loading && table.model.count > 0
        z: 2
        y: header.height - 2
        width: table.width * 0.25
        height: 2
        color: Theme.accent

        XAnimator on x {
            running: table.model.loading && table.model.count > 0
            from: 0
            to: table.width * 0.75
            duration: 700
            loops: Animation.Infinite
        }
    }
    StatePlaceholder {
        objectName: "placeholder"
        anchors.fill: view
        z: 2
        loading: table.model.loading
        error: table.model.error
        refused: table.model.refused
        count: table.model.count
        what: table.errorTitle
        emptyTitle: table.searchedFor === "" ? table.emptyTitle : qsTr("Nothing matches “%1”").arg(table.searchedFor)
        emptyText: table.searchedFor === "" ? table.emptyText : ""
        emptyIcon: table.searchedFor === "" ? table.emptyIcon : "edit-find"
        emptyAction: table.searchedFor === "" ? table.emptyAction : qsTr("Clear the search")
        onRetry: table.model.refresh()
        onActed: table.searchedFor === "" ? table.emptyActed() : table.searchCleared()
    }
}
