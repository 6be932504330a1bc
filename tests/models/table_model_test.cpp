// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_table.h"
#include "transmission_table.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QQmlEngine>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace transmittal;
using test::SampleTable;

TEST_CASE("The names of a table's roles are what QML was written against", "[models]")
{
    const SampleTable table;
    QMap<int, QByteArray> names;
    const auto roles = table.roleNames();
    for (auto role = roles.begin(); role != roles.end(); ++role)
        names.insert(role.key(), role.value());
    CHECK(names.values() == QList<QByteArray>{"text", "content", "status", "tip", "rowId", "stale"});
    CHECK(names.firstKey() == Qt::UserRole + 1);
}

TEST_CASE("Rows are brought in line by difference, whatever moved, came or went", "[models]")
{
    SampleTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<SampleTable::Letter> letters;
        QStringList expected;
        QList<int> ids{1, 2, 3, 4, 5, 6, 7, 8, 9};
        std::shuffle(ids.begin(), ids.end(), random);
        for (const int id : ids.first(random.bounded(10))) {
            letters.push_back({id, QString(QChar(u'a' + random.bounded(3)))});
            expected << letters.back().text + QString::number(id);
        }
        table.put(letters);
        REQUIRE(table.shown() == expected.join(u' '));
    }
    CHECK(resets.isEmpty());
}

TEST_CASE("Neighbours that change together are told to the view once", "[models]")
{
    SampleTable table;
    table.put({{1, u"a"_s}, {2, u"b"_s}, {3, u"c"_s}, {4, u"d"_s}, {5, u"e"_s}});
    QList<std::pair<int, int>> told;
    QObject::connect(&table, &SampleTable::dataChanged, &table,
                     [&told](const QModelIndex &first, const QModelIndex &last) {
                         told.append({first.row(), last.row()});
                     });
    table.put({{1, u"A"_s}, {2, u"B"_s}, {3, u"c"_s}, {5, u"E"_s}, {4, u"D"_s}, {6, u"f"_s}});
    CHECK(told == QList<std::pair<int, int>>{{0, 1}, {3, 4}});
    CHECK(table.shown() == u"A1 B2 c3 E5 D4 f6"_s);
}

TEST_CASE("A row keeps its place in the view when others come before it", "[models]")
{
    SampleTable table;
    table.put({{1, u"a"_s}, {2, u"b"_s}});
    const QPersistentModelIndex b = table.index(1, 0);
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    table.put({{3, u"c"_s}, {1, u"a"_s}, {2, u"x"_s}});
    CHECK(b.row() == 2);
    CHECK(b.data(SampleTable::TextRole) == u"x"_s);
    CHECK(b.data(SampleTable::RowIdRole) == 2);
    CHECK(changes.count() == 1);
}

TEST_CASE("Rows are copied in the order of the list, with titles and without tabs of their own", "[models]")
{
    SampleTable table;
    table.put({{3, u"c\td\ne"_s}, {1, u"a"_s}, {2, u"b"_s}});
    CHECK(table.copyText({2, 3, 99}) == u"Letter\tNo.\nc d e\t3\nb\t2\n"_s);
}

TEST_CASE("A table without a session reads nothing, active or not", "[models]")
{
    SampleTable table;
    table.setActive(true);
    table.refresh();
    table.sortBy(u"letter"_s, true);
    CHECK(table.readings() == 0);
    CHECK_FALSE(table.isLoading());
    CHECK(table.sortColumn() == u"letter"_s);
    table.sortBy(u"id"_s, false); // not sortable
    CHECK(table.sortColumn() == u"letter"_s);
}

TEST_CASE("A third press on a head brings the first order back", "[models]")
{
    SampleTable table;
    table.sortNext(u"letter"_s);
    CHECK_FALSE(table.isSortDescending());
    table.sortNext(u"letter"_s);
    CHECK(table.isSortDescending());
    CHECK_FALSE(table.isSortedAsAtFirst());
    table.sortNext(u"letter"_s);
    CHECK(table.isSortedAsAtFirst());
    CHECK(table.sortColumn().isEmpty());
    table.sortNext(u"id"_s); // not sortable
    CHECK(table.isSortedAsAtFirst());

    // The head of the column by which it is sorted at first still turns the order round.
    models::TransmissionTable newest;
    newest.sortNext(u"created"_s);
    CHECK_FALSE(newest.isSortDescending());
    newest.sortNext(u"created"_s);
    CHECK(newest.isSortedAsAtFirst());
}

TEST_CASE("QML reads a table's columns and passes ids as lists of numbers", "[models]")
{
    SampleTable table;
    table.put({{1, u"a"_s}, {2, u"b"_s}});
    QQmlEngine engine;
    QQmlEngine::setObjectOwnership(&table, QQmlEngine::CppOwnership);
    const QJSValue object = engine.newQObject(&table);
    engine.globalObject().setProperty(u"table"_s, object);
    CHECK(engine.evaluate(u"table.columns.length"_s).toInt() == 2);
    CHECK(engine.evaluate(u"table.columns[1].title + table.columns[1].width"_s).toString() == u"No.80"_s);
    CHECK(engine.evaluate(u"table.copyText([2])"_s).toString() == u"Letter\tNo.\nb\t2\n"_s);
    CHECK(engine.evaluate(u"table.idAt(1)"_s).toInt() == 2);
}
