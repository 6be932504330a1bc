// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_page_text.h"
#include "print_pages.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal::widgets;

namespace {

/// "ab cd" over "ef", each letter 0.1 wide and high.
PdfPageText sample()
{
    const auto box = [](double x, double y) {
        return QRectF(x, y, 0.1, 0.1);
    };
    return {u"ab cd\nef"_s,
            {box(0, 0), box(0.1, 0), {}, box(0.3, 0), box(0.4, 0), {}, box(0, 0.2), box(0.1, 0.2)}};
}

} // namespace

TEST_CASE("The nearest character is on the line of the pointer, however far away it is on it")
{
    const auto text = sample();
    CHECK(text.nearest({0.95, 0.05}) == 4);
    CHECK(text.nearest({0.95, 0.25}) == 7);
    CHECK(text.nearest({0.05, 0.9}) == 6);
    CHECK(PdfPageText().nearest({0.5, 0.5}) == -1);
    CHECK(text.hits({0.35, 0.05}));
    CHECK_FALSE(text.hits({0.25, 0.05}));
}

TEST_CASE("A selection is one rectangle per line, and a word ends at white space")
{
    const auto text = sample();
    CHECK(text.lines(0, 7).size() == 2);
    CHECK(text.lines(3, 4) == QList<QRectF>{QRectF(0.3, 0, 0.2, 0.1)});
    CHECK(text.lines(-5, 100).size() == 2);
    CHECK(text.wordAt(4) == std::pair<qsizetype, qsizetype>(3, 4));
    CHECK(text.wordAt(6) == std::pair<qsizetype, qsizetype>(6, 7));
}

TEST_CASE("Pages are written as on any print dialog, and what is not there is refused")
{
    CHECK(printPages({}, 3) == QList<int>{0, 1, 2});
    CHECK(printPages(u" 1-2, 5 "_s, 5) == QList<int>{0, 1, 4});
    CHECK(printPages(u"5,1–2,2"_s, 5) == QList<int>{0, 1, 4});
    for (const QString &bad :
         {u"0"_s, u"6"_s, u"3-2"_s, u"a"_s, u"1-"_s, u"1,,2"_s, u"-1"_s, u"99999999999"_s})
        CHECK(printPages(bad, 5) == std::nullopt);
}
