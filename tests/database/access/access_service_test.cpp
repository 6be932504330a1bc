// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/access_service.h"
#include "access/activity_repository.h"
#include "database/access/role_world.h"
#include "database/connection.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

std::unique_ptr<database::Connection> opened(const QString &login, const core::Secret &password = {})
{
    auto settings = RoleWorld::instance().settingsOf(login);
    if (!password.isEmpty())
        settings.password = password;
    auto connection = database::Connection::open(settings);
    REQUIRE(connection.ok());
    return std::move(connection).value();
}

core::Secret secret(const char *text)
{
    return core::Secret(QByteArray(text));
}

qint64 notified(const QString &kind, const QString &key)
{
    const QString id = RoleWorld::instance().superuser(
        u"select core.notify_administrators('%1', 'error', 'tvcc', '%1/%2', 'A sample', 'b')"_s.arg(kind,
                                                                                                    key));
    REQUIRE(id.toLongLong() > 0);
    return id.toLongLong();
}

/// The subjects of the open ones with this text, read two at a time.
QStringList listed(database::Connection &connection, const QString &text,
                   access::NotificationOrder order = access::NotificationOrder::Newest)
{
    access::NotificationFilter filter{
        .openOnly = true, .text = text, .order = order, .place = {}, .limit = 2};
    QStringList subjects;
    do {
        const auto page = access::AccessRepository(connection).notifications(filter);
        REQUIRE(page.ok());
        CHECK(page->notifications.size() <= 2);
        for (const auto &notification : page->notifications)
            subjects.append(notification.subject);
        filter.place = page->next;
    } while (filter.place && subjects.size() < 100);
    return subjects;
}

QString readersOf(qint64 notification)
{
    return RoleWorld::instance().superuser(
        u"select string_agg(login, ',' order by login) from core.notification_read where notification_id = %1"_s
            .arg(notification));
}

} // namespace

TEST_CASE("A person who was added logs in with the password and is who was added", "[access]")
{
    const auto anna = opened(u"anna"_s);
    access::AccessService service(*anna);
    const access::NewStaff person{u"new-person"_s, u"Sample Newcomer"_s, u"new@example.org"_s,
                                  access::StaffRole::Operator};
    REQUIRE(service.addStaff(person, secret("pässword of the new person")).ok());

    const auto theirs = opened(u"new-person"_s, secret("pässword of the new person"));
    const auto identity = access::AccessService(*theirs).repository().whoami();
    REQUIRE(identity.ok());
    CHECK(identity->login == u"new-person");
    CHECK(identity->fullName == u"Sample Newcomer");
    CHECK(identity->role == access::StaffRole::Operator);
    CHECK(identity->environment == u"practice");
    CHECK_FALSE(identity->worker);

    const auto again = service.addStaff(person, secret("pässword of the new person"));
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().code == ErrorCode::Duplicate);
    CHECK(again.error().staff.contains(u"new-person"_s));
}

TEST_CASE("A password that is too short is refused before anything is sent", "[access]")
{
    const auto anna = opened(u"anna"_s);
    quint64 accesses = 0;
    anna->setFaultInjector([&](quint64) {
        ++accesses;
        return std::nullopt;
    });
    access::AccessService service(*anna);
    const auto refused = service.setOwnPassword(secret("short"));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(accesses == 0);
}

TEST_CASE("Only administrators see the addresses of staff, and a refusal is NotPermitted", "[access]")
{
    const auto vera = opened(u"vera"_s);
    const auto anna = opened(u"anna"_s);
    const auto shownTo = [](database::Connection &connection) {
        const auto staff = access::AccessRepository(connection).staff();
        REQUIRE(staff.ok());
        for (const auto &person : *staff)
            if (person.login == u"mona")
                return person.email;
        return std::optional<QString>(u"mona is missing"_s);
    };
    CHECK(shownTo(*vera) == std::nullopt);
    CHECK(shownTo(*anna) == u"sample@example.org"_s);

    const auto refused = access::AccessService(*vera).disableStaff(u"mona"_s);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::NotPermitted);
}

