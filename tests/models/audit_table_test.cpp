// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit_detail.h"
#include "audit_table.h"
#include "audit_words.h"
#include "row_selection.h"
#include "signed_in.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::AuditTable;
using test::SignedIn;

namespace {

QString text(const AuditTable &table, int row, const QString &column)
{
    return table.index(row, table.columnOf(column)).data(AuditTable::TextRole).toString();
}

bool settled(const AuditTable &table)
{
    return test::waitFor([&table] { return !table.isLoading(); });
}

/// Entries of "sample.note" with the notes "1" to count, the last one newest; personal data in each.
void write(SignedIn &fixture, int count, const QString &operation = u"sample.note"_s)
{
    test::run(*fixture.desk,
              u"select core.audit_write($2, 'core.transmission', n::text, "
              "jsonb_build_object('driver_license', 'A1234567', 'state', 'pending'), "
              "jsonb_build_object('driver_license', 'A7654321', 'state', 'cancelled'), n::text) "
              "from generate_series(1, $1::int) n"_s,
              {count, operation});
}

} // namespace

TEST_CASE("The audit trail is shown newest first and read a page at a time", "[models]")
{
    SignedIn fixture;
    write(fixture, 250);
    AuditTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setOperation(u"sample.note"_s);
    table.setSession(fixture.session.get());
    CHECK(table.count() == 0);
    table.setActive(true);
    REQUIRE(test::waitFor([&table] { return table.count() == AuditTable::pageSize; }));
    CHECK(text(table, 0, u"subject"_s) == u"Transmission 250"_s);
    CHECK_FALSE(table.isAtEnd());
    CHECK(table.total() == -1);
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    table.fetchAfter();
    REQUIRE(test::waitFor([&table] { return table.count() == 200; }));
    table.fetchAfter();
    REQUIRE(test::waitFor([&table] { return table.count() == 250; }));
    CHECK(table.isAtEnd());
    CHECK(table.total() == 250);
    CHECK(text(table, 249, u"subject"_s) == u"Transmission 1"_s);
    CHECK(resets.isEmpty());
}

TEST_CASE("The audit trail is filtered by who, what, on what, text and period, together", "[models]")
{
    SignedIn fixture;
    write(fixture, 3);
    write(fixture, 2, u"other.note"_s);
    AuditTable table;
    table.setSession(fixture.session.get());
    table.setActive(true);
    REQUIRE(test::waitFor([&table] { return table.count() >= 5 && !table.operations().isEmpty(); }));
    const int all = table.count();

    table.setOperation(u"sample.*"_s);
    REQUIRE(settled(table));
    CHECK(table.count() == 3);
    table.setSubjectTable(u"core.transmission"_s);
    table.setSubjectKey(u"2"_s);
    REQUIRE(settled(table));
    CHECK(table.count() == 1);
    table.setSearch(u"no such thing"_s);
    REQUIRE(settled(table));
    CHECK(table.count() == 0);
    CHECK(table.error().isEmpty());
    CHECK(table.isFiltered());
    table.clearFilter();
    REQUIRE(settled(table));
    CHECK(table.count() == all);

    table.setSearch(u"CANCELLED"_s);
    REQUIRE(settled(table));
    CHECK(table.count() == 5);
    table.clearFilter();
    const QString actor = text(table, 0, u"actor"_s);
    table.setActor(u"nobody"_s);
    REQUIRE(settled(table));
    CHECK(table.count() == 0);
    table.setActor(actor);
    REQUIRE(settled(table));
    CHECK(table.count() > 0);
    table.clearFilter();
    table.setLastDays(1);
    REQUIRE(settled(table));
    CHECK(table.count() == all);
    table.setFromDay({});
    table.setUntilDay(QDate::currentDate().addDays(-2));
    REQUIRE(settled(table));
    CHECK(table.count() == 0);
}

