// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit_table.h"
#include "csv.h"
#include "desk_fixture.h"
#include "list_export.h"
#include "notification_list.h"
#include "sample_table.h"
#include "staff_table.h"
#include "support/wait.h"
#include "transmission_table.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::AuditTable;
using models::ListExport;
using models::NotificationList;
using models::RowSelection;
using models::StaffTable;
using models::TransmissionTable;
using test::waitFor;

namespace {

/// A list that somebody looks at, and the file that it is written to.
template <typename Table>
struct Exported
{
    explicit Exported(test::SignedIn &fixture)
    {
        work.setSession(fixture.session.get());
        selection.setModel(&table);
        table.setSession(fixture.session.get());
        table.setActive(true);
        REQUIRE(waitFor([this] { return table.count() > 0 && !table.isLoading(); }));
    }
    /// The lines after the titles.
    QList<QByteArray> lines(RowSelection *of = nullptr)
    {
        QSignalSpy finished(&work, &ListExport::finished);
        work.start(&table, of, QUrl::fromLocalFile(path));
        REQUIRE(waitFor([&] { return finished.count() == 1; }));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QList<QByteArray> all = file.readAll().split('\n');
        titles = all.takeFirst();
        CHECK(all.takeLast().isEmpty());
        CHECK(work.written() == all.size());
        return all;
    }

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    Table table;
    RowSelection selection;
    ListExport work;
    QByteArray titles;
};

/// Holds a reading until the gate is opened.
class HeldTable : public test::SampleTable
{
public:
    struct Gate
    {
        QSemaphore read;
        QSemaphore open;
    };
    [[nodiscard]] models::RowSource rowSource(const RowSelection *) const override
    {
        return [gate = gate](database::Connection &) -> core::Result<models::RowPortion> {
            gate->read.release();
            gate->open.acquire();
            return models::RowPortion{.rows = {{u"a"_s, u"b"_s}}, .last = true};
        };
    }
    const std::shared_ptr<Gate> gate = std::make_shared<Gate>();
};

test::SignedIn &withAudit(test::SignedIn &fixture, int count)
{
    test::run(*fixture.desk,
              u"select core.audit_write('sample.note', 'core.transmission', n::text, null, null, n::text) "
              "from generate_series(1, $1::int) n"_s,
              {count});
    return fixture;
}

/// A trail of which only the first page is loaded, filtered by its operation.
struct LongTrail : Exported<AuditTable>
{
    static constexpr int count = AuditTable::filePortion + 5;

    explicit LongTrail(test::SignedIn &fixture) : Exported(withAudit(fixture, count))
    {
        table.setOperation(u"sample.note"_s);
        REQUIRE(waitFor([this] { return table.count() == AuditTable::pageSize && !table.isLoading(); }));
    }
};

} // namespace

TEST_CASE("An export holds what matches or what is selected, whole or not at all", "[models]")
{
    test::SignedIn fixture;
    const QList<qint64> made = fixture.complete(3);
    Exported<TransmissionTable> list(fixture);
    const QList<QByteArray> lines = list.lines();
    REQUIRE(lines.size() == 3);
    CHECK(list.titles.startsWith("\xEF\xBB\xBFStatus,Channel,"));
    CHECK(lines.first().startsWith("Pending,TVCC,\"S***, T***\",A***03,C3,"));
    CHECK(lines.first().endsWith("\r"));

    list.selection.select(made.first());
    CHECK(list.lines(&list.selection).size() == 1);
    list.selection.selectAllMatching();
    list.selection.toggle(made.first());
    CHECK(list.lines(&list.selection).size() == 2);

    list.work.start(&list.table, nullptr, QUrl::fromLocalFile(list.folder.filePath(u"none/list.csv"_s)));
    REQUIRE(waitFor([&] { return !list.work.isRunning(); }));
    CHECK_FALSE(list.work.error().isEmpty());
}

