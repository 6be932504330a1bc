// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "end_to_end/cli/practice_set_up.h"

#include <catch2/catch_test_macros.hpp>

#include <QSaveFile>

namespace transmittal::test {

using namespace Qt::StringLiterals;

Practice::Practice() : desk(database.connect()), ctl(database.superuser())
{
    practice::PracticeSettings settings;
    settings.folder = folder.filePath(u"practice"_s);
    server = std::make_unique<practice::PracticeServer>(settings);
    const auto started = server->start();
    REQUIRE(started);
    endpoints = *started;
}

CtlAnswer Practice::set(const QStringList &values) const
{
    CtlAnswer answer = ctl.run(QStringList{u"channel"_s, u"set"_s, u"tvcc"_s} + values);
    INFO(answer.err.toStdString());
    REQUIRE(answer.exitCode == 0);
    return answer;
}

void Practice::configure() const
{
    set({u"endpoint="_s + endpoints.tvcc.toString(), u"ca_certificate=@"_s + endpoints.caFile,
         u"user_id=practice"_s, u"enabled=yes"_s, u"delays=1s"_s});
    REQUIRE(ctl.run({u"workers"_s, u"request"_s}).exitCode == 0);
    REQUIRE(ctl.run({u"channel"_s, u"secret"_s, u"tvcc"_s, u"password"_s}, "practice\n").exitCode == 0);
}

void Practice::catalogue() const
{
    REQUIRE(desk->executeScript(uR"(
        insert into public.course (id, title, state) values (1, 'Traffic school', 'CA');
        insert into public.court (id, name, dmv_court_code) values (1, 'Los Angeles', '19463');
    )"_s));
}

void Practice::complete(int count, const QString &prefix) const
{
    run(*desk, uR"(
        with person as (
            insert into public.student (first_name, last_name, birth_date, driver_license)
            select 'Maximilian', 'Mustermann', date '1980-02-03',
                   'A' || (1000001 + n + (select count(*) from public.student)) from generate_series(1, $1::int) n
            returning id, driver_license)
        insert into public.enrollment (student_id, course_id, court_id, citation_number, due_date, completed_at)
        select id, 1, 1, $2 || driver_license, '2030-01-01', now() - interval '1 day' from person)"_s,
        {count, prefix});
}

qint64 Practice::newest() const
{
    return number(*desk, u"select max(id) as x from core.transmission"_s);
}

QString Practice::state(qint64 transmission) const
{
    return text(*desk, u"select state as x from core.transmission where id = $1"_s, {transmission});
}

void Practice::faults(const QByteArray &json) const
{
    QSaveFile file(endpoints.faultsFile);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(json);
    REQUIRE(file.commit());
}

} // namespace transmittal::test
