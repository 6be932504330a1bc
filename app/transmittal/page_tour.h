// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QQuickWindow;

namespace transmittal::app {

/// Visits places of the window one after the other, each until it has come to rest: nothing on it says any
/// more that it is loading. GUI thread; the window outlives it.
class PageTour : public QObject
{
    Q_OBJECT

public:
    struct Stop
    {
        QString name;
        std::function<void()> go;      ///< brings the window there
        std::function<bool()> isThere; ///< besides being at rest; may be empty
        std::function<void()> look;    ///< what to do there
    };

    explicit PageTour(QQuickWindow &window, QObject *parent = nullptr);

    void add(Stop stop) { m_stops.push_back(std::move(stop)); }
    void start();

Q_SIGNALS:
    void finished();
    /// A place did not come to rest within 30 seconds.
    void stuck(const QString &name);

private:
    void go();
    void look();
    [[nodiscard]] bool isAtRest() const;

    QQuickWindow &m_window;
    std::vector<Stop> m_stops;
    std::size_t m_at = 0;
    QTimer m_poll;
    int m_polls = 0;
    int m_quietPolls = 0;
};

} // namespace transmittal::app
