// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"
#include "support/engine_fixture.h"

namespace transmittal::test {

/// The engine with a member of staff who is signed in.
class SignedIn : public EngineFixture
{
public:
    /// role: "viewer", "operator", "manager" or "administrator". Fails the test when signing in fails.
    explicit SignedIn(const QString &role = QStringLiteral("manager"));

    /// Another one's session, signed in.
    [[nodiscard]] std::unique_ptr<models::Session> signIn(const QString &name, const QString &role);

    std::unique_ptr<models::Session> session;
};

} // namespace transmittal::test
