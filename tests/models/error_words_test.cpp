// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "error_words.h"

#include "brackets.h"
#include "core/key_store.h"
#include "database/connection_settings.h"
#include "database/migration_files.h"
#include "database/sql_error.h"
#include "sample_table.h"
#include "support/engine_fixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::test;
using models::errorSentence;

namespace {

/// What stands between the parenthesis that is open before begin and the one that closes it.
QString inParentheses(const QString &source, qsizetype begin)
{
    int depth = 1;
    bool quoted = false;
    qsizetype end = begin;
    for (; end < source.size() && depth > 0; ++end) {
        const QChar c = source.at(end);
        if (c == u'\'')
            quoted = !quoted;
        else if (!quoted && c == u'(')
            ++depth;
        else if (!quoted && c == u')')
            --depth;
    }
    return source.mid(begin, end - begin - 1);
}

/// The sentences in what a function gives to core.raise() or raises by itself: each that it may choose.
QStringList sentencesIn(const QString &arguments)
{
    static const QRegularExpression sentence(
        uR"((?:^\s*'TM\d{3}',|\b(?:then|else|message\s*=))\s*(?:format\(\s*)?'((?:[^']|'')*)')"_s);
    QStringList found;
    for (auto all = sentence.globalMatch(arguments); all.hasNext();) {
        const QString text = all.next().captured(1).replace(u"''"_s, u"'"_s);
        // An example that is chosen for a place holds no blank.
        if (text.contains(u' '))
            found.append(text);
    }
    return found;
}

/// By the place where a function raises it: all sentences there.
QHash<QString, QStringList> raisedSentences(database::Connection &connection)
{
    static const QRegularExpression call(u"core\\.raise\\(|raise exception "_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QHash<QString, QStringList> raised;
    const auto functions =
        rows(connection,
             u"select n.nspname::text as schema, p.proname::text as name, p.oid::text as oid, p.prosrc "
             "from pg_proc p join pg_namespace n on n.oid = p.pronamespace "
             "where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' "
             "and (p.prosrc ilike '%core.raise(%' or p.prosrc ilike '%raise exception%') "
             "and p.oid <> 'core.raise(text, text)'::regprocedure"_s);
    for (const auto &function : functions) {
        const QString source = function.text("prosrc");
        for (auto calls = call.globalMatch(source); calls.hasNext();) {
            const auto found = calls.next();
            const QString arguments =
                found.captured().endsWith(u'(')
                    ? inParentheses(source, found.capturedEnd())
                    : source.mid(found.capturedEnd(),
                                 source.indexOf(u';', found.capturedEnd()) - found.capturedEnd());
            raised.insert(u"%1.%2 (%3): %4"_s.arg(function.text("schema"), function.text("name"),
                                                  function.text("oid"), arguments),
                          sentencesIn(arguments));
        }
    }
    return raised;
}

bool isSaidInBrackets(const QString &sentence)
{
    QString said = errorSentence(sentence);
    return said.startsWith(u'[') && said.endsWith(u']') && said.remove(u'[').remove(u']') == sentence;
}

/// Whether the desk knows the sentence with something in its places: a number, a name, or one of the words
/// that the database puts there.
bool isKnown(const QString &sentence)
{
    static const QStringList words{u"7"_s,           u"operator"_s,  u"text"_s,
                                   u"rejected"_s,    u"pending"_s,   u"sent"_s,
                                   u"concurrency"_s, u"The audit"_s, u"It is deleted."_s};
    const qsizetype place = sentence.indexOf("%s"_L1);
    if (place < 0)
        return isSaidInBrackets(sentence);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return isKnown(QString(sentence).replace(place, 2, word));
    });
}

/// A language that says which sentence was chosen: its places are shown, not filled.
class Places : public QTranslator
{
public:
    Places() { QCoreApplication::installTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).replace(u'%', u'#');
    }
};

} // namespace

TEST_CASE("Every sentence that the database raises is known to the desk word by word", "[models]")
{
    EngineFixture engine;
    const auto raised = raisedSentences(*engine.desk);
    REQUIRE(raised.size() > 100);
    const Brackets otherLanguage;
    for (auto place = raised.begin(); place != raised.end(); ++place) {
        INFO(place.key().toStdString());
        CHECK_FALSE(place.value().isEmpty());
        for (const QString &sentence : place.value()) {
            INFO(sentence.toStdString());
            CHECK(isKnown(sentence));
        }
    }
}

