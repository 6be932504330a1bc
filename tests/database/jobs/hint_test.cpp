// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/listener.h"
#include "support/engine_fixture.h"
#include "support/wait.h"

#include <memory>

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;

namespace {

/// An open window, as the database sees it: counts what it hears, with nothing gathered away.
struct Window : QObject
{
    explicit Window(const TestDatabase &database)
        : listener(database.superuser(), {u"tm_transmission"_s, u"tm_job"_s},
                   {.gather = std::chrono::milliseconds(0)})
    {
        connect(&listener, &database::Listener::hint, this,
                [this](const QString &channel) { ++heard[channel]; });
        connect(&listener, &database::Listener::resync, this, [this] { listening = true; });
        listener.start();
    }
    database::Listener listener;
    QHash<QString, int> heard;
    bool listening = false;
};

} // namespace

TEST_CASE("Twenty open windows hear once of what one transaction changed, however many rows that were")
{
    EngineFixture engine;
    std::vector<std::unique_ptr<Window>> windows;
    for (int i = 0; i < 20; ++i)
        windows.push_back(std::make_unique<Window>(engine.database));
    const auto all = [&](const QString &channel, int times) {
        return waitFor([&] {
            return std::all_of(windows.begin(), windows.end(),
                               [&](const auto &window) { return window->heard.value(channel) >= times; });
        });
    };
    REQUIRE(waitFor([&] {
        return std::all_of(windows.begin(), windows.end(),
                           [](const auto &window) { return window->listening; });
    }));

    engine.complete(300);
    REQUIRE(all(u"tm_transmission"_s, 1));
    REQUIRE(all(u"tm_job"_s, 1));
    // A second transaction behind it: whatever the first one said, was said by then.
    engine.complete(1);
    REQUIRE(all(u"tm_transmission"_s, 2));
    for (const auto &window : windows) {
        CHECK(window->heard.value(u"tm_transmission"_s) == 2);
        CHECK(window->heard.value(u"tm_job"_s) == 2);
    }
    // And none of them holds up a worker.
    run(*engine.desk, u"select core.set_queue('tvcc', '{\"concurrency\": 1000}')"_s);
    CHECK(engine.claim(1000).size() == 301);
}
