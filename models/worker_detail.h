// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "worker_board.h"

namespace transmittal::models {

/// One process of the board, opened; follows what becomes of it. GUI thread.
class WorkerDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(transmittal::models::WorkerBoard *board READ board WRITE setBoard NOTIFY boardChanged FINAL)
    Q_PROPERTY(qint64 process READ process WRITE setProcess NOTIFY changed FINAL)
    Q_PROPERTY(bool found READ isFound NOTIFY changed FINAL)
    Q_PROPERTY(QString condition READ condition NOTIFY changed FINAL)
    Q_PROPERTY(QString workstation READ workstation NOTIFY changed FINAL)
    Q_PROPERTY(QString login READ login NOTIFY changed FINAL)
    Q_PROPERTY(QString program READ program NOTIFY changed FINAL)
    Q_PROPERTY(bool older READ isOlder NOTIFY changed FINAL)
    Q_PROPERTY(QStringList queues READ queues NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime startedAt READ startedAt NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime heartbeatAt READ heartbeatAt NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime drainingAt READ drainingAt NOTIFY changed FINAL)
    Q_PROPERTY(QString drainingBy READ drainingBy NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime stoppedAt READ stoppedAt NOTIFY changed FINAL)
    Q_PROPERTY(QString stopReason READ stopReason NOTIFY changed FINAL)
    Q_PROPERTY(bool mayDrain READ mayDrain NOTIFY changed FINAL)
    Q_PROPERTY(QList<transmittal::models::WorkerJob> jobs READ jobs NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] WorkerBoard *board() const { return m_board; }
    void setBoard(WorkerBoard *board);
    /// 0: none is open.
    [[nodiscard]] qint64 process() const { return m_process; }
    void setProcess(qint64 process);
    [[nodiscard]] bool isFound() const { return m_worker.id != 0; }
    /// For StatusLook: "alive", "draining", "silent", "stopped".
    [[nodiscard]] QString condition() const { return m_worker.condition; }
    [[nodiscard]] QString workstation() const { return m_worker.workstation; }
    [[nodiscard]] QString login() const { return m_worker.login; }
    [[nodiscard]] QString program() const { return m_worker.programVersion; }
    [[nodiscard]] bool isOlder() const { return m_board && m_board->isOlder(m_worker); }
    [[nodiscard]] QStringList queues() const { return m_worker.queues; }
    [[nodiscard]] QDateTime startedAt() const { return m_worker.startedAt; }
    [[nodiscard]] QDateTime heartbeatAt() const { return m_worker.heartbeatAt; }
    [[nodiscard]] QDateTime drainingAt() const { return m_worker.drainingAt; }
    [[nodiscard]] QString drainingBy() const { return m_worker.drainingBy; }
    [[nodiscard]] QDateTime stoppedAt() const { return m_worker.stoppedAt; }
    [[nodiscard]] QString stopReason() const { return m_worker.stopReason; }
    /// It lives and is not draining yet.
    [[nodiscard]] bool mayDrain() const;
    [[nodiscard]] QList<WorkerJob> jobs() const { return WorkerBoard::jobsOf(m_worker); }

Q_SIGNALS:
    void boardChanged();
    void changed();

private:
    void look();

    QPointer<WorkerBoard> m_board;
    jobs::WorkerOnBoard m_worker; ///< the last that was seen
    qint64 m_process = 0;
};

} // namespace transmittal::models
