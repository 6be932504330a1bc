// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command_list.h"

#include "brackets.h"
#include "support/wait.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using transmittal::models::Command;
using transmittal::models::CommandList;
using transmittal::models::Commands;
using transmittal::models::fuzzyScore;

namespace {

void describe(Command &command, const QString &id, const QString &text)
{
    command.setProperty("commandId", id);
    command.setProperty("text", text);
    command.componentComplete();
}

} // namespace

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

TEST_CASE("What is refused now is found with the reason, below what can be done, and is not done", "[models]")
{
    Commands commands(nullptr);
    Commands::provide(&commands);
    {
        Command elsewhere;
        Command here;
        Command refused;
        describe(elsewhere, u"test.elsewhere"_s, u"Send all"_s);
        describe(here, u"test.here"_s, u"Send one"_s);
        describe(refused, u"test.refused"_s, u"Send now"_s);
        elsewhere.setProperty("here", false);
        refused.setProperty("refusal", u"Open one first."_s);
        int done = 0;
        QObject::connect(&refused, &Command::triggered, &refused, [&done] { ++done; });
        CommandList palette;
        palette.setActive(true);
        REQUIRE(palette.count() == 3);
        CHECK(palette.index(0).data(CommandList::CommandIdRole) == u"test.here"_s);
        CHECK(palette.index(1).data(CommandList::CommandIdRole) == u"test.elsewhere"_s);
        CHECK(palette.index(2).data(CommandList::RefusalRole) == u"Open one first."_s);
        CHECK_FALSE(palette.run(2));
        CHECK_FALSE(commands.run(u"test.refused"_s));
        CHECK(done == 0);
        CHECK(commands.recent().isEmpty());

        refused.setProperty("refusal", QString());
        CHECK(commands.choose(u"test.refused"_s));
        CHECK(done == 1);
    }
    Commands::provide(nullptr);
}

TEST_CASE("The palette that is open is read again when the program speaks another language", "[models]")
{
    Commands commands(nullptr);
    Commands::provide(&commands);
    {
        Command command;
        describe(command, u"test.send"_s, u"Send all"_s);
        CommandList palette;
        palette.setActive(true);
        REQUIRE(palette.count() == 1);
        QSignalSpy renewed(&palette, &CommandList::dataChanged);
        const transmittal::test::Brackets otherLanguage;
        // As QML does, a moment after the language has changed.
        command.setProperty("text", u"Enviar todas"_s);
        REQUIRE(transmittal::test::waitFor([&] { return renewed.count() > 0; }));
        CHECK(palette.index(0).data(CommandList::TextRole) == u"Enviar todas"_s);
    }
    Commands::provide(nullptr);
}

TEST_CASE("Only what was chosen in the palette is recent, and never what is not to be remembered", "[models]")
{
    Commands commands(nullptr);
    Commands::provide(&commands);
    {
        Command first;
        Command second;
        Command signOut;
        describe(signOut, u"test.signOut"_s, u"Sign out"_s);
        describe(second, u"test.second"_s, u"Second"_s);
        describe(first, u"test.first"_s, u"First"_s);
        signOut.setProperty("remembered", false);
        int done = 0;
        for (const Command *each : {&first, &second, &signOut})
            QObject::connect(each, &Command::triggered, each, [&done] { ++done; });

        CHECK(commands.run(u"test.first"_s));
        CHECK(commands.recent().isEmpty());
        CHECK(commands.choose(u"test.signOut"_s));
        CHECK(commands.recent().isEmpty());
        CHECK(commands.choose(u"test.second"_s));
        CHECK(commands.recent() == QStringList{u"test.second"_s});
        CHECK_FALSE(commands.choose(u"test.nothing"_s));
        CHECK(done == 3);

        // Remembered by an older version.
        commands.setRecent({u"test.signOut"_s, u"test.second"_s});
        CommandList palette;
        palette.setActive(true);
        REQUIRE(palette.count() == 3);
        CHECK(palette.index(0).data(CommandList::CommandIdRole) == u"test.second"_s);
        CHECK(palette.index(2).data(CommandList::CommandIdRole) == u"test.signOut"_s);
    }
    Commands::provide(nullptr);
}
