// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings without a database: nobody is signed in, nothing works, nothing practises. A warning that QML
// gives fails the test that runs.

#include "commands.h"
#include "desk_status.h"
#include "navigation.h"
#include "notices.h"
#include "practice.h"
#include "preferences.h"
#include "session.h"
#include "workstation.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQuickTest>

using namespace Qt::StringLiterals;
using namespace transmittal;

namespace {

QtMessageHandler testHandler = nullptr;

void complain(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    testHandler(type, context, message);
    const QLatin1StringView category(context.category);
    if (type == QtWarningMsg && (category == "default"_L1 || category.startsWith("qml"_L1) ||
                                 category.startsWith("qt.qml"_L1) || category.startsWith("transmittal"_L1)))
        QTest::qFail(qUtf8Printable(message), context.file ? context.file : "", context.line);
}

class IdleEngine final : public models::WorkerEngine
{
public:
    QFuture<core::Result<std::optional<core::WorkerCredentials>>>
    load(const database::ConnectionSettings &) override
    {
        return QtFuture::makeReadyFuture(core::Result(std::optional<core::WorkerCredentials>()));
    }
    QFuture<core::Result<void>> keep(const database::ConnectionSettings &,
                                     const core::WorkerCredentials &) override
    {
        return QtFuture::makeReadyFuture(core::Result<void>());
    }
    void start(const database::ConnectionSettings &, const core::WorkerCredentials &) override {}
    void stop(const QString &) override {}
};

class PracticeAtOnce final : public models::PracticeControl
{
public:
    [[nodiscard]] bool isAvailable() const override { return true; }
    void start() override { Q_EMIT failed(u"There is no room on the disk."_s); }
    void stop() override {}
    void complete(int) override {}
    void setFaults(const QJsonObject &) override {}
};

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QQuickStyle::setStyle(u"Fusion"_s);
        models::Preferences::provide(&m_preferences);
        models::Notices::provide(&m_notices);
        models::Commands::provide(&m_commands);
        models::Navigation::provide(&m_navigation);
        models::Session::provide(&m_session);
        models::DeskStatus::provide(&m_status);
        models::Practice::provide(&m_practice);
        models::Workstation::provide(&m_workstation);
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        // The test library has set its own handler by now.
        if (!testHandler)
            testHandler = qInstallMessageHandler(complain);
    }

private:
    models::Preferences m_preferences{QString()};
    models::Notices m_notices{nullptr};
    models::Commands m_commands{nullptr};
    models::Navigation m_navigation{nullptr};
    models::Session m_session{database::ConnectionSettings()};
    models::DeskStatus m_status{m_session};
    IdleEngine m_engine;
    PracticeAtOnce m_control;
    models::Practice m_practice{m_control, m_session};
    models::Workstation m_workstation{m_session, m_preferences, m_engine};
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QTEST_SET_MAIN_SOURCE_PATH
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "settings_pages", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "settings_setup.moc"
