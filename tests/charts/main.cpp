// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt Quick Test for charts and for the pages that have them, without a screen. A warning that QML gives fails
// the test that runs: a screen that works has none.

#include "commands.h"
#include "error_log.h"
#include "navigation.h"
#include "notices.h"
#include "preferences.h"
#include "sample_chart.h"
#include "session.h"

#include <QApplication>
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

/// What the tests find in their engine: nobody signed in, two charts, three lines in the error log.
class Setup : public QObject
{
    Q_OBJECT

public:
    Setup()
    {
        for (const auto *text : {u"first", u"second", u"third"})
            m_recent->add({0, {}, QtWarningMsg, u"transmittal.jobs"_s, QString::fromUtf16(text)});
        models::ErrorLog::provide(&m_errors);
        models::Session::provide(&m_session);
        models::Preferences::provide(&m_preferences);
        models::Notices::provide(&m_notices);
        models::Commands::provide(&m_commands);
        models::Navigation::provide(&m_navigation);
    }

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        qmlRegisterSingletonInstance("Transmittal.ChartTest", 1, 0, "SampleCharts", &m_charts);
        // The test library has set its own handler by now.
        if (!testHandler)
            testHandler = qInstallMessageHandler(complain);
    }

private:
    std::shared_ptr<core::RecentLog> m_recent = std::make_shared<core::RecentLog>();
    models::ErrorLog m_errors{m_recent};
    models::Session m_session{database::ConnectionSettings()};
    models::Preferences m_preferences{QString()};
    models::Notices m_notices{nullptr};
    models::Commands m_commands{nullptr};
    models::Navigation m_navigation{nullptr};
    test::SampleCharts m_charts;
};

} // namespace

// Qt Charts draws by widgets, so a QGuiApplication would not do.
int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QApplication application(argc, argv);
    QQuickStyle::setStyle(u"Fusion"_s);
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "charts", TRANSMITTAL_QML_TESTS, &setup);
}

#include "main.moc"