TEST_CASE("A stopped export leaves no file, however far it was", "[models]")
{
    test::SignedIn fixture;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    HeldTable table;
    ListExport work;
    work.setSession(fixture.session.get());
    work.start(&table, nullptr, QUrl::fromLocalFile(path));
    REQUIRE(waitFor([&] { return table.gate->read.available() > 0; }));
    work.stop();
    CHECK_FALSE(work.isRunning());
    table.gate->open.release();

    // The next one has its turn after the stopped one.
    QSignalSpy finished(&work, &ListExport::finished);
    table.gate->open.release();
    work.start(&table, nullptr, QUrl::fromLocalFile(folder.filePath(u"second.csv"_s)));
    REQUIRE(waitFor([&] { return finished.count() == 1; }));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"second.csv"_s});
}

TEST_CASE("A trail longer than is loaded is exported to its end, as it is filtered", "[models]")
{
    test::SignedIn fixture;
    LongTrail list(fixture);
    const QList<QByteArray> lines = list.lines();
    REQUIRE(lines.size() == LongTrail::count);
    CHECK(lines.first().contains("Transmission %d"_ba.replace("%d", QByteArray::number(LongTrail::count))));
    CHECK(lines.last().contains("Transmission 1,"));

    list.selection.select(list.table.idAt(0));
    list.selection.toggle(list.table.idAt(7));
    CHECK(list.lines(&list.selection).size() == 2);
    list.selection.selectAllMatching();
    list.selection.toggle(list.table.idAt(0));
    CHECK(list.lines(&list.selection).size() == LongTrail::count - 1);
}

TEST_CASE("Of all that match the clipboard gets those that are not loaded, too", "[models]")
{
    test::SignedIn fixture;
    LongTrail list(fixture);
    list.selection.selectAllMatching();
    QSignalSpy gathered(&list.work, &ListExport::gathered);
    list.work.gather(&list.table, &list.selection);
    REQUIRE(waitFor([&] { return gathered.count() == 1; }));
    QStringList lines = gathered.at(0).at(0).toString().split(u'\n');
    CHECK(lines.takeLast().isEmpty());
    // In the form in which what is loaded is copied.
    CHECK(lines.takeFirst() + u'\n' == list.table.copyText({}));
    CHECK(lines.size() == LongTrail::count);
    CHECK(gathered.at(0).at(1).toLongLong() == LongTrail::count);
}

TEST_CASE("A file tells when something was, not how long ago", "[models]")
{
    test::SignedIn fixture;
    test::run(*fixture.desk, u"select core.notify_administrators('queue.on_hold', 'error', 'tvcc', n::text, "
                             u"'Subject ' || n, '=1+1') "
                             "from generate_series(1, 2) n"_s);
    Exported<NotificationList> list(fixture);
    const QList<QByteArray> lines = list.lines();
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().contains("Subject 2"));
    CHECK_FALSE(lines.first().contains("ago"));
    CHECK_FALSE(lines.first().contains("just now"));
    CHECK(lines.first().contains(QByteArray::number(QDate::currentDate().year())));
}

TEST_CASE("A list that is loaded whole is exported as it is", "[models]")
{
    test::SignedIn fixture(u"administrator"_s);
    Exported<StaffTable> list(fixture);
    CHECK(list.lines().size() == list.table.count());
    CHECK(list.titles.startsWith("\xEF\xBB\xBFLogin,Name,Role,"));
}

TEST_CASE("The name of a file tells the list and the day", "[models]")
{
    const QString name = ListExport::suggestedFile(u"Audit trail"_s).fileName();
    CHECK(name == u"audit-trail-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
}

TEST_CASE("A cell of an export is never a formula and never tears its line", "[models]")
{
    CHECK(models::csvCell(u"plain"_s) == u"plain"_s);
    CHECK(models::csvCell(u"=1+1"_s) == u"'=1+1"_s);
    CHECK(models::csvCell(u"@SUM(A1)"_s) == u"'@SUM(A1)"_s);
    CHECK(models::csvCell(u"-5"_s) == u"'-5"_s);
    CHECK(models::csvCell(u"a\"b,c\nd"_s) == u"\"a\"\"b,c\nd\""_s);
    CHECK(models::csvCell(u"=HYPERLINK(\"x\")"_s) == u"\"'=HYPERLINK(\"\"x\"\")\""_s);
}
