// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt Quick Test for the frame of the window, against a session that knows no server. A warning of QML fails a
// test.

#include "commands.h"
#include "desk_status.h"
#include "navigation.h"
#include "notices.h"
#include "password_store.h"
#include "practice_starter.h"
#include "preferences.h"
#include "session.h"
#include "sign_in.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQuickTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace transmittal;

namespace {

database::ConnectionSettings nowhere()
{
    database::ConnectionSettings settings;
    settings.host = u"/nowhere/at/all"_s;
    settings.name = u"sample"_s;
    return settings;
}

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QQuickStyle::setStyle(u"Fusion"_s);
        m_models.emplace();
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        connect(engine, &QQmlEngine::warnings, this, [](const QList<QQmlError> &warnings) {
            for (const QQmlError &warning : warnings)
                QTest::qFail(qUtf8Printable(warning.toString()), __FILE__, __LINE__);
        });
    }
    void cleanupTestCase() { m_models.reset(); }

private:
    struct Models
    {
        Models()
        {
            models::Preferences::provide(&preferences);
            models::Notices::provide(&notices);
            models::Commands::provide(&commands);
            models::Navigation::provide(&navigation);
            models::Session::provide(&session);
            models::SignIn::provide(&signIn);
            models::DeskStatus::provide(&deskStatus);
        }

        models::Preferences preferences{QString()};
        models::Notices notices{nullptr};
        models::Commands commands{nullptr};
        models::Navigation navigation{nullptr};
        models::Session session{nowhere()};
        models::NoPasswordStore passwords;
        models::NoPracticeStarter practice;
        models::SignIn signIn{session, preferences, passwords, practice};
        models::DeskStatus deskStatus{session};
    };
    std::optional<Models> m_models;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QTEST_SET_MAIN_SOURCE_PATH
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "qml_frame", TRANSMITTAL_TEST_SOURCE, &setup);
}

#include "main.moc"
