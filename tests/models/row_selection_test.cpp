// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "row_selection.h"
#include "sample_table.h"
#include "staff_table.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::RowSelection;
using test::SampleTable;

namespace {

struct Selecting
{
    Selecting()
    {
        table.put({{5, u"a"_s}, {3, u"b"_s}, {9, u"c"_s}, {1, u"d"_s}});
        selection.setModel(&table);
    }
    SampleTable table;
    RowSelection selection;
};

} // namespace

TEST_CASE("Shift selects from the anchor in the order of the list, and again from the same anchor",
          "[models]")
{
    Selecting it;
    it.selection.select(3);
    it.selection.extendTo(1);
    CHECK(it.selection.ids() == QList<qint64>{1, 3, 9});
    it.selection.extendTo(5);
    CHECK(it.selection.ids() == QList<qint64>{3, 5});
    CHECK(it.selection.current() == 5);
}

TEST_CASE("A selection survives that its rows move or are not loaded any more", "[models]")
{
    Selecting it;
    it.selection.select(3);
    it.selection.toggle(9);
    it.table.put({{9, u"c"_s}, {7, u"e"_s}});
    CHECK(it.selection.ids() == QList<qint64>{3, 9});
    CHECK(it.selection.count() == 2);
    CHECK(it.selection.copyText() == u"Letter\tNo.\nc\t9\n"_s);
}

TEST_CASE("All that match are forgotten with another filter, what was chosen one by one is not", "[models]")
{
    models::StaffTable staff;
    RowSelection selection;
    selection.setModel(&staff);
    selection.selectAllMatching();
    staff.setSearch(u"ada"_s);
    CHECK(selection.isEmpty());
    selection.select(3);
    staff.setFilters({});
    CHECK(selection.ids() == QList<qint64>{3});
}

TEST_CASE("All that match are counted by the table's total, less what was taken out", "[models]")
{
    Selecting it;
    it.selection.selectAllMatching();
    CHECK(it.selection.count() == -1);
    it.table.setTotal(1234567);
    it.selection.toggle(9);
    CHECK(it.selection.count() == 1234566);
    CHECK(it.selection.excluded() == QList<qint64>{9});
    CHECK_FALSE(it.selection.isSelected(9));
    CHECK(it.selection.isSelected(424242));
    it.selection.select(9);
    CHECK_FALSE(it.selection.isAllMatching());
    CHECK(it.selection.count() == 1);
}

TEST_CASE("The arrow keys stay inside the list", "[models]")
{
    Selecting it;
    CHECK(it.selection.moveCurrent(1, false) == 0);
    CHECK(it.selection.moveCurrent(-1, false) == 0);
    CHECK(it.selection.moveCurrent(2, true) == 2);
    CHECK(it.selection.ids() == QList<qint64>{3, 5, 9});
    CHECK(it.selection.moveCurrent(100, false) == 3);
    CHECK(it.selection.ids() == QList<qint64>{1});
    RowSelection bare;
    CHECK(bare.moveCurrent(1, false) == -1);
    CHECK(bare.copyText().isEmpty());
}
