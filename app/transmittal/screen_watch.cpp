// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screen_watch.h"

#include "core/logging.h"

#include <QInputEvent>
#include <QQuickWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logScreen, "transmittal.screen", QtInfoMsg)

namespace transmittal::app {

namespace {

using Clock = std::chrono::steady_clock;

/// No input waits so long in the display's queue; what says so has another clock.
constexpr auto oldestInput = 60s;

/// When the display had it, which is before the window's thread came to it. X11 counts the milliseconds of
/// the same clock in 32 bits.
Clock::time_point timeOf(const QInputEvent &event, Clock::time_point now)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch());
    const auto age = std::chrono::milliseconds(static_cast<quint32>(milliseconds.count()) -
                                               static_cast<quint32>(event.timestamp()));
    return age < oldestInput ? now - age : now;
}

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

QString list(const std::vector<double> &values)
{
    QStringList words;
    for (const double value : values)
        words << QString::number(value, 'f', 1);
    return words.join(u',');
}

} // namespace

ScreenWatch::ScreenWatch(QQuickWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    if (!qEnvironmentVariableIsSet("TRANSMITTAL_WATCH_SCREEN"))
        return;
    window.installEventFilter(this);
    connect(&window, &QQuickWindow::frameSwapped, this, &ScreenWatch::frameShown);
    connect(&m_second, &QTimer::timeout, this, &ScreenWatch::report);
    m_second.start(1s);
}

bool ScreenWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::UpdateRequest:
        m_begun = Clock::now();
        break;
    case QEvent::KeyPress:
    case QEvent::Wheel:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
        if (!m_input)
            m_input = timeOf(static_cast<const QInputEvent &>(*event), Clock::now());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ScreenWatch::lookForPage()
{
    m_table = m_window.findChild<models::TransmissionTable *>();
    auto *bulk = m_window.findChild<models::BulkAction *>();
    if (!m_table || !bulk)
        return;
    const auto read = [this] {
        if (m_table->isLoading())
            qCInfo(logScreen) << "asked for rows";
        else
            m_rowsRead = true;
    };
    read();
    connect(m_table, &models::TableModel::loadingChanged, this, read);
    connect(m_table, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (first.column() != 0 || last.column() + 1 != m_table->columnCount())
                    return; // an age that grew
                for (int row = first.row(); row <= last.row(); ++row)
                    m_changed.push_back(m_table->idAt(row));
            });
    connect(bulk, &models::BulkAction::changed, this, [this, bulk] {
        m_previewed = m_previewed || bulk->stage() == models::BulkAction::Stage::Previewed;
    });
}

void ScreenWatch::frameShown()
{
    const auto now = Clock::now();
    if (m_begun)
        m_made.push_back(milliseconds(now - *std::exchange(m_begun, std::nullopt)));
    if (m_input)
        m_answered.push_back(milliseconds(now - *std::exchange(m_input, std::nullopt)));
    const QString at = QString::number(milliseconds(now.time_since_epoch()), 'f', 3);
    const auto say = [this, &at](const char *what, qint64 first, qint64 last, int count) {
        qCInfo(logScreen).noquote() << "shown" << core::field("what", QString::fromLatin1(what))
                                    << core::field("at_ms", at)
                                    << core::field("first", QString::number(first))
                                    << core::field("last", QString::number(last))
                                    << core::field("count", QString::number(count))
                                    << core::field("more", QString::number(int(m_table->isLoading())));
    };
    if (!m_table)
        lookForPage();
    if (std::exchange(m_rowsRead, false))
        say("rows", m_table->idAt(0), m_table->idAt(m_table->count() - 1), m_table->count());
    for (const qint64 id : std::exchange(m_changed, {}))
        say("change", id, id, 1);
    if (std::exchange(m_previewed, false))
        say("preview", 0, 0, 0);
}

void ScreenWatch::report()
{
    if (!m_made.empty())
        qCInfo(logScreen).noquote() << "frames" << core::field("made", list(std::exchange(m_made, {})))
                                    << core::field("answered", list(std::exchange(m_answered, {})));
}

} // namespace transmittal::app
