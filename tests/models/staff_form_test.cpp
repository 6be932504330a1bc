// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/access_service.h"
#include "signed_in.h"
#include "staff_form.h"
#include "staff_table.h"
#include "support/wait.h"
#include "worker_registry.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::StaffForm;
using models::StaffTable;
using test::SignedIn;
using test::waitFor;

namespace {

/// A login is of the whole server: each test takes its own, and takes it away.
struct Staff
{
    explicit Staff(const QString &role = u"administrator"_s) : fixture(role)
    {
        form.setSession(fixture.session.get());
        form.setActive(true);
        REQUIRE(waitFor([this] { return form.isLoaded(); }));
    }
    ~Staff()
    {
        for (const QString &login : logins)
            (void)fixture.desk->execute(u"drop owned by \"%1\""_s.arg(login));
        for (const QString &login : logins)
            (void)fixture.desk->execute(u"drop role if exists \"%1\""_s.arg(login));
    }
    Staff(const Staff &) = delete;
    Staff &operator=(const Staff &) = delete;

    [[nodiscard]] bool save()
    {
        QSignalSpy saved(&form, &StaffForm::saved);
        form.save();
        return waitFor([&] { return !form.isSaving() && !form.isLoading(); }) && saved.count() == 1;
    }
    QString add(const QString &role)
    {
        const QString login = u"jo."_s + fixture.database.name().toLower().replace(u'_', u'-');
        logins << login;
        form.setPerson({});
        REQUIRE(waitFor([this] { return form.isLoaded(); }));
        form.login()->setText(login);
        form.fullName()->setText(u"Jo Doe"_s);
        form.role()->setText(role);
        REQUIRE(save());
        return login;
    }
    [[nodiscard]] bool done(void (StaffForm::*action)())
    {
        QSignalSpy finished(&form, &StaffForm::done);
        (form.*action)();
        return waitFor([&] { return !form.isActing(); }) && finished.count() == 1;
    }
    [[nodiscard]] core::Result<std::unique_ptr<database::Connection>> logIn(const QString &login,
                                                                            const QString &password) const
    {
        auto settings = fixture.database.superuser();
        settings.user = login;
        settings.password = core::Secret(password.toUtf8());
        return database::Connection::open(settings);
    }

    SignedIn fixture;
    StaffForm form;
    QStringList logins;
};

} // namespace

TEST_CASE("An administrator adds a person, whose first password is shown once and works", "[models]")
{
    Staff staff;
    StaffTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setSession(staff.fixture.session.get());
    table.setActive(true);
    const QString login = staff.add(u"operator"_s);
    const QString password = staff.form.firstPassword();
    CHECK(password.size() >= 12);
    CHECK(staff.form.firstPasswordOf() == login);
    CHECK(staff.form.person() == login);
    CHECK(staff.logIn(login, password).ok());
    staff.form.forgetFirstPassword();
    CHECK(staff.form.firstPassword().isEmpty());
    REQUIRE(waitFor([&] { return table.rowOf(table.idOfLogin(login)) >= 0; }));
    const int row = table.rowOf(table.idOfLogin(login));
    CHECK(table.index(row, table.columnOf(u"role"_s)).data(StaffTable::TextRole) == u"Operator"_s);
}

TEST_CASE("What cannot be a login is refused as one types", "[models]")
{
    static Staff staff;
    const QString text =
        GENERATE(u""_s, u"J"_s, u"Jo"_s, u"jo doe"_s, u"1jo"_s, u"jo'; drop role x"_s, u"jö"_s);
    staff.form.setPerson({});
    staff.form.fullName()->setText(u"Jo Doe"_s);
    staff.form.login()->setText(u"x-"_s);
    staff.form.login()->setText(text);
    INFO(text.toStdString());
    CHECK_FALSE(staff.form.login()->error().isEmpty());
    CHECK_FALSE(staff.form.canSave());
    staff.form.revert();
}

TEST_CASE("A login that exists is refused beside its field", "[models]")
{
    Staff staff;
    const QString login = staff.add(u"viewer"_s);
    staff.form.setPerson({});
    REQUIRE(waitFor([&] { return staff.form.isLoaded(); }));
    staff.form.login()->setText(login);
    staff.form.fullName()->setText(u"Another"_s);
    CHECK_FALSE(staff.save());
    CHECK(staff.form.login()->error().contains(u"already"_s));
    CHECK(staff.form.fullName()->text() == u"Another"_s);
}

