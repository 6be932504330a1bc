// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/script.h"

using namespace transmittal::database;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QString &script)
{
    QStringList result;
    for (const ScriptStatement &statement : splitScript(script))
        result << statement.text.toString().simplified();
    return result;
}

} // namespace

TEST_CASE("A script is split where the server splits it")
{
    struct Case
    {
        QString script;
        QStringList expected;
    };
    const std::vector<Case> cases = {
        {u""_s, {}},
        {u" -- only; a comment\n /* and; /* a nested; */ one */ ;; "_s, {}},
        {u"select 1; select 2"_s, {u"select 1"_s, u"select 2"_s}},
        {u"select 'a;''b'; select \"c;d\""_s, {u"select 'a;''b'"_s, u"select \"c;d\""_s}},
        {u"select E'a\\';b'; select 2"_s, {u"select E'a\\';b'"_s, u"select 2"_s}},
        {u"select 'a\\'; select 2"_s, {u"select 'a\\'"_s, u"select 2"_s}},
        {u"do $$ begin; end $$; select 2"_s, {u"do $$ begin; end $$"_s, u"select 2"_s}},
        {u"do $a$ x; $$ ; $b$ $a$; select 2"_s, {u"do $a$ x; $$ ; $b$ $a$"_s, u"select 2"_s}},
        {u"select $1; select a$b; select 2"_s, {u"select $1"_s, u"select a$b"_s, u"select 2"_s}},
        {u"create rule r as on insert to t do (select 1; select 2); select 3"_s,
         {u"create rule r as on insert to t do (select 1; select 2)"_s, u"select 3"_s}},
        {u"create or replace function f() returns int begin atomic select case when true then 1 end; select 2; end; select 3"_s,
         {u"create or replace function f() returns int begin atomic select case when true then 1 end; select 2; end"_s,
          u"select 3"_s}},
    };
    for (const Case &entry : cases)
        CHECK(texts(entry.script) == entry.expected);
}

TEST_CASE("A statement's line is that of its first word")
{
    const QString script = u"-- head\n\nselect 1;\n-- note\n  select\n2;/* x\n*/ select 3"_s;
    QList<int> lines;
    for (const ScriptStatement &statement : splitScript(script))
        lines << statement.line;
    CHECK(lines == QList<int>{3, 5, 7});
}

TEST_CASE("The first word stands behind comments and parentheses")
{
    CHECK(firstWord(u"  -- x\n/* y */ ( (Select 1)") == u"Select"_s);
    CHECK(firstWord(u" -- nothing").isEmpty());
}
