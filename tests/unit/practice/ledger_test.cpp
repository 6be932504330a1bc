// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ledger.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace transmittal::practice;

namespace {

const QDateTime noon(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);

Completion sample(const QString &citation)
{
    return {citation, u"A1234567"_s, u"2026-01-15"_s, u"01430"_s};
}

struct Folder
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"ledger.jsonl"_s);

    [[nodiscard]] std::unique_ptr<Ledger> open() const
    {
        auto ledger = Ledger::open(path);
        REQUIRE(ledger.ok());
        return std::move(*ledger);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("The ledger's numbers run on, also over a restart, and no completion stands in it twice")
{
    const Folder folder;
    const auto first = folder.open()->file(sample(u"A"_s), noon);
    REQUIRE(first.has_value());
    const auto ledger = folder.open();
    CHECK(ledger->contains(sample(u"a"_s)));
    CHECK(!ledger->file(sample(u"A"_s), noon).has_value());
    CHECK(ledger->file(sample(u"B"_s), noon) == *first + 1);
    CHECK(folder.bytes().count('\n') == 2);
}

TEST_CASE("A line that a crash cut off was not filed, and is gone after the next start")
{
    const Folder folder;
    REQUIRE(folder.open()->file(sample(u"A"_s), noon).has_value());
    const QByteArray whole = folder.bytes();
    QFile file(folder.path);
    REQUIRE(file.open(QIODevice::Append));
    file.write("{\"number\":1000002,\"key\":\"half");
    file.close();
    const auto ledger = folder.open();
    CHECK(folder.bytes() == whole);
    CHECK(ledger->file(sample(u"B"_s), noon).has_value());
}

TEST_CASE("A key looks at letters and digits only")
{
    const Completion written{u"ab-1/2 c"_s, u"a1234567"_s, u"2026-01-15"_s, u"01430"_s};
    CHECK(written.key() == u"A1234567|20260115|01430|AB12C"_s);
}
