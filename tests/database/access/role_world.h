// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "database/connection_settings.h"

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace transmittal::test {

/// What plain psql answered to one statement.
struct Answer
{
    QString sqlState; ///< "00000" when it succeeded, "LOGIN" when psql could not log in
    QString text;     ///< rows, unaligned, one per line
    QString error;    ///< as psql prints it
};

/// A server of our own with a migrated practice database and one login of each kind, asked through psql as a
/// member of staff could do it: with their own login and password. Every password is "password of <login>".
///
/// vera viewer, otto operator, mona manager, anna administrator; worker-one and worker-two approved workers;
/// outsider a login of the server without any group, which was let into the database; guest and guest-worker
/// hold the groups tm_administrator and tm_worker (given for another database, say) but are nobody here.
class RoleWorld
{
public:
    /// Made at first use, on the shared server of the executable. Throws when it cannot be made.
    static RoleWorld &instance();

    static const QStringList &staff();   ///< by rank: viewer first
    static const QStringList &workers(); ///< the two approved ones
    static QStringList everybody();      ///< staff, workers, outsider
    static QString passwordOf(const QString &login);

    [[nodiscard]] Answer ask(const QString &login, const QString &sql) const;
    /// Each statement in a transaction that is rolled back, all in one session; only sqlState is filled in.
    [[nodiscard]] QStringList sqlStates(const QString &login, const QStringList &statements) const;
    /// As the server's superuser; throws when it fails.
    QString superuser(const QString &sql, const QString &database = {}) const;
    /// The verifier that the server makes of passwordOf(login).
    [[nodiscard]] QString verifierOf(const QString &login) const;
    /// A psql that is left running; with its input open it goes on after the statements.
    [[nodiscard]] std::unique_ptr<QProcess> startPsql(const QString &login, const QString &sql,
                                                      bool inputOpen = false) const;
    [[nodiscard]] static QString serverLog();

    /// A second, live database of the same server; made at first use.
    [[nodiscard]] QString liveDatabase();
    [[nodiscard]] Answer askIn(const QString &database, const QString &login, const QString &sql) const;

    [[nodiscard]] database::ConnectionSettings settingsOf(const QString &login) const;

private:
    RoleWorld();
    void migrate(const QString &database, const QString &environment);
    void populate();
    static std::unique_ptr<QProcess> psql(const database::ConnectionSettings &settings);
    static Answer run(const database::ConnectionSettings &settings, const QString &sql);

    QString m_live;
};

} // namespace transmittal::test
