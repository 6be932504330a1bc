// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/private_cluster.h"

#include "database/cluster_files.h"
#include "database/connection.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace transmittal::database {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using namespace std::chrono_literals;

namespace {

constexpr int socketOnlyPort = 5432;

// Free at this moment; somebody may still be faster, so starting is tried more than once.
int freePort()
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    int port = 0;
    if (listener >= 0 && bind(listener, generic, size) == 0 && getsockname(listener, generic, &size) == 0)
        port = ntohs(address.sin_port);
    if (listener >= 0)
        close(listener);
    return port;
}

QString quotedSetting(QString value)
{
    value.replace(u'\'', "''"_L1);
    return u'\'' + value + u'\'';
}

QString lastLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - 2000));
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace

class PrivateCluster::Server
{
public:
    Server(QString directory, Options options) : m_directory(std::move(directory)), m_options(options) {}

    core::Result<void> start();
    core::Result<void> stop(const QString &mode);
    [[nodiscard]] bool isRunning() const { return m_files && m_files->running(); }
    [[nodiscard]] QString settingsText(int port) const;
    [[nodiscard]] ConnectionSettings socketSettings(const QString &database) const;
    core::Result<void> launch(const ServerPrograms &programs);
    [[nodiscard]] int wantedPort(int attempt) const;
    core::Result<void> answers() const;

    QString m_directory;
    Options m_options;
    std::optional<ClusterFiles> m_files;
    std::unique_ptr<Watchdog> m_watchdog;
    int m_port = 0;
    bool m_startedHere = false;
};

QString PrivateCluster::Server::settingsText(int port) const
{
    QStringList lines = {
        u"# Written by Transmittal at each start."_s,
        u"port = %1"_s.arg(port),
        u"unix_socket_directories = "_s + quotedSetting(m_files->socketFolder()),
        u"listen_addresses = "_s + (m_options.tls ? u"'127.0.0.1'"_s : u"''"_s),
        u"password_encryption = 'scram-sha-256'"_s,
        // Values travel inside statements, and a failed statement would put them into the log.
        u"log_min_error_statement = panic"_s,
        u"log_line_prefix = '%m [%p] '"_s,
        u"timezone = 'UTC'"_s,
        u"lc_messages = 'C'"_s,
    };
    if (m_options.tls) {
        lines << u"ssl = on"_s
              << u"ssl_cert_file = "_s + quotedSetting(m_files->directory() + u"/tls/server.crt"_s)
              << u"ssl_key_file = "_s + quotedSetting(m_files->directory() + u"/tls/server.key"_s);
    }
    if (m_options.volatileData) {
        lines << u"fsync = off"_s << u"full_page_writes = off"_s << u"wal_level = minimal"_s
              << u"max_wal_senders = 0"_s << u"shared_buffers = '64MB'"_s;
    }
    return lines.join(u'\n') + u'\n';
}

ConnectionSettings PrivateCluster::Server::socketSettings(const QString &database) const
{
    ConnectionSettings settings;
    if (!m_files)
        return settings;
    settings.host = m_files->socketFolder();
    settings.port = m_port;
    settings.name = database;
    settings.user = u"tm_super"_s;
    settings.password = m_files->password();
    return settings;
}

core::Result<void> PrivateCluster::Server::answers() const
{
    const auto connection = Connection::open(socketSettings(u"postgres"_s));
    return connection ? core::Result<void>() : core::Result<void>(connection.error());
}

core::Result<void> PrivateCluster::Server::start()
{
    const auto account = serverAccount();
    if (!account)
        return account.error();
    m_files.emplace(m_directory, *account);
    if (auto prepared = m_files->prepare(m_options.volatileData); !prepared)
        return prepared;
    const auto programs = findPrograms(m_files->major());
    if (!programs)
        return programs.error();
    if (const auto running = m_files->running()) {
        m_port = running->port;
        if (m_files->settings() == settingsText(m_port) && answers())
            return {};
        if (auto stopped = stop(u"fast"_s); !stopped)
            return stopped;
    }
    if (auto made = m_files->makeSocketFolder(); !made)
        return made;
    if (m_options.tls) {
        if (auto made = m_files->makeCertificates(); !made)
            return made;
    }
    return launch(*programs);
}