TEST_CASE("A channel's secret comes out at the workers it was sealed to and at no later one", "[access]")
{
    const auto anna = opened(u"anna"_s);
    access::AccessService service(*anna);
    // used.
    const auto first = service.requestWorker(u"Front Desk №2"_s);
    REQUIRE(first.ok());
    CHECK(first->state == access::WorkerState::Approved);
    REQUIRE(service.setChannelSecret(u"mail"_s, u"password"_s, secret("the words of the mail server")).ok());
    const auto second = service.requestWorker(u"Front Desk №2"_s);
    REQUIRE(second.ok());
    CHECK(second->credentials.login != first->credentials.login);

    const auto openedBy = [](const core::WorkerCredentials &credentials) {
        const auto connection = opened(credentials.login, credentials.password);
        const auto secrets =
            access::AccessService(*connection).openChannelSecrets(u"mail"_s, credentials.keys);
        REQUIRE(secrets.ok());
        return secrets->value(u"password"_s).reveal();
    };
    CHECK(openedBy(first->credentials) == "the words of the mail server");
    CHECK(openedBy(second->credentials).isEmpty());

    const auto status = service.repository().secretStatus(u"mail"_s);
    REQUIRE(status.ok());
    QSet<QString> able;
    for (const auto &worker : *status)
        if (worker.canOpen)
            able.insert(worker.login);
    CHECK(able.contains(first->credentials.login));
    CHECK_FALSE(able.contains(second->credentials.login));

    const auto workers = service.repository().workers();
    REQUIRE(workers.ok());
    bool fingerprintShown = false;
    for (const auto &worker : *workers)
        if (worker.login == first->credentials.login)
            fingerprintShown =
                worker.keyFingerprint == access::keyFingerprint(first->credentials.keys.publicKey) &&
                worker.workstation == u"Front Desk №2";
    CHECK(fingerprintShown);

    for (const auto &login : {first->credentials.login, second->credentials.login})
        CHECK(service.retireWorker(login).ok());
    CHECK(RoleWorld::instance().ask(first->credentials.login, u"select 1"_s).sqlState == u"LOGIN");
}

TEST_CASE("The audit is read page by page without a gap or a repeat", "[access]")
{
    const auto anna = opened(u"anna"_s);
    access::AccessRepository repository(*anna);
    for (int i = 0; i < 7; ++i)
        REQUIRE(repository.setSetting(u"mail.from"_s, u"page-%1@example.org"_s.arg(i)).ok());

    access::AuditFilter filter;
    filter.subjectTable = u"core.setting"_s;
    filter.subjectKey = u"mail.from"_s;
    filter.actor = u"anna"_s;
    filter.operation = u"row.*"_s;
    filter.text = u"PAGE-"_s;
    filter.from = QDateTime::currentDateTimeUtc().addDays(-1);
    filter.limit = 3;
    QList<qint64> seen;
    int pages = 0;
    do {
        const auto page = repository.audit(filter);
        REQUIRE(page.ok());
        for (const auto &entry : page->entries) {
            CHECK(entry.actor == u"anna");
            CHECK(entry.workstation == u"desk of anna");
            CHECK(entry.after[u"value"_s].toString().startsWith(u"page-"_s));
            if (!seen.isEmpty())
                CHECK(entry.id < seen.last());
            seen.append(entry.id);
        }
        filter.place = page->next;
        ++pages;
    } while (filter.place && pages < 10);
    CHECK(seen.size() == 7);
    CHECK(pages == 3);

    filter.oldestFirst = true;
    filter.place.reset();
    QList<qint64> upwards;
    do {
        const auto page = repository.audit(filter);
        REQUIRE(page.ok());
        for (const auto &entry : page->entries)
            upwards.append(entry.id);
        filter.place = page->next;
    } while (filter.place && upwards.size() < 30);
    CHECK(upwards == QList<qint64>(seen.rbegin(), seen.rend()));

    filter.text = u"100%_"_s;
    filter.place.reset();
    const auto none = repository.audit(filter);
    REQUIRE(none.ok());
    CHECK(none->entries.empty());
}

