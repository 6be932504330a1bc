// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"
#include "core/recent_log.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal::core;

TEST_CASE("The recent log keeps the last ones and numbers them on")
{
    RecentLog log(3);
    for (int i = 1; i <= 5; ++i)
        log.add({0, {}, QtWarningMsg, u"x"_s, QString::number(i)});
    const auto records = log.records();
    REQUIRE(records.size() == 3);
    CHECK(records.front().text == "3"_L1);
    CHECK(records.back().text == "5"_L1);
    CHECK(records.back().number == 5);
    log.clear();
    CHECK(log.records().empty());
    CHECK(log.added() == 5);
}

TEST_CASE("Warnings and errors reach the recent log whatever the least level of the file is")
{
    const auto recent = std::make_shared<RecentLog>();
    LogSettings settings;
    settings.standardError = false;
    settings.leastLevel = QtCriticalMsg;
    settings.recent = recent;
    {
        const auto logging = Logging::install(settings);
        REQUIRE(logging.ok());
        qCInfo(logJobs) << "quiet";
        qCWarning(logJobs) << "first" << field("job", 17);
        qCCritical(logDatabase) << "second\nline";
    }
    qCWarning(logJobs) << "after the end";
    const auto records = recent->records();
    REQUIRE(records.size() == 2);
    CHECK(records[0].text == "first job=17"_L1);
    CHECK(records[0].category == "transmittal.jobs"_L1);
    CHECK(records[0].at.isValid());
    CHECK(records[1].type == QtCriticalMsg);
    CHECK(records[1].text == "second\\nline"_L1);
}

TEST_CASE("What looks like a secret or a person is not kept")
{
    const auto [given, kept] = GENERATE(table<QString, QString>({
        {u"login failed password=hunter2 for desk"_s, u"login failed password=*** for desk"_s},
        {u"{\"password\": \"hun ter2\", \"user\": 1}"_s, u"{\"password\": ***, \"user\": 1}"_s},
        {u"api_token: abc.def"_s, u"api_token: ***"_s},
        {u"Authorization: Basic dXNlcjpwYXNz"_s, u"Authorization: Basic ***"_s},
        {u"cannot reach https://u:p@dmv.example/x"_s, u"cannot reach https://***@dmv.example/x"_s},
        {u"mail to jo.doe@example.org failed"_s, u"mail to *** failed"_s},
        {u"licence A1234567 refused"_s, u"licence *** refused"_s},
        {u"Key (driver_license, course_id)=(A1234567, 1) already exists."_s,
         u"Key (driver_license, course_id)=(***) already exists."_s},
        {u"born 1980-02-03"_s, u"born ***"_s},
        {u"last_name='O Brien' is wrong"_s, u"last_name=*** is wrong"_s},
    }));
    CHECK(scrubbed(given) == kept);
}

TEST_CASE("What support needs stays readable")
{
    const auto text = GENERATE(as<QString>(), u"claimed job=17 queue=tvcc attempt=3"_s,
                               u"since 1999-05-06T08:30:00.123Z nothing"_s, u"due 2026-03-14"_s,
                               u"SQLSTATE 42P01: relation core.x does not exist"_s,
                               u"https://dmv.example:8443/tvcc answered 503"_s);
    CHECK(scrubbed(text) == text);
}
