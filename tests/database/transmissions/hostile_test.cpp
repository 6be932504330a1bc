// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that nobody should have to expect, in every field that comes from outside. How screens show them is
// tested with the screens.

#include "support/engine_fixture.h"
#include "transmissions/transmission_repository.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList &hostileWords()
{
    static const QStringList words{u"'); drop table core.transmission; --"_s,
                                   u"<b>bold</b><img src='http://example.invalid/x.png'>"_s,
                                   u"\u202Egnp.exe \u0645\u0631\u062D\u0628\u0627"_s,
                                   u"\u0301\uFEFF\u200B"_s,
                                   u"{{password}} %1 $1 \\x00 \\"_s,
                                   u"\U0001F4DC"_s,
                                   u"line\nbreak\ttab\x01"_s,
                                   QString(10'000, u'x')};
    return words;
}

/// Completes one course whose rows hold the words in that column of that table.
void completeWith(database::Connection &desk, qint64 id, const QString &table, const QString &column,
                  const QString &words)
{
    run(desk,
        u"insert into public.student (id, first_name, last_name, birth_date, driver_license, license_state) "
        "values ($1, 'Test', 'Student', '1980-02-03', 'B' || (1000000 + $1::bigint), 'CA')"_s,
        {id});
    run(desk,
        u"insert into public.court (id, name, dmv_court_code) values (1000 + $1::bigint, 'Court', '19463')"_s,
        {id});
    run(desk,
        u"insert into public.enrollment (id, student_id, course_id, court_id, citation_number, due_date) "
        "values ($1, $1, 1, 1000 + $1::bigint, 'H' || $1::bigint, '2030-01-01')"_s,
        {id});
    const QString key = table == "court"_L1 ? u"1000 + $2::bigint"_s : u"$2::bigint"_s;
    run(desk, u"update public.%1 set %2 = $1 where id = %3"_s.arg(table, column, key), {words, id});
    run(desk, u"update public.enrollment set completed_at = now() - interval '1 day' where id = $1"_s, {id});
}

} // namespace

TEST_CASE("Hostile words in any field of a completion travel as words, and hold up nobody")
{
    EngineFixture engine;
    struct Field
    {
        QString table;
        QString column;
        QString shown; ///< where the transmission keeps it, if it does
    };
    const std::vector<Field> fields{{u"student"_s, u"first_name"_s, u"first_name"_s},
                                    {u"student"_s, u"last_name"_s, u"last_name"_s},
                                    {u"student"_s, u"middle_name"_s, {}},
                                    {u"student"_s, u"driver_license"_s, u"driver_license"_s},
                                    {u"student"_s, u"license_state"_s, {}},
                                    {u"student"_s, u"email"_s, {}},
                                    {u"student"_s, u"phone"_s, {}},
                                    {u"enrollment"_s, u"citation_number"_s, u"citation_number"_s},
                                    {u"court"_s, u"name"_s, {}},
                                    {u"court"_s, u"county"_s, {}},
                                    {u"court"_s, u"dmv_court_code"_s, u"court_code"_s}};
    qint64 id = 0;
    for (const auto &field : fields) {
        for (const QString &words : hostileWords()) {
            INFO(field.column.toStdString() << ": " << words.left(60).toStdString());
            completeWith(*engine.desk, ++id, field.table, field.column, words);
            if (field.shown.isEmpty())
                continue;
            CHECK(text(*engine.desk,
                       u"select %1 as x from core.transmission where enrollment_id = $1"_s.arg(field.shown),
                       {id}) == text(*engine.desk, u"select btrim($1::text) as x"_s, {words}));
        }
    }
    CHECK(number(*engine.desk, u"select count(*) as x from core.transmission"_s) == id);
    CHECK(number(*engine.desk, u"select count(*) as x from core.completion_problem"_s) == 0);

    // Each is handed out and can be read by the worker, which alone decides what may be sent.
    run(*engine.desk, u"select core.set_queue('tvcc', '{\"concurrency\": 1000}')"_s);
    qint64 read = 0;
    for (const auto &job : engine.claim(1000)) {
        const auto data = transmissions::repository::load(*engine.worker, job.token);
        REQUIRE(data.ok());
        CHECK(data->has_value());
        ++read;
    }
    CHECK(read == id);
    // Searched for, words are words.
    for (const QString &words : hostileWords())
        CHECK(rows(*engine.desk, u"select id from core.list_transmissions($1::jsonb, null, 500)"_s,
                   {QJsonObject{{u"search"_s, words}}})
                  .size() <= fields.size());
}

TEST_CASE("Hostile words in an authority's refusal are kept as they came, and the queue goes on")
{
    EngineFixture engine;
    for (const QString &words : hostileWords()) {
        INFO(words.left(60).toStdString());
        const auto transmission = engine.complete(1).front();
        const auto job = engine.claim(1).front();
        engine.advance(job.token, u"replied"_s, words.toUtf8());
        CHECK(text(*engine.worker,
                   u"select core.finish_transmission($1, 'rejected', 'VALIDATION_FAILED', $2, $3) as x"_s,
                   {static_cast<qint64>(job.token), words,
                    QJsonArray{QJsonObject{{u"field"_s, words}, {u"message"_s, words}}}}) == "rejected"_L1);
        CHECK(text(*engine.desk, u"select message as x from core.transmission where id = $1"_s,
                   {transmission}) == words);
        CHECK(
            text(
                *engine.desk,
                u"select response_message as x from public.state_transmissions order by id desc limit 1"_s) ==
            words);
    }
}

TEST_CASE("Bytes of an answer are kept as they came, whatever they are")
{
    EngineFixture engine;
    for (const QByteArray &bytes : {QByteArray("before\0after", 12), QByteArray("caf\xe9 \xff\xfe"),
                                    QByteArray("\xed\xa0\x80"), QByteArray(), QByteArray(100'000, '\0')}) {
        const auto transmission = engine.complete(1).front();
        const auto job = engine.claim(1).front();
        engine.advance(job.token, u"replied"_s, bytes);
        engine.finish(job.token, u"unconfirmed"_s, u"UNCONFIRMED"_s);
        CHECK(row(*engine.desk,
                  u"select content from core.attempt_phase where attempt_id = $1 and phase = 'replied'"_s,
                  {static_cast<qint64>(job.token)})
                  .bytes("content") == bytes);
        CHECK(engine.state(transmission) == "unconfirmed"_L1);
    }
}
