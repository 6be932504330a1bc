// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "core/program.h"
#include "core/xml_escape.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace transmittal::core;

TEST_CASE("The program's version is the one in version.txt")
{
    QFile file(QStringLiteral(TRANSMITTAL_TEST_SOURCE "/../version.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(program::version() == QString::fromLatin1(file.readAll()).trimmed());
}

TEST_CASE("A workstation has a name, which can be set where workers share one machine")
{
    CHECK_FALSE(program::workstation().isEmpty());
    qputenv("TRANSMITTAL_WORKSTATION", "desk 7");
    CHECK(program::workstation() == u"desk 7"_s);
    qunsetenv("TRANSMITTAL_WORKSTATION");
}

TEST_CASE("The system's clock speaks UTC")
{
    CHECK(SystemClock().now().timeSpec() == Qt::UTC);
}

TEST_CASE("Whatever a password holds, it stays text in XML")
{
    CHECK(xmlEscaped(QByteArray("a<b>&\"'\r\n]]>é")) == "a&lt;b&gt;&amp;&quot;&apos;&#13;\n]]&gt;é");
    CHECK(xmlEscaped(Secret("<")).reveal() == "&lt;");
}