TEST_CASE("Disabling a person ends their sessions, and enabling lets them in again", "[models]")
{
    Staff staff;
    const QString login = staff.add(u"viewer"_s);
    const QString password = staff.form.firstPassword();
    const auto theirs = staff.logIn(login, password);
    REQUIRE(theirs.ok());
    REQUIRE(staff.done(&StaffForm::disable));
    CHECK_FALSE((*theirs)->ping().ok());
    CHECK_FALSE(staff.logIn(login, password).ok());
    REQUIRE(waitFor([&] { return staff.form.isDisabled(); }));
    CHECK_FALSE(staff.form.role()->locked().isEmpty());
    REQUIRE(staff.done(&StaffForm::enable));
    CHECK(staff.logIn(login, password).ok());
}

TEST_CASE("A reset makes a new first password and ends what the old one opened", "[models]")
{
    Staff staff;
    const QString login = staff.add(u"viewer"_s);
    const QString old = staff.form.firstPassword();
    REQUIRE(staff.done(&StaffForm::resetPassword));
    CHECK(staff.form.firstPassword() != old);
    CHECK_FALSE(staff.logIn(login, old).ok());
    CHECK(staff.logIn(login, staff.form.firstPassword()).ok());
}

TEST_CASE("What the database refuses to do to one's own login is said, and the choice stays", "[models]")
{
    Staff staff;
    staff.form.setPerson(staff.fixture.session->login());
    REQUIRE(waitFor([&] { return staff.form.isLoaded(); }));
    CHECK(staff.form.isSelf());
    staff.form.role()->setText(u"viewer"_s);
    CHECK_FALSE(staff.save());
    CHECK_FALSE(staff.form.error().isEmpty());
    CHECK(staff.form.role()->text() == u"viewer"_s);
    CHECK_FALSE(staff.done(&StaffForm::disable));
    CHECK_FALSE(staff.form.error().isEmpty());
}

TEST_CASE("Everybody else reads the staff, without addresses, and is told why nothing can be changed",
          "[models]")
{
    const QString role = GENERATE(u"viewer"_s, u"manager"_s);
    Staff staff(role);
    CHECK_FALSE(staff.form.locked().isEmpty());
    staff.form.login()->setText(u"jo"_s);
    CHECK_FALSE(staff.form.isDirty());
    CHECK_FALSE(staff.form.canSave());
    StaffTable table;
    table.setSession(staff.fixture.session.get());
    table.setActive(true);
    REQUIRE(waitFor([&] { return table.count() >= 1; }));
    for (int row = 0; row < table.count(); ++row)
        CHECK(table.index(row, table.columnOf(u"email"_s)).data(StaffTable::TextRole).toString().isEmpty());
}

TEST_CASE("A worker that asks is approved by an administrator and retired for good", "[models]")
{
    Staff staff;
    models::WorkerRegistry registry;
    const QAbstractItemModelTester tester(&registry, QAbstractItemModelTester::FailureReportingMode::Fatal);
    registry.setSession(staff.fixture.session.get());
    registry.setActive(true);
    REQUIRE(waitFor([&] { return registry.count() >= 1; }));
    const auto requested = access::AccessService(*staff.fixture.desk).requestWorker(u"office-3"_s);
    REQUIRE(requested);
    staff.logins << requested->credentials.login;
    const auto idOf = [&](const QString &login) {
        for (int row = 0; row < registry.count(); ++row)
            if (registry.loginOf(registry.idAt(row)) == login)
                return registry.idAt(row);
        return qint64{0};
    };
    REQUIRE(waitFor([&] { return idOf(requested->credentials.login) != 0; }));
    const qint64 id = idOf(requested->credentials.login);
    CHECK(registry.fingerprintOf(id).remove(u' ') ==
          access::keyFingerprint(requested->credentials.keys.publicKey));
    CHECK(registry.stateOf(id) == u"approved"_s); // practice: at once
    QSignalSpy done(&registry, &models::WorkerRegistry::done);
    QSignalSpy refused(&registry, &models::WorkerRegistry::refusedToAct);
    registry.approve(id);
    REQUIRE(waitFor([&] { return refused.count() == 1; }));
    registry.retire(id);
    REQUIRE(waitFor([&] { return done.count() == 1 && registry.stateOf(id) == u"retired"_s; }));
    registry.retire(id);
    REQUIRE(waitFor([&] { return refused.count() == 2; }));
}

TEST_CASE("Workers are not approved by a manager", "[models]")
{
    Staff staff(u"manager"_s);
    models::WorkerRegistry registry;
    registry.setSession(staff.fixture.session.get());
    registry.setActive(true);
    CHECK_FALSE(registry.locked().isEmpty());
    REQUIRE(waitFor([&] { return registry.count() >= 1; }));
    QSignalSpy refused(&registry, &models::WorkerRegistry::refusedToAct);
    registry.retire(registry.idAt(0));
    CHECK(waitFor([&] { return refused.count() == 1; }));
}
