// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page_tour.h"

#include <QThreadPool>

class QQuickWindow;

namespace transmittal::models {
class Commands;
class Navigation;
class Preferences;
class Session;
} // namespace transmittal::models

namespace transmittal::app {

/// --screenshots: a picture of every page in both themes and both sizes, <page>-<theme>-<width>x<height>.png,
/// then the end of the program. Pictures are written on another thread. GUI thread; everything outlives it.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(QQuickWindow &window, models::Session &session, models::Navigation &navigation,
                models::Preferences &preferences, models::Commands &commands, QString folder,
                QObject *parent = nullptr);

    void start();

private:
    void addPages(const QString &theme, QSize size);
    void addPicture(const QString &name, const QString &theme, QSize size, std::function<void()> go,
                    std::function<void()> leave = {});
    void take(const QString &name);

    QQuickWindow &m_window;
    models::Session &m_session;
    models::Navigation &m_navigation;
    models::Preferences &m_preferences;
    models::Commands &m_commands;
    const QString m_folder;
    PageTour m_tour;
    QThreadPool m_writers;
    std::atomic<bool> m_failed = false;
};

} // namespace transmittal::app
