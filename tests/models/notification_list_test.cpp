// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notification_detail.h"
#include "notification_list.h"
#include "signed_in.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::NotificationDetail;
using models::NotificationList;
using test::SignedIn;

namespace {

void notify(SignedIn &fixture, const QString &key, const QString &severity = u"error"_s)
{
    test::run(
        *fixture.desk,
        u"select core.notify_administrators('queue.on_hold', $2, 'tvcc', $1, 'Subject ' || $1, 'Body')"_s,
        {key, severity});
}

/// Of every severity, "Subject 1" first; more than a page holds.
constexpr int many = NotificationList::pageSize + 20;
void notifyMany(SignedIn &fixture)
{
    test::run(*fixture.desk,
              u"select core.notify_administrators('queue.on_hold', "
              "(array['error', 'information', 'critical', 'warning'])[1 + n % 4], 'tvcc', n::text, "
              "'Subject ' || n, 'Body') from generate_series(1, $1::int) n"_s,
              {many});
}

QString cell(const NotificationList &list, int row, const QString &column, int role)
{
    return list.index(row, list.columnOf(column)).data(role).toString();
}

QStringList subjects(const NotificationList &list)
{
    QStringList all;
    for (int row = 0; row < list.count(); ++row)
        all << cell(list, row, u"subject"_s, NotificationList::TextRole).remove(u"Subject "_s);
    return all;
}

struct Reader
{
    explicit Reader(const SignedIn &fixture) : Reader(fixture.session.get()) {}
    explicit Reader(models::Session *session)
    {
        list.setSession(session);
        list.setActive(true);
    }
    [[nodiscard]] bool has(int count) const
    {
        return test::waitFor([this, count] { return list.count() == count && !list.isLoading(); });
    }
    NotificationList list;
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("Notifications come in by themselves, the newest first, unread", "[models]")
{
    SignedIn fixture;
    Reader reader(fixture);
    REQUIRE(reader.has(0));
    notify(fixture, u"a"_s);
    notify(fixture, u"b"_s);
    REQUIRE(reader.has(2));
    CHECK(cell(reader.list, 0, u"subject"_s, NotificationList::TextRole) == u"Subject b"_s);
    CHECK(cell(reader.list, 0, u"state"_s, NotificationList::StatusRole) == u"unread"_s);
    CHECK(cell(reader.list, 0, u"severity"_s, NotificationList::StatusRole) == u"error"_s);
    CHECK(reader.list.unread() == 2);
}

TEST_CASE("Reading one notification leaves the others unread, and is each person's own", "[models]")
{
    SignedIn fixture;
    notify(fixture, u"a"_s);
    notify(fixture, u"b"_s);
    Reader reader(fixture);
    REQUIRE(reader.has(2));
    reader.list.markRead(reader.list.idAt(0));
    REQUIRE(test::waitFor([&reader] { return reader.list.unread() == 1; }));
    CHECK(cell(reader.list, 0, u"state"_s, NotificationList::StatusRole) == u"seen"_s);
    CHECK(cell(reader.list, 1, u"state"_s, NotificationList::StatusRole) == u"unread"_s);
    CHECK(reader.list.count() == 2);

    const auto other = fixture.signIn(u"bob"_s, u"viewer"_s);
    const Reader others(other.get());
    REQUIRE(others.has(2));
    CHECK(others.list.unread() == 2);

    reader.list.markAllRead();
    REQUIRE(test::waitFor([&reader] { return reader.list.unread() == 0; }));
    CHECK(others.list.unread() == 2);
}

TEST_CASE("Resolving a notification ends it for everybody; the open one follows", "[models]")
{
    SignedIn fixture(u"operator"_s);
    notify(fixture, u"a"_s);
    Reader reader(fixture);
    REQUIRE(reader.has(1));
    const qint64 id = reader.list.idAt(0);
    NotificationDetail detail;
    detail.setList(&reader.list);
    detail.setNotificationId(id);
    CHECK(detail.isOpen());
    CHECK(detail.body() == u"Body"_s);
    QSignalSpy resolved(&reader.list, &NotificationList::resolved);
    reader.list.resolve(id);
    CHECK(reader.list.isResolving());
    REQUIRE(test::waitFor([&resolved] { return resolved.count() == 1; }));
    CHECK_FALSE(reader.list.isResolving());
    REQUIRE(reader.has(0));
    CHECK(reader.list.unread() == 0);
    reader.list.setOpenOnly(false);
    REQUIRE(reader.has(1));
    CHECK(cell(reader.list, 0, u"state"_s, NotificationList::StatusRole) == u"resolved"_s);
    CHECK_FALSE(detail.isOpen());
    CHECK(detail.resolvedBy() == fixture.session->login());
}

TEST_CASE("A viewer is told why a notification cannot be resolved by them", "[models]")
{
    SignedIn fixture(u"viewer"_s);
    notify(fixture, u"a"_s);
    Reader reader(fixture);
    REQUIRE(reader.has(1));
    QSignalSpy failed(&reader.list, &NotificationList::failed);
    reader.list.resolve(reader.list.idAt(0));
    REQUIRE(test::waitFor([&failed] { return failed.count() == 1; }));
    CHECK_FALSE(failed.first().first().toString().isEmpty());
    CHECK_FALSE(reader.list.isResolving());
    CHECK(reader.list.count() == 1);
}

TEST_CASE("Notifications that come while one reads further down wait for a word", "[models]")
{
    SignedIn fixture;
    notify(fixture, u"a"_s);
    Reader reader(fixture);
    REQUIRE(reader.has(1));
    reader.list.setListTop(false);
    notify(fixture, u"b"_s);
    REQUIRE(test::waitFor([&reader] { return reader.list.pending() == 1; }));
    CHECK(reader.list.count() == 1);
    CHECK(reader.list.unread() == 2);
    reader.list.showPending();
    REQUIRE(reader.has(2));
    CHECK(reader.list.pending() == 0);
}

TEST_CASE("Notifications are sorted by when they came and by severity, both ways, over all pages", "[models]")
{
    SignedIn fixture;
    notifyMany(fixture);
    Reader reader(fixture);
    REQUIRE(reader.has(NotificationList::pageSize));
    CHECK(subjects(reader.list).first() == QString::number(many));
    CHECK(reader.list.isSortedAsAtFirst());
    const auto all = [&reader] {
        REQUIRE(reader.has(NotificationList::pageSize));
        reader.list.fetchAfter();
        REQUIRE(reader.has(many));
        CHECK(reader.list.isAtEnd());
        std::vector<std::pair<int, qint64>> places;
        for (int row = 0; row < many; ++row) {
            const auto *found = reader.list.notification(reader.list.idAt(row));
            places.emplace_back(found->rank, found->id);
        }
        return places;
    };
    const auto byId = [](const auto &one, const auto &other) {
        return one.second < other.second;
    };

    reader.list.sortBy(u"at"_s, false);
    const auto oldest = all();
    CHECK(std::is_sorted(oldest.begin(), oldest.end(), byId));
    reader.list.sortBy(u"severity"_s, true);
    const auto severest = all();
    CHECK(std::is_sorted(severest.rbegin(), severest.rend()));
    CHECK(cell(reader.list, 0, u"severity"_s, NotificationList::StatusRole) == u"critical"_s);
    CHECK(cell(reader.list, many - 1, u"severity"_s, NotificationList::StatusRole) == u"info"_s);
    reader.list.sortBy(u"severity"_s, false);
    const auto mildest = all();
    CHECK(std::is_sorted(mildest.begin(), mildest.end()));
    reader.list.sortAsAtFirst();
    const auto newest = all();
    CHECK(std::is_sorted(newest.rbegin(), newest.rend(), byId));
    reader.list.sortBy(u"state"_s, false); // has no order
    CHECK(reader.list.isSortedAsAtFirst());
}

TEST_CASE("A notification comes in where its order wants it, and waits when it would move what one reads",
          "[models]")
{
    SignedIn fixture;
    notify(fixture, u"a"_s, u"warning"_s);
    notify(fixture, u"b"_s, u"error"_s);
    Reader reader(fixture);
    reader.list.sortBy(u"severity"_s, true);
    REQUIRE(reader.has(2));
    CHECK(subjects(reader.list).join(u' ') == u"b a");
    notify(fixture, u"c"_s, u"error"_s);
    REQUIRE(reader.has(3));
    CHECK(subjects(reader.list).join(u' ') == u"c b a");

    reader.list.setListTop(false);
    notify(fixture, u"d"_s, u"critical"_s);
    REQUIRE(test::waitFor([&reader] { return reader.list.pending() == 1; }));
    notify(fixture, u"e"_s, u"information"_s); // below all of them: moves nothing
    REQUIRE(reader.has(4));
    CHECK(subjects(reader.list).join(u' ') == u"c b a e");
    CHECK(reader.list.pending() == 1);
    reader.list.showPending();
    REQUIRE(reader.has(5));
    CHECK(subjects(reader.list).join(u' ') == u"d c b a e");
    CHECK(reader.list.pending() == 0);

    reader.list.sortBy(u"at"_s, false);
    notify(fixture, u"f"_s);
    REQUIRE(reader.has(6));
    CHECK(subjects(reader.list).join(u' ') == u"a b c d e f");
    CHECK(reader.list.pending() == 0);
}

TEST_CASE("What waits to be shown stays out when more pages are read", "[models]")
{
    SignedIn fixture;
    notifyMany(fixture);
    Reader reader(fixture);
    REQUIRE(reader.has(NotificationList::pageSize));
    reader.list.setListTop(false);
    notify(fixture, u"new"_s);
    REQUIRE(test::waitFor([&reader] { return reader.list.pending() == 1 && !reader.list.isLoading(); }));
    REQUIRE(test::waitFor([&reader] {
        reader.list.fetchAfter();
        return reader.list.isAtEnd() && !reader.list.isLoading();
    }));
    CHECK(reader.list.count() == many);
    CHECK(reader.list.pending() == 1);
    reader.list.refresh();
    REQUIRE(reader.has(many));
    CHECK(reader.list.pending() == 1);
}

TEST_CASE("Notifications are searched for words, the kind and the channel, in a file too", "[models]")
{
    SignedIn fixture;
    notify(fixture, u"a%"_s);
    notify(fixture, u"ab"_s);
    test::run(
        *fixture.desk,
        u"select core.notify_administrators('job.failed', 'error', 'mail', 'x', 'Subject x', 'Other')"_s);
    Reader reader(fixture);
    REQUIRE(reader.has(3));
    QSignalSpy searched(&reader.list, &NotificationList::filterChanged);
    reader.list.setSearch(u" SUBJECT A% "_s);
    CHECK(reader.list.search() == u"SUBJECT A%"_s);
    REQUIRE(reader.has(1));
    CHECK(subjects(reader.list).first() == u"a%"_s);
    CHECK(reader.list.unread() == 3);
    CHECK(reader.list.total() == 1);
    const auto file = reader.list.rowSource(nullptr)(*fixture.desk);
    REQUIRE(file.ok());
    CHECK(file->last);
    REQUIRE(file->rows.size() == 1);
    CHECK(file->rows.front().contains(u"Subject a%"_s));

    notify(fixture, u"nothing to do with it"_s);
    REQUIRE(test::waitFor([&reader] { return reader.list.unread() == 4; }));
    CHECK(reader.list.count() == 1);
    reader.list.setSearch(u"on_hold"_s);
    REQUIRE(reader.has(3));
    reader.list.setSearch(u"Mail"_s);
    REQUIRE(reader.has(1));
    reader.list.setSearch(u"no such words"_s);
    REQUIRE(reader.has(0));
    CHECK(reader.list.error().isEmpty());
    reader.list.setSearch({});
    REQUIRE(reader.has(4));
    CHECK(searched.count() == 5);
}

TEST_CASE("A filter of the notifications that was kept means the same again, and is told once", "[models]")
{
    NotificationList list;
    QSignalSpy told(&list, &NotificationList::filterChanged);
    CHECK_FALSE(list.isFiltered());
    list.setOpenOnly(false);
    list.setSearch(u" hold "_s);
    CHECK(told.count() == 2);
    const QVariantMap kept = list.filters();
    CHECK(kept == QVariantMap{{u"openOnly"_s, false}, {u"search"_s, u"hold"_s}});
    list.setFilters({{u"search"_s, u"mail"_s}, {u"unknown"_s, 1}});
    CHECK(list.isOpenOnly());
    CHECK(list.filters() == QVariantMap{{u"search"_s, u"mail"_s}});
    CHECK(told.count() == 3);
    list.setFilters(kept);
    list.setFilters(kept);
    CHECK(list.filters() == kept);
    CHECK_FALSE(list.isOpenOnly());
    CHECK(told.count() == 4);
    list.setFilters({});
    CHECK_FALSE(list.isFiltered());
}

TEST_CASE("A file has the notifications in the order of the list", "[models]")
{
    SignedIn fixture;
    for (const auto &severity : {u"warning"_s, u"critical"_s, u"information"_s})
        notify(fixture, severity, severity);
    Reader reader(fixture);
    reader.list.sortBy(u"severity"_s, false);
    REQUIRE(reader.has(3));
    const auto file = reader.list.rowSource(nullptr)(*fixture.desk);
    REQUIRE(file.ok());
    REQUIRE(file->rows.size() == 3);
    CHECK(file->rows[0].contains(u"Subject information"_s));
    CHECK(file->rows[1].contains(u"Subject warning"_s));
    CHECK(file->rows[2].contains(u"Subject critical"_s));
}

TEST_CASE("Who resolves what somebody else has resolved is told so, and is offered nothing to take back",
          "[models]")
{
    SignedIn fixture(u"operator"_s);
    notify(fixture, u"a"_s);
    Reader reader(fixture);
    REQUIRE(reader.has(1));
    const qint64 id = reader.list.idAt(0);
    QSignalSpy resolved(&reader.list, &NotificationList::resolved);
    QSignalSpy before(&reader.list, &NotificationList::resolvedBefore);
    reader.list.resolve(id);
    REQUIRE(test::waitFor([&resolved] { return resolved.count() == 1; }));
    CHECK(before.isEmpty());
    reader.list.resolve(id);
    REQUIRE(test::waitFor([&before] { return before.count() == 1; }));
    CHECK(resolved.count() == 1);
}

TEST_CASE("A notification that was resolved by mistake is opened again for everybody", "[models]")
{
    SignedIn fixture(u"operator"_s);
    notify(fixture, u"a"_s);
    notify(fixture, u"b"_s);
    Reader reader(fixture);
    REQUIRE(reader.has(2));
    const auto other = fixture.signIn(u"bob"_s, u"viewer"_s);
    Reader others(other.get());
    REQUIRE(others.has(2));
    const qint64 id = reader.list.idAt(0);
    reader.list.resolve(id);
    REQUIRE(reader.has(1));
    REQUIRE(others.has(1));

    // Not new: it comes back where it stood, also while one reads further down.
    others.list.setListTop(false);
    QSignalSpy reopened(&reader.list, &NotificationList::reopened);
    QSignalSpy failed(&reader.list, &NotificationList::failed);
    reader.list.reopen(id);
    REQUIRE(test::waitFor([&reopened] { return reopened.count() == 1; }));
    REQUIRE(reader.has(2));
    REQUIRE(others.has(2));
    CHECK(others.list.pending() == 0);
    CHECK(reader.list.idAt(0) == id);
    CHECK(failed.isEmpty());

    reader.list.reopen(id); // somebody else was faster
    REQUIRE(test::waitFor([&failed] { return failed.count() == 1; }));
    CHECK_FALSE(failed.first().first().toString().isEmpty());
    CHECK(reopened.count() == 1);
}

TEST_CASE("Marking all as read is taken back for those that it marked, once, and nobody else's", "[models]")
{
    SignedIn fixture;
    for (const auto &key : {u"a"_s, u"b"_s, u"c"_s})
        notify(fixture, key);
    Reader reader(fixture);
    REQUIRE(reader.has(3));
    reader.list.markRead(reader.list.idAt(1));
    REQUIRE(test::waitFor([&reader] { return reader.list.unread() == 2; }));
    QSignalSpy marked(&reader.list, &NotificationList::markedRead);
    QSignalSpy back(&reader.list, &NotificationList::markedUnread);

    // All of them, whatever the search leaves on the screen.
    reader.list.setSearch(u"Subject a"_s);
    REQUIRE(reader.has(1));
    reader.list.markAllRead();
    REQUIRE(test::waitFor([&] { return reader.list.unread() == 0 && marked.count() == 1; }));
    reader.list.setSearch({});
    REQUIRE(reader.has(3));
    reader.list.markAllRead(); // marks none, and offers nothing
    notify(fixture, u"d"_s);
    REQUIRE(reader.has(4));
    CHECK(marked.count() == 1);

    Reader second(fixture); // the same person elsewhere
    REQUIRE(second.has(4));
    const int marking = marked.first().first().toInt();
    reader.list.takeBackRead(marking);
    REQUIRE(test::waitFor([&] { return reader.list.unread() == 3 && back.count() == 1; }));
    REQUIRE(test::waitFor([&second] { return second.list.unread() == 3; }));
    CHECK(cell(reader.list, 1, u"state"_s, NotificationList::StatusRole) == u"unread"_s);
    CHECK(cell(reader.list, 2, u"state"_s, NotificationList::StatusRole) == u"seen"_s);
    CHECK(cell(reader.list, 3, u"state"_s, NotificationList::StatusRole) == u"unread"_s);

    reader.list.markRead(reader.list.idAt(1));
    REQUIRE(test::waitFor([&reader] { return reader.list.unread() == 2; }));
    reader.list.takeBackRead(marking); // was taken back already
    reader.list.refresh();
    REQUIRE(reader.has(4));
    CHECK(reader.list.unread() == 2);
}

TEST_CASE("All are marked as read up to the newest, not to the newest that is loaded", "[models]")
{
    SignedIn fixture;
    notifyMany(fixture);
    Reader reader(fixture);
    reader.list.sortBy(u"at"_s, false);
    REQUIRE(reader.has(NotificationList::pageSize));
    CHECK(reader.list.unread() == many);
    reader.list.markAllRead();
    REQUIRE(test::waitFor([&reader] { return reader.list.unread() == 0; }));
}
