// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection_settings.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace transmittal::test {

/// What a run of transmittalctl came to.
struct CtlAnswer
{
    int exitCode = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonValue json() const;
};

/// Runs the real transmittalctl against a database, in an environment that holds nothing but what is given.
class Ctl
{
public:
    explicit Ctl(database::ConnectionSettings settings);

    /// The event loop of this thread runs meanwhile. Fails the test when the program does not end.
    CtlAnswer run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// As run(), as another login of the same database.
    CtlAnswer runAs(const QString &login, const QByteArray &password, const QStringList &arguments,
                    const QByteArray &input = {}) const;

    /// As run(), without a password in the environment.
    CtlAnswer runWithoutPassword(const QStringList &arguments) const;

    /// Where this machine's worker keeps its credentials.
    [[nodiscard]] QString credentialsFile() const { return m_folder.filePath(QStringLiteral("worker")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// The variables that name the database, for other programs.
    [[nodiscard]] QStringList environment() const;

private:
    [[nodiscard]] CtlAnswer run(const database::ConnectionSettings &settings, const QStringList &arguments,
                                const QByteArray &input) const;
    [[nodiscard]] static CtlAnswer ran(const QStringList &environment, const QStringList &arguments,
                                       const QByteArray &input);

    database::ConnectionSettings m_settings;
    QTemporaryDir m_folder;
};

/// A program of build/<preset>/bin.
[[nodiscard]] QString programPath(const QString &name);

} // namespace transmittal::test
