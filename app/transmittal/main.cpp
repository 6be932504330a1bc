// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/exit_code.h"
#include "common/program_settings.h"
#include "core/program.h"
#include "session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QQmlApplicationEngine>
#include <QQuickStyle>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace transmittal;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"transmittal"_s);
    QApplication::setApplicationDisplayName(u"Transmittal"_s);
    QApplication::setApplicationVersion(core::program::version());
    QQuickStyle::setStyle(u"Fusion"_s);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(u"config"_s, u"Read the settings from FILE."_s, u"FILE"_s);
    parser.addOption(config);
    parser.process(application);

    const auto settings = app::loadSettings(parser.value(config));
    if (!settings) {
        std::fprintf(stderr, "transmittal: %s\n", qUtf8Printable(settings.error().staff));
        return app::CouldNotStart;
    }
    const auto logging = core::Logging::install(settings->log);
    if (!logging) {
        std::fprintf(stderr, "transmittal: %s\n", qUtf8Printable(logging.error().staff));
        return app::CouldNotStart;
    }

    models::Session session(settings->database);
    models::Session::provide(&session);

    // Last, so that it dies before what it shows.
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, &application,
        [] { QCoreApplication::exit(app::CouldNotStart); }, Qt::QueuedConnection);
    engine.load(QUrl(u"qrc:/qt/qml/Transmittal/Frame/Main.qml"_s));
    return QApplication::exec();
}
