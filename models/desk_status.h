// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "injected.h"
#include "session.h"

#include <QObject>
#include <QTimer>

namespace transmittal::models {

/// What the frame of the window says about the whole desk: how fresh the data is, who works, how fast, what
/// runs, and what waits on a person. Read again on hints, on every tick and after a loss; never twice at
/// once. GUI thread; the texts are for people and translated.
class DeskStatus : public QObject, public Injected<DeskStatus>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString connection READ connection NOTIFY connectionChanged FINAL)
    Q_PROPERTY(QString connectionTone READ connectionTone NOTIFY connectionChanged FINAL)
    Q_PROPERTY(QString connectionTip READ connectionTip NOTIFY connectionChanged FINAL)
    Q_PROPERTY(QString age READ age NOTIFY ageChanged FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY countsChanged FINAL)
    Q_PROPERTY(QString workers READ workers NOTIFY countsChanged FINAL)
    Q_PROPERTY(QString workersTone READ workersTone NOTIFY countsChanged FINAL)
    Q_PROPERTY(QString workersTip READ workersTip NOTIFY countsChanged FINAL)
    Q_PROPERTY(bool nobodyWorks READ isNobodyWorking NOTIFY countsChanged FINAL)
    Q_PROPERTY(QString rate READ rate NOTIFY countsChanged FINAL)
    Q_PROPERTY(QString rateTip READ rateTip NOTIFY countsChanged FINAL)
    Q_PROPERTY(qint64 waitingOnPerson READ waitingOnPerson NOTIFY countsChanged FINAL)
    Q_PROPERTY(int unreadNotifications READ unreadNotifications NOTIFY countsChanged FINAL)
    Q_PROPERTY(qint64 bulkId READ bulkId NOTIFY countsChanged FINAL)
    Q_PROPERTY(QString bulk READ bulk NOTIFY countsChanged FINAL)
    Q_PROPERTY(double bulkShare READ bulkShare NOTIFY countsChanged FINAL)

public:
    explicit DeskStatus(Session &session, QObject *parent = nullptr);

    /// "Live", "Read every 15 s", "Database lost" …
    [[nodiscard]] QString connection() const;
    /// "good", "warn" or "bad", as in StatusLook.
    [[nodiscard]] QString connectionTone() const;
    [[nodiscard]] QString connectionTip() const;
    /// How old what is shown may be: "Read just now".
    [[nodiscard]] QString age() const { return m_age; }
    /// Whether the counts below were read since the sign-in.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] QString workers() const;
    [[nodiscard]] QString workersTone() const;
    [[nodiscard]] QString workersTip() const;
    /// No worker is alive: whatever waits goes on waiting.
    [[nodiscard]] bool isNobodyWorking() const { return m_known && m_load.alive == 0; }
    /// "12 per minute"; what was finished in the last hour, evened out.
    [[nodiscard]] QString rate() const;
    [[nodiscard]] QString rateTip() const;
    /// Rejected, unconfirmed, on hold and failed transmissions.
    [[nodiscard]] qint64 waitingOnPerson() const { return m_load.waitingOnPerson; }
    /// At most 100.
    [[nodiscard]] int unreadNotifications() const { return m_load.unread; }
    /// The latest bulk action that runs; 0: none.
    [[nodiscard]] qint64 bulkId() const { return m_load.bulkId; }
    /// "Sending: 120 of 2,000"; empty when none runs.
    [[nodiscard]] QString bulk() const;
    /// Between 0 and 1.
    [[nodiscard]] double bulkShare() const;

    void refresh();
    /// After the language has changed.
    void retranslate();

Q_SIGNALS:
    void connectionChanged();
    void ageChanged();
    void countsChanged();

private:
    /// What one reading yields.
    struct Load
    {
        int alive = 0;
        int draining = 0;
        int silent = 0;
        qint64 perHour = 0;
        qint64 waiting = 0;
        qint64 waitingOnPerson = 0;
        int unread = 0;
        qint64 bulkId = 0;
        QString bulkAction;
        int bulkDone = 0;
        int bulkTotal = 0;
        int moreBulks = 0;
    };
    [[nodiscard]] static core::Result<Load> read(database::Connection &connection);

    void sessionChanged();
    void takeAge();

    Session &m_session;
    Load m_load;
    QString m_age;
    QTimer m_soon; ///< many hints become one reading
    QTimer m_second;
    bool m_known = false;
    bool m_reading = false;
    bool m_again = false; ///< something changed while reading
};

} // namespace transmittal::models
