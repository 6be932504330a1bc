// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_tour.h"

#include <QHash>
#include <QMetaProperty>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace transmittal::app {

using namespace std::chrono_literals;

namespace {

constexpr auto pollInterval = 40ms;
// An animation or an answer that leads to another question shows within this many looks.
constexpr int pollsOfRest = 12;
constexpr int mostPolls = 750;

} // namespace

PageTour::PageTour(QQuickWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &PageTour::look);
}

void PageTour::start()
{
    m_at = 0;
    go();
}

void PageTour::go()
{
    if (m_at == m_stops.size()) {
        m_poll.stop();
        Q_EMIT finished();
        return;
    }
    m_polls = 0;
    m_quietPolls = 0;
    m_poll.start();
    m_stops[m_at].go();
}

void PageTour::look()
{
    const Stop &stop = m_stops[m_at];
    m_quietPolls = isAtRest() && (!stop.isThere || stop.isThere()) ? m_quietPolls + 1 : 0;
    if (m_quietPolls < pollsOfRest) {
        if (++m_polls == mostPolls) {
            m_poll.stop();
            Q_EMIT stuck(stop.name);
        }
        return;
    }
    const auto lookAtIt = stop.look; // which may add stops
    lookAtIt();
    ++m_at;
    go();
}

bool PageTour::isAtRest() const
{
    // Every model says "loading" in the same word. There are few kinds of objects, and ten thousands of each.
    QHash<const QMetaObject *, int> places;
    const auto objects = m_window.findChildren<QObject *>();
    return std::none_of(objects.begin(), objects.end(), [&places](const QObject *object) {
        const QMetaObject *kind = object->metaObject();
        auto place = places.constFind(kind);
        if (place == places.constEnd())
            place = places.insert(kind, kind->indexOfProperty("loading"));
        if (*place < 0 || !kind->property(*place).read(object).toBool())
            return false;
        const auto *item = qobject_cast<const QQuickItem *>(object);
        return !item || item->isVisible();
    });
}

} // namespace transmittal::app
