// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots.h"

#include "commands.h"
#include "common/exit_code.h"
#include "navigation.h"
#include "preferences.h"
#include "session.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QKeySequence>
#include <QQuickWindow>

#include <cstdio>

namespace transmittal::app {

using namespace Qt::StringLiterals;

namespace {

const QList<QSize> sizes{{1280, 800}, {1920, 1080}};
const QStringList themes{u"light"_s, u"dark"_s};

} // namespace

Screenshots::Screenshots(QQuickWindow &window, models::Session &session, models::Navigation &navigation,
                         models::Preferences &preferences, models::Commands &commands, QString folder,
                         QObject *parent)
    : QObject(parent), m_window(window), m_session(session), m_navigation(navigation),
      m_preferences(preferences), m_commands(commands), m_folder(std::move(folder)), m_tour(window),
      m_hands(window)
{
    connect(&m_tour, &PageTour::finished, this, [this] {
        m_writers.waitForDone();
        QCoreApplication::exit(m_failed ? SomeFailed : Done);
    });
    connect(&m_tour, &PageTour::stuck, this, [](const QString &name) {
        std::fprintf(stderr, "transmittal: %s does not come to rest\n", qUtf8Printable(name));
        QCoreApplication::exit(SomeFailed);
    });
}

void Screenshots::start()
{
    speak(u"en"_s); // the scenes name controls
    m_tour.add({u"the start"_s, [] {}, [this] { return !m_session.isSigningIn(); },
                [this] {
                    // What there is depends on whether somebody is signed in.
                    if (m_session.isSignedIn())
                        addRounds(true);
                    m_tour.add({u"signing out"_s, [this] { m_commands.run(u"frame.signOut"_s); },
                                [this] { return !m_session.isSignedIn(); },
                                [] {
                                }});
                    addRounds(false);
                }});
    m_tour.start();
}

void Screenshots::addRounds(bool signedIn)
{
    for (const QString &theme : themes) {
        for (const QSize size : sizes) {
            if (!signedIn) {
                addPicture(u"sign-in"_s, theme, size, [] {});
                continue;
            }
            for (const PictureScene &scene : pictureScenes())
                addScene(scene, theme, size);
        }
    }
}

void Screenshots::addScene(const PictureScene &scene, const QString &theme, QSize size)
{
    const auto go = [this, scene] {
        m_navigation.go(scene.page, scene.arguments);
    };
    if (scene.steps.empty()) {
        addPicture(scene.name, theme, size, go);
        return;
    }
    m_tour.add({scene.name,
                [this, theme, size, go] {
                    begin(theme, size);
                    go();
                },
                [this, size] { return m_window.size() == size; },
                [] {
                }});
    for (std::size_t i = 0; i + 1 < scene.steps.size(); ++i)
        m_tour.add({scene.name,
                    [this, scene, i] { step(scene.steps[i], scene.name); },
                    {},
                    [] {
                    }});
    addPicture(scene.name, theme, size, [this, scene] { step(scene.steps.back(), scene.name); });
}

void Screenshots::addPicture(const QString &name, const QString &theme, QSize size, std::function<void()> go)
{
    const QString file = u"%1-%2-%3x%4"_s.arg(name, theme).arg(size.width()).arg(size.height());
    // Longer words need the room most where there is least.
    const bool inSpanish = theme == themes.first() && size == sizes.first();
    m_tour.add({file,
                [this, theme, size, go = std::move(go)] {
                    begin(theme, size);
                    go();
                },
                [this, size] { return m_window.size() == size; },
                [this, file, inSpanish] {
                    take(file);
                    if (!inSpanish)
                        leave();
                }});
    if (!inSpanish)
        return;
    m_tour.add({file + u"-es"_s,
                [this] { speak(u"es"_s); },
                {},
                [this, file] {
                    take(file + u"-es"_s);
                    speak(u"en"_s);
                    leave();
                }});
}

void Screenshots::speak(const QString &language)
{
    m_preferences.setForThisRun(u"language"_s, language);
}

void Screenshots::begin(const QString &theme, QSize size)
{
    m_preferences.setForThisRun(u"theme"_s, theme);
    m_window.resize(size);
}

void Screenshots::leave()
{
    m_hands.closePopups();
    m_hands.key(Qt::Key_Escape); // the detail
}

void Screenshots::step(const PictureStep &step, const QString &scene)
{
    bool done = true;
    switch (step.way) {
    case PictureStep::Way::Press:
        done = m_hands.press(step.what);
        break;
    case PictureStep::Way::Key:
        m_hands.key(QKeySequence::fromString(step.what));
        break;
    case PictureStep::Way::Run:
        done = m_commands.run(step.what);
        break;
    case PictureStep::Way::OpenFirst:
        done = m_hands.focusTable();
        m_hands.key(Qt::Key_Home);
        m_hands.key(Qt::Key_Return);
        break;
    }
    if (done)
        return;
    m_failed = true;
    std::fprintf(stderr, "transmittal: for the picture %s there is no \"%s\"\n", qUtf8Printable(scene),
                 qUtf8Printable(step.what));
}

void Screenshots::take(const QString &name)
{
    const QImage image = m_window.grabWindow();
    m_writers.start([this, image, path = m_folder + u'/' + name + u".png"_s] {
        if (QDir().mkpath(m_folder) && image.save(path))
            return;
        m_failed = true;
        std::fprintf(stderr, "transmittal: %s cannot be written\n", qUtf8Printable(path));
    });
}

} // namespace transmittal::app
