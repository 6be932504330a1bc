// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_renderer.h"
#include "widgets/sample_pdf.h"

#include <QApplication>
#include <QClipboard>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QtQuickTest>

#include <optional>

namespace transmittal::test {

/// What the test cases cannot make themselves.
class Samples : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE QByteArray nothing() const { return {}; }
    Q_INVOKABLE QByteArray pages(int count) const { return pdfOfPages(count); }
    Q_INVOKABLE QByteArray damaged() const { return pdfOfPages(1).first(300); }
    Q_INVOKABLE QByteArray encrypted(const QString &password) const
    {
        return encryptedPdf(password.toLatin1());
    }
    Q_INVOKABLE QString clipboard() const { return QGuiApplication::clipboard()->text(); }
    /// The sheet of a page somewhere in an item.
    Q_INVOKABLE QQuickItem *sheet(QQuickItem *in, int page) const
    {
        for (QQuickItem *child : in->childItems()) {
            if (QByteArray(child->metaObject()->className()).startsWith("PdfSheet") &&
                child->property("page").toInt() == page)
                return child;
            if (QQuickItem *found = sheet(child, page))
                return found;
        }
        return nullptr;
    }
};

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { m_renderer.emplace(); }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->rootContext()->setContextProperty(QStringLiteral("samples"), &m_samples);
    }
    void cleanupTestCase() { m_renderer.reset(); }

private:
    std::optional<widgets::PdfRenderer> m_renderer;
    Samples m_samples;
};

} // namespace transmittal::test

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QTEST_SET_MAIN_SOURCE_PATH
    QQuickStyle::setStyle(QStringLiteral("Fusion"));
    transmittal::test::Setup setup;
    return quick_test_main_with_setup(argc, argv, "proof_view", TRANSMITTAL_TEST_SOURCE, &setup);
}

#include "proof_view_setup.moc"
