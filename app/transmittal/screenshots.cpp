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
#include <QQuickWindow>

#include <cstdio>

namespace transmittal::app {

using namespace Qt::StringLiterals;

namespace {

const QList<QSize> sizes{{1280, 800}, {1920, 1080}};
const QStringList themes{u"light"_s, u"dark"_s};

/// What has no page of its own and is opened by a command.
struct Opened
{
    QString name;
    QString command;
};
const QList<Opened> opened{{u"palette"_s, u"frame.palette"_s}, {u"keys"_s, u"frame.keys"_s}};

} // namespace

Screenshots::Screenshots(QQuickWindow &window, models::Session &session, models::Navigation &navigation,
                         models::Preferences &preferences, models::Commands &commands, QString folder,
                         QObject *parent)
    : QObject(parent), m_window(window), m_session(session), m_navigation(navigation),
      m_preferences(preferences), m_commands(commands), m_folder(std::move(folder)), m_tour(window)
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
    m_tour.add({u"the start"_s, [] {}, [this] { return !m_session.isSigningIn(); },
                [this] {
                    // What there is depends on whether somebody is signed in.
                    for (const QString &theme : themes)
                        for (const QSize size : sizes)
                            addPages(theme, size);
                }});
    m_tour.start();
}

void Screenshots::addPages(const QString &theme, QSize size)
{
    if (!m_session.isSignedIn()) {
        addPicture(u"sign-in"_s, theme, size, [] {});
        return;
    }
    for (const QString &page : models::Navigation::pages())
        addPicture(page, theme, size, [this, page] { m_navigation.go(page); });
    for (const Opened &one : opened)
        addPicture(
            one.name, theme, size, [this, one] { m_commands.run(one.command); },
            [this] { m_commands.run(u"frame.close"_s); });
}

void Screenshots::addPicture(const QString &name, const QString &theme, QSize size, std::function<void()> go,
                             std::function<void()> leave)
{
    const QString file = u"%1-%2-%3x%4"_s.arg(name, theme).arg(size.width()).arg(size.height());
    m_tour.add({file,
                [this, theme, size, go = std::move(go)] {
                    m_preferences.setForThisRun(u"theme"_s, theme);
                    m_window.resize(size);
                    go();
                },
                [this, size] { return m_window.size() == size; },
                [this, file, leave = std::move(leave)] {
                    take(file);
                    if (leave)
                        leave();
                }});
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
