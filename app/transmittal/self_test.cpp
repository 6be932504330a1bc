// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "self_test.h"

#include "common/exit_code.h"
#include "navigation.h"
#include "session.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QPointer>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>

#include <cstdio>

namespace transmittal::app {

using namespace Qt::StringLiterals;

SelfTest::SelfTest(QQmlEngine &engine, QQuickWindow &window, models::Session &session,
                   models::Navigation &navigation, QmlFindings &findings, QObject *parent)
    : QObject(parent), m_engine(engine), m_window(window), m_session(session), m_navigation(navigation),
      m_findings(findings), m_tour(window)
{
    connect(&m_tour, &PageTour::finished, this, &SelfTest::end);
    connect(&m_tour, &PageTour::stuck, this, [this](const QString &name) {
        m_findings.add(u"%1 does not come to rest"_s.arg(name));
        end();
    });
}

void SelfTest::start()
{
    loadEveryFile();
    addStops();
    m_tour.start();
}

void SelfTest::loadEveryFile()
{
    QDirIterator files(u":/qt/qml/Transmittal"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QQmlComponent component(&m_engine, QUrl(u"qrc"_s + files.next()));
        for (const QQmlError &error : component.errors())
            m_findings.add(error.toString());
        ++m_files;
    }
    if (m_files == 0)
        m_findings.add(u"the program has no screens inside"_s);
}

void SelfTest::addStops()
{
    m_tour.add({u"the start"_s, [] {}, [this] { return !m_session.isSigningIn(); },
                [this] {
                    if (!m_session.error().isEmpty())
                        m_findings.add(u"signing in: "_s + m_session.error());
                }});
    for (const QString &page : models::Navigation::pages())
        m_tour.add({page,
                    [this, page] { m_navigation.go(page); },
                    {},
                    [this, page] {
                        addDialogsOf(page);
                    }});
}

void SelfTest::addDialogsOf(const QString &page)
{
    for (QObject *object : m_window.findChildren<QObject *>()) {
        if (!object->inherits("QQuickDialog") || m_dialogs.contains(object))
            continue;
        m_dialogs.insert(object);
        const QPointer<QObject> dialog(object);
        m_tour.add({u"the dialog "_s + object->property("title").toString(),
                    [this, page, dialog] {
                        m_navigation.go(page);
                        if (dialog)
                            QMetaObject::invokeMethod(dialog, "open");
                    },
                    {},
                    [dialog] {
                        if (dialog)
                            QMetaObject::invokeMethod(dialog, "close");
                    }});
    }
}

void SelfTest::end()
{
    const QStringList findings = m_findings.all();
    for (const QString &finding : findings)
        std::fprintf(stderr, "self-test: %s\n", qUtf8Printable(finding));
    std::printf("self-test: %d files loaded, %lld dialogs opened, %s, %lld complaints\n", m_files,
                static_cast<long long>(m_dialogs.size()),
                m_session.isSignedIn() ? "signed in" : "without a database",
                static_cast<long long>(findings.size()));
    QCoreApplication::exit(findings.isEmpty() ? Done : SomeFailed);
}

} // namespace transmittal::app