TEST_CASE("A filter of the audit trail that was kept means the same again, days up to today included",
          "[models]")
{
    AuditTable table;
    table.setActor(u"ada"_s);
    table.setSearch(u" moved "_s);
    table.setLastDays(7);
    const QVariantMap kept = table.filters();
    CHECK(kept == QVariantMap{{u"actor"_s, u"ada"_s}, {u"search"_s, u"moved"_s}, {u"lastDays"_s, 7}});
    table.clearFilter();
    CHECK_FALSE(table.isFiltered());
    CHECK(table.lastDays() == 0);
    table.setFilters(kept);
    CHECK(table.filters() == kept);
    CHECK(table.fromDay().daysTo(QDate::currentDate()) == 6);

    const QVariantMap days{{u"fromDay"_s, u"2026-03-01"_s}, {u"untilDay"_s, u"2026-03-14"_s}};
    table.setFilters(days);
    CHECK(table.filters() == days);
    CHECK(table.actor().isEmpty());
    table.setFilters({{u"unknown"_s, 1}, {u"fromDay"_s, u"tomorrow"_s}});
    CHECK_FALSE(table.isFiltered());
}

TEST_CASE("All that match are chosen of one filter of the audit trail, not of the next", "[models]")
{
    AuditTable table;
    models::RowSelection selection;
    selection.setModel(&table);
    selection.selectAllMatching();
    REQUIRE(selection.isAllMatching());
    table.setActor(u"ada"_s);
    CHECK_FALSE(selection.isAllMatching());
}

TEST_CASE("The filters of the audit trail offer what is in it, in words", "[models]")
{
    SignedIn fixture;
    write(fixture, 1, u"transmission.retry"_s);
    write(fixture, 1, u"zz.unknown"_s);
    AuditTable table;
    table.setSession(fixture.session.get());
    table.setActive(true);
    REQUIRE(test::waitFor([&table] { return !table.operations().isEmpty(); }));
    const auto operations = table.operations();
    CHECK(operations.contains(models::AuditChoice{u"transmission.retry"_s, u"Retried"_s}));
    CHECK(operations.contains(models::AuditChoice{u"zz.unknown"_s, u"zz.unknown"_s}));
    CHECK(table.subjects().contains(models::AuditChoice{u"core.transmission"_s, u"Transmission"_s}));
    CHECK_FALSE(table.actors().isEmpty());
}

TEST_CASE("New audit entries come in at the top, and gather while one reads further down", "[models]")
{
    SignedIn fixture;
    AuditTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setOperation(u"sample.note"_s);
    table.setSession(fixture.session.get());
    table.setActive(true);
    REQUIRE(test::waitFor([&table] { return !table.isLoading() && table.isAtEnd(); }));
    write(fixture, 2);
    REQUIRE(test::waitFor([&table] { return table.count() == 2; }));
    table.setListTop(false);
    write(fixture, 12);
    REQUIRE(test::waitFor([&table] { return table.pending() == 12; }));
    CHECK(table.count() == 2);
    table.showPending();
    REQUIRE(test::waitFor([&table] { return table.count() == 14; }));
    CHECK(table.pending() == 0);
}

