// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interfaces/practice/practice_call.h"
#include "support/counting_stub.h"
#include "support/wait.h"
#include "transmissions/tvcc/tvcc_client.h"
#include "transmissions/xml_tree.h"

#include <QFile>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::test;
using transmissions::TvccClient;
using transmissions::TvccDateFormat;
using transmissions::TvccRequest;

namespace {

/// A document in one form: every element with its namespace, the text where it means something.
QString canonical(const transmissions::XmlElement &element, int depth = 0)
{
    QString text = u"%1{%2}%3"_s.arg(QString(2LL * depth, u' '), element.ns, element.name);
    text += element.children.empty() ? u" \"%1\"\n"_s.arg(element.text) : u"\n"_s;
    for (const transmissions::XmlElement &child : element.children)
        text += canonical(child, depth + 1);
    return text;
}

std::string canonical(const QByteArray &bytes)
{
    const auto tree = transmissions::readXml(bytes);
    if (const auto *refusal = std::get_if<QString>(&tree))
        FAIL(refusal->toStdString());
    return canonical(std::get<transmissions::XmlElement>(tree)).toStdString();
}

std::string golden(const QString &name)
{
    QFile file(QStringLiteral(TRANSMITTAL_TEST_DATA) + u"/golden/"_s + name + u".xml"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return canonical(file.readAll());
}

struct Posted
{
    QByteArray head;
    QByteArray body;
    QString text;
};

/// What the client posts, taken off the wire.
Posted posted(const TvccRequest &request, TvccDateFormat format)
{
    const CountingStub stub(Ending::Answer);
    TvccClient client;
    QStringList texts;
    QObject::connect(&client, &TvccClient::finished, &client,
                     [&texts](quint64, const QString &text) { texts.append(text); });
    client.addCourseCompletion(request, format, stub.url(), std::chrono::seconds(10));
    CHECK(texts.isEmpty());
    REQUIRE(waitFor([&texts] { return !texts.isEmpty(); }));
    REQUIRE(stub.bodies().size() == 1);
    return {stub.heads().first(), stub.bodies().first(), texts.first()};
}

TvccRequest complete()
{
    TvccRequest request = completion(u"TEST-123"_s);
    request.classCity = u"Fremont"_s;
    request.classCntyCd = u"01"_s;
    request.firstName = core::PersonalText(u"Zoë & <Ann>"_s);
    request.instructorLicNbr = u"TVI0001"_s;
    request.instructorName = u"Pat O'Example"_s;
    return request;
}

} // namespace

TEST_CASE(
    "The message is the golden one: children unqualified, in the schema's order, credentials as placeholders")
{
    CHECK(canonical(posted(complete(), TvccDateFormat::DateTime).body) == golden(u"complete_datetime"_s));
}

TEST_CASE("Optional texts that are empty are left out of the message")
{
    CHECK(canonical(posted(completion(u"TEST-123"_s), TvccDateFormat::DateTime).body) ==
          golden(u"online_datetime"_s));
}

TEST_CASE("The date format is a switch: the other client writes plain dates and nothing else differs")
{
    CHECK(canonical(posted(completion(u"TEST-123"_s), TvccDateFormat::Date).body) ==
          golden(u"online_date"_s));
}

TEST_CASE("Each credential stands in the message once, as the transport needs it")
{
    const QByteArray body = posted(complete(), TvccDateFormat::DateTime).body;
    CHECK(body.count(transmissions::tvccUserPlaceholder) == 1);
    CHECK(body.count(transmissions::tvccPasswordPlaceholder) == 1);
}

TEST_CASE("The call is SOAP 1.1 with an empty action")
{
    const QByteArray head = posted(completion(u"TEST-123"_s), TvccDateFormat::DateTime).head.toLower();
    CHECK(head.startsWith("post "));
    CHECK(head.contains("\r\nsoapaction: \"\"\r\n"));
    CHECK(head.contains("\r\ncontent-type: text/xml;charset=utf-8\r\n"));
}

TEST_CASE("No time zone of this machine shifts a date")
{
    const auto sent = [](const char *zone, QDate date) {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        tzset();
        TvccRequest request = completion(u"TEST-123"_s);
        request.ccDate = date;
        const QByteArray body = posted(request, TvccDateFormat::DateTime).body;
        qputenv("TZ", before);
        tzset();
        const qsizetype start = body.indexOf("<ccDate>") + 8;
        return body.mid(start, body.indexOf("</ccDate>") - start).toStdString();
    };
    CHECK(sent("Pacific/Kiritimati", QDate(2025, 3, 9)) == "2025-03-09T00:00:00");
    CHECK(sent("America/Los_Angeles", QDate(2025, 3, 9)) == "2025-03-09T00:00:00");
    CHECK(sent("America/Los_Angeles", QDate(2025, 11, 2)) == "2025-11-02T00:00:00");
    // Havana has no midnight on this day; the day has to stay all the same.
    CHECK(sent("America/Havana", QDate(2025, 3, 9)) == "2025-03-09T01:00:00");
}

TEST_CASE("A call that nobody answers ends within its time, once")
{
    const CountingStub stub(Ending::Silence);
    TvccClient client;
    int ended = 0;
    QObject::connect(&client, &TvccClient::finished, &client, [&ended](quint64 call, const QString &text) {
        CHECK(call == 1);
        CHECK(!text.isEmpty());
        ++ended;
    });
    CHECK(client.addCourseCompletion(completion(u"TEST-123"_s), TvccDateFormat::DateTime, stub.url(),
                                     std::chrono::milliseconds(300)) == 1);
    CHECK(waitFor([&ended] { return ended > 0; }, std::chrono::seconds(5)));
    CHECK(ended == 1);
}

TEST_CASE("A client that goes away while a call runs says nothing more")
{
    const CountingStub stub(Ending::Silence);
    bool ended = false;
    auto client = std::make_unique<TvccClient>();
    QObject::connect(client.get(), &TvccClient::finished, [&ended] { ended = true; });
    client->addCourseCompletion(completion(u"TEST-123"_s), TvccDateFormat::DateTime, stub.url(),
                                std::chrono::seconds(30));
    REQUIRE(waitFor([&stub] { return stub.bodies().size() == 1; }));
    client.reset();
    QCoreApplication::processEvents();
    CHECK(!ended);
}
