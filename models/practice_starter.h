// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "database/connection_settings.h"

#include <QObject>

namespace transmittal::models {

/// Starts the practice services for a person who wants to learn or to try something: a private database, the
/// stand-ins of the outside services, a login. GUI thread; start() returns at once.
class PracticeStarter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether this installation can: with it, the sign-in page offers practice.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// Answered by started(), failed() or stopped(), once. While it is under way or running, it does nothing
    /// more.
    virtual void start() = 0;
    /// Ends what start() began; a start that is under way is answered by stopped() at once. What runs may
    /// still take a while to end; start() may be called meanwhile.
    virtual void stop() = 0;

Q_SIGNALS:
    /// What is being done, in words: "Making the practice database…".
    void progress(const QString &text);
    /// The settings name the database and how to reach it; sign in with the login and the password.
    void started(const transmittal::database::ConnectionSettings &settings, const QString &login,
                 const transmittal::core::Secret &password);
    /// A sentence for staff that says what to do.
    void failed(const QString &text);
    /// The start was called off.
    void stopped();
};

/// Offers no practice.
class NoPracticeStarter final : public PracticeStarter
{
    Q_OBJECT

public:
    using PracticeStarter::PracticeStarter;
    [[nodiscard]] bool isAvailable() const override { return false; }
    void start() override { Q_EMIT failed(tr("This installation has no practice services.")); }
    void stop() override {}
};

} // namespace transmittal::models
