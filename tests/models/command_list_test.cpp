// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command_list.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using transmittal::models::fuzzyScore;

TEST_CASE("What stands there as it was typed comes before letters gathered here and there", "[models]")
{
    CHECK(fuzzyScore(u"Hablar español", u"espa") > fuzzyScore(u"Search on this page", u"espa"));
    CHECK(fuzzyScore(u"Show all keys", u"keys") > fuzzyScore(u"Look every yearly statement", u"keys"));
}

TEST_CASE("A command is found without accents and case, and not when a letter is missing", "[models]")
{
    CHECK(fuzzyScore(u"Hablar español", u"ESPANOL") > 0);
    CHECK(fuzzyScore(u"Hablar español", u"hz") < 0);
}
