// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/cluster_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

namespace transmittal::database {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using namespace std::chrono_literals;

namespace {

constexpr int oldestMajor = 15;
// sun_path holds 108 bytes with its end (unix(7)); "/.s.PGSQL.65535" takes 15 of them.
constexpr qsizetype longestSocketFolder = 107 - 15;

Error fileError(const QString &staff, const QString &detail = {})
{
    return {ErrorCode::File, staff, detail};
}

core::Result<void> writeFile(const QString &path, const QByteArray &content,
                             QFileDevice::Permissions permissions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !file.setPermissions(permissions) ||
        file.write(content) != content.size() || !file.flush())
        return fileError(
            u"The file %1 cannot be written: check the folder and the space on the disk."_s.arg(path),
            file.errorString());
    return {};
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray randomPassword()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

const QByteArray hostRules = R"(# Written by Transmittal.
local   all all              scram-sha-256
hostssl all all 127.0.0.1/32 scram-sha-256
)";

const QByteArray certificateRules = R"([req]
distinguished_name = subject
x509_extensions = authority
prompt = no
[subject]
CN = Transmittal private cluster
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[server]
subjectAltName = DNS:localhost, IP:127.0.0.1
extendedKeyUsage = serverAuth
)";

} // namespace

core::Result<ServerPrograms> findPrograms(int major)
{
    QList<int> versions;
    const QString root = u"/usr/lib/postgresql"_s;
    for (const QString &name : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const int version = name.toInt();
        if ((major == 0 ? version >= oldestMajor : version == major) &&
            QFileInfo(u"%1/%2/bin/postgres"_s.arg(root, name)).isExecutable())
            versions << version;
    }
    if (!versions.isEmpty()) {
        const int version = *std::max_element(versions.begin(), versions.end());
        return ServerPrograms{u"%1/%2/bin"_s.arg(root).arg(version), version};
    }
    const QString found = QStandardPaths::findExecutable(u"postgres"_s);
    if (!found.isEmpty()) {
        const auto answer = runProgram({found, u"--version"_s}, std::nullopt, 10s);
        // "postgres (PostgreSQL) 15.4 (Debian …)"
        const int version =
            answer ? QString::fromLatin1(*answer).section(u' ', 2, 2).section(u'.', 0, 0).toInt() : 0;
        if (major == 0 ? version >= oldestMajor : version == major)
            return ServerPrograms{QFileInfo(found).absolutePath(), version};
    }
    if (major != 0)
        return Error{
            ErrorCode::WrongState,
            u"The practice database was made by PostgreSQL %1, which is not installed: install it, or remove "
            "the folder to begin anew."_s.arg(major),
            {}};
    return fileError(u"PostgreSQL 15 or newer is not installed: install the package “postgresql”."_s);
}

ClusterFiles::ClusterFiles(QString directory, std::optional<Account> account)
    : m_directory(QFileInfo(directory).absoluteFilePath()), m_account(std::move(account))
{}

