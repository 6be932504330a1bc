// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "closing.h"
#include "commands.h"
#include "common/exit_code.h"
#include "core/program.h"
#include "desk_status.h"
#include "error_log.h"
#include "event_loop_watch.h"
#include "frame_memory.h"
#include "keychain_passwords.h"
#include "language.h"
#include "navigation.h"
#include "notices.h"
#include "pdf_renderer.h"
#include "practice.h"
#include "practice_mode.h"
#include "preferences.h"
#include "qml_findings.h"
#include "screen_watch.h"
#include "screenshots.h"
#include "self_test.h"
#include "session.h"
#include "settings_file.h"
#include "sign_in.h"
#include "start_options.h"
#include "window_place.h"
#include "workstation.h"
#include "workstation_worker.h"

#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace transmittal;

namespace {

int refuse(const core::Error &error)
{
    std::fprintf(stderr, "transmittal: %s\n", qUtf8Printable(error.staff));
    return app::CouldNotStart;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"transmittal"_s);
    QCoreApplication::setApplicationVersion(core::program::version());
    QGuiApplication::setApplicationDisplayName(u"Transmittal"_s);

    // Before the application, which reads the scale when it is made.
    models::Preferences preferences(models::Preferences::usualFile());
    if (preferences.scale() != 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(preferences.scale() / 100.0));
    const QApplication application(argc, argv);
    const app::EventLoopWatch loopWatch;
    QQuickStyle::setStyle(u"Fusion"_s);

    const app::StartOptions options = app::parseCommandLine(application);
    auto settings = app::loadSettings(options.config);
    if (!settings)
        return refuse(settings.error());
    const auto recentLog = std::make_shared<core::RecentLog>();
    settings->log.recent = recentLog;
    const auto logging = core::Logging::install(settings->log);
    if (!logging)
        return refuse(logging.error());
    const auto password = app::givenPassword(options, *settings);
    if (!password)
        return refuse(password.error());

    models::ErrorLog errorLog(recentLog);
    models::ErrorLog::provide(&errorLog);
    models::Session session(settings->database);
    models::Notices notices(nullptr);
    models::Commands commands(nullptr);
    models::Navigation navigation(nullptr);
    app::WorkstationWorker worker(*settings);
    app::PracticeMode practiceServices(app::PracticeMode::usualProgram(), app::PracticeMode::usualFolder());
    practiceServices.setReady(
        [&worker](const database::ConnectionSettings &database, const QString &credentials) {
            worker.setCredentialsFile(database, credentials);
        });
    practiceServices.setInUse([&worker] { return worker.isBusy(); });
    const app::Closing closing(worker, practiceServices);
    app::SettingsFile settingsFile(*settings);
    models::ConnectionForm::setStore(&settingsFile);
    app::KeychainPasswords passwords;
    models::Practice practice(practiceServices, session);
    models::Workstation workstation(session, preferences, worker);
    models::SignIn signIn(session, preferences, passwords, practiceServices);
    models::DeskStatus deskStatus(session);
    models::Preferences::provide(&preferences);
    models::SignIn::provide(&signIn);
    models::Practice::provide(&practice);
    models::Workstation::provide(&workstation);
    models::DeskStatus::provide(&deskStatus);
    models::Session::provide(&session);
    models::Notices::provide(&notices);
    models::Commands::provide(&commands);
    models::Navigation::provide(&navigation);

    if (!options.theme.isEmpty())
        preferences.setForThisRun(u"theme"_s, options.theme);
    if (!options.language.isEmpty())
        preferences.setForThisRun(u"language"_s, options.language);
    const app::FrameMemory memory(preferences, navigation, commands);
    if (!options.page.isEmpty())
        navigation.go(options.page);
    if (options.practice)
        practice.start();
    else if (*password)
        session.signIn(options.user.isEmpty() ? settings->database.user : options.user, **password);
    else
        signIn.begin();

    const widgets::PdfRenderer pdfRenderer;
    app::Language language(preferences);
    QObject::connect(&language, &app::Language::changed, &session, &models::Session::resync);
    QObject::connect(&language, &app::Language::changed, &deskStatus, &models::DeskStatus::retranslate);

    // Last, so that it dies before what it shows.
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    app::QmlFindings findings(engine, recentLog);
    language.setEngine(&engine);
    engine.load(QUrl(u"qrc:/qt/qml/Transmittal/Frame/Main.qml"_s));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return app::CouldNotStart; // the log says why

    const app::ScreenWatch screenWatch(*window);
    app::WindowPlace place(*window, preferences);
    app::SelfTest selfTest(engine, *window, session, navigation, findings);
    app::Screenshots screenshots(*window, session, navigation, preferences, commands, options.screenshots);
    if (options.selfTest || !options.screenshots.isEmpty())
        window->show();
    else
        place.open();
    if (options.selfTest)
        selfTest.start();
    else if (!options.screenshots.isEmpty())
        screenshots.start();
    return QApplication::exec();
}
