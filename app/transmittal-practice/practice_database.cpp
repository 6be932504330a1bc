// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice_database.h"

#include "access/access_service.h"
#include "core/clock.h"
#include "core/key_store.h"
#include "core/program.h"
#include "core/scram.h"
#include "database/migrator.h"
#include "database_folder.h"
#include "sample_repository.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace transmittal::practice_program {

using namespace Qt::StringLiterals;
using access::AccessService;
using access::StaffRole;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::Secret;
using database::Connection;

namespace {

const QString databaseName = u"transmittal"_s;
const QString administrator = u"practice-admin"_s;
const QString platform = u"practice-platform"_s;
const QString channel = u"tvcc"_s;

/// Whole or not at all, for this user alone.
Result<void> writePrivate(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(content) != content.size() || !file.commit())
        return Error{
            ErrorCode::File,
            u"The file %1 cannot be written: check the folder and the space on the disk."_s.arg(path),
            file.errorString()};
    return {};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File, u"The file %1 cannot be read."_s.arg(path), file.errorString()};
    return file.readAll();
}

} // namespace

PracticeDatabase::PracticeDatabase(const QString &practiceFolder)
    : m_folder(QDir(practiceFolder).absolutePath())
{}

PracticeDatabase::~PracticeDatabase() = default;

QString PracticeDatabase::passwordFile(const QString &login) const
{
    return m_folder + u"/logins/"_s + login + u".password"_s;
}

/// The one in its file; a new one is written there first, so that none is ever lost.
Result<Secret> PracticeDatabase::passwordOf(const QString &login) const
{
    if (QFile::exists(passwordFile(login))) {
        const auto known = readFile(passwordFile(login));
        return known ? Result<Secret>(Secret(known->trimmed())) : Result<Secret>(known.error());
    }
    const Secret fresh = access::generatedPassword();
    if (auto written = writePrivate(passwordFile(login), fresh.reveal() + '\n'); !written)
        return written.error();
    return fresh;
}

Result<void> PracticeDatabase::start(const practice::PracticeEndpoints &endpoints, const QString &userId,
                                     const Secret &password)
{
    if (!QDir().mkpath(m_folder + u"/logins"_s))
        return Error{ErrorCode::File, u"The folder %1 cannot be made."_s.arg(m_folder + u"/logins"_s), {}};
    if (auto opened = openDatabase(); !opened)
        return opened;
    if (auto made = asAdministrator(endpoints, userId, password); !made)
        return made;
    return writeConfiguration();
}

Result<void> PracticeDatabase::openDatabase()
{
    const auto folder = databaseFolder(m_folder);
    if (!folder)
        return folder.error();
    m_cluster = std::make_unique<database::PrivateCluster>(
        *folder, database::PrivateCluster::Options{.dieWithStarter = true});
    if (auto started = m_cluster->start(); !started)
        return started;
    const auto server = Connection::open(m_cluster->superuser());
    if (!server)
        return server.error();
    if (auto made = SampleRepository(**server).createDatabase(databaseName); !made)
        return made;

    const auto superuser = Connection::open(m_cluster->superuser(databaseName));
    if (!superuser)
        return superuser.error();
    database::Migrator migrator(**superuser,
                                {.environment = u"practice"_s, .programVersion = core::program::version()});
    if (const auto migrated = migrator.migrate(); !migrated)
        return migrated.error();
    if (auto made = makeLogins(**superuser); !made)
        return made;
    return SampleRepository(**superuser).addCourseAndCourts();
}

Result<void> PracticeDatabase::makeLogins(Connection &superuser)
{
    AccessService service(superuser);
    const std::pair<QString, StaffRole> people[] = {
        {administrator, StaffRole::Administrator},
        {u"practice-manager"_s, StaffRole::Manager},
        {u"practice-operator"_s, StaffRole::Operator},
        {u"practice-viewer"_s, StaffRole::Viewer},
    };
    for (const auto &[login, role] : people) {
        if (auto made = makeLogin(service, login, role); !made)
            return made;
    }
    return makePlatformLogin(superuser);
}

Result<void> PracticeDatabase::makeLogin(AccessService &service, const QString &login, StaffRole role)
{
    const auto staff = service.repository().staff();
    if (!staff)
        return staff.error();
    const bool known = std::any_of(staff->begin(), staff->end(),
                                   [&login](const auto &person) { return person.login == login; });
    if (known && QFile::exists(passwordFile(login)))
        return {};
    const auto password = passwordOf(login);
    if (!password)
        return password.error();
    if (known)
        return service.resetPassword(login, *password);
    return service.addStaff({.login = login,
                             .fullName = u"Practice %1"_s.arg(access::name(role)),
                             .email = std::nullopt,
                             .role = role},
                            *password);
}

