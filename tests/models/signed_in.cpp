// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signed_in.h"

#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

namespace transmittal::test {

using namespace Qt::StringLiterals;
using models::Session;

SignedIn::SignedIn(const QString &role) : session(signIn(u"ana"_s, role))
{}

std::unique_ptr<Session> SignedIn::signIn(const QString &name, const QString &role)
{
    const auto settings = database.member(name, {u"tm_"_s + role});
    run(*desk, u"insert into core.staff (login, full_name, role) values ($1, 'Ana Example', $2)"_s,
        {settings.user, role});
    auto made = std::make_unique<Session>(settings);
    made->signIn(settings.user, settings.password);
    const bool ready = waitFor([&] { return made->state() == Session::State::Ready && made->isLive(); });
    INFO(made->error().toStdString());
    REQUIRE(ready);
    return made;
}

} // namespace transmittal::test
