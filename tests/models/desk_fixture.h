// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signed_in.h"

#include <QMap>

namespace transmittal::test {

/// A desk with a transmission of every kind on it.
class DeskFixture : public SignedIn
{
public:
    using SignedIn::SignedIn;

    /// One transmission in each state, and what else there is to see, by a word: "pending", "sending",
    /// "accepted", "rejected" (by the authority), "incomplete" (rejected before sending), "waiting",
    /// "on_hold", "unconfirmed", "failed", "cancelled", "not_filed", "superseded", "deleted", "blocked".
    QMap<QString, qint64> oneOfEach();

private:
    qint64 concluded(const QString &outcome, const QString &code, const QString &message,
                     const QByteArray &reply = "<fault/>");
};

} // namespace transmittal::test
