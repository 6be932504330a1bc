// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"
#include "support/engine_fixture.h"

#include <memory>

namespace transmittal::test {

/// The engine with a member of staff who is signed in at the desk.
class DeskFixture : public EngineFixture
{
public:
    /// role: "viewer", "operator", "manager" or "administrator". Fails the test when signing in fails.
    explicit DeskFixture(const QString &role = QStringLiteral("manager"));

    /// Another one's session, signed in.
    [[nodiscard]] std::unique_ptr<models::Session> signIn(const QString &name, const QString &role);

    /// One transmission in each state, and what else there is to see, by a word: "pending", "sending",
    /// "accepted", "rejected" (by the authority), "incomplete" (rejected before sending), "waiting",
    /// "on_hold", "unconfirmed", "failed", "cancelled", "not_filed", "superseded", "deleted", "blocked".
    QMap<QString, qint64> oneOfEach();

    std::unique_ptr<models::Session> session;

private:
    qint64 concluded(const QString &outcome, const QString &code, const QString &message,
                     const QByteArray &reply = "<fault/>");
};

} // namespace transmittal::test
