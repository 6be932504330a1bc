// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/script.h"

namespace transmittal::database {

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'$';
}

// The end of the line comment or (nested) block comment at the position; the position itself if there is
// none.
qsizetype afterComment(QStringView sql, qsizetype at)
{
    if (sql.mid(at, 2) == "--"_L1) {
        const qsizetype end = sql.indexOf(u'\n', at);
        return end < 0 ? sql.size() : end + 1;
    }
    if (sql.mid(at, 2) != "/*"_L1)
        return at;
    int depth = 0;
    while (at < sql.size()) {
        const QStringView pair = sql.mid(at, 2);
        if (pair == "/*"_L1) {
            ++depth;
            at += 2;
        } else if (pair == "*/"_L1) {
            at += 2;
            if (--depth == 0)
                return at;
        } else {
            ++at;
        }
    }
    return sql.size();
}

qsizetype afterQuotes(QStringView sql, qsizetype at, bool backslashEscapes)
{
    const QChar quote = sql[at];
    for (++at; at < sql.size(); ++at) {
        if (backslashEscapes && sql[at] == u'\\') {
            ++at;
        } else if (sql[at] == quote) {
            if (at + 1 >= sql.size() || sql[at + 1] != quote)
                return at + 1;
            ++at;
        }
    }
    return sql.size();
}

// Behind $tag$ … $tag$; behind the dollar sign alone when it opens no such quote.
qsizetype afterDollar(QStringView sql, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < sql.size() && (sql[end].isLetterOrNumber() || sql[end] == u'_'))
        ++end;
    const bool isTag = end < sql.size() && sql[end] == u'$' && !(end > at + 1 && sql[at + 1].isDigit());
    if (!isTag)
        return at + 1;
    const QStringView tag = sql.mid(at, end - at + 1);
    const qsizetype close = sql.indexOf(tag, end + 1);
    return close < 0 ? sql.size() : close + tag.size();
}

// Behind the token at the position, which is not white space.
qsizetype afterToken(QStringView sql, qsizetype at)
{
    const QChar character = sql[at];
    if (const qsizetype end = afterComment(sql, at); end != at)
        return end;
    if (character == u'\'' || character == u'"')
        return afterQuotes(sql, at, false);
    if (character == u'$')
        return afterDollar(sql, at);
    if (!isWordCharacter(character))
        return at + 1;
    if (character.toLower() == u'e' && at + 1 < sql.size() && sql[at + 1] == u'\'')
        return afterQuotes(sql, at + 1, true);
    while (at < sql.size() && isWordCharacter(sql[at]))
        ++at;
    return at;
}

/// Whether a semicolon ends the statement: not inside parentheses, nor inside the BEGIN ATOMIC … END of a
/// function. The rules are psql's (psqlscan.l).
class Nesting
{
public:
    void take(QStringView token)
    {
        if (token == "("_L1)
            ++m_parentheses;
        else if (token == ")"_L1 && m_parentheses > 0)
            --m_parentheses;
        else if (isWordCharacter(token.front()))
            takeWord(token);
    }
    [[nodiscard]] bool isInside() const { return m_parentheses > 0 || m_blocks > 0; }

private:
    static bool same(QStringView word, QLatin1StringView keyword)
    {
        return word.compare(keyword, Qt::CaseInsensitive) == 0;
    }
    void takeWord(QStringView word)
    {
        ++m_words;
        if (m_words == 1)
            m_creates = same(word, "create"_L1);
        // CREATE FUNCTION, CREATE OR REPLACE FUNCTION
        else if (m_creates && m_words <= 4 && (same(word, "function"_L1) || same(word, "procedure"_L1)))
            m_isRoutine = true;
        if (!m_isRoutine || m_parentheses > 0)
            return;
        if (same(word, "begin"_L1) || (same(word, "case"_L1) && m_blocks > 0))
            ++m_blocks;
        else if (same(word, "end"_L1) && m_blocks > 0)
            --m_blocks;
    }

    int m_parentheses = 0;
    int m_blocks = 0;
    int m_words = 0;
    bool m_creates = false;
    bool m_isRoutine = false;
};

} // namespace

QList<ScriptStatement> splitScript(QStringView script)
{
    QList<ScriptStatement> statements;
    qsizetype begin = -1;
    int line = 1;
    qsizetype counted = 0;
    const auto finish = [&](qsizetype end) {
        if (begin >= 0) {
            line += static_cast<int>(script.mid(counted, begin - counted).count(u'\n'));
            counted = begin;
            statements.append({script.mid(begin, end - begin), line});
        }
        begin = -1;
    };
    Nesting nesting;
    qsizetype at = 0;
    while (at < script.size()) {
        if (script[at].isSpace()) {
            ++at;
        } else if (script[at] == u';' && !nesting.isInside()) {
            finish(at++);
            nesting = {};
        } else {
            const bool isComment = afterComment(script, at) != at;
            if (begin < 0 && !isComment)
                begin = at;
            const qsizetype end = afterToken(script, at);
            if (!isComment)
                nesting.take(script.mid(at, end - at));
            at = end;
        }
    }
    finish(script.size());
    return statements;
}

QStringView firstWord(QStringView sql)
{
    qsizetype at = 0;
    while (at < sql.size()) {
        const qsizetype end = afterComment(sql, at);
        if (end != at)
            at = end;
        else if (sql[at].isSpace() || sql[at] == u'(')
            ++at;
        else
            break;
    }
    qsizetype end = at;
    while (end < sql.size() && isWordCharacter(sql[end]))
        ++end;
    return sql.mid(at, end - at);
}

} // namespace transmittal::database