QString ClusterFiles::socketFolder() const
{
    const QString inside = m_directory + u"/run"_s;
    const bool plain = std::all_of(inside.begin(), inside.end(), [](QChar character) {
        return character.unicode() < 128 && (character.isLetterOrNumber() || u"/-_."_s.contains(character));
    });
    if (plain && inside.size() <= longestSocketFolder)
        return inside;
    const QByteArray hash =
        QCryptographicHash::hash(m_directory.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"/tmp/transmittal-"_s + QLatin1StringView(hash);
}

core::Result<void> ClusterFiles::giveToServer(const QString &path) const
{
    if (m_account && chown(path.toLocal8Bit().constData(), m_account->user, m_account->group) != 0)
        return fileError(u"The folder %1 cannot be handed to the account “%2”: choose another one."_s.arg(
            path, m_account->name));
    return {};
}

core::Result<void> ClusterFiles::makeSocketFolder() const
{
    const QString folder = socketFolder();
    const QByteArray path = folder.toLocal8Bit();
    mkdir(path.constData(), 0700);
    // It may lie in a folder where anybody can put one of that name before us.
    struct stat found
    {};
    const uid_t mine = geteuid();
    if (lstat(path.constData(), &found) != 0 || !S_ISDIR(found.st_mode) ||
        (found.st_uid != mine && !(m_account && found.st_uid == m_account->user)))
        return fileError(
            u"The folder %1 for the database's socket belongs to somebody else: remove it."_s.arg(folder));
    return giveToServer(folder);
}

core::Result<void> ClusterFiles::prepare(bool volatileData)
{
    // pg_ctl hands its paths to a shell in double quotes.
    static const QRegularExpression special(u"[\"$`\\\\\\n]"_s);
    if (m_directory.contains(special))
        return fileError(
            u"The folder %1 has a character in its name that PostgreSQL's tools take for a command: "
            "choose another one."_s.arg(m_directory));
    if (!QDir().mkpath(m_directory))
        return fileError(u"The folder %1 cannot be made: choose another one."_s.arg(m_directory));
    const QDir folder(m_directory);
    const bool initialised = QFileInfo::exists(data());
    if (!initialised) {
        QStringList others = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        others.removeIf([](const QString &name) {
            return name.startsWith("data.new"_L1) || name == "superuser.password"_L1;
        });
        if (!others.isEmpty())
            return fileError(
                u"The folder %1 holds something else than a database: choose an empty one."_s.arg(
                    m_directory));
    }
    if (m_account) {
        if (const auto blocked = barrier(m_directory, *m_account))
            return fileError(
                u"PostgreSQL runs as “%1” here and may not pass the folder %2: choose a folder elsewhere."_s
                    .arg(m_account->name, blocked->isEmpty() ? u"/"_s : *blocked));
        // So that the account gets at its data, but cannot list or replace what is beside it.
        if (chmod(m_directory.toLocal8Bit().constData(), 0711) != 0)
            return fileError(
                u"The folder %1 belongs to somebody else: choose another one."_s.arg(m_directory));
        QFile log(this->log());
        if (!log.open(QIODevice::Append))
            return fileError(u"The file %1 cannot be written: choose another folder."_s.arg(this->log()));
        if (auto given = giveToServer(this->log()); !given)
            return given;
    }
    if (!initialised)
        return initialise(volatileData);
    m_password = core::Secret(readFile(m_directory + u"/superuser.password"_s));
    if (m_password.isEmpty())
        return fileError(
            u"The password file in %1 is missing: remove the folder to begin anew."_s.arg(m_directory));
    return {};
}

core::Result<void> ClusterFiles::initialise(bool volatileData)
{
    const auto programs = findPrograms(0);
    if (!programs)
        return programs.error();
    m_password = core::Secret(randomPassword());
    if (auto written = writeFile(m_directory + u"/superuser.password"_s, m_password.reveal(), onlyOwner);
        !written)
        return written;

    // Beside its place until it is complete, so that an interrupted one is never taken for a cluster.
    const QString fresh = m_directory + u"/data.new"_s;
    QDir(fresh).removeRecursively();
    QDir().mkpath(fresh);
    const QString passwordForServer = m_directory + u"/data.new.password"_s;
    auto ready = writeFile(passwordForServer, m_password.reveal(), onlyOwner);
    if (ready)
        ready = giveToServer(passwordForServer);
    if (ready)
        ready = giveToServer(fresh);
    if (!ready)
        return ready;
    QStringList command = {programs->path(u"initdb"_s),
                           u"-D"_s,
                           fresh,
                           u"-U"_s,
                           u"tm_super"_s,
                           u"--pwfile"_s,
                           passwordForServer,
                           u"--auth=scram-sha-256"_s,
                           u"-E"_s,
                           u"UTF8"_s,
                           u"--locale=C.UTF-8"_s};
    if (volatileData)
        command << u"--no-sync"_s;
    const auto made = runProgram(command, m_account, 60s);
    QFile::remove(passwordForServer);
    if (!made)
        return made.error();

    QFile configuration(fresh + u"/postgresql.conf"_s);
    if (!configuration.open(QIODevice::Append) || configuration.write("include = 'transmittal.conf'\n") < 0)
        return fileError(u"The file %1 cannot be written."_s.arg(configuration.fileName()));
    configuration.close();
    QFile rules(fresh + u"/pg_hba.conf"_s);
    if (!rules.open(QIODevice::WriteOnly | QIODevice::Truncate) || rules.write(hostRules) < 0)
        return fileError(u"The file %1 cannot be written."_s.arg(rules.fileName()));
    rules.close();
    if (!QDir().rename(fresh, data()))
        return fileError(u"The folder %1 cannot be renamed."_s.arg(fresh));
    return {};
}

int ClusterFiles::major() const
{
    return readFile(data() + u"/PG_VERSION"_s).trimmed().toInt();
}

core::Result<void> ClusterFiles::makeCertificates() const
{
    if (QFileInfo::exists(m_directory + u"/tls/server.crt"_s))
        return {};
    const QString folder = m_directory + u"/tls"_s;
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty())
        return fileError(u"The program openssl is not installed: install the package “openssl”."_s);
    QDir().mkpath(folder);
    const auto in = [&folder](const QString &name) {
        return folder + u'/' + name;
    };
    if (auto written = writeFile(in(u"rules"_s), certificateRules, onlyOwner | QFileDevice::ReadOther);
        !written)
        return written;
    const QStringList newKey = {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                                u"-nodes"_s};
    const QList<QStringList> steps = {
        QStringList{openssl, u"req"_s, u"-x509"_s, u"-config"_s, in(u"rules"_s), u"-keyout"_s,
                    in(u"ca.key"_s), u"-out"_s, in(u"ca.crt"_s), u"-days"_s, u"3650"_s} +
            newKey,
        QStringList{openssl, u"req"_s, u"-config"_s, in(u"rules"_s), u"-keyout"_s, in(u"server.key"_s),
                    u"-out"_s, in(u"server.csr"_s), u"-subj"_s, u"/CN=localhost"_s} +
            newKey,
        {openssl, u"x509"_s, u"-req"_s, u"-in"_s, in(u"server.csr"_s), u"-CA"_s, in(u"ca.crt"_s), u"-CAkey"_s,
         in(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"3650"_s, u"-extfile"_s, in(u"rules"_s),
         u"-extensions"_s, u"server"_s, u"-out"_s, in(u"server.crt"_s)},
    };
    for (const QStringList &step : steps) {
        if (const auto done = runProgram(step, std::nullopt, 30s); !done)
            return done.error();
    }
    // The authority has signed the one certificate it was made for.
    QFile::remove(in(u"ca.key"_s));
    QFile::remove(in(u"server.csr"_s));
    for (const QString &path : {folder, in(u"ca.crt"_s), in(u"server.key"_s), in(u"server.crt"_s)}) {
        if (auto given = giveToServer(path); !given)
            return given;
    }
    return {};
}

QString ClusterFiles::settings() const
{
    return QString::fromUtf8(readFile(data() + u"/transmittal.conf"_s));
}

core::Result<bool> ClusterFiles::writeSettings(const QString &text) const
{
    if (settings() == text)
        return false;
    const QString path = data() + u"/transmittal.conf"_s;
    if (auto written = writeFile(path, text.toUtf8(), onlyOwner); !written)
        return written.error();
    if (auto given = giveToServer(path); !given)
        return given.error();
    return true;
}

std::optional<ClusterFiles::Running> ClusterFiles::running() const
{
    // Lines of postmaster.pid: process, data folder, start time, port, … (miscadmin.h, LOCK_FILE_LINE_*)
    const QList<QByteArray> lines = readFile(data() + u"/postmaster.pid"_s).split('\n');
    if (lines.size() < 4)
        return std::nullopt;
    const pid_t process = lines[0].toInt();
    if (process <= 0 || (kill(process, 0) != 0 && errno == ESRCH))
        return std::nullopt;
    // After a crash the number may belong to another process by now. A server works inside its data folder.
    const QFileInfo workingFolder(u"/proc/%1/cwd"_s.arg(process));
    if (QFileInfo::exists(u"/proc/self/cwd"_s) &&
        workingFolder.symLinkTarget() != QFileInfo(data()).canonicalFilePath())
        return std::nullopt;
    return Running{process, lines[3].toInt()};
}

void ClusterFiles::removeStale() const
{
    QFile::remove(data() + u"/postmaster.pid"_s);
    const QDir folder(socketFolder());
    for (const QString &name :
         folder.entryList({u".s.PGSQL.*"_s}, QDir::AllEntries | QDir::Hidden | QDir::System))
        QFile::remove(folder.filePath(name));
}

} // namespace transmittal::database
