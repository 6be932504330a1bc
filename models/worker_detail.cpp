// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker_detail.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using jobs::WorkerOnBoard;

void WorkerDetail::setBoard(WorkerBoard *board)
{
    if (m_board == board)
        return;
    if (m_board)
        m_board->disconnect(this);
    m_board = board;
    if (board)
        connect(board, &WorkerBoard::figuresChanged, this, &WorkerDetail::look);
    Q_EMIT boardChanged();
    look();
}

void WorkerDetail::setProcess(qint64 process)
{
    if (m_process == process)
        return;
    m_process = process;
    m_worker = {};
    look();
    Q_EMIT changed();
}

void WorkerDetail::look()
{
    const WorkerOnBoard *found = m_board && m_process != 0 ? m_board->worker(m_process) : nullptr;
    // The board shows no more of those that have ended.
    const bool ended =
        !found && isFound() && m_board && m_board->session() && m_board->session()->isSignedIn();
    if (found)
        m_worker = *found;
    if (ended) {
        m_worker.condition = u"stopped"_s;
        m_worker.holding = 0;
        m_worker.jobs = {};
    }
    if (found || ended)
        Q_EMIT changed();
}

bool WorkerDetail::mayDrain() const
{
    return isFound() && m_worker.condition != "stopped"_L1 && !m_worker.stoppedAt.isValid() &&
           !m_worker.drainingAt.isValid();
}

} // namespace transmittal::models
