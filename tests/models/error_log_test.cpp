// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "error_log.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimeZone>

#include <thread>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::ErrorLog;

namespace {

core::LogRecord record(const QString &text, QtMsgType type = QtWarningMsg)
{
    return {0, QDateTime(QDate(2026, 3, 14), QTime(8, 30), QTimeZone::utc()), type, u"transmittal.jobs"_s,
            text};
}

QString cell(const ErrorLog &log, int row, const QString &column, int role = ErrorLog::TextRole)
{
    return log.index(row, log.columnOf(column)).data(role).toString();
}

QStringList shown(const ErrorLog &log)
{
    QStringList texts;
    for (int row = 0; row < log.count(); ++row)
        texts << cell(log, row, u"text"_s);
    return texts;
}

} // namespace

TEST_CASE("The error log shows what was logged, the newest first, as it comes", "[models]")
{
    const auto recent = std::make_shared<core::RecentLog>(3);
    recent->add(record(u"before"_s));
    ErrorLog log(recent);
    const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&log, &QAbstractItemModel::modelReset);
    CHECK(shown(log) == QStringList{u"before"_s});
    {
        const std::jthread other([&recent] { recent->add(record(u"from a thread"_s, QtCriticalMsg)); });
    }
    REQUIRE(test::waitFor([&log] { return log.count() == 2; }));
    CHECK(shown(log) == QStringList{u"from a thread"_s, u"before"_s});
    CHECK(cell(log, 0, u"level"_s, ErrorLog::StatusRole) == u"error"_s);
    CHECK(cell(log, 0, u"area"_s) == u"jobs"_s);
    recent->add(record(u"third"_s));
    recent->add(record(u"fourth"_s));
    REQUIRE(test::waitFor([&log] { return log.idAt(0) == 4; }));
    CHECK(shown(log) == QStringList{u"fourth"_s, u"third"_s, u"from a thread"_s});
    CHECK(resets.isEmpty());
}

TEST_CASE("The error log counts what was not looked at yet", "[models]")
{
    const auto recent = std::make_shared<core::RecentLog>();
    recent->add(record(u"one"_s));
    ErrorLog log(recent);
    CHECK(log.unseen() == 1);
    log.markSeen();
    CHECK(log.unseen() == 0);
    recent->add(record(u"two"_s));
    recent->add(record(u"three"_s));
    REQUIRE(test::waitFor([&log] { return log.count() == 3; }));
    CHECK(log.unseen() == 2);
    log.clear();
    CHECK(log.count() == 0);
    CHECK(log.unseen() == 0);
}

TEST_CASE("A cleared error log comes back when it was not meant, without what had been cleared before",
          "[models]")
{
    const auto recent = std::make_shared<core::RecentLog>();
    recent->add(record(u"one"_s));
    ErrorLog log(recent);
    log.clear();
    recent->add(record(u"two"_s));
    REQUIRE(test::waitFor([&log] { return log.count() == 1; }));
    log.clear();
    CHECK(log.isEmpty());
    recent->add(record(u"three"_s));
    REQUIRE(test::waitFor([&log] { return log.count() == 1; }));
    log.restore();
    CHECK(shown(log) == QStringList{u"three"_s, u"two"_s});
}

TEST_CASE("The error log is searched and sorted like every list, and copied whole", "[models]")
{
    const auto recent = std::make_shared<core::RecentLog>();
    recent->add(record(u"a lease was missed"_s));
    recent->add(record(u"b reply broke off"_s, QtCriticalMsg));
    recent->add(record(u"c lease was taken"_s));
    ErrorLog log(recent);
    log.setSearch(u"LEASE warning"_s);
    CHECK(shown(log) == QStringList{u"c lease was taken"_s, u"a lease was missed"_s});
    CHECK(log.copyText().contains(u"broke off"_s));
    CHECK_FALSE(log.isEmpty());
    log.setSearch({});
    log.sortBy(u"text"_s, false);
    CHECK(shown(log).first().startsWith(u'a'));
    log.sortBy(u"level"_s, true);
    CHECK(shown(log).first().startsWith(u'b'));
    log.sortBy(u"at"_s, false);
    CHECK(shown(log).first().startsWith(u'a'));
    CHECK(log.record(log.idAt(1)).text == u"b reply broke off"_s);
    CHECK(log.record(99).number == 0);
}

TEST_CASE("A copy of the error log says which program it is from and keeps secrets", "[models]")
{
    const auto recent = std::make_shared<core::RecentLog>();
    recent->add(record(u"login failed password=hunter2"_s, QtCriticalMsg));
    recent->add(record(u"licence A1234567 was refused"_s));
    const ErrorLog log(recent);
    const QStringList lines = log.copyText().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith(u"Transmittal "_s));
    CHECK(lines[1] == u"2026-03-14T08:30:00.000Z WARNING transmittal.jobs licence *** was refused"_s);
    CHECK(lines[2] == u"2026-03-14T08:30:00.000Z ERROR transmittal.jobs login failed password=***"_s);
}

TEST_CASE("An error log may go while other threads still log", "[models]")
{
    const auto recent = std::make_shared<core::RecentLog>();
    std::atomic<bool> stop = false;
    std::jthread writer([&recent, &stop] {
        while (!stop)
            recent->add(record(u"busy"_s));
    });
    for (int i = 0; i < 50; ++i) {
        const ErrorLog log(recent);
        CHECK(log.count() <= 100);
    }
    stop = true;
}