TEST_CASE("Why an action does not apply is known for every state, alone and after what cannot be done",
          "[models]")
{
    EngineFixture engine;
    const auto reasons = rows(
        *engine.desk,
        u"select distinct a as action, core.refusal(a, jsonb_populate_record(null::core.transmission, "
        "o || jsonb_build_object('state', s))) as reason "
        "from unnest('{send,retry,cancel,delete,correct}'::text[]) a, "
        "unnest('{pending,waiting,sending,on_hold,unconfirmed,accepted,rejected,failed,cancelled}'::text[]) "
        "s, "
        "unnest(array['{\"id\": 1}', '{\"id\": null}', '{\"id\": 1, \"superseded_by\": 2}', "
        "'{\"id\": 1, \"blocked_by\": 3}', '{\"id\": 1, \"deleted_at\": \"2030-01-01\"}']::jsonb[]) o"_s);
    const QHash<QString, QString> done{{u"send"_s, u"sent"_s},
                                       {u"retry"_s, u"retried"_s},
                                       {u"cancel"_s, u"cancelled"_s},
                                       {u"delete"_s, u"deleted"_s},
                                       {u"correct"_s, u"corrected"_s}};
    int looked = 0;
    const Brackets otherLanguage;
    for (const auto &row : reasons) {
        const QString reason = row.text("reason");
        if (reason.isEmpty())
            continue;
        ++looked;
        const QString refused = u"Transmission 17 cannot be %1."_s.arg(done.value(row.text("action")));
        CHECK(errorSentence(reason) == u"[%1]"_s.arg(reason));
        CHECK(errorSentence(u"%1 %2"_s.arg(refused, reason)) == u"[%1] [%2]"_s.arg(refused, reason));
    }
    CHECK(looked > 30);
}

TEST_CASE("A word of ours inside a sentence of the database has a sentence of its own", "[models]")
{
    const Places otherLanguage;
    for (const QString &state : {u"pending"_s, u"waiting"_s, u"sending"_s, u"on_hold"_s, u"accepted"_s,
                                 u"rejected"_s, u"failed"_s, u"cancelled"_s})
        CHECK(errorSentence(u"Transmission 17 is %1: only an unconfirmed one is resolved."_s.arg(state)) ==
              u"Transmission #1 is %1: only an unconfirmed one is resolved."_s.arg(state));
    for (const QString &role : {u"operator"_s, u"manager"_s, u"administrator"_s})
        CHECK(errorSentence(u"This needs the role of %1. Ask an administrator."_s.arg(role)) ==
              u"This needs the role of %1. Ask an administrator."_s.arg(role));
    for (const QString &kind : {u"text"_s, u"integer"_s, u"boolean"_s, u"json"_s})
        CHECK(errorSentence(u"The setting mail.from needs a value of kind %1."_s.arg(kind)) ==
              u"The setting #3 needs a value of kind %1."_s.arg(kind));
    CHECK(errorSentence(u"The setting a.b must lie between -1 and 5."_s) ==
          u"The setting #3 must lie between #4 and #5.");
    CHECK(errorSentence(u"The setting a.b must lie between any and 5."_s) ==
          u"The setting #3 must lie between any and #5.");
    CHECK(errorSentence(u"The setting a.b must lie between 1 and any."_s) ==
          u"The setting #3 must lie between #4 and any.");
}