Result<void> PracticeDatabase::makePlatformLogin(Connection &superuser)
{
    const auto password = passwordOf(platform);
    if (!password)
        return password.error();
    const auto verifier = core::scramVerifier(*password);
    if (!verifier)
        return verifier.error();
    return SampleRepository(superuser).setPlatformLogin(platform, *verifier);
}

/// What a person would do in the program is done under the practice administrator's name, so that the audit
/// trail reads as it does in earnest.
Result<void> PracticeDatabase::asAdministrator(const practice::PracticeEndpoints &endpoints,
                                               const QString &userId, const Secret &password)
{
    const auto own = passwordOf(administrator);
    if (!own)
        return own.error();
    auto settings = m_cluster->superuser(databaseName);
    settings.user = administrator;
    settings.password = *own;
    settings.workstation = core::program::workstation();
    const auto connection = Connection::open(settings);
    if (!connection)
        return connection.error();

    AccessService service(**connection);
    if (const auto made = worker(service); !made)
        return made.error();
    const auto ca = readFile(endpoints.caFile);
    if (!ca)
        return ca.error();
    const auto known = service.repository().channel(channel);
    if (!known)
        return known.error();
    QJsonObject patch{{u"endpoint"_s, endpoints.tvcc.toString()},
                      {u"ca_certificate"_s, QString::fromLatin1(*ca)},
                      {u"user_id"_s, userId}};
    if (known->endpoint.isEmpty()) {
        patch.insert(u"enabled"_s, true);
        patch.insert(u"verify_tls"_s, true);
    }
    if (auto set = service.repository().setChannel(channel, patch); !set)
        return set;
    return service.setChannelSecret(channel, u"password"_s, password);
}

Result<core::WorkerCredentials> PracticeDatabase::worker(AccessService &service)
{
    core::FileKeyStore store(m_folder + u"/worker.credentials"_s);
    const auto kept = store.load().result();
    if (!kept)
        return kept.error();
    const auto workers = service.repository().workers();
    if (!workers)
        return workers.error();
    const auto approved = [&workers](const QString &login) {
        return std::any_of(workers->begin(), workers->end(), [&login](const auto &known) {
            return known.login == login && known.state == access::WorkerState::Approved;
        });
    };
    if (kept->has_value() && approved((*kept)->login))
        return **kept;
    const auto request = service.requestWorker(core::program::workstation());
    if (!request)
        return request.error();
    if (const auto stored = store.store(request->credentials).result(); !stored)
        return stored.error();
    return request->credentials;
}

Result<void> PracticeDatabase::writeConfiguration()
{
    const auto settings = m_cluster->superuser(databaseName);
    const QString text = u"; Written by transmittal-practice at each start.\n"
                         "[database]\nhost=%1\nport=%2\nname=%3\nuser=%4\npassword_file=%5\n\n"
                         "[worker]\ncredentials=%6\n"_s.arg(settings.host)
                             .arg(settings.port)
                             .arg(databaseName, administrator, passwordFile(administrator),
                                  m_folder + u"/worker.credentials"_s);
    return writePrivate(m_folder + u"/practice.ini"_s, text.toUtf8());
}

Result<void> PracticeDatabase::complete(int count) const
{
    const auto own = passwordOf(platform);
    if (!own)
        return own.error();
    auto settings = m_cluster->superuser(databaseName);
    settings.user = platform;
    settings.password = *own;
    settings.workstation = core::program::workstation();
    const auto connection = Connection::open(settings);
    if (!connection)
        return connection.error();
    return SampleRepository(**connection)
        .addCompletions(sampleCompletions(count, core::SystemClock().now().date()));
}

QJsonObject PracticeDatabase::description() const
{
    const auto settings = m_cluster->superuser(databaseName);
    return {{u"configuration"_s, m_folder + u"/practice.ini"_s},
            {u"worker_credentials"_s, m_folder + u"/worker.credentials"_s},
            {u"logins"_s, m_folder + u"/logins"_s},
            {u"administrator"_s, administrator},
            {u"platform"_s, platform},
            {u"database"_s, QJsonObject{{u"host"_s, settings.host},
                                        {u"port"_s, settings.port},
                                        {u"name"_s, databaseName},
                                        {u"folder"_s, m_cluster->directory()},
                                        {u"log"_s, m_cluster->logFile()}}}};
}

} // namespace transmittal::practice_program
