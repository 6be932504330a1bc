// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language_watch.h"
#include "staff_table.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QEvent>
#include <QSignalSpy>

using namespace transmittal;
using models::LanguageWatch;

namespace {

void changeLanguage(QObject *of)
{
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(of, &event);
}

} // namespace

TEST_CASE("Everybody who listens hears once of another language, for as long as they live", "[models]")
{
    int one = 0;
    int other = 0;
    QObject listener;
    LanguageWatch::listen(&listener, [&one] { ++one; });
    {
        QObject gone;
        LanguageWatch::listen(&gone, [&other] { ++other; });
        changeLanguage(QCoreApplication::instance());
        CHECK(one == 1);
        CHECK(other == 1);
    }
    changeLanguage(QCoreApplication::instance());
    CHECK(one == 2);
    CHECK(other == 1);
}

TEST_CASE("A language of several translators is one change, told when all have come", "[models]")
{
    int heard = 0;
    QObject listener;
    LanguageWatch::listen(&listener, [&heard] { ++heard; });
    {
        const LanguageWatch::Whole change;
        changeLanguage(QCoreApplication::instance());
        changeLanguage(QCoreApplication::instance());
        CHECK(heard == 0);
    }
    CHECK(heard == 1);
    {
        const LanguageWatch::Whole nothing;
    }
    CHECK(heard == 1);
}

TEST_CASE("What is said to a single window is no change of the program's language", "[models]")
{
    int heard = 0;
    QObject listener;
    QObject window;
    LanguageWatch::listen(&listener, [&heard] { ++heard; });
    changeLanguage(&window);
    CHECK(heard == 0);
}

TEST_CASE("However many models there are, one looks at the events of the program for them", "[models]")
{
    models::StaffTable staff;
    const models::StaffTable others;
    CHECK(QCoreApplication::instance()->findChildren<LanguageWatch *>().size() == 1);
    QSignalSpy titles(&staff, &models::StaffTable::columnsChanged);
    changeLanguage(QCoreApplication::instance());
    CHECK(titles.count() == 1);
}