TEST_CASE("A notification is told once, read per person and resolved for all", "[access]")
{
    auto &world = RoleWorld::instance();
    const auto notify =
        u"select core.notify_administrators('test.once', 'error', 'tvcc', 'once', 'A sample', 'b')"_s;
    const qint64 id = world.superuser(notify).toLongLong();
    REQUIRE(id > 0);
    CHECK(world.superuser(notify).isEmpty());

    const auto find = [&](database::Connection &connection) {
        access::NotificationFilter all;
        all.openOnly = false;
        const auto page = access::AccessRepository(connection).notifications(all);
        REQUIRE(page.ok());
        for (const auto &notification : page->notifications)
            if (notification.id == id)
                return notification;
        FAIL("the notification is not listed");
        return access::StaffNotification{};
    };
    const auto vera = opened(u"vera"_s);
    const auto otto = opened(u"otto"_s);
    REQUIRE(access::AccessRepository(*vera).readNotifications(id).ok());
    CHECK(find(*vera).readAt.has_value());
    CHECK_FALSE(find(*otto).readAt.has_value());
    const auto first = access::AccessRepository(*otto).resolveNotification(id);
    REQUIRE(first.ok());
    CHECK(*first);
    CHECK(find(*vera).resolvedBy == u"otto");
    const auto second = access::AccessRepository(*otto).resolveNotification(id);
    REQUIRE(second.ok());
    CHECK_FALSE(*second);

    const auto open = access::AccessRepository(*vera).notifications({});
    REQUIRE(open.ok());
    for (const auto &notification : open->notifications)
        CHECK(notification.id != id);
}

TEST_CASE("Notifications are read page by page in each order without a gap or a repeat", "[access]")
{
    using Order = access::NotificationOrder;
    RoleWorld::instance().superuser(
        u"select core.notify_administrators('test.order', s, null, 'test.order/' || n, n::text, '') from "
        "unnest(array['warning', 'critical', 'error', 'information', 'critical', 'error']) "
        "with ordinality as given (s, n)"_s);
    const auto vera = opened(u"vera"_s);
    CHECK(listed(*vera, u"test.order"_s).join(u' ') == u"6 5 4 3 2 1");
    CHECK(listed(*vera, u"test.order"_s, Order::Oldest).join(u' ') == u"1 2 3 4 5 6");
    CHECK(listed(*vera, u"test.order"_s, Order::Severest).join(u' ') == u"5 2 6 3 1 4");
    CHECK(listed(*vera, u"test.order"_s, Order::Mildest).join(u' ') == u"4 1 3 6 2 5");
}

TEST_CASE("Notifications are searched for what is typed, letter by letter, in any case", "[access]")
{
    RoleWorld::instance().superuser(
        u"select core.notify_administrators('test.search', 'error', 'fax', 'test.search/1', "
        "'A share of 100% is missing', E'It\\'s \"quoted\", under_scored and back\\\\slashed'); "
        "select core.notify_administrators('test.search', 'error', 'telex', 'test.search/2', "
        "'A share of 1000 is missing', 'Its quoted, underscored and backslashed')"_s);
    const auto vera = opened(u"vera"_s);
    const QStringList first{u"A share of 100% is missing"_s};
    for (const auto &text :
         {u"SHARE of 100%"_s, u"it's \"QUOTED\""_s, u"under_scored"_s, u"back\\slashed"_s, u"Fax"_s})
        CHECK(listed(*vera, text) == first);
    CHECK(listed(*vera, u"test.search"_s).size() == 2);
    CHECK(listed(*vera, u"1%0"_s).isEmpty());
    CHECK(listed(*vera, u"under%scored"_s).isEmpty());
}

