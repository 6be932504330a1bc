// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "end_to_end/support/main_job.h"

#include "access/access_service.h"
#include "core/key_store.h"
#include "support/wait.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>

namespace transmittal::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T need(core::Result<T> result)
{
    if (!result)
        FAIL(result.error().staff.toStdString() << " | " << result.error().detail.toStdString());
    return *std::move(result);
}

void need(const core::Result<void> &result)
{
    if (!result)
        FAIL(result.error().staff.toStdString() << " | " << result.error().detail.toStdString());
}

void write(const QString &path, const QJsonObject &content)
{
    const QString beside = path + u".new"_s;
    QFile file(beside);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(content).toJson());
    file.close();
    REQUIRE(std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) == 0);
}

} // namespace

WorkerProcess::WorkerProcess(const QString &databaseFile, const QString &credentials,
                             const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(databaseFile + u".log"_s, QIODevice::Append);
    m_process.start(QCoreApplication::applicationDirPath() + u"/worker_under_test"_s,
                    QStringList{databaseFile, credentials} + arguments);
    REQUIRE(m_process.waitForStarted());
}

WorkerProcess::~WorkerProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool WorkerProcess::says(const QString &start)
{
    return waitFor([&] {
        m_output += QString::fromUtf8(m_process.readAllStandardOutput());
        return m_output.startsWith(start) || m_output.contains(u'\n' + start);
    });
}

bool WorkerProcess::isGone()
{
    return waitFor([&] { return m_process.state() == QProcess::NotRunning; });
}

bool WorkerProcess::isFrozen()
{
    return waitFor([&] {
        QFile status(u"/proc/%1/stat"_s.arg(m_process.processId()));
        return status.open(QIODevice::ReadOnly) && status.readAll().contains(") T ");
    });
}

void WorkerProcess::signal(int number)
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

MainJob::MainJob() : desk(database.connect())
{
    practice::PracticeSettings settings;
    settings.folder = m_folder.filePath(u"practice"_s);
    m_practice = std::make_unique<practice::PracticeServer>(settings);
    m_practice->moveToThread(&m_authority);
    m_authority.start();
    QMetaObject::invokeMethod(
        m_practice.get(), [this] { m_endpoints = need(m_practice->start()); }, Qt::BlockingQueuedConnection);

    QFile ca(m_endpoints.caFile);
    REQUIRE(ca.open(QIODevice::ReadOnly));
    const QJsonObject channel{{u"endpoint"_s, m_endpoints.tvcc.toString()},
                              {u"ca_certificate"_s, QString::fromUtf8(ca.readAll())},
                              {u"user_id"_s, settings.userId},
                              {u"enabled"_s, true}};
    need(desk->executeScript(uR"(
        insert into public.course (id, title, state) values (1, 'Traffic school', 'CA');
        insert into public.court (id, name, dmv_court_code) values (1, 'Los Angeles', '19463');
    )"_s));
    run(*desk, u"select core.set_channel('tvcc', $1)"_s, {channel});
    run(*desk, u"select core.set_queue('tvcc', $1)"_s,
        {QJsonObject{{u"lease"_s, u"1 second"_s},
                     {u"hard_limit"_s, u"1 minute"_s},
                     {u"concurrency"_s, 8},
                     {u"retry_delays"_s, QJsonArray{u"1 second"_s}},
                     {u"breaker_threshold"_s, 1000}}});

    access::AccessService access(*desk);
    m_worker = need(access.requestWorker(u"test-station"_s)).credentials;
    need(access.setChannelSecret(u"tvcc"_s, u"password"_s, settings.password));
    m_credentials = m_folder.filePath(u"worker"_s);
    need(core::FileKeyStore(m_credentials).store(m_worker).result());

    m_databaseFile = m_folder.filePath(u"database.json"_s);
    const auto superuser = database.superuser();
    write(m_databaseFile,
          {{u"host"_s, superuser.host}, {u"port"_s, superuser.port}, {u"name"_s, superuser.name}});
}

MainJob::~MainJob()
{
    QMetaObject::invokeMethod(
        m_practice.get(), [this] { m_practice.reset(); }, Qt::BlockingQueuedConnection);
    m_authority.quit();
    m_authority.wait();
}

QList<qint64> MainJob::complete(int count, const QString &citationPrefix)
{
    const int first = m_completions + 1;
    m_completions += count;
    run(*desk, uR"(
        with person as (
            insert into public.student (first_name, last_name, birth_date, driver_license)
            select 'Test', 'Student', date '1980-02-03', 'A' || (1000000 + n) from generate_series($1::int, $2::int) n
            returning id, driver_license)
        insert into public.enrollment (student_id, course_id, court_id, citation_number, due_date, completed_at)
        select id, 1, 1, $3 || (right(driver_license, 7)::int - 1000000), '2030-01-01', now() - interval '1 day'
        from person)"_s,
        {first, m_completions, citationPrefix});
    QList<qint64> made;
    for (const auto &found :
         rows(*desk, u"select id from core.transmission order by id desc limit $1"_s, {count}))
        made.prepend(found.integer("id"));
    return made;
}

std::unique_ptr<WorkerProcess> MainJob::startWorker(const QStringList &arguments)
{
    auto worker = std::make_unique<WorkerProcess>(m_databaseFile, m_credentials, arguments);
    REQUIRE(worker->says(u"started"_s));
    return worker;
}

database::ConnectionSettings MainJob::workerLogin() const
{
    auto settings = database.superuser();
    settings.user = m_worker.login;
    settings.password = m_worker.password;
    return settings;
}

QString MainJob::state(qint64 transmission) const
{
    return text(*desk, u"select state as x from core.transmission where id = $1"_s, {transmission});
}

bool MainJob::becomes(qint64 transmission, const QString &wanted) const
{
    return waitFor([&] { return state(transmission) == wanted; });
}

bool MainJob::allEnded() const
{
    return waitFor(
        [&] {
            return number(*desk, u"select count(*) as x from core.transmission "
                                 "where state in ('pending', 'waiting', 'sending')"_s) == 0;
        },
        std::chrono::seconds(60));
}

void MainJob::setFaults(const QJsonObject &faults) const
{
    write(m_endpoints.faultsFile, faults);
}

qsizetype MainJob::mostFiled() const
{
    QHash<QString, qsizetype> filed;
    qsizetype most = 0;
    for (const auto &line : ledger())
        most = std::max(most, ++filed[line[u"refNbr"_s].toString()]);
    return most;
}

QList<QJsonObject> MainJob::lines(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    while (!file.atEnd())
        found.append(QJsonDocument::fromJson(file.readLine()).object());
    return found;
}

} // namespace transmittal::test