int PrivateCluster::Server::wantedPort(int attempt) const
{
    if (!m_options.tls)
        return socketOnlyPort;
    // The one it had, so that whoever was connected finds it again, unless that is taken now.
    static const QRegularExpression line(u"^port = (\\d+)$"_s, QRegularExpression::MultilineOption);
    const int last = line.match(m_files->settings()).captured(1).toInt();
    return attempt == 0 && last > 0 && last != socketOnlyPort ? last : freePort();
}

core::Result<void> PrivateCluster::Server::launch(const ServerPrograms &programs)
{
    const QStringList command = {programs.path(u"pg_ctl"_s),
                                 u"start"_s,
                                 u"-D"_s,
                                 m_files->data(),
                                 u"-l"_s,
                                 m_files->log(),
                                 u"-w"_s,
                                 u"-t"_s,
                                 u"60"_s};
    core::Result<void> result;
    // More than once: the port may be taken meanwhile, and after a crash the old server's children need a
    // moment to go.
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_files->removeStale();
        m_port = wantedPort(attempt);
        if (const auto written = m_files->writeSettings(settingsText(m_port)); !written)
            return written.error();
        const auto started = runProgram(command, m_files->account(), 70s);
        if (started) {
            m_startedHere = true;
            const auto running = m_files->running();
            if (m_options.dieWithStarter && running)
                m_watchdog = std::make_unique<Watchdog>(
                    running->process, m_options.removeWithStarter ? m_files->directory() : QString());
            return answers();
        }
        result = Error{ErrorCode::Internal,
                       u"The private database server does not start: look into %1."_s.arg(m_files->log()),
                       started.error().detail + u'\n' + lastLines(m_files->log())};
    }
    return result;
}

core::Result<void> PrivateCluster::Server::stop(const QString &mode)
{
    if (!isRunning())
        return {};
    const auto programs = findPrograms(m_files->major());
    if (!programs)
        return programs.error();
    const auto command = [&](const QString &how) {
        return QStringList{programs->path(u"pg_ctl"_s),
                           u"stop"_s,
                           u"-D"_s,
                           m_files->data(),
                           u"-m"_s,
                           how,
                           u"-w"_s,
                           u"-t"_s,
                           u"15"_s};
    };
    auto stopped = runProgram(command(mode), m_files->account(), 20s);
    if (!stopped && isRunning())
        stopped = runProgram(command(u"immediate"_s), m_files->account(), 20s);
    if (isRunning())
        return Error{ErrorCode::Internal,
                     u"The private database server does not stop: look into %1."_s.arg(m_files->log()),
                     stopped ? QString() : stopped.error().detail};
    m_watchdog.reset();
    m_startedHere = false;
    // Fails, as it should, while something is in it.
    QDir().rmdir(m_files->socketFolder());
    return {};
}

PrivateCluster::PrivateCluster(QString directory, Options options)
    : m_server(std::make_unique<Server>(std::move(directory), options))
{}

PrivateCluster::~PrivateCluster()
{
    const bool remove = m_server->m_startedHere && m_server->m_options.removeWithStarter;
    if (m_server->m_startedHere && m_server->stop(u"fast"_s) && remove) {
        QDir(m_server->m_files->socketFolder()).removeRecursively();
        QDir(m_server->m_files->directory()).removeRecursively();
    }
}

core::Result<void> PrivateCluster::start()
{
    return m_server->start();
}

core::Result<void> PrivateCluster::stop()
{
    return m_server->stop(u"fast"_s);
}

core::Result<void> PrivateCluster::restart()
{
    if (auto stopped = stop(); !stopped)
        return stopped;
    return start();
}

core::Result<void> PrivateCluster::crash()
{
    return m_server->stop(u"immediate"_s);
}

bool PrivateCluster::isRunning() const
{
    return m_server->isRunning();
}

ConnectionSettings PrivateCluster::superuser(const QString &database) const
{
    return m_server->socketSettings(database);
}

ConnectionSettings PrivateCluster::superuserOverTls(const QString &database) const
{
    ConnectionSettings settings = superuser(database);
    settings.host = u"localhost"_s;
    settings.sslMode = u"verify-full"_s;
    settings.sslRootCert = caCertificate();
    return settings;
}

QString PrivateCluster::caCertificate() const
{
    return m_server->m_files ? m_server->m_files->caCertificate() : QString();
}

QString PrivateCluster::directory() const
{
    return QFileInfo(m_server->m_directory).absoluteFilePath();
}

QString PrivateCluster::logFile() const
{
    return m_server->m_files ? m_server->m_files->log() : QString();
}

} // namespace transmittal::database
