// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import Transmittal.Controls
import Transmittal.Models
import Transmittal.Testing

Item {
    id: window

    width: 1000
    height: 600

    Component {
        id: tableComponent

        DataTable {
            id: made

            anchors.fill: parent
            name: "Transmissions"
            settingsKey: "test/columns"
            model: SampleList {
                id: rows
            }
            selection: RowSelection {
                model: rows
            }
        }
    }
    SignalSpy {
        id: spy
    }
    TextMetrics {
        id: title

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontSmall
        font.weight: Font.Medium
    }

    DeskCase {
        name: "DataTable"

        property DataTable table
        property SampleList rows
        property RowSelection chosen

        function cleanup() {
            window.width = 1000;
        }
        function open(count, hostile) {
            Preferences.setValue("test/columns", undefined);
            table = createTemporaryObject(tableComponent, window);
            rows = table.model;
            chosen = table.selection;
            rows.fill(count, hostile);
            waitForRendering(table);
            table.view.forceActiveFocus(Qt.TabFocusReason);
        }
        function cellAt(row, column) {
            return table.view.itemAtCell(column, row);
        }
        function click(row, button, modifiers) {
            const cell = cellAt(row, 1);
            const at = cell.mapToItem(table, cell.width / 2, cell.height / 2);
            mouseClick(table, at.x, at.y, button ?? Qt.LeftButton, modifiers ?? Qt.NoModifier);
        }

        function test_cells_announce_column_and_value() {
            open(20);
            compare(Watcher.told(cellAt(0, 2)), "Cell: Student: Okafor, Chidi");
            compare(Watcher.told(table.view), "Table: Transmissions");
            compare(Watcher.nameless(table), []);
        }

        function test_a_reader_that_is_started_later_hears_what_is_shown_by_then() {
            Watcher.listen(false);
            open(200);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_End);
            tryVerify(() => cellAt(199, 0) !== null);
            compare(Watcher.told(cellAt(199, 0)), "Cell: State: " + rows.data(rows.index(199, 0)));
            compare(Watcher.told(cellAt(199, 1)), "Cell: No.: 200");
            keyClick(Qt.Key_Home);
            tryVerify(() => cellAt(0, 1) !== null);
            compare(Watcher.told(cellAt(0, 1)), "Cell: No.: 1");
        }

        function test_arrow_keys_move_and_shift_extends() {
            open(200);
            keyClick(Qt.Key_Down);
            compare(chosen.current, 1);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            compare(chosen.count, 3);
            verify(chosen.isSelected(2) && chosen.isSelected(4) && !chosen.isSelected(1));
        }

        function test_control_moves_without_choosing_and_space_chooses() {
            open(200);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down, Qt.ControlModifier);
            keyClick(Qt.Key_Down, Qt.ControlModifier);
            compare(chosen.count, 1);
            keyClick(Qt.Key_Space);
            compare(chosen.count, 2);
            verify(chosen.isSelected(1) && chosen.isSelected(3));
        }

        function test_page_and_end_keys_go_far_and_the_row_is_seen() {
            open(200);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_PageDown);
            compare(chosen.current, 1 + table.pageRows);
            keyClick(Qt.Key_End);
            compare(chosen.current, 200);
            tryVerify(() => table.view.isRowLoaded(199));
            keyClick(Qt.Key_Home);
            compare(chosen.current, 1);
            tryCompare(table.view, "contentY", 0);
        }

        function test_end_asks_the_model_for_the_end_that_is_not_loaded() {
            open(100);
            rows.setEnds(true, false);
            rows.forgetCalls();
            keyClick(Qt.Key_End);
            verify(rows.calls.includes("jumpToEnd"));
            rows.showState("loading");
            rows.setEnds(false, true);
            rows.showState("ready");
            compare(chosen.current, 100);
        }

        function test_pointer_chooses_one_several_and_ranges() {
            open(200);
            click(2);
            compare(chosen.ids(), [3]);
            click(5, Qt.LeftButton, Qt.ShiftModifier);
            compare(chosen.count, 4);
            click(3, Qt.LeftButton, Qt.ControlModifier);
            compare(chosen.count, 3);
            verify(!chosen.isSelected(4));
        }

        function test_enter_and_double_click_open() {
            open(50);
            spy.target = null;
            spy.signalName = "opened";
            spy.target = table;
            spy.clear();
            keyClick(Qt.Key_Return);
            compare(spy.count, 0);
            click(1);
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], 2);
            const cell = cellAt(4, 1);
            const at = cell.mapToItem(table, 10, 10);
            mouseDoubleClickSequence(table, at.x, at.y);
            compare(spy.count, 2);
            compare(spy.signalArguments[1][0], 5);
        }

        function test_the_row_below_the_pointer_shows_where_it_opens() {
            open(50);
            spy.target = null;
            spy.signalName = "opened";
            spy.target = table;
            spy.clear();
            const opener = findChild(table, "opener");
            verify(!opener.visible);
            const cell = cellAt(3, 1);
            let at = cell.mapToItem(table, 10, 10);
            mouseMove(table, at.x, at.y);
            mouseMove(table, at.x + 1, at.y);
            tryVerify(() => opener.visible && opener.row === 3);
            verify(!opener.hovered);
            at = opener.mapToItem(table, opener.width / 2, opener.height / 2);
            verify(at.x < table.width);
            mouseMove(table, at.x, at.y);
            tryVerify(() => opener.hovered);
            mouseClick(table, at.x, at.y);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], 4);
            // Held keys choose rows there as everywhere.
            mouseMove(table, at.x - 60, at.y + table.rowStep);
            mouseMove(table, at.x, at.y + table.rowStep);
            tryVerify(() => opener.row === 4 && opener.hovered);
            mouseClick(table, at.x, at.y + table.rowStep, Qt.LeftButton, Qt.ControlModifier);
            compare(spy.count, 1);
            verify(chosen.isSelected(5));
            // A row that leads nowhere promises nothing.
            table.opens = false;
            verify(!opener.visible);
        }

        function test_columns_in_another_language_are_the_same_cells() {
            open(50);
            const cell = cellAt(2, 1);
            rows.columnsChanged();
            waitForRendering(table);
            compare(cellAt(2, 1), cell);
            verify(!cell.pooled);
        }

        function test_a_row_that_goes_on_at_a_side_fades_there() {
            open(50);
            const left = findChild(table, "fadeLeft");
            const right = findChild(table, "fadeRight");
            window.width = 2000;
            tryVerify(() => !left.visible && !right.visible);
            window.width = 400;
            tryVerify(() => right.visible && !left.visible);
            table.view.contentX = 60;
            verify(left.visible && right.visible);
            table.view.contentX = table.view.contentWidth - table.view.width;
            tryVerify(() => left.visible && !right.visible);
        }

        function test_a_right_click_chooses_and_asks_for_the_menu() {
            open(50);
            spy.target = null;
            spy.signalName = "contextRequested";
            spy.target = table;
            spy.clear();
            click(3, Qt.RightButton);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], 4);
            compare(chosen.ids(), [4]);
        }

        function test_control_a_means_all_that_match_and_control_c_copies() {
            open(50);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            verify(chosen.allMatching);
            compare(chosen.count, 50);
            click(1);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            const lines = Clipboard.text().trim().split("\n");
            compare(lines.length, 2);
            verify(lines[0].startsWith("State\tNo.\tStudent"));
            verify(lines[1].includes("Lindqvist, Åsa"));
        }

        function test_the_header_sorts_by_keyboard_and_pointer() {
            open(50);
            table.header.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Return);
            compare(rows.sortColumn, "number");
            verify(!rows.sortDescending);
            keyClick(Qt.Key_Return);
            verify(rows.sortDescending);
            verify(!rows.sortedAsAtFirst);
            keyClick(Qt.Key_Return);
            compare(rows.sortColumn, "");
            verify(rows.sortedAsAtFirst);
            mouseClick(table.header, 40, 16);
            compare(rows.sortColumn, "state");
        }

        function test_columns_are_moved_resized_and_hidden_and_that_is_remembered() {
            open(50);
            table.header.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right, Qt.AltModifier);
            compare(table.header.columns[0].id, "number");
            compare(Watcher.told(cellAt(0, 0)), "Cell: No.: 1");
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            compare(table.header.columns[1].width, 166);
            compare(table.view.columnWidth(1), 166);
            table.header.arranged.setShown("student", false);
            compare(table.header.columns[2].id, "licence");
            const remembered = Preferences.value("test/columns");
            compare(remembered[0].id, "number");
            table.destroy();
            table = createTemporaryObject(tableComponent, window);
            table.model.fill(50);
            waitForRendering(table);
            compare(table.header.columns.slice(0, 3).map(column => column.id), ["number", "state", "licence"]);
            table.header.arranged.reset();
            compare(table.header.columns[0].id, "state");
        }

        function widthOf(id) {
            return table.header.columns.find(column => column.id === id).width;
        }

        /// All columns as wide as they are made, and what the bar beside them needs.
        readonly property int own: 150 + 80 + 200 + 120 + 90 + 110 + 120 + 220
        function widen(by) {
            window.width = own + (table.width - table.view.width) + by;
        }

        function test_columns_with_long_texts_share_what_is_left() {
            open(50);
            widen(90);
            compare([widthOf("state"), widthOf("student"), widthOf("licence"), widthOf("court")], [150, 260, 150, 220]);
            // Not without end; the last one takes the rest.
            widen(2000);
            compare([widthOf("student"), widthOf("licence")], [500, 300]);
            verify(widthOf("court") > 1000);
        }

        function test_columns_with_long_texts_give_way_before_the_list_scrolls_sideways() {
            open(50);
            widen(-40);
            compare([widthOf("state"), widthOf("student"), widthOf("licence"), widthOf("court")], [150, 175, 105, 220]);
            compare(table.header.arranged.totalWidth, table.view.width);
            // By a fifth at most, and not at all where that would not do.
            widen(-100);
            compare([widthOf("state"), widthOf("student"), widthOf("licence"), widthOf("court")], [150, 200, 120, 220]);
        }

        function test_no_bar_lies_over_a_cell() {
            open(50);
            widen(-500);
            tryVerify(() => table.view.height < table.height - table.header.height);
            const view = table.view;
            verify(view.T.ScrollBar.vertical.x >= view.width);
            verify(view.T.ScrollBar.horizontal.y >= view.y + view.height);
        }

        function test_the_edge_of_a_column_stays_where_it_is_dragged_to() {
            open(50);
            widen(90);
            table.header.arranged.setWidth("fee", 130);
            compare([widthOf("student"), widthOf("licence"), widthOf("fee")], [260, 150, 130]);
            table.header.arranged.reset();
            table.header.arranged.setWidth("student", 230);
            compare([widthOf("student"), widthOf("licence")], [230, 180]);
            table.header.arranged.reset();
        }

        function test_no_column_is_narrower_than_its_title_needs() {
            open(50);
            window.width = 300;
            for (const column of table.header.arranged.columns) {
                table.header.arranged.setWidth(column.id, 1);
                title.text = column.title;
                verify(widthOf(column.id) >= title.advanceWidth + 24, column.title);
            }
            table.header.arranged.reset();
        }

        function test_a_column_is_made_wider_and_moved_by_drag() {
            open(50);
            mousePress(table.header, 150, 16);
            mouseMove(table.header, 170, 16);
            mouseMove(table.header, 190, 16);
            mouseRelease(table.header, 190, 16);
            compare(table.header.columns[0].width, 190);
            mousePress(table.header, 40, 16);
            mouseMove(table.header, 80, 16);
            mouseMove(table.header, 240, 16);
            mouseRelease(table.header, 240, 16);
            compare(table.header.columns.slice(0, 2).map(column => column.id), ["number", "state"]);
            compare(rows.sortColumn, "");
        }

        function test_rows_that_come_in_above_do_not_move_what_is_read() {
            open(300);
            table.view.contentY = 100 * table.rowStep;
            waitForRendering(table);
            verify(!rows.listTop);
            const before = cellAt(105, 1).mapToItem(table, 0, 0).y;
            rows.insertAtTop(3);
            waitForRendering(table);
            compare(rows.idAt(108), 106);
            compare(cellAt(108, 1).mapToItem(table, 0, 0).y, before);
            rows.removeFirst(3);
            waitForRendering(table);
            compare(cellAt(105, 1).mapToItem(table, 0, 0).y, before);
        }

        function test_the_ring_goes_with_its_row_though_the_number_of_rows_stays() {
            open(50);
            chosen.select(3);
            const ring = findChild(table, "ring");
            verify(ring.visible);
            compare(ring.y, 2 * table.rowStep);
            rows.shift();
            compare(rows.rowOf(3), 3);
            compare(ring.y, 3 * table.rowStep);
            rows.fill(2);
            verify(!ring.visible);
        }

        function test_more_rows_are_asked_for_near_an_edge() {
            open(200);
            rows.setEnds(true, false);
            rows.forgetCalls();
            table.view.contentY = 10 * table.rowStep;
            waitForRendering(table);
            compare(rows.calls, []);
            table.view.contentY = 175 * table.rowStep;
            tryVerify(() => rows.calls.includes("fetchAfter"));
            rows.setEnds(false, true);
            rows.forgetCalls();
            table.view.contentY = 5 * table.rowStep;
            tryVerify(() => rows.calls.includes("fetchBefore"));
        }

        function test_newer_rows_wait_behind_a_button() {
            open(200);
            rows.holdBack(12);
            const more = findChild(table, "newRows");
            verify(more.visible);
            compare(more.text, "12 new");
            rows.forgetCalls();
            mouseClick(more);
            compare(rows.calls, ["showPending"]);
            rows.holdBack(0);
            verify(!more.visible);
        }

        function test_nothing_comes_in_under_the_pointer_not_at_the_top_either() {
            open(200);
            tryVerify(() => rows.listTop);
            const cell = cellAt(3, 1);
            mouseMove(cell, 10, 10);
            tryVerify(() => !rows.listTop);
            mouseMove(table.header, 10, 10);
            tryVerify(() => rows.listTop);
        }

        function test_what_is_searched_for_in_vain_is_said_with_a_way_back() {
            open(0);
            table.searchedFor = "okafr";
            const state = findChild(table, "placeholder");
            compare(state.emptyTitle, "Nothing matches “okafr”");
            spy.target = table;
            spy.signalName = "searchCleared";
            spy.clear();
            state.acted();
            compare(spy.count, 1);
        }

        function test_each_state_of_a_list_is_shown() {
            open(0);
            const state = findChild(table, "placeholder");
            compare(state.shown, "empty");
            rows.showState("loading");
            compare(state.shown, "loading");
            rows.showState("error");
            compare(state.shown, "error");
            rows.showState("refused");
            compare(state.shown, "refused");
            rows.fill(5);
            compare(state.shown, "");
        }

        function test_rows_that_could_not_be_read_anew_are_said_to_be_older() {
            open(5);
            const line = findChild(table, "outdated");
            verify(!line.visible);
            rows.showState("timeout");
            verify(line.visible);
            compare(line.why, "It took too long.");
            spy.target = null;
            spy.signalName = "retry";
            spy.target = line;
            spy.clear();
            mouseClick(line, line.width - 40, line.height / 2);
            compare(spy.count, 1);
            rows.showState("ready");
            verify(!line.visible);
            // That the database is away says the session, once for all lists.
            rows.showState("error");
            verify(!line.visible);
        }

        function test_hostile_data_is_plain_text_in_rows_of_the_same_height() {
            open(40, true);
            compare(Watcher.rich(table), []);
            compare(Watcher.clipped(table), []);
            for (let row = 0; row < 10; ++row)
                compare(cellAt(row, 2).height, table.rowStep - 1);
        }

        function test_what_is_cut_is_said_by_a_tip() {
            open(20);
            const cell = cellAt(2, 2);
            verify(cell.hint.startsWith("Featherstonehaugh"));
            compare(cellAt(0, 2).hint, "");
            const at = cell.mapToItem(table, 20, 10);
            mouseMove(table, at.x, at.y);
            mouseMove(table, at.x + 1, at.y);
            const tip = findChild(table, "cellTip");
            tryVerify(() => tip.open, 3000);
            compare(tip.text, cell.hint);
            // A cell that is used again says nothing of its new row where the pointer was.
            table.view.contentY = 10 * table.rowStep;
            tryVerify(() => !tip.open || tip.text === cellAt(12, 2).hint);
            table.view.contentY = 0;
            tryVerify(() => tip.open && tip.text === cellAt(2, 2).hint, 3000);
            // It goes with its row, also while the pointer rests.
            table.model.fill(1);
            tryVerify(() => !tip.open);
        }

        function test_the_menu_key_asks_for_the_menu_of_the_current_row() {
            open(20);
            spy.target = null;
            spy.signalName = "contextRequested";
            spy.target = table;
            spy.clear();
            keyClick(Qt.Key_F10, Qt.ShiftModifier);
            compare(spy.count, 0);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_F10, Qt.ShiftModifier);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], 1);
        }

        function test_ten_thousand_rows_scroll_without_being_made() {
            open(10000);
            const times = Watcher.scrollTimes(table.view, 60, 96);
            console.info("scrolled 60 × 3 rows of 10,000: median", times[30].toFixed(1), "ms, slowest", times[59].toFixed(1), "ms");
            verify(table.view.contentItem.children.length < 1000, "only what is seen exists");
        }
    }
}
