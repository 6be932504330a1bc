// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_repository.h"

#include "database/connection.h"
#include "database/transaction.h"

#include <QRegularExpression>

namespace transmittal::practice_program {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

Result<void> done(const Result<qint64> &executed)
{
    return executed ? Result<void>() : Result<void>(executed.error());
}

// A name of ours as SQL wants it. Statements that make roles and databases take no binds.
Result<QString> identifier(const QString &name)
{
    static const QRegularExpression plain(u"\\A[a-z][a-z0-9_-]{0,62}\\z"_s);
    if (!plain.match(name).hasMatch())
        return Error{ErrorCode::Internal, u"The name %1 cannot be used in the database."_s.arg(name), {}};
    return u'"' + name + u'"';
}

} // namespace

Result<void> SampleRepository::createDatabase(const QString &name)
{
    const auto quoted = identifier(name);
    if (!quoted)
        return quoted.error();
    const auto known =
        m_connection.queryOne(u"select 1 as one from pg_catalog.pg_database where datname = $1"_s, {name});
    if (!known)
        return known.error();
    if (known->has_value())
        return {};
    return done(m_connection.execute(u"create database "_s + *quoted));
}

Result<void> SampleRepository::setPlatformLogin(const QString &login, const QString &verifier)
{
    const auto quoted = identifier(login);
    if (!quoted)
        return quoted.error();
    // The verifier is base64 and a few signs, none of them a quote.
    const auto known =
        m_connection.queryOne(u"select 1 as one from pg_catalog.pg_roles where rolname = $1"_s, {login});
    if (!known)
        return known.error();
    const QString how = known->has_value() ? u"alter"_s : u"create"_s;
    const auto made = m_connection.execute(u"%1 role %2 login password '%3'"_s.arg(how, *quoted, verifier));
    if (!made)
        return made.error();
    return done(m_connection.execute(u"grant tm_platform to "_s + *quoted));
}

Result<void> SampleRepository::addCourseAndCourts()
{
    const auto course = m_connection.execute(
        u"insert into public.course (title, state) select 'Traffic violator school', 'CA' "
        "where not exists (select from public.course where state = 'CA')"_s);
    if (!course)
        return course.error();
    return done(m_connection.execute(
        u"insert into public.court (name, state, county, dmv_court_code) "
        "select v.* from (values ('Fremont', 'CA', 'Alameda', '01430'), ('Oakland', 'CA', 'Alameda', "
        "'01440'), "
        "('Alpine', 'CA', 'Alpine', '02100'), ('Richmond', 'CA', 'Contra Costa', '07460'), "
        "('Fresno', 'CA', 'Fresno', '10440'), ('Bakersfield', 'CA', 'Kern', '15420'), "
        "('Los Angeles Metropolitan', 'CA', 'Los Angeles', '19463'), ('Orange', 'CA', 'Orange', '30470'), "
        "('Sacramento', 'CA', 'Sacramento', '34470'), ('Yuba', 'CA', 'Yuba', '58100')) v(name, state, "
        "county, code) "
        "where not exists (select from public.court c where c.dmv_court_code = v.code)"_s));
}

Result<void> SampleRepository::addCompletions(const std::vector<SampleCompletion> &completions)
{
    return database::inTransaction(m_connection, [&](database::Connection &connection) -> Result<void> {
        for (const SampleCompletion &one : completions) {
            const auto added = connection.execute(
                u"with person as ("
                "  insert into public.student (first_name, last_name, birth_date, driver_license, "
                "license_state) "
                "  values ($1, $2, $3, $4, 'CA') returning id) "
                "insert into public.enrollment (student_id, course_id, court_id, citation_number, due_date, "
                "completed_at) "
                "select person.id, (select min(id) from public.course where state = 'CA'), "
                "       (select min(id) from public.court where dmv_court_code = $5), $6, $7, "
                "       ($8::date + time '12:00') at time zone 'America/Los_Angeles' from person"_s,
                {one.firstName, one.lastName, one.birthDate, one.driverLicense, one.courtCode, one.citation,
                 one.dueOn, one.completedOn});
            if (!added)
                return added.error();
        }
        return {};
    });
}

} // namespace transmittal::practice_program
