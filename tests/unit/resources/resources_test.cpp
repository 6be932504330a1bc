// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QDir sourceFolder(const QString &name)
{
    return QDir(QStringLiteral(TRANSMITTAL_RESOURCES_DIR) + u'/' + name);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Every migration and catalogue of the tree travels unchanged inside the program", "[resources]")
{
    for (const QString &folder : {u"sql"_s, u"catalogue"_s}) {
        const QStringList inTree =
            sourceFolder(folder).entryList({u"*.sql"_s, u"*.json"_s}, QDir::Files, QDir::Name);
        const QDir embedded(u":/transmittal/"_s + folder);
        CHECK(embedded.entryList(QDir::Files, QDir::Name) == inTree);
        for (const QString &file : inTree)
            CHECK(content(embedded.filePath(file)) == content(sourceFolder(folder).filePath(file)));
    }
}

TEST_CASE("Migrations are numbered from 0001 without a gap", "[resources]")
{
    int expected = 1;
    for (const QString &file : sourceFolder(u"sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        INFO(file.toStdString());
        CHECK(file.startsWith(u"%1_"_s.arg(expected, 4, 10, QLatin1Char('0'))));
        ++expected;
    }
}
