// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "database/private_cluster.h"
#include "practice/practice_server.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace transmittal::access {
class AccessService;
enum class StaffRole;
} // namespace transmittal::access
namespace transmittal::core {
struct WorkerCredentials;
}
namespace transmittal::database {
class Connection;
}

namespace transmittal::practice_program {

/// A whole set-up to practise with beside the stand-in: a private database in the practice folder with
/// logins, a worker, the TVCC channel and a few courts; and practice.ini, by which Transmittal's programs
/// find it. Made at the first start, used again at later ones, whatever an earlier one did not finish is
/// finished. The database ends with this object, and with the process.
///
/// Blocks while the database starts (seconds); in one thread, before others wait for it.
class PracticeDatabase
{
public:
    explicit PracticeDatabase(const QString &practiceFolder);
    ~PracticeDatabase();
    PracticeDatabase(const PracticeDatabase &) = delete;
    PracticeDatabase &operator=(const PracticeDatabase &) = delete;

    /// Starts and migrates the database and makes everything in it; the channel speaks to these endpoints,
    /// which may be others than last time. Errors: those of PrivateCluster, Migrator, and File.
    [[nodiscard]] core::Result<void> start(const practice::PracticeEndpoints &endpoints,
                                           const QString &userId, const core::Secret &password);

    /// As the course platform: that many courses of invented students, completed. After start().
    [[nodiscard]] core::Result<void> complete(int count) const;

    /// For the ready line: where everything is.
    [[nodiscard]] QJsonObject description() const;

private:
    core::Result<void> openDatabase();
    core::Result<void> makeLogins(database::Connection &superuser);
    core::Result<void> makeLogin(access::AccessService &service, const QString &login,
                                 access::StaffRole role);
    core::Result<void> makePlatformLogin(database::Connection &superuser);
    core::Result<void> asAdministrator(const practice::PracticeEndpoints &endpoints, const QString &userId,
                                       const core::Secret &password);
    core::Result<core::WorkerCredentials> worker(access::AccessService &service);
    core::Result<void> writeConfiguration();
    [[nodiscard]] core::Result<core::Secret> passwordOf(const QString &login) const;
    [[nodiscard]] QString passwordFile(const QString &login) const;

    QString m_folder;
    std::unique_ptr<database::PrivateCluster> m_cluster;
};

} // namespace transmittal::practice_program
