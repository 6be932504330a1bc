// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk_fixture.h"
#include "evidence_reader.h"
#include "evidence_text.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::EvidenceReader;
using models::personalValues;
using models::readable;

namespace {

const QByteArray request =
    "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"http://s\"><s:Body><n1:add xmlns:n1=\"http://n\"><arg0>"
    "<courtCd>19463</courtCd><dateOfBirth>1980-02-03T00:00:00</dateOfBirth><dlNbr>A1234567</dlNbr>"
    "<firstName>Mar&#237;a &amp; Co</firstName><lastName>Example</lastName><password>{{password}}</password>"
    "<refNbr>C-77</refNbr></arg0></n1:add></s:Body></s:Envelope>";

} // namespace

TEST_CASE("What is about a person is found in a request by the names of its elements", "[models]")
{
    const QStringList values = personalValues(request);
    for (const QString &value : {u"A1234567"_s, u"María & Co"_s, u"Example"_s, u"1980-02-03"_s, u"C-77"_s})
        CHECK(values.contains(value));
    CHECK_FALSE(values.contains(u"19463"_s));
    CHECK(personalValues("no xml at all").isEmpty());
}

TEST_CASE("A message is laid out to be read and hides what is about a person", "[models]")
{
    const QString text = readable(request, personalValues(request));
    CHECK(text.contains(u"<s:Envelope xmlns:s=\"http://s\">\n"_s));
    CHECK(text.contains(u"<courtCd>19463</courtCd>"_s));
    CHECK(text.contains(u"<dlNbr>•••</dlNbr>"_s));
    CHECK(text.contains(u"{{password}}"_s));
    for (const QString &value : {u"A1234567"_s, u"Example"_s, u"1980"_s, u"María"_s})
        CHECK_FALSE(text.contains(value));
    const QString clear = readable(request, {});
    CHECK(clear.contains(u"<dlNbr>A1234567</dlNbr>"_s));
}

TEST_CASE("A reply that quotes a person's data hides them too, however it is broken", "[models]")
{
    const QStringList hidden = personalValues(request);
    CHECK_FALSE(readable("<fault>licence a1234567 of EXAMPLE unknown", hidden).contains(u"1234567"_s));
    CHECK_FALSE(readable("plain words about Example", hidden).contains(u"Example"_s));
}

TEST_CASE("A name with marks of its writing direction is hidden as any other", "[models]")
{
    const QByteArray marked = "<a><lastName>\xe2\x80\x8fHidden\xe2\x80\x8e Name</lastName></a>";
    const QString text = readable(marked, personalValues(marked));
    CHECK_FALSE(text.contains(u"Hidden"_s));
    CHECK(text.contains(u"•••"_s));
}

TEST_CASE("Bytes that are no text and hostile text are shown harmlessly", "[models]")
{
    CHECK(readable(QByteArray("a\0b\x1b[31m\xe2\x80\xae", 10), {}).contains(u"⟨0000⟩"_s));
    CHECK(readable(QByteArray("a\x1b", 2), {}).contains(u"⟨001b⟩"_s));
    CHECK(readable("\xe2\x80\xae", {}) == u"⟨202e⟩"_s);
    CHECK(readable("\xff\xfe", {}).size() == 2);
    const QString bomb = readable("<!DOCTYPE a [<!ENTITY b \"x\">]><a>&b;</a>", {});
    CHECK(bomb.startsWith(u"<!DOCTYPE"_s));
}

TEST_CASE("Reading evidence leaves an audit row and hides personal data until they are asked for", "[models]")
{
    test::DeskFixture fixture;
    fixture.complete(1);
    const auto jobs = fixture.claim();
    test::run(*fixture.worker, u"select core.prepare_transmission($1, 'https://x', $2, '0.1.0')"_s,
              {static_cast<qint64>(jobs.front().token), request});
    EvidenceReader reader;
    const QAbstractItemModelTester tester(&reader, QAbstractItemModelTester::FailureReportingMode::Fatal);
    reader.read(1, u"without a session"_s);
    CHECK(reader.attempt() == 0);
    reader.setSession(fixture.session.get());
    reader.read(static_cast<qint64>(jobs.front().token), u"The student complains"_s);
    CHECK(reader.isLoading());
    REQUIRE(test::waitFor([&] { return !reader.isLoading(); }));
    REQUIRE(reader.rowCount() == 1);
    CHECK(
        test::text(*fixture.desk, u"select note as x from core.audit where operation = 'evidence.read'"_s) ==
        "The student complains"_L1);
    const auto text = [&] {
        return reader.index(0).data(EvidenceReader::TextRole).toString();
    };
    CHECK(reader.index(0).data(EvidenceReader::TitleRole).toString() == "Request"_L1);
    CHECK_FALSE(text().contains(u"A1234567"_s));
    reader.setHiding(false);
    CHECK(text().contains(u"A1234567"_s));
    reader.read(424242, u"one that does not exist"_s);
    CHECK(reader.isHiding());
    REQUIRE(test::waitFor([&] { return !reader.isLoading(); }));
    CHECK(reader.error().contains(u"424242"_s));
    CHECK(reader.rowCount() == 0);
}
