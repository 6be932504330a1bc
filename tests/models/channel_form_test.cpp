// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/access_service.h"
#include "channel_form.h"
#include "channel_health.h"
#include "channel_list.h"
#include "channel_secrets.h"
#include "channel_test.h"
#include "signed_in.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThreadPool>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::ChannelForm;
using models::FormEntry;
using test::SignedIn;
using test::waitFor;

namespace {

struct Form
{
    explicit Form(const SignedIn &fixture, const QString &channel = u"tvcc"_s)
    {
        form.setSession(fixture.session.get());
        form.setChannel(channel);
        form.setActive(true);
        REQUIRE(waitFor([this] { return form.isLoaded() && !form.isLoading(); }));
    }
    [[nodiscard]] bool save()
    {
        QSignalSpy saved(&form, &ChannelForm::saved);
        form.save();
        return waitFor([&] { return !form.isSaving() && !form.isLoading(); }) && saved.count() == 1;
    }
    ChannelForm form;
};

QString setting(const SignedIn &fixture, const QString &expression)
{
    return test::text(*fixture.desk,
                      u"select (%1)::text as x from core.channel c join core.queue q on q.channel = c.name "
                      "where c.name = 'tvcc'"_s.arg(expression));
}

} // namespace

TEST_CASE("A form of a channel made bare is empty and says why it cannot be saved", "[models]")
{
    ChannelForm form;
    form.setActive(true);
    CHECK_FALSE(form.isLoaded());
    CHECK_FALSE(form.isLoading());
    CHECK_FALSE(form.canSave());
    CHECK_FALSE(form.saveBlocked().isEmpty());
    form.save();
    CHECK_FALSE(form.isSaving());
}

TEST_CASE("An administrator changes settings of channel and queue at once", "[models]")
{
    SignedIn fixture(u"administrator"_s);
    Form shown(fixture);
    auto &form = shown.form;
    CHECK_FALSE(form.isDirty());
    CHECK(form.saveBlocked() == u"Nothing has been changed."_s);
    form.timeout()->setText(u"45 s"_s);
    form.retryDelays()->setText(u"10 s, 1 min"_s);
    form.courtMap()->setText(u"19 = 19462"_s);
    form.windows()->setText(u"Mon-Fri 06:00-22:00"_s);
    form.holidays()->setText(u"2026-12-25 Christmas"_s);
    form.concurrency()->setText({});
    CHECK(form.canSave());
    REQUIRE(shown.save());
    CHECK_FALSE(form.isDirty());
    CHECK(setting(fixture, u"c.timeout_ms"_s) == u"45000"_s);
    CHECK(setting(fixture, u"q.retry_delays"_s) == u"{00:00:10,00:01:00}"_s);
    CHECK(setting(fixture, u"c.court_map"_s) == u"{\"19\": \"19462\"}"_s);
    CHECK(setting(fixture, u"q.concurrency is null"_s) == u"true"_s);
    CHECK(setting(fixture, u"(select title from core.holiday h where h.queue = q.name)"_s) == u"Christmas"_s);
    CHECK(form.timeout()->text() == u"45 s"_s);
}

TEST_CASE("What cannot be stored is refused beside its field before anything is sent", "[models]")
{
    static SignedIn fixture(u"administrator"_s);
    Form shown(fixture);
    const auto [field, text] = GENERATE(table<QString, QString>({
        {u"title"_s, u" "_s},
        {u"endpoint"_s, u"example.org"_s},
        {u"endpoint"_s, u"https://dmv.example.org/"_s},
        {u"endpoint"_s, u"https://me:secret@127.0.0.1/"_s},
        {u"timeout"_s, u"0 s"_s},
        {u"timeout"_s, u"6 min"_s},
        {u"timeout"_s, u"soon"_s},
        {u"connectTimeout"_s, u"100 ms"_s},
        {u"modality"_s, u"way too long a modality"_s},
        {u"caCertificate"_s, u"not a certificate"_s},
        {u"caCertificate"_s, u"-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----"_s},
        {u"maxAttempts"_s, u"0"_s},
        {u"maxAttempts"_s, u"five"_s},
        {u"retryDelays"_s, u"5 min; 10 min"_s},
        {u"concurrency"_s, u"0"_s},
        {u"ratePerMinute"_s, u"-1"_s},
        {u"ratePerMinute"_s, u"nan"_s},
        {u"ratePerMinute"_s, u"inf"_s},
        {u"burst"_s, u""_s},
        {u"timeZone"_s, u"Mars/Olympus"_s},
        {u"windows"_s, u"always"_s},
        {u"holidays"_s, u"Christmas"_s},
        {u"courtMap"_s, u"19: 19462"_s},
    }));
    INFO(field.toStdString() << " " << text.toStdString());
    auto *entry = shown.form.property(field.toLatin1().constData()).value<FormEntry *>();
    REQUIRE(entry);
    QSignalSpy pointedAt(entry, &FormEntry::pointedAt);
    entry->setText(text);
    CHECK_FALSE(entry->error().isEmpty());
    CHECK_FALSE(shown.form.canSave());
    CHECK(shown.form.wrong() == 1);
    shown.form.save();
    CHECK(pointedAt.count() == 1);
    entry->revert();
    CHECK(entry->error().isEmpty());
}

