// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker_commands.h"

#include "common/signal_watcher.h"
#include "common/worker_assembly.h"
#include "invocation.h"
#include "waiting.h"
#include "worker_login_commands.h"

#include <cstdlib>

namespace transmittal::ctl {

using namespace Qt::StringLiterals;

namespace {

int run(Invocation &in)
{
    const auto *settings = in.settings();
    if (!settings)
        return app::CouldNotStart;
    const auto store = app::keyStoreFor(*settings);
    const auto credentials = result(store->load());
    if (!credentials)
        return in.refused(credentials.error());
    if (!*credentials)
        return in.refused(
            u"This machine has no worker's credentials. Ask for them with: transmittalctl workers request"_s);
    if (const auto opened = app::openVerified(app::workerConnection(*settings, **credentials)); !opened)
        return in.refused(opened.error());
    core::LogSettings logSettings = settings->log;
    logSettings.leastLevel = std::max(logSettings.leastLevel, QtWarningMsg);
    const auto logging = core::Logging::install(logSettings);
    if (!logging)
        return in.refused(logging.error());

    app::WorkerAssembly::Options options;
    options.once = in.isSet(u"once"_s);
    auto made = app::WorkerAssembly::make(*settings, **credentials, options);
    if (!made)
        return in.refused(made.error());
    jobs::Worker &worker = (*made)->worker();

    app::SignalWatcher signalWatcher;
    int exitCode = app::Done;
    quint64 ended = 0;
    QString why;
    QObject::connect(&worker, &jobs::Worker::started, qApp, [&](qint64 process) {
        in.out().note(
            u"Working as process %1: %2. Ctrl+C ends it when what was sent has an answer."_s.arg(process).arg(
                settings->worker.queues.join(u", "_s)));
    });
    QObject::connect(&worker, &jobs::Worker::refused, qApp, [&](const core::Error &error) {
        exitCode = in.refused(error);
        QCoreApplication::quit();
    });
    QObject::connect(&worker, &jobs::Worker::warning, qApp,
                     [&](const QString &text) { in.out().note(text); });
    QObject::connect(&worker, &jobs::Worker::jobEnded, qApp, [&] {
        if (++ended % 100 == 0)
            in.out().progress(u"%1 jobs ended"_s.arg(ended));
    });
    QObject::connect(&worker, &jobs::Worker::finished, qApp, [&](const QString &reason) {
        why = reason;
        QCoreApplication::quit();
    });
    QObject::connect(&signalWatcher, &app::SignalWatcher::received, qApp, [&](int number, int count) {
        if (count == 1) {
            in.out().note(u"Ending when what was sent has an answer; once more does not wait."_s);
            worker.stop(u"signal %1"_s.arg(number));
            return;
        }
        // Every phase is committed: what was sent becomes unconfirmed, and nothing is lost by not waiting.
        std::_Exit(app::SomeFailed);
    });
    QMetaObject::invokeMethod(&worker, &jobs::Worker::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    in.out().endProgress();
    if (exitCode != app::CouldNotStart)
        in.out().done(u"Ended (%1); jobs: %2."_s.arg(why).arg(ended),
                      {{u"jobs"_s, static_cast<qint64>(ended)}, {u"reason"_s, why}});
    return exitCode;
}

} // namespace

QString WorkerCommands::name() const
{
    return u"worker"_s;
}

QString WorkerCommands::summary() const
{
    return u"Work jobs here and now, see who works, end them: run, list, drain."_s;
}

const std::vector<Command> &WorkerCommands::commands() const
{
    static const std::vector<Command> all{
        {.name = u"run"_s,
         .arguments = {},
         .summary = u"Work jobs in this terminal."_s,
         .help =
             u"The same worker as transmittald's, with the credentials of \"workers request\". With --once "
             u"it ends when\n"
             "nothing can be claimed any more; jobs that are to be tried again later are left for later."_s,
         .examples = u"worker run --once\nworker run --queues tvcc --credentials ./worker.json"_s,
         .options = {{u"once"_s, {}, u"End when nothing is left to do now."_s},
                     {u"queues"_s, u"NAMES"_s, u"Only these, separated by commas: tvcc, mail, engine."_s},
                     {u"credentials"_s, u"FILE"_s, u"Read the worker's credentials from FILE."_s}},
         .run = run},
        boardCommand(name(), u"list"_s),
        drainCommand(name()),
    };
    return all;
}

} // namespace transmittal::ctl
