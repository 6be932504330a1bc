// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt Quick Test for what people see: without a screen, drawn by the software renderer, as on the weakest
// machine. A warning that QML gives ends the run: a screen that works has none.

#include "commands.h"
#include "navigation.h"
#include "notices.h"
#include "pdf_renderer.h"
#include "preferences.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQuickTest>

using namespace Qt::StringLiterals;
using namespace transmittal;

namespace {

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
    }
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath(u"qrc:/qt/qml"_s); }

private:
    models::Preferences m_preferences{QString()};
    models::Notices m_notices{nullptr};
    models::Commands m_commands{nullptr};
    models::Navigation m_navigation{nullptr};
    const widgets::PdfRenderer m_renderer;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QTEST_SET_MAIN_SOURCE_PATH
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "qml", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