TEST_CASE("A refusal of the database goes to the field that it names, and what was typed stays", "[models]")
{
    SignedIn fixture(u"administrator"_s);
    test::run(*fixture.desk, u"update core.channel set enabled = false, endpoint = '' where name = 'tvcc'"_s);
    Form shown(fixture);
    shown.form.enabled()->setOn(true);
    QSignalSpy pointedAt(shown.form.enabled(), &FormEntry::pointedAt);
    CHECK_FALSE(shown.save());
    CHECK(pointedAt.count() == 1);
    CHECK(shown.form.enabled()->error() == u"Set the endpoint before enabling the channel."_s);
    CHECK(shown.form.error().isEmpty());
    CHECK(shown.form.enabled()->isOn());
    // Correcting another field may be what is asked for: saving must be possible again.
    shown.form.endpoint()->setText(u"https://127.0.0.1:9/"_s);
    CHECK(shown.form.canSave());
    CHECK(shown.save());
}

TEST_CASE("A refusal that names a field is shown there in the language of the program, without the name",
          "[models]")
{
    class Marker : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
        {
            return QByteArray(text).startsWith("enabled: ") ? u"enabled: primero la dirección."_s : QString();
        }
    };
    SignedIn fixture(u"administrator"_s);
    test::run(*fixture.desk, u"update core.channel set enabled = false, endpoint = '' where name = 'tvcc'"_s);
    Form shown(fixture);
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    shown.form.enabled()->setOn(true);
    CHECK_FALSE(shown.save());
    CHECK(shown.form.enabled()->error() == u"Primero la dirección."_s);
}

TEST_CASE("A change by somebody else follows where nothing was typed, and overwrites nothing that was",
          "[models]")
{
    SignedIn fixture(u"administrator"_s);
    Form shown(fixture);
    auto &form = shown.form;
    form.modality()->setText(u"MINE"_s);
    test::run(*fixture.desk,
              u"update core.channel set modality = 'THEIRS', timeout_ms = 77000 where name = 'tvcc'"_s);
    REQUIRE(waitFor([&] { return form.timeout()->text() == u"1 min 17 s"_s; }));
    CHECK(form.modality()->text() == u"MINE"_s);
    CHECK(form.modality()->theirs() == u"THEIRS"_s);
    // Having seen it, the person may insist.
    REQUIRE(shown.save());
    CHECK(setting(fixture, u"c.modality"_s) == u"MINE"_s);
    CHECK(setting(fixture, u"c.timeout_ms"_s) == u"77000"_s);
}

TEST_CASE("What somebody else stored in the same field unseen is not overwritten", "[models]")
{
    SignedIn fixture(u"administrator"_s);
    Form shown(fixture);
    auto &form = shown.form;
    form.setActive(false); // no hint is followed
    form.modality()->setText(u"MINE"_s);
    test::run(*fixture.desk, u"update core.channel set modality = 'THEIRS' where name = 'tvcc'"_s);
    form.setActive(false);
    CHECK_FALSE(shown.save());
    CHECK(form.error().contains(u"Nothing was saved"_s));
    CHECK(setting(fixture, u"c.modality"_s) == u"THEIRS"_s);
    CHECK(form.modality()->text() == u"MINE"_s);
}

