// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connection_settings.h"

using namespace transmittal::database;
using namespace Qt::StringLiterals;
using transmittal::core::ErrorCode;

namespace {

ConnectionSettings remote()
{
    ConnectionSettings settings;
    settings.host = u"db.example"_s;
    settings.name = u"desk"_s;
    settings.user = u"clerk"_s;
    settings.sslRootCert = u"/etc/ca.pem"_s;
    return settings;
}

} // namespace

TEST_CASE("A named server is spoken to over TLS that checks its certificate, unless said otherwise")
{
    const QString options = *connectOptions(remote());
    CHECK(options.contains(u"sslmode='verify-full'"_s));
    CHECK(options.contains(u"channel_binding='require'"_s));
    CHECK(options.contains(u"connect_timeout='10'"_s));
}

TEST_CASE("Checking a certificate needs to know the authority")
{
    ConnectionSettings settings = remote();
    settings.sslRootCert.clear();
    CHECK(connectOptions(settings).error().code == ErrorCode::InvalidInput);
    settings.host = u"/run/postgresql"_s;
    CHECK(connectOptions(settings));
}

TEST_CASE("Values with spaces, quotes and backslashes stay one value of libpq's options")
{
    ConnectionSettings settings = remote();
    settings.sslRootCert = u"/my files/it's\\ca.pem"_s;
    CHECK(connectOptions(settings)->contains(u"sslrootcert='/my files/it\\'s\\\\ca.pem'"_s));
}

TEST_CASE("A setting that the driver would change silently is refused")
{
    ConnectionSettings settings = remote();
    settings.applicationName = u"a;b"_s;
    CHECK(connectOptions(settings).error().code == ErrorCode::InvalidInput);
    settings = remote();
    settings.name = u"a"_s + QChar::Null;
    CHECK(connectOptions(settings).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("The options hold no password")
{
    ConnectionSettings settings = remote();
    settings.password = transmittal::core::Secret("hunter2");
    CHECK_FALSE(connectOptions(settings)->contains(u"hunter2"_s));
}

TEST_CASE("Incomplete settings are refused before connecting")
{
    for (QString ConnectionSettings::*part :
         {&ConnectionSettings::host, &ConnectionSettings::name, &ConnectionSettings::user}) {
        ConnectionSettings settings = remote();
        (settings.*part).clear();
        CHECK(connectOptions(settings).error().code == ErrorCode::InvalidInput);
    }
    ConnectionSettings settings = remote();
    settings.port = 70'000;
    CHECK_FALSE(connectOptions(settings));
}
