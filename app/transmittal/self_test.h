// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page_tour.h"
#include "qml_findings.h"

#include <QSet>

class QQmlEngine;
class QQuickWindow;

namespace transmittal::models {
class Navigation;
class Session;
} // namespace transmittal::models

namespace transmittal::app {

/// --self-test: loads every screen of the program, shows every page, opens every dialog, with the session as
/// it is, and ends the program: 0 when nothing complained, else 1 with the complaints on standard error. GUI
/// thread; everything outlives it.
class SelfTest : public QObject
{
    Q_OBJECT

public:
    SelfTest(QQmlEngine &engine, QQuickWindow &window, models::Session &session,
             models::Navigation &navigation, QmlFindings &findings, QObject *parent = nullptr);

    void start();

private:
    void loadEveryFile();
    void addStops();
    void addDialogsOf(const QString &page);
    void end();

    QQmlEngine &m_engine;
    QQuickWindow &m_window;
    models::Session &m_session;
    models::Navigation &m_navigation;
    QmlFindings &m_findings;
    PageTour m_tour;
    QSet<QObject *> m_dialogs; ///< that were found so far; perhaps gone
    int m_files = 0;
};

} // namespace transmittal::app