TEST_CASE("Who may not change a channel reads it and is told why", "[models]")
{
    const QString role = GENERATE(u"viewer"_s, u"operator"_s, u"manager"_s);
    SignedIn fixture(role);
    Form shown(fixture);
    auto &form = shown.form;
    const bool manages = role == u"manager"_s;
    CHECK(form.locked().isEmpty() == manages);
    CHECK(form.timeout()->locked().isEmpty() == manages);
    CHECK_FALSE(form.endpoint()->locked().isEmpty());
    CHECK_FALSE(form.isUserIdShown());
    form.endpoint()->setText(u"https://127.0.0.1:1/"_s);
    CHECK_FALSE(form.endpoint()->isDirty());
    form.timeout()->setText(u"50 s"_s);
    CHECK(shown.save() == manages);
}

TEST_CASE("A password of a channel is sealed for every worker and can be read back from nowhere", "[models]")
{
    SignedIn fixture(u"administrator"_s);
    models::ChannelSecrets secrets;
    const QAbstractItemModelTester tester(&secrets, QAbstractItemModelTester::FailureReportingMode::Fatal);
    secrets.setSession(fixture.session.get());
    secrets.setChannel(u"tvcc"_s);
    secrets.setActive(true);
    REQUIRE(waitFor([&] { return secrets.count() > 0; }));
    secrets.setSecret(u"password"_s, {});
    CHECK_FALSE(secrets.problem().isEmpty());
    const QString typed = u"correct horse battery staple"_s;
    QSignalSpy set(&secrets, &models::ChannelSecrets::secretSet);
    secrets.setSecret(u"password"_s, typed);
    CHECK(secrets.isSaving());
    REQUIRE(waitFor([&] { return set.count() == 1 && secrets.isComplete(); }));
    CHECK(secrets.problem().isEmpty());
    const QMetaObject *meta = secrets.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i)
        CHECK_FALSE(meta->property(i).read(&secrets).toString().contains(typed));
    for (int row = 0; row < secrets.rowCount(); ++row)
        for (const int role : secrets.roleNames().keys())
            for (int column = 0; column < secrets.columnCount(); ++column)
                CHECK_FALSE(secrets.index(row, column).data(role).toString().contains(typed));
}

TEST_CASE("A manager cannot set a password and is told so by the database, too", "[models]")
{
    SignedIn fixture(u"manager"_s);
    models::ChannelSecrets secrets;
    secrets.setSession(fixture.session.get());
    secrets.setChannel(u"tvcc"_s);
    secrets.setActive(true);
    CHECK_FALSE(secrets.locked().isEmpty());
    secrets.setSecret(u"password"_s, u"something"_s);
    REQUIRE(waitFor([&] { return !secrets.isSaving(); }));
    CHECK(secrets.problem().contains(u"administrator"_s));
}

TEST_CASE("A channel is paused with a reason and resumed", "[models]")
{
    SignedIn fixture(u"manager"_s);
    models::ChannelHealth health;
    health.setSession(fixture.session.get());
    health.setChannel(u"tvcc"_s);
    health.setActive(true);
    REQUIRE(waitFor([&] { return health.isLoaded(); }));
    health.save();
    CHECK_FALSE(health.isSaving());
    CHECK_FALSE(health.reason()->error().isEmpty());
    health.reason()->setText(u"the DMV has called"_s);
    health.save();
    REQUIRE(waitFor([&] { return health.condition() == u"paused"_s; }));
    CHECK(health.sentence().contains(u"the DMV has called"_s));
    CHECK(health.reason()->text().isEmpty());
    CHECK(health.isResumable());
    health.resume();
    REQUIRE(waitFor([&] { return health.condition() != u"paused"_s && !health.isLoading(); }));
    CHECK_FALSE(health.isPaused());
}

TEST_CASE("The list of channels follows what happens to them", "[models]")
{
    SignedIn fixture(u"manager"_s);
    models::ChannelList list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.setSession(fixture.session.get());
    list.setActive(true);
    REQUIRE(waitFor([&] { return list.count() == 2; }));
    const auto condition = [&] {
        for (int row = 0; row < list.count(); ++row)
            if (list.index(row, 0).data(models::ChannelList::NameRole) == u"tvcc"_s)
                return list.index(row, 0).data(models::ChannelList::ConditionRole).toString();
        return QString();
    };
    test::run(*fixture.desk,
              u"update core.queue set paused_at = now(), pause_kind = 'staff', paused_by = 'x', "
              "pause_reason = 'y' where name = 'tvcc'"_s);
    CHECK(waitFor([&] { return condition() == u"paused"_s || condition() == u"disabled"_s; }));
}