TEST_CASE("The audit trail is sorted by its time, both ways, a page at a time, in a file too", "[models]")
{
    SignedIn fixture;
    write(fixture, 150);
    AuditTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setOperation(u"sample.note"_s);
    table.setSession(fixture.session.get());
    table.setActive(true);
    REQUIRE(test::waitFor([&table] { return table.count() == AuditTable::pageSize; }));
    CHECK(table.isSortedAsAtFirst());
    QSignalSpy restarted(&table, &AuditTable::restarted);
    table.sortNext(u"at"_s); // as a press on its head
    REQUIRE(settled(table));
    CHECK(restarted.count() == 1);
    CHECK(table.sortColumn() == u"at"_s);
    CHECK_FALSE(table.isSortDescending());
    REQUIRE(table.count() == AuditTable::pageSize);
    CHECK(text(table, 0, u"subject"_s) == u"Transmission 1"_s);
    table.fetchAfter();
    REQUIRE(settled(table));
    REQUIRE(table.count() == 150);
    CHECK(table.isAtEnd());
    CHECK(text(table, 149, u"subject"_s) == u"Transmission 150"_s);
    const auto file = table.rowSource(nullptr)(*fixture.desk);
    REQUIRE(file.ok());
    REQUIRE(file->rows.size() == 150);
    CHECK(file->rows.front().contains(u"Transmission 1"_s));

    table.sortBy(u"actor"_s, false); // has a filter instead
    CHECK(table.sortColumn() == u"at"_s);
    table.clearFilter();
    REQUIRE(settled(table));
    CHECK_FALSE(table.isSortDescending());
    table.setOperation(u"sample.note"_s);
    table.sortNext(u"at"_s);
    REQUIRE(settled(table));
    CHECK(table.isSortedAsAtFirst());
    CHECK(text(table, 0, u"subject"_s) == u"Transmission 150"_s);
}

TEST_CASE("With the oldest first new audit entries come in at the end, as soon as it is reached", "[models]")
{
    SignedIn fixture;
    AuditTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setOperation(u"sample.note"_s);
    table.sortBy(u"at"_s, false);
    table.setSession(fixture.session.get());
    table.setActive(true);
    REQUIRE(test::waitFor([&table] { return !table.isLoading() && table.isAtEnd(); }));
    CHECK(table.count() == 0);
    write(fixture, 2);
    REQUIRE(test::waitFor([&table] { return table.count() == 2; }));
    table.setListTop(false); // nothing moves at the end of it
    write(fixture, 2 * AuditTable::pageSize);
    REQUIRE(
        test::waitFor([&table] { return table.count() == AuditTable::pageSize + 2 && !table.isLoading(); }));
    CHECK(table.pending() == 0);
    CHECK_FALSE(table.isAtEnd());
    CHECK(text(table, 1, u"subject"_s) == u"Transmission 2"_s);
    CHECK(text(table, 2, u"subject"_s) == u"Transmission 1"_s);

    table.refresh(); // reads no further by itself
    REQUIRE(settled(table));
    CHECK(table.count() == AuditTable::pageSize + 2);
    table.fetchAfter();
    REQUIRE(settled(table));
    CHECK(table.count() == 2 * AuditTable::pageSize + 2);
    CHECK(table.isAtEnd());
}

TEST_CASE("An audit entry shows before and after side by side, masked, changes first", "[models]")
{
    SignedIn fixture;
    write(fixture, 1);
    AuditTable table;
    table.setOperation(u"sample.note"_s);
    table.setSession(fixture.session.get());
    table.setActive(true);
    REQUIRE(test::waitFor([&table] { return table.count() == 1; }));
    models::AuditDetail detail;
    detail.setTable(&table);
    CHECK_FALSE(detail.isFound());
    detail.setEntryId(table.idAt(0));
    REQUIRE(detail.isFound());
    CHECK(detail.transmission() == 1);
    const auto changes = detail.changes();
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].field == u"State"_s);
    CHECK(changes[0].before == u"Pending"_s);
    CHECK(changes[0].after == u"Cancelled"_s);
    CHECK(changes[0].changed);
    CHECK(changes[1].field == u"Driver licence"_s);
    CHECK(changes[1].before == u"A*** (8)"_s);
    CHECK_FALSE(changes[1].changed);
    CHECK_FALSE(detail.copyText().contains(u"1234567"_s));
    CHECK(text(table, 0, u"summary"_s).contains(u"State: Pending → Cancelled"_s));
    CHECK_FALSE(table.copyText({table.idAt(0)}).contains(u"1234567"_s));
    table.clearFilter();
    table.setSearch(u"no such thing"_s);
    REQUIRE(settled(table));
    CHECK(detail.isFound());
}

