// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scram.h"
#include "support/test_database.h"

using namespace Qt::StringLiterals;
using namespace transmittal;
using transmittal::test::TestDatabase;

TEST_CASE("PostgreSQL lets a login in by the password its verifier was made from, and by no other")
{
    TestDatabase made(TestDatabase::Content::Empty);
    auto superuser = made.connect();
    database::ConnectionSettings settings = made.member(u"scram"_s, {});
    const QString login = settings.user;

    const auto enters = [&settings](const QString &password) {
        settings.password = core::Secret(password.toUtf8());
        return database::Connection::open(settings).ok();
    };
    for (const QString &password : {
             u"pencil"_s,          u"p\u00E4ss"_s,
             u"pa\u0308ss"_s,      u"a\u00A0b"_s,
             u"I\u00ADX"_s,        u"\u2168"_s,
             u"\uFB01"_s,          u"\uFF41\uFF42"_s,
             u"zero\u200Bwidth"_s, u"\u6771\u4EAC"_s,
             u"\u0627\u0628"_s,    u"\u0627\u0031"_s,
             u"\u05D0x\u05D0"_s,   u"pa\u0308ss\U0001F512"_s,
             u"\u00AD"_s,          u"x\u0221"_s,
             u"\u0340a"_s,         u"e\u0301\u2028"_s,
             u"\uFEFFabc"_s,       u"a\u200Eb"_s,
             u"a b'\"\\"_s,
         }) {
        CAPTURE(password.toStdString());
        const QString verifier = core::scramVerifier(core::Secret(password.toUtf8())).value();
        REQUIRE(superuser->execute(u"ALTER ROLE \"%1\" PASSWORD '%2'"_s.arg(login, verifier)).ok());
        CHECK(enters(password));
        CHECK_FALSE(enters(password + u'x'));
    }
}
