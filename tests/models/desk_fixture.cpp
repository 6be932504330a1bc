// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk_fixture.h"

#include "reply_words.h"

#include <catch2/catch_test_macros.hpp>

namespace transmittal::test {

using namespace Qt::StringLiterals;
namespace {

/// As a worker writes it: cause, the authority's words, cure.
QString message(const QString &rule, const QString &quote)
{
    for (const auto &each : models::replyCatalogue(u"tvcc"_s)->rules)
        if (each.id == rule)
            return QStringList{each.cause.en, quote, each.cure.en}.join(u' ').simplified();
    FAIL("no rule " << rule.toStdString());
    return {};
}

} // namespace

qint64 DeskFixture::concluded(const QString &outcome, const QString &code, const QString &message,
                              const QByteArray &reply)
{
    const qint64 id = complete(1).first();
    const auto jobs = claim();
    REQUIRE(jobs.size() == 1);
    advance(jobs.front().token, u"replied"_s, reply);
    run(*worker, u"select core.finish_transmission($1, $2, $3, $4, '[]', $5)"_s,
        {static_cast<qint64>(jobs.front().token), outcome, code, message,
         outcome == "accepted"_L1 ? database::Bind(u"4711"_s) : database::Bind(nullptr)});
    return id;
}

QMap<QString, qint64> DeskFixture::oneOfEach()
{
    QMap<QString, qint64> made;
    made[u"accepted"_s] =
        concluded(u"accepted"_s, {}, message(u"accepted"_s, {}), "<ccSeqNbr>4711</ccSeqNbr>");
    made[u"rejected"_s] = concluded(u"rejected"_s, u"VALIDATION_FAILED"_s,
                                    message(u"validation-failed"_s, u"Court code 19463 is not valid"_s));
    made[u"unconfirmed"_s] = concluded(u"unconfirmed"_s, u"UNCONFIRMED"_s, message(u"sent-rest"_s, {}));
    made[u"not_filed"_s] = concluded(u"unconfirmed"_s, u"UNCONFIRMED"_s, message(u"sent-rest"_s, {}));
    run(*desk, u"select core.resolve_transmission($1, 'not_filed', 'look_up', 'Not found at the counter')"_s,
        {made[u"not_filed"_s]});
    made[u"waiting"_s] =
        concluded(u"retry_later"_s, u"SERVICE_EXCEPTION"_s, message(u"service-exception"_s, {}));
    run(*desk, u"update core.queue set max_attempts = 1 where name = 'tvcc'"_s);
    made[u"failed"_s] =
        concluded(u"retry_later"_s, u"SERVICE_EXCEPTION"_s, message(u"service-exception"_s, {}));
    run(*desk, u"update core.queue set max_attempts = 5 where name = 'tvcc'"_s);
    const qint64 corrected = complete(1).first();
    run(*desk, u"select core.correct_transmission($1, '{\"first_name\": \"Testa\"}', 'typing error')"_s,
        {corrected});
    made[u"superseded"_s] = corrected;
    made[u"cancelled"_s] =
        number(*desk, u"select superseded_by as x from core.transmission where id = $1"_s, {corrected});
    run(*desk, u"select core.cancel_transmission($1, 'asked by the student')"_s, {made[u"cancelled"_s]});
    made[u"deleted"_s] = complete(1).first();
    run(*desk, u"select core.cancel_transmission($1, 'asked by the student')"_s, {made[u"deleted"_s]});
    run(*desk, u"select core.delete_transmission($1, 'asked by the student')"_s, {made[u"deleted"_s]});
    made[u"incomplete"_s] = number(*desk, uR"(
        with person as (insert into public.student (first_name, birth_date)
                        values ('Test', date '1980-02-03') returning id),
             done as (insert into public.enrollment (student_id, course_id, court_id, citation_number, completed_at)
                      select id, 1, 1, 'C-77', now() - interval '1 day' from person returning id)
        select id as x from done)"_s);
    made[u"incomplete"_s] = number(*desk, u"select id as x from core.transmission where enrollment_id = $1"_s,
                                   {made[u"incomplete"_s]});

    // The same filing as the unconfirmed one, by another enrolment.
    run(*desk, uR"(
        insert into public.enrollment (student_id, course_id, court_id, citation_number, completed_at)
        select e.student_id, e.course_id, e.court_id, 'C-78', e.completed_at from public.enrollment e
        join core.transmission t on t.enrollment_id = e.id where t.id = $1)"_s,
        {made[u"unconfirmed"_s]});
    made[u"blocked"_s] = number(*desk, u"select max(id) as x from core.transmission"_s);
    const auto twin = claim();
    REQUIRE(twin.size() == 1);
    run(*worker, u"select core.prepare_transmission($1, 'https://x', $2, '0.1.0')"_s,
        {static_cast<qint64>(twin.front().token), QByteArray("<request/>")});

    made[u"sending"_s] = complete(1).first();
    const auto sending = claim();
    REQUIRE(sending.size() == 1);
    advance(sending.front().token, u"sending"_s);
    const qint64 held = complete(1).first();
    const auto holding = claim();
    REQUIRE(holding.size() == 1);
    run(*worker, u"select core.finish_transmission($1, 'on_hold', 'ACCESS_DENIED', $2)"_s,
        {static_cast<qint64>(holding.front().token), message(u"access-denied"_s, {})});
    made[u"on_hold"_s] = held;
    run(*desk, u"select core.resume_queue('tvcc')"_s);
    made[u"pending"_s] = complete(1).first();
    run(*desk,
        u"update core.job set state = 'held' where subject_id = $1 and subject_table = 'transmission'"_s,
        {held});
    return made;
}

} // namespace transmittal::test