TEST_CASE("What services say of a database is known to the desk, whatever it is called", "[models]")
{
    const Brackets otherLanguage;
    for (const QString &state :
         {u""_s, u"08006"_s, u"57014"_s, u"55P03"_s, u"40001"_s, u"40P01"_s, u"23505"_s, u"23514"_s,
          u"22P02"_s, u"42501"_s, u"25006"_s, u"42P01"_s, u"42883"_s, u"3F000"_s, u"53100"_s, u"XX000"_s}) {
        INFO(state.toStdString());
        CHECK(isSaidInBrackets(database::statementError(state, u"ERROR:  x"_s).staff));
    }
    CHECK(isSaidInBrackets(
        database::statementError(u"57014"_s, u"ERROR:  canceling statement due to user request"_s).staff));
    for (const QString &text :
         {u"SSL error: certificate verify failed"_s, u"fe_sendauth: no password supplied"_s,
          u"server does not support SSL, but SSL was required"_s,
          u"FATAL:  permission denied for database \"d\""_s, u"FATAL:  database \"d\" does not exist"_s,
          u"timeout expired"_s}) {
        for (const QString &name : {u"db.example.org"_s, u"%1"_s, u""_s}) {
            const auto error = database::openError(text, name, name, name);
            INFO(error.staff.toStdString());
            CHECK(isSaidInBrackets(error.staff));
        }
    }
    const database::MigrationFile file{1, u"0001_a.sql"_s, {}, u"one"_s};
    const database::AppliedMigration same{1, u"0001_a.sql"_s, u"one"_s};
    const auto edited = database::compareMigrations({file}, {{1, u"0001_a.sql"_s, u"another"_s}});
    const auto newer = database::compareMigrations({file}, {same, {2, u"0002_b.sql"_s, u"two"_s}});
    REQUIRE_FALSE(edited.ok());
    REQUIRE_FALSE(newer.ok());
    CHECK(isSaidInBrackets(edited.error().staff));
    CHECK(isSaidInBrackets(newer.error().staff));
    database::ConnectionSettings settings;
    settings.host.clear();
    CHECK(isSaidInBrackets(database::connectOptions(settings).error().staff));
}

TEST_CASE("A sentence that holds the cause in another one is said with the cause", "[models]")
{
    const auto damaged = core::fromStored(core::Secret("{}"));
    REQUIRE_FALSE(damaged.ok());
    const Places otherLanguage;
    CHECK(errorSentence(u"The worker's credentials in /a: b cannot be used: "_s + damaged.error().staff) ==
          u"The worker's credentials in #3 cannot be used: They are damaged or written by another program. "
          "Approve this worker again.");
    CHECK(errorSentence(u"The worker's credentials in /a cannot be used: No such file."_s) ==
          u"The worker's credentials in #3 cannot be used: #4");
    CHECK(
        errorSentence(u"The shared table course.person has the column “id” as text instead of bigint: ask "
                      u"the owner of the course platform to correct it, then try again."_s) ==
        u"The shared table #3 has the column “#4” as #5 instead of #6: ask the owner of the course platform "
        u"to correct it, then try again.");
}

TEST_CASE("What an error names stays as it was written, and what is not known stays whole", "[models]")
{
    const Brackets otherLanguage;
    CHECK(errorSentence(u"There is no setting named mail.%1 of %3."_s) ==
          u"[There is no setting named mail.%1 of %3.]");
    CHECK(errorSentence(u"The migration 0016_x.sql could not be applied and nothing of it was kept: SQLSTATE "
                        "42601: syntax\nerror. Tell support."_s) ==
          u"[The migration 0016_x.sql could not be applied and nothing of it was kept: SQLSTATE 42601: "
          "syntax\nerror. Tell support.]");
    CHECK(errorSentence(u"Transmission 17 cannot be sent. The moon is full."_s) ==
          u"Transmission 17 cannot be sent. The moon is full.");
    CHECK(errorSentence(u"Somebody wrote this by hand"_s) == u"Somebody wrote this by hand");
    CHECK(errorSentence(QString()).isEmpty());
    CHECK(errorSentence(core::Error{core::ErrorCode::InvalidInput, u"Nothing was changed."_s, u"x"_s}) ==
          u"[Nothing was changed.]");
}

TEST_CASE("An error that is shown already follows the language", "[models]")
{
    SampleTable table;
    table.finishRead(core::Error{core::ErrorCode::Timeout, u"There is no transmission 17."_s, {}});
    CHECK(table.error() == u"There is no transmission 17.");
    QSignalSpy told(&table, &SampleTable::errorChanged);
    {
        const Brackets otherLanguage;
        CHECK(told.count() > 0);
        CHECK(table.error() == u"[There is no transmission 17.]");
    }
    CHECK(table.error() == u"There is no transmission 17.");
}
