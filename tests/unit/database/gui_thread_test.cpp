// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connection.h"

#include <catch2/catch_session.hpp>

#include <QCoreApplication>
#include <QThread>

using namespace transmittal::database;
using namespace Qt::StringLiterals;
using transmittal::core::ErrorCode;

/// Named like Qt's own, whose name is all that the database layer looks at; so the test needs no window
/// system.
class QGuiApplication : public QCoreApplication
{
    Q_OBJECT

public:
    using QCoreApplication::QCoreApplication;
};

TEST_CASE("In a program with windows the database refuses the thread that paints them, and no other")
{
    ConnectionSettings nowhere;
    nowhere.host = u"/nonexistent"_s;
    nowhere.name = u"desk"_s;
    nowhere.user = u"clerk"_s;
    const auto here = Connection::open(nowhere);
    REQUIRE_FALSE(here);
    CHECK(here.error().code == ErrorCode::Internal);
    CHECK(here.error().detail.contains(u"GUI thread"_s));

    std::optional<ErrorCode> elsewhere;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { elsewhere = Connection::open(nowhere).error().code; }));
    thread->start();
    REQUIRE(thread->wait());
    CHECK(elsewhere == ErrorCode::DatabaseUnreachable);
}

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}

#include "gui_thread_test.moc"