TEST_CASE("Below a manager the audit trail is refused in words", "[models]")
{
    SignedIn fixture(u"operator"_s);
    AuditTable table;
    table.setSession(fixture.session.get());
    table.setActive(true);
    REQUIRE(test::waitFor([&table] { return table.isRefused(); }));
    CHECK(table.count() == 0);
    CHECK_FALSE(table.error().isEmpty());
}

TEST_CASE("A day is understood as people write it", "[models]")
{
    CHECK(AuditTable::dayFromText(u" 2026-03-14 "_s) == QDate(2026, 3, 14));
    CHECK_FALSE(AuditTable::dayFromText(u"soon"_s).isValid());
    const QDate day(2026, 3, 14);
    CHECK(AuditTable::dayFromText(QLocale().toString(day, QLocale::ShortFormat)) == day);
}

TEST_CASE("A value of the audit trail reads plainly", "[models]")
{
    CHECK(models::audit_words::value(true) == u"Yes"_s);
    CHECK(models::audit_words::value(QJsonValue()) == QString());
    CHECK(models::audit_words::value(17) == u"17"_s);
    CHECK(models::audit_words::value(QJsonObject{{u"a"_s, 1}}) == u"{\"a\":1}"_s);
    CHECK(models::audit_words::value(u"pause_kind"_s, u"staff"_s) == u"paused by a person"_s);
    CHECK(models::audit_words::value(u"state"_s, u"on_hold"_s) == u"On hold"_s);
    CHECK(models::audit_words::value(u"role"_s, u"of later"_s) == u"of later"_s);
    CHECK(models::audit_words::value(u"note"_s, u"staff"_s) == u"staff"_s);
    CHECK(models::audit_words::subject(u"core.channel"_s, u"tvcc"_s) == u"Channel TVCC"_s);
    CHECK(models::audit_words::operation(u"of.later"_s) == u"of.later"_s);
}

TEST_CASE("The filter of a bulk action is told in words", "[models]")
{
    const auto told = [](const QJsonObject &filter) {
        return models::audit_words::value(u"filter"_s, filter);
    };
    CHECK(told({{u"all"_s, true}}) == u"every transmission"_s);
    CHECK(told({{u"court"_s, u"58100"_s}, {u"states"_s, QJsonArray{u"pending"_s, u"on_hold"_s}}}) ==
          u"all that matched (State: Pending, On hold; Court: 58100)"_s);
    CHECK(told({{u"search"_s, u"muster"_s}, {u"channel"_s, u"tvcc"_s}}) ==
          u"all that matched (Search: muster; Channel: TVCC)"_s);
    CHECK(told({{u"ids"_s, QJsonArray{4, 5, 6}}}).startsWith(u"3 "_s));
    CHECK(told({{u"of later"_s, QJsonObject{{u"a"_s, 1}}}}) == u"all that matched"_s);

    access::AuditEntry entry;
    entry.after = QJsonObject{{u"filter"_s, QJsonObject{{u"search"_s, u"muster"_s}}}};
    CHECK(models::audit_words::summary(entry) == u"Filter: all that matched (Search: muster)"_s);
}

TEST_CASE("Every column that the audit trail can name has a word for staff", "[models]")
{
    test::EngineFixture engine;
    const auto columns = test::rows(
        *engine.desk, u"select distinct a.attname from pg_trigger t join pg_proc p on p.oid = t.tgfoid "
                      "join pg_attribute a on a.attrelid = t.tgrelid and a.attnum > 0 and not a.attisdropped "
                      "where p.proname = 'audit_row' order by 1"_s);
    REQUIRE(columns.size() > 50);
    QStringList without;
    for (const auto &each : columns) {
        const QString name = each.text("attname");
        if (models::audit_words::field(name) == name)
            without << name;
    }
    INFO(without.join(u' ').toStdString());
    CHECK(without.isEmpty());
}
