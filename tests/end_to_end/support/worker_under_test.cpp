// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real worker in a process of its own that can be told to die or to freeze right after a phase is
// committed. Prints a line per phase ("phase sending 17") and "finished <reason>".
//
// usage: worker_under_test <database.json> <credentials> [kill|stop <phase>] [once]

#include "core/key_store.h"
#include "core/loopback_gate.h"
#include "database/database_pool.h"
#include "jobs/worker.h"
#include "transmissions/reply_catalogue.h"
#include "transmissions/transmission_handler.h"
#include "transmissions/tvcc/tvcc_authority.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>
#include <mutex>

using namespace transmittal;
using namespace std::chrono_literals;

namespace {

void say(const QString &line)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

database::ConnectionSettings settingsFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    database::ConnectionSettings settings;
    settings.host = json[QStringLiteral("host")].toString();
    settings.port = json[QStringLiteral("port")].toInt(5432);
    settings.name = json[QStringLiteral("name")].toString();
    settings.applicationName = QStringLiteral("worker-under-test");
    return settings;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("usage: worker_under_test <database.json> <credentials> [kill|stop <phase>] [once]");

    core::FileKeyStore store(arguments[2]);
    const auto credentials = store.load().result();
    if (!credentials || !*credentials)
        qFatal("no credentials in %s", qPrintable(arguments[2]));
    database::ConnectionSettings settings = settingsFrom(arguments[1]);
    settings.user = (*credentials)->login;
    settings.password = (*credentials)->password;

    QString mischief;
    QString mischiefPhase;
    if (arguments.size() > 4 &&
        (arguments[3] == QLatin1String("kill") || arguments[3] == QLatin1String("stop"))) {
        mischief = arguments[3];
        mischiefPhase = arguments[4];
    }
    const auto observer = [&, done = std::make_shared<std::once_flag>()](jobs::Phase phase,
                                                                         jobs::Token token) {
        say(QStringLiteral("phase %1 %2").arg(name(phase)).arg(static_cast<qint64>(token)));
        if (name(phase) == mischiefPhase)
            std::call_once(*done, [&] { raise(mischief == QLatin1String("kill") ? SIGKILL : SIGSTOP); });
    };

    QFile catalogueFile(QStringLiteral(":/transmittal/catalogue/tvcc.json"));
    if (!catalogueFile.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    auto catalogue = transmissions::ReplyCatalogue::load(catalogueFile.readAll());
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().detail));
    auto gate = core::LoopbackGate::start();
    if (!gate)
        qFatal("%s", qPrintable(gate.error().detail));

    database::DatabasePool pool(settings, 2);
    pool.start();
    const core::SystemClock clock;
    transmissions::TvccAuthority tvcc(*catalogue, clock);
    transmissions::TransmissionHandler handler(pool, **gate, (*credentials)->keys, {&tvcc}, observer);
    jobs::Worker worker(pool, settings,
                        {.queues = {QStringLiteral("tvcc")},
                         .capacity = 8,
                         .once = arguments.contains(QLatin1String("once")),
                         .poll = 500ms,
                         .sweep = 300ms,
                         .heartbeat = 500ms},
                        {&handler});
    int exitCode = 0;
    QObject::connect(&worker, &jobs::Worker::refused, &application, [&](const core::Error &error) {
        say(QStringLiteral("refused ") + error.staff);
        exitCode = 2;
        QCoreApplication::exit(2);
    });
    QObject::connect(&worker, &jobs::Worker::started, &application,
                     [](qint64 process) { say(QStringLiteral("started %1").arg(process)); });
    QObject::connect(&worker, &jobs::Worker::finished, &application, [](const QString &reason) {
        say(QStringLiteral("finished ") + reason);
        QCoreApplication::quit();
    });
    worker.start();
    exitCode |= QCoreApplication::exec();
    gate->reset();
    pool.stop();
    return exitCode;
}