TEST_CASE("A resolved notification is opened again for all by operators and above, and that is audited",
          "[access]")
{
    using access::activity::reopenNotification;
    auto &world = RoleWorld::instance();
    const qint64 id = notified(u"test.reopen"_s, u"1"_s);
    const auto vera = opened(u"vera"_s);
    const auto otto = opened(u"otto"_s);
    const auto mona = opened(u"mona"_s);
    const auto isOpen = [&world, id] {
        return world.superuser(u"select resolved_at is null and resolved_by is null from core.notification "
                               "where id = %1"_s.arg(id)) == u"t";
    };
    const auto early = reopenNotification(*otto, id);
    REQUIRE_FALSE(early.ok());
    CHECK(early.error().code == ErrorCode::WrongState);

    REQUIRE(access::AccessRepository(*otto).resolveNotification(id).ok());
    const auto refused = reopenNotification(*vera, id);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::NotPermitted);
    CHECK_FALSE(isOpen());
    REQUIRE(reopenNotification(*mona, id).ok());
    CHECK(isOpen());
    CHECK(world.superuser(u"select string_agg(actor || ' ' || operation, ', ' order by id) from core.audit "
                          "where subject_table = 'core.notification' and subject_key = '%1'"_s.arg(id)) ==
          u"otto notification.resolve, mona notification.reopen");

    const auto none = reopenNotification(*otto, 0);
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == ErrorCode::NotFound);
}

TEST_CASE("Marking all as read is taken back for exactly those that it marked, and for nobody else",
          "[access]")
{
    using namespace access::activity;
    const auto vera = opened(u"vera"_s);
    const auto otto = opened(u"otto"_s);
    const qint64 first = notified(u"test.unread"_s, u"1"_s);
    const qint64 second = notified(u"test.unread"_s, u"2"_s);
    CHECK(newestNotification(*vera).value() == second);
    REQUIRE(access::AccessRepository(*vera).readNotifications(first - 1).ok());
    REQUIRE(readNotification(*vera, first).ok());
    const auto marked = access::AccessRepository(*vera).readNotifications(second);
    REQUIRE(marked.ok());
    CHECK(*marked == QList<qint64>{second});
    REQUIRE(access::AccessRepository(*otto).readNotifications(second).ok());

    REQUIRE(unreadAgain(*vera, *marked).ok());
    CHECK(readersOf(first) == u"otto,vera");
    CHECK(readersOf(second) == u"otto");
    // As a program that knows no way back calls it.
    REQUIRE(vera->execute(u"select core.read_notifications($1)"_s, {second}).ok());
    CHECK(readersOf(second) == u"otto,vera");
    const auto nothing = access::AccessRepository(*vera).readNotifications(second);
    REQUIRE(nothing.ok());
    CHECK(nothing->isEmpty());
}

TEST_CASE("A channel shows half of its credentials to administrators and workers only", "[access]")
{
    const auto anna = opened(u"anna"_s);
    const auto vera = opened(u"vera"_s);
    const auto worker = opened(u"worker-one"_s);
    access::AccessRepository repository(*anna);
    REQUIRE(repository
                .setChannel(u"tvcc"_s, {{u"user_id"_s, u"school@example.org"_s},
                                        {u"court_map"_s, QJsonObject{{u"LA"_s, u"01430"_s}}}})
                .ok());
    const auto shownTo = [](database::Connection &connection) {
        const auto channel = access::AccessRepository(connection).channel(u"tvcc"_s);
        REQUIRE(channel.ok());
        CHECK(channel->courtMap.value(u"LA"_s) == u"01430"_s);
        CHECK(channel->requiredSecrets == QStringList{u"password"_s});
        CHECK(channel->caCertificate.isEmpty());
        return channel->userId;
    };
    CHECK(shownTo(*anna) == u"school@example.org"_s);
    CHECK(shownTo(*worker) == u"school@example.org"_s);
    CHECK(shownTo(*vera) == std::nullopt);
    const auto absent = repository.channel(u"fax"_s);
    REQUIRE_FALSE(absent.ok());
    CHECK(absent.error().code == ErrorCode::NotFound);
}

TEST_CASE("A worker's login is readable and never the same twice", "[access]")
{
    CHECK(access::workerLoginFor(u"FRONT Desk.7"_s).startsWith(u"worker-front-desk-7-"_s));
    CHECK(access::workerLoginFor(u"Ж"_s).startsWith(u"worker-"_s));
    CHECK(access::workerLoginFor(QString(300, u'x')).size() <= 63);
    CHECK(access::workerLoginFor(u"desk"_s) != access::workerLoginFor(u"desk"_s));
    CHECK(access::generatedPassword().reveal() != access::generatedPassword().reveal());
}