TEST_CASE("A test of a channel says step by step what is to be put right, and files nothing", "[models]")
{
    SignedIn fixture(u"manager"_s);
    test::run(*fixture.desk, u"update core.channel set enabled = false, endpoint = '' where name = 'tvcc'"_s);
    models::ChannelTest test;
    const QAbstractItemModelTester tester(&test, QAbstractItemModelTester::FailureReportingMode::Fatal);
    test.setProperty("session", QVariant::fromValue(fixture.session.get()));
    QSignalSpy finished(&test, &models::ChannelTest::finished);
    test.start(u"tvcc"_s);
    CHECK(test.isRunning());
    REQUIRE(waitFor([&] { return finished.count() == 1; }));
    CHECK_FALSE(test.isGood());
    CHECK(test.count() >= 3);
    CHECK(test.index(0).data(models::ChannelTest::StateRole) == u"error"_s);
    CHECK(test.index(0).data(models::ChannelTest::TextRole).toString().contains(u"address"_s));
    test.start(u"nothing"_s);
    REQUIRE(waitFor([&] { return finished.count() == 2; }));
    CHECK(test.error().contains(u"nothing"_s));
}

TEST_CASE("A test of the mail channel greets the server, and says when that is not encrypted", "[models]")
{
    SignedIn fixture(u"manager"_s);
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    QByteArray said;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server, &said] {
        QTcpSocket *peer = server.nextPendingConnection();
        peer->write("220 mail.test\r\n");
        QObject::connect(peer, &QTcpSocket::readyRead, peer, [peer, &said] {
            while (peer->canReadLine()) {
                said += peer->readLine();
                peer->write("250 OK\r\n");
            }
        });
    });
    test::run(*fixture.desk, u"update core.channel set endpoint = $1 where name = 'mail'"_s,
              {u"smtp://127.0.0.1:%1/?security=none"_s.arg(server.serverPort())});
    models::ChannelTest test;
    test.setProperty("session", QVariant::fromValue(fixture.session.get()));
    QSignalSpy finished(&test, &models::ChannelTest::finished);
    test.start(u"mail"_s);
    REQUIRE(waitFor([&] { return finished.count() == 1; }));
    const QModelIndex last = test.index(test.count() - 1);
    CHECK(last.data(models::ChannelTest::StateRole) == u"done"_s);
    CHECK(last.data(models::ChannelTest::TextRole).toString().contains(u"without encryption"_s));
    CHECK(said.startsWith("EHLO "));
    CHECK(said.contains("NOOP\r\n"));
    CHECK_FALSE(said.contains("AUTH"));
    CHECK_FALSE(said.contains("MAIL"));
}

TEST_CASE("A test of a channel is stopped at once, keeps what it found, and heeds no late answer", "[models]")
{
    SignedIn fixture(u"manager"_s);
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    test::run(*fixture.desk, u"update core.channel set endpoint = $1 where name = 'tvcc'"_s,
              {u"https://127.0.0.1:%1/tvcc"_s.arg(silent.serverPort())});
    models::ChannelTest test;
    test.setProperty("session", QVariant::fromValue(fixture.session.get()));
    test.stop();
    CHECK_FALSE(test.isStopped());
    test.start(u"tvcc"_s);
    REQUIRE(waitFor([&] { return test.count() >= 3; }));
    REQUIRE(test.isRunning());
    const int found = test.count();
    CHECK(test.limit() ==
          test::number(*fixture.desk, u"select timeout_ms as x from core.channel where name = 'tvcc'"_s));

    test.stop();
    CHECK(test.limit() == 0);
    CHECK_FALSE(test.isRunning());
    CHECK(test.isStopped());
    CHECK_FALSE(test.isGood());
    CHECK(test.summary() == u"The test was stopped."_s);
    CHECK(test.count() == found);
    // The call itself ends, too, long before the channel's time is over.
    CHECK(waitFor([] { return QThreadPool::globalInstance()->activeThreadCount() == 0; }));
    QCoreApplication::processEvents();
    CHECK(test.count() == found);
    CHECK(test.isStopped());

    // Before the database has answered.
    test.start(u"tvcc"_s);
    test.stop();
    CHECK(test.count() == 0);
    test.start(u"tvcc"_s);
    CHECK(test.isRunning());
    CHECK_FALSE(test.isStopped());
    CHECK(waitFor([&] { return test.count() == found; }));
}
