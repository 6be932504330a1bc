// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Transmittal.Proof
import Transmittal.Testing
import Transmittal.Widgets

Item {
    id: root

    width: 1000
    height: 700

    SampleDocuments {
        id: samples
    }

    PdfDocument {
        id: pdf
    }

    ProofView {
        id: view

        anchors.fill: parent
        document: pdf
        closable: true
        title: "Sample"
        fileName: "proof-17-1.pdf"
    }

    SignalSpy {
        id: closing

        target: view
        signalName: "closeAsked"
    }

    TestCase {
        name: "ProofView"
        when: windowShown

        function init() {
            pdf.content = samples.pages(5);
            tryCompare(pdf, "status", PdfDocument.Ready);
            tryVerify(() => view.pages.activeFocus, 5000, "a document that is there has the focus");
            view.pages.fit = "width";
            closing.clear();
        }

        function cleanup() {
            if (view.searchBar.visible)
                view.searchBar.close();
            view.thumbnailsShown = false;
            pdf.content = samples.nothing();
        }

        function test_keys_zoom_in_steps_and_fit() {
            keyClick(Qt.Key_0, Qt.ControlModifier);
            compare(view.pages.fit, "page");
            const fitting = view.pages.zoom;
            keyClick(Qt.Key_Plus, Qt.ControlModifier);
            compare(view.pages.fit, "free");
            verify(view.pages.zoom > fitting);
            keyClick(Qt.Key_Minus, Qt.ControlModifier);
            verify(view.pages.zoom <= fitting + 0.01);
            for (let i = 0; i < 30; ++i)
                keyClick(Qt.Key_Plus, Qt.ControlModifier);
            compare(view.pages.zoom, 4);
            for (let i = 0; i < 30; ++i)
                keyClick(Qt.Key_Minus, Qt.ControlModifier);
            compare(view.pages.zoom, 0.25);
            keyClick(Qt.Key_1, Qt.ControlModifier);
            compare(view.pages.fit, "width");
        }

        function test_the_wheel_zooms_with_control_only() {
            const before = view.pages.zoom;
            mouseWheel(view.pages, 300, 300, 0, 120, Qt.NoButton, Qt.ControlModifier);
            verify(view.pages.zoom > before);
            const zoomed = view.pages.zoom;
            mouseWheel(view.pages, 300, 300, 0, -120);
            compare(view.pages.zoom, zoomed);
        }

        function test_keys_scroll_through_all_pages() {
            tryCompare(view.pages, "currentPage", 0);
            keyClick(Qt.Key_End);
            tryCompare(view.pages, "currentPage", 4);
            keyClick(Qt.Key_Home);
            tryCompare(view.pages, "currentPage", 0);
            for (let i = 0; i < 40; ++i)
                keyClick(Qt.Key_PageDown);
            tryCompare(view.pages, "currentPage", 4);
            keyClick(Qt.Key_PageUp);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Right);
        }

        function test_find_goes_to_each_place_and_escape_ends_it() {
            keyClick(Qt.Key_F, Qt.ControlModifier);
            verify(view.searchBar.visible);
            for (const letter of "needle")
                keyClick(letter);
            tryCompare(view.search, "count", 5);
            tryCompare(view.search, "searching", false);
            compare(view.search.current, 0);
            keyClick(Qt.Key_Return);
            compare(view.search.currentPage, 1);
            tryCompare(view.pages, "currentPage", 1);
            keyClick(Qt.Key_F3);
            compare(view.search.currentPage, 2);
            keyClick(Qt.Key_F3, Qt.ShiftModifier);
            compare(view.search.currentPage, 1);
            keyClick(Qt.Key_Escape);
            verify(!view.searchBar.visible);
            compare(view.search.text, "");
            verify(view.pages.activeFocus);
            compare(closing.count, 0);
        }

        function test_all_of_a_page_is_selected_and_escape_gives_it_back_before_it_closes() {
            tryVerify(() => {
                keyClick(Qt.Key_A, Qt.ControlModifier);
                return view.pages.selectedText.includes("needle");
            });
            keyClick(Qt.Key_C, Qt.ControlModifier);
            verify(samples.clipboard().includes("Page 1"));
            keyClick(Qt.Key_Escape);
            compare(view.pages.selectedText, "");
            compare(closing.count, 0);
            keyClick(Qt.Key_Escape);
            compare(closing.count, 1);
        }

        function test_a_word_is_selected_by_a_double_click() {
            keyClick(Qt.Key_0, Qt.ControlModifier);
            tryVerify(() => {
                const sheet = samples.sheet(view, 0);
                if (!sheet || !sheet.painted)
                    return false;
                mouseDoubleClickSequence(sheet, sheet.width * 95 / 595, sheet.height * 135 / 842);
                return view.pages.selectedText === "needle";
            });
        }

        function test_thumbnails_show_and_choose_pages() {
            keyClick(Qt.Key_F4);
            verify(view.thumbnailsShown);
            keyClick(Qt.Key_F4);
            verify(!view.thumbnailsShown);
        }

        function test_print_asks_first_and_escape_leaves_it() {
            keyClick(Qt.Key_P, Qt.ControlModifier);
            tryVerify(() => view.printing);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !view.printing);
            tryVerify(() => view.pages.activeFocus);
            compare(closing.count, 0);
        }

        function test_a_damaged_document_is_said_in_words() {
            pdf.content = samples.damaged();
            tryCompare(pdf, "status", PdfDocument.Failed);
            compare(view.trouble, pdf.error);
            verify(!view.ready);
            keyClick(Qt.Key_P, Qt.ControlModifier);
            verify(!view.printing);
        }

        function test_an_encrypted_document_is_unlocked_with_the_keyboard() {
            pdf.content = samples.encrypted("open sesame");
            tryCompare(pdf, "status", PdfDocument.NeedsPassword);
            for (const letter of "open sesame")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            tryCompare(pdf, "status", PdfDocument.Ready);
        }
    }
}
