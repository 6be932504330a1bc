// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edit_form.h"
#include "jobs/queue_health.h"

namespace transmittal::models {

/// How one channel does (T10): whether it goes and why not, its calls of the last day, what waits; and the
/// form that pauses it: a reason is what is saved. GUI thread.
class ChannelHealth : public EditForm
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY channelChanged FINAL)
    Q_PROPERTY(QString condition READ condition NOTIFY healthChanged FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY healthChanged FINAL)
    Q_PROPERTY(bool paused READ isPaused NOTIFY healthChanged FINAL)
    Q_PROPERTY(bool resumable READ isResumable NOTIFY healthChanged FINAL)
    Q_PROPERTY(QDateTime lastSuccess READ lastSuccess NOTIFY healthChanged FINAL)
    Q_PROPERTY(qint64 calls READ calls NOTIFY healthChanged FINAL)
    Q_PROPERTY(double errorRate READ errorRate NOTIFY healthChanged FINAL)
    Q_PROPERTY(QString errorRateText READ errorRateText NOTIFY healthChanged FINAL)
    Q_PROPERTY(bool troubled READ isTroubled NOTIFY healthChanged FINAL)
    Q_PROPERTY(qint64 waiting READ waiting NOTIFY healthChanged FINAL)
    Q_PROPERTY(qint64 running READ running NOTIFY healthChanged FINAL)
    Q_PROPERTY(qint64 held READ held NOTIFY healthChanged FINAL)
    Q_PROPERTY(qint64 unconfirmed READ unconfirmed NOTIFY healthChanged FINAL)
    Q_PROPERTY(QDateTime oldestWaiting READ oldestWaiting NOTIFY healthChanged FINAL)
    Q_PROPERTY(QString forecast READ forecast NOTIFY healthChanged FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *reason READ reason CONSTANT FINAL)

public:
    struct Health
    {
        jobs::QueueHealth queue;
        jobs::RecentCalls calls;
        jobs::BacklogForecast forecast;
    };

    explicit ChannelHealth(QObject *parent = nullptr);

    [[nodiscard]] const QString &channel() const { return m_channel; }
    void setChannel(const QString &channel);
    /// For StatusLook; empty until it was read.
    [[nodiscard]] QString condition() const;
    /// Why it is so and what to do, for staff.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isPaused() const { return m_health.queue.pausedAt.isValid(); }
    /// There is a pause, a hold or an open breaker to lift.
    [[nodiscard]] bool isResumable() const;
    [[nodiscard]] QDateTime lastSuccess() const { return m_health.queue.lastSuccessAt; }
    /// Of the last 24 hours.
    [[nodiscard]] qint64 calls() const { return m_health.calls.calls; }
    /// 0 to 1, of those calls; 0 when there were none.
    [[nodiscard]] double errorRate() const;
    [[nodiscard]] QString errorRateText() const;
    /// So many of those calls failed that somebody should look into it.
    [[nodiscard]] bool isTroubled() const;
    [[nodiscard]] qint64 waiting() const { return m_health.queue.available + m_health.queue.scheduled; }
    [[nodiscard]] qint64 running() const { return m_health.queue.running; }
    [[nodiscard]] qint64 held() const { return m_health.queue.held; }
    [[nodiscard]] qint64 unconfirmed() const { return m_health.queue.unconfirmed; }
    [[nodiscard]] QDateTime oldestWaiting() const { return m_health.queue.oldestWaiting; }
    /// When what waits will be done at the rate of the last hour, and whether that is late.
    [[nodiscard]] QString forecast() const;
    [[nodiscard]] FormEntry *reason() const { return m_reason; }
    [[nodiscard]] QString locked() const override;

    Q_INVOKABLE void resume();

Q_SIGNALS:
    void channelChanged();
    void healthChanged();
    /// What was on hold is free again.
    void resumed(qint64 freed);

protected:
    [[nodiscard]] QStringList liveChannels() const override;
    void read() override;
    void write() override;

private:
    QString m_channel;
    Health m_health;
    FormEntry *m_reason;
};

} // namespace transmittal::models
