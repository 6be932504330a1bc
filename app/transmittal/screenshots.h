// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page_tour.h"
#include "picture_scenes.h"
#include "window_hands.h"

#include <QThreadPool>

class QQuickWindow;

namespace transmittal::models {
class Commands;
class Navigation;
class Preferences;
class Session;
} // namespace transmittal::models

namespace transmittal::app {

/// --screenshots: a picture of every page and dialog in both themes and both sizes,
/// <name>-<theme>-<width>x<height>.png, and one in Spanish (…-es.png), light and small; of the sign-in last,
/// then the end of the program; what a picture needs and is not there is told and makes it fail. Pictures are
/// written on another thread. GUI thread; everything outlives it.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(QQuickWindow &window, models::Session &session, models::Navigation &navigation,
                models::Preferences &preferences, models::Commands &commands, QString folder,
                QObject *parent = nullptr);

    void start();

private:
    void addRounds(bool signedIn);
    void addScene(const PictureScene &scene, const QString &theme, QSize size);
    void addPicture(const QString &name, const QString &theme, QSize size, std::function<void()> go);
    void begin(const QString &theme, QSize size);
    void leave();
    void speak(const QString &language);
    void take(const QString &name);
    void step(const PictureStep &step, const QString &scene);

    QQuickWindow &m_window;
    models::Session &m_session;
    models::Navigation &m_navigation;
    models::Preferences &m_preferences;
    models::Commands &m_commands;
    const QString m_folder;
    PageTour m_tour;
    WindowHands m_hands;
    QThreadPool m_writers;
    std::atomic<bool> m_failed = false;
};

} // namespace transmittal::app
