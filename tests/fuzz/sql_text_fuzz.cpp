// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/literal.h"
#include "database/script.h"
#include "fuzz/property.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::database;
using fuzz::require;

namespace {

/// What the server makes of a literal with standard_conforming_strings on: nothing when more than that stands
/// there.
std::optional<QString> valueOf(const QString &sql)
{
    if (sql.size() < 2 || sql.front() != u'\'')
        return std::nullopt;
    QString value;
    for (qsizetype at = 1; at < sql.size(); ++at) {
        if (sql[at] == u'\'') {
            if (at + 1 == sql.size())
                return value;
            if (sql[++at] != u'\'')
                return std::nullopt;
        }
        value += sql[at];
    }
    return std::nullopt;
}

void texts(const QString &text)
{
    const auto sql = literal(text);
    require(sql.ok() != text.contains(QChar::Null), "only what can be stored is written");
    if (!sql)
        return;
    require(valueOf(*sql) == text, "a text arrives as it is");
    const QString script = u"select "_s + *sql + u"; select 1"_s;
    const auto statements = splitScript(script);
    require(statements.size() == 2 && statements.front().text == QString(u"select "_s + *sql),
            "a literal ends no statement");

    const QStringList list = text.split(u'\x1F');
    const auto array = literal(list);
    require(array.ok(), "a list of such texts is written");
    const auto arrived = valueOf(*array);
    require(arrived && parsedArray(*arrived) == list, "a list arrives as it is");
}

void json(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isNull())
        return;
    const QJsonValue value =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const auto sql = literal(value);
    if (!sql)
        return;
    const auto arrived = valueOf(*sql);
    require(arrived && QJsonDocument::fromJson(arrived->toUtf8()) == document, "JSON arrives as it is");
}

void script(const QString &text)
{
    const QStringView all(text);
    qsizetype end = 0;
    for (const ScriptStatement &statement : splitScript(all)) {
        const qsizetype begin = statement.text.data() - all.data();
        require(begin >= end && !statement.text.isEmpty(), "statements stand one behind the other");
        end = begin + statement.text.size();
        require(end <= all.size(), "a statement is part of the script");
        require(statement.line == 1 + all.first(begin).count(u'\n'), "a statement knows its line");
        require(!firstWord(statement.text).startsWith(u' '), "a first word is a word");
    }
}

} // namespace

/// Texts on their way into SQL, and what comes back as the server prints it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::toBytes(data, size);
    const QString text = QString::fromUtf8(bytes);
    texts(text);
    json(bytes);
    script(text);
    if (const auto array = parsedArray(text); array && !array->contains(QString()))
        for (const QString &element : *array)
            require(element.size() <= text.size(), "an element is part of the array");
    return 0;
}
