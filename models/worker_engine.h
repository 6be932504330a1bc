// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/key_store.h"
#include "core/result.h"
#include "database/connection_settings.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace transmittal::models {

/// What works transmissions in this process, and where its credentials are kept. Made by the program; used
/// from the GUI thread, which it never makes wait.
class WorkerEngine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The credentials this machine has for that database; nothing when it has none. Errors: File, Secret.
    [[nodiscard]] virtual QFuture<core::Result<std::optional<core::WorkerCredentials>>>
    load(const database::ConnectionSettings &database) = 0;
    /// Replaces what is there.
    [[nodiscard]] virtual QFuture<core::Result<void>> keep(const database::ConnectionSettings &database,
                                                           const core::WorkerCredentials &credentials) = 0;

    /// Begins to work for that database. started() or refused() follows. One that is still ending goes on
    /// ending beside it.
    virtual void start(const database::ConnectionSettings &database,
                       const core::WorkerCredentials &credentials) = 0;
    /// Takes nothing new, gives back what was not sent and sees through what was; then finished(). Nothing
    /// when it does not work.
    virtual void stop(const QString &reason) = 0;

Q_SIGNALS:
    void started(qint64 process);
    /// It could not begin. Nothing follows.
    void refused(const transmittal::core::Error &error);
    /// Something a person should know while work goes on.
    void warned(const QString &staffText);
    /// How many jobs it has ended since it began.
    void progressed(quint64 ended);
    /// It has ended: it was stopped, or drained from elsewhere.
    void finished(const QString &reason);
};

} // namespace transmittal::models
