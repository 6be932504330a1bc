// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

void notify(SignedIn &fixture, const QString &key)
{
    test::run(
        *fixture.desk,
        u"select core.notify_administrators('queue.on_hold', 'error', 'tvcc', $1, 'Subject ' || $1, 'Body')"_s,
        {key});
}

QString cell(const NotificationList &list, int row, const QString &column, int role)
{
    return list.index(row, list.columnOf(column)).data(role).toString();
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
