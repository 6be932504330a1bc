// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection_form.h"
#include "signed_in.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

#include <QTcpServer>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::ConnectionForm;
using test::SignedIn;
using test::waitFor;

TEST_CASE("A test of the database is stopped at once, and heeds no late answer", "[models]")
{
    const SignedIn fixture;
    ConnectionForm form;
    form.setSession(fixture.session.get());
    form.setActive(true);
    REQUIRE(waitFor([&] { return form.isLoaded(); }));
    form.stopTest();
    CHECK_FALSE(form.isTested());

    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    const QString socket = form.host()->text();
    const QString port = form.port()->text();
    form.host()->setText(u"127.0.0.1"_s);
    form.port()->setText(QString::number(silent.serverPort()));
    form.test();
    REQUIRE(form.isTesting());
    form.stopTest();
    CHECK_FALSE(form.isTesting());
    CHECK(form.isTestStopped());
    CHECK_FALSE(form.isTestGood());
    CHECK(form.testText() == u"The test was stopped."_s);

    // The silent server hangs up: its answer comes after the end of the test.
    silent.close();
    CHECK(waitFor([] { return QThreadPool::globalInstance()->activeThreadCount() == 0; }));
    QCoreApplication::processEvents();
    CHECK(form.testText() == u"The test was stopped."_s);

    form.host()->setText(socket);
    form.port()->setText(port);
    CHECK_FALSE(form.isTestStopped());
    form.test();
    REQUIRE(waitFor([&] { return form.isTested(); }));
    INFO(form.testText().toStdString());
    CHECK(form.isTestGood());
    CHECK_FALSE(form.isTestStopped());
}
