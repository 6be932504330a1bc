// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_place.h"

#include "preferences.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>

#include <algorithm>

namespace transmittal::app {

using namespace Qt::StringLiterals;

namespace {

const QString placeKey = u"window/place"_s;
// Enough of the upper edge to see the window and to take hold of it.
constexpr QSize leastVisible(200, 40);

// What the system draws around a window at most; the first time nobody has told it yet.
constexpr QSize roomForFrame(16, 48);

QList<QRect> screenAreas()
{
    QList<QRect> areas;
    for (const QScreen *screen : QGuiApplication::screens())
        areas << screen->availableGeometry();
    return areas;
}

} // namespace

std::optional<QRect> reachablePlace(const QRect &remembered, const QList<QRect> &screens)
{
    const QRect upperEdge(remembered.topLeft(), QSize(remembered.width(), leastVisible.height()));
    for (const QRect &screen : screens) {
        const QRect seen = screen.intersected(upperEdge);
        if (seen.width() < leastVisible.width() || seen.height() < leastVisible.height())
            continue;
        const QSize size = remembered.size().boundedTo(screen.size());
        const int x = std::clamp(remembered.x(), screen.left(), screen.right() + 1 - size.width());
        const int y = std::clamp(remembered.y(), screen.top(), screen.bottom() + 1 - size.height());
        return QRect(QPoint(x, y), size);
    }
    return std::nullopt;
}

WindowPlace::WindowPlace(QQuickWindow &window, models::Preferences &preferences, QObject *parent)
    : QObject(parent), m_window(window), m_preferences(preferences)
{}

void WindowPlace::open()
{
    const QVariantMap stored = m_preferences.value(placeKey).toMap();
    const QRect remembered(stored.value(u"x"_s).toInt(), stored.value(u"y"_s).toInt(),
                           stored.value(u"width"_s).toInt(), stored.value(u"height"_s).toInt());
    const auto place = remembered.isEmpty() ? std::nullopt : reachablePlace(remembered, screenAreas());
    if (place)
        m_window.setGeometry(*place);
    else if (const QScreen *screen = m_window.screen())
        m_window.resize(m_window.size().boundedTo(screen->availableSize() - roomForFrame));
    if (stored.value(u"maximized"_s).toBool())
        m_window.showMaximized();
    else
        m_window.show();
    for (const auto changed :
         {&QWindow::xChanged, &QWindow::yChanged, &QWindow::widthChanged, &QWindow::heightChanged})
        connect(&m_window, changed, this, &WindowPlace::remember);
    connect(&m_window, &QWindow::visibilityChanged, this, &WindowPlace::remember);
}

void WindowPlace::remember()
{
    if (!m_window.isVisible())
        return;
    const bool maximized =
        m_window.visibility() == QWindow::Maximized || m_window.visibility() == QWindow::FullScreen;
    QVariantMap stored = m_preferences.value(placeKey).toMap();
    stored.insert(u"maximized"_s, maximized);
    if (!maximized) { // where it goes back to
        const QRect place = m_window.geometry();
        stored.insert({{u"x"_s, place.x()},
                       {u"y"_s, place.y()},
                       {u"width"_s, place.width()},
                       {u"height"_s, place.height()}});
    }
    m_preferences.setValue(placeKey, stored);
}

} // namespace transmittal::app
