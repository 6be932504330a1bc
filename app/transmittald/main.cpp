// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/exit_code.h"
#include "common/signal_watcher.h"
#include "core/logging.h"
#include "core/program.h"
#include "daemon.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace transmittal;

namespace {

const QString description =
    u"Works Transmittal's jobs: files transmissions, sends notifications, keeps house.\n\n"
    "It needs the credentials of a worker, made once on this machine and approved by an administrator:\n\n"
    "  transmittalctl workers request --credentials FILE\n"
    "  transmittalctl workers approve LOGIN\n\n"
    "They are read from --credentials, else from [worker] credentials of the settings, else from\n"
    "TRANSMITTAL_WORKER_CREDENTIALS or systemd's credential \"worker\", else from the keychain.\n\n"
    "SIGTERM, SIGINT or SIGHUP end it: nothing new is begun, and what was sent is waited for. A second one "
    "does not\n"
    "wait. It ends with 0 after that, and with 2 when it could not start.\n\n"
    "Example:\n\n"
    "  transmittald --config /etc/transmittal/transmittal.ini --queues tvcc,engine"_s;

void complain(const core::Error &error)
{
    std::fprintf(stderr, "transmittald: %s\n", qPrintable(error.staff));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"transmittald"_s);
    QCoreApplication::setApplicationVersion(core::program::version());

    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    parser.addOptions({{u"config"_s, u"Read the settings from FILE."_s, u"FILE"_s},
                       {u"credentials"_s, u"Read the worker's credentials from FILE."_s, u"FILE"_s},
                       {u"queues"_s, u"Work these queues only, separated by commas."_s, u"NAMES"_s}});
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(QCoreApplication::arguments()) || !parser.positionalArguments().isEmpty()) {
        complain({core::ErrorCode::InvalidInput,
                  parser.errorText().isEmpty() ? u"There are no arguments but options. See --help."_s
                                               : parser.errorText() + u". See --help."_s,
                  {}});
        return app::CouldNotStart;
    }
    parser.process(application);

    app::SettingsOverrides overrides;
    for (const QString &option : {u"credentials"_s, u"queues"_s})
        if (parser.isSet(option))
            overrides[u"worker/"_s + option] = parser.value(option);
    const auto settings = app::loadSettings(parser.value(u"config"_s), overrides);
    if (!settings) {
        complain(settings.error());
        return app::CouldNotStart;
    }
    const auto logging = core::Logging::install(settings->log);
    if (!logging) {
        complain(logging.error());
        return app::CouldNotStart;
    }

    app::SignalWatcher signalWatcher;
    app::Daemon daemon(*settings, core::ServiceNotify::fromEnvironment());
    QObject::connect(&daemon, &app::Daemon::ended, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QObject::connect(&signalWatcher, &app::SignalWatcher::received, &daemon,
                     [&daemon](int number, int count) {
                         if (count == 1)
                             return daemon.stop(u"signal %1"_s.arg(number));
                         // Every phase is committed: what was sent becomes unconfirmed, and nothing is lost
                         // by not waiting.
                         qCWarning(logDaemon) << "asked twice: not waiting for what was sent";
                         std::_Exit(app::SomeFailed);
                     });
    QMetaObject::invokeMethod(&daemon, &app::Daemon::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
