// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"
#include "transmissions/channel_check.h"

#include <QAbstractListModel>
#include <QPointer>

#include <stop_token>
#include <vector>

namespace transmittal::models {

/// "Test connection" of a channel: what was looked at, step by step, each with what was found and what to do.
/// Nothing is filed and no password leaves. GUI thread; the service is asked on a thread of the pool.
class ChannelTest : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(transmittal::models::Session *session MEMBER m_session NOTIFY sessionChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY stateChanged FINAL)
    Q_PROPERTY(qint64 limit READ limit NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool good READ isGood NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool stopped READ isStopped NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< "title": what was looked at
        TextRole,                     ///< "text": what was found, and what to do when it is not good
        StateRole, ///< "status": "done", "error", "skipped" (not tried), "running"; for StatusLook
    };
    Q_ENUM(Role)

    explicit ChannelTest(QObject *parent = nullptr);
    ~ChannelTest() override;

    [[nodiscard]] int count() const { return static_cast<int>(m_checks.size()); }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// How long the service may take to answer, in milliseconds; 0 while it is not asked.
    [[nodiscard]] qint64 limit() const { return m_running ? m_limit.count() : 0; }
    /// It ended, and nothing was wrong.
    [[nodiscard]] bool isGood() const;
    /// A person has ended it before its end; what was found until then is listed.
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    /// How it ended, in a sentence; empty before.
    [[nodiscard]] QString summary() const;
    /// Why it could not be made.
    [[nodiscard]] const QString &error() const { return m_error; }

    /// What is stored is tested, not what stands in a form. Starting again drops the test that runs.
    Q_INVOKABLE void start(const QString &channel);
    /// Ends the test that runs, at once: an answer that comes later is dropped. Without one it does nothing.
    Q_INVOKABLE void stop();
    /// Ends it as well, and forgets what was found.
    Q_INVOKABLE void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void stateChanged();
    /// It has ended, stopped or not.
    void finished();

private:
    using Check = transmissions::check::Check;
    struct Settings
    {
        access::ChannelSettings channel;
        std::vector<Check> checks;
    };

    void take(const Settings &settings);
    void add(const Check &check);
    void callService(const access::ChannelSettings &channel, quint64 number);
    void drop();
    void end();
    void fail(const QString &error);

    QPointer<Session> m_session;
    std::vector<Check> m_checks;
    QString m_error;
    std::chrono::milliseconds m_limit{0};
    quint64 m_number = 0;    ///< of the test: answers to an earlier one are dropped
    std::stop_source m_stop; ///< of the call of that test
    bool m_running = false;
    bool m_ended = false;
    bool m_stopped = false;
};

/// What was looked at and what was found, in the words of the desk.
[[nodiscard]] QString checkTitle(const transmissions::check::Check &check);
[[nodiscard]] QString checkText(const transmissions::check::Check &check);

} // namespace transmittal::models
