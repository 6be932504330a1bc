// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notifications/mailer.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal::notifications;
using transmittal::core::ErrorCode;

namespace {

Mail sample()
{
    return {u"admin@school.example"_s, u"On hold"_s, u"Look.\n"_s, u"1@school.example"_s,
            QDateTime({2026, 3, 1}, {8, 30}, Qt::UTC)};
}

const QString from = u"transmittal@school.example"_s;

QByteArray bodyOf(const QString &text)
{
    Mail mail = sample();
    mail.text = text;
    const QByteArray message = messageText(from, mail).value();
    return message.sliced(message.indexOf("\r\n\r\n") + 4);
}

} // namespace

TEST_CASE("A message carries the header fields a receiver asks for")
{
    const QByteArray message = messageText(from, sample()).value();
    CHECK(message.startsWith(
        "Date: 01 Mar 2026 08:30:00 +0000\r\nFrom: transmittal@school.example\r\n"
        "To: admin@school.example\r\nSubject: On hold\r\nMessage-ID: <1@school.example>\r\n"));
    CHECK(message.contains("\r\nMIME-Version: 1.0\r\n"));
    CHECK(message.endsWith("\r\n\r\nLook.\r\n\r\n"));
}

TEST_CASE("A subject beyond ASCII is split into encoded words that each fit a line")
{
    Mail mail = sample();
    mail.subject = u"Prüfung \U0001F6D1 "_s.repeated(20);
    const QByteArray message = messageText(from, mail).value();
    const qsizetype start = message.indexOf("Subject: ") + 9;
    const QByteArray subject = message.sliced(start, message.indexOf("\r\nMessage-ID") - start);
    QByteArray decoded;
    for (const QByteArray &line : subject.split('\n')) {
        const QByteArray word = line.trimmed();
        CHECK(word.size() <= 75);
        REQUIRE((word.startsWith("=?UTF-8?B?") && word.endsWith("?=")));
        const QByteArray bytes = QByteArray::fromBase64(word.sliced(10).chopped(2));
        CHECK_FALSE(QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter));
        decoded += bytes;
    }
    CHECK(QString::fromUtf8(decoded) == mail.subject);
}

TEST_CASE("A subject that looks encoded is encoded, so that it shows as written")
{
    Mail mail = sample();
    mail.subject = u"=?UTF-8?B?eA==?="_s;
    CHECK(messageText(from, mail).value().contains("Subject: =?UTF-8?B?" + mail.subject.toUtf8().toBase64()));
}

TEST_CASE("A text survives the mail as it was written")
{
    CHECK(bodyOf(u"a=b"_s) == "a=3Db\r\n");
    CHECK(bodyOf(u"end \nnext"_s) == "end=20\r\nnext\r\n");
    CHECK(bodyOf(u"é"_s) == "=C3=A9\r\n");
    CHECK(bodyOf(u"one\r\ntwo\rthree"_s) == "one\r\ntwo\r\nthree\r\n");
    for (const QByteArray &line : bodyOf(QString(500, u'é')).split('\n'))
        CHECK(line.size() <= 77);
}

TEST_CASE("Nothing of a mail can add a header or a recipient")
{
    Mail mail = sample();
    QString sender = from;
    SECTION("subject")
    {
        mail.subject = u"a\r\nBcc: x@y.example"_s;
    }
    SECTION("recipient with a line break")
    {
        mail.to = u"a@b.example\r\nBcc: x@y.example"_s;
    }
    SECTION("two recipients")
    {
        mail.to = u"a@b.example,c@d.example"_s;
    }
    SECTION("recipient with parameters")
    {
        mail.to = u"a@b.example> NOTIFY=NEVER <"_s;
    }
    SECTION("no recipient")
    {
        mail.to.clear();
    }
    SECTION("sender")
    {
        sender = u"a@b.example\n"_s;
    }
    SECTION("identification")
    {
        mail.messageId = u"1@b>\r\nX: y"_s;
    }
    SECTION("no date")
    {
        mail.date = {};
    }
    const auto text = messageText(sender, mail);
    REQUIRE_FALSE(text.ok());
    CHECK(text.error().code == ErrorCode::InvalidInput);
}
