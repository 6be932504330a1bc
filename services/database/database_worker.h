// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database_thread.h"

#include <QTimer>

namespace transmittal::database {

/// Inside this folder only: the part of a DatabaseThread that lives on its thread.
class DatabaseWorker : public QObject
{
    Q_OBJECT

public:
    explicit DatabaseWorker(DatabaseThread &owner);

    void connectNow();
    void tryNow();
    void runNext();
    /// Ends the connection on the thread that made it, then the thread.
    void close();

private:
    void setState(DatabaseThread::State state, const QString &staffText);
    void lose(const core::Error &error);
    void ping();

    DatabaseThread &m_owner;
    std::unique_ptr<Connection> m_connection;
    core::Error m_reason;
    QTimer m_retry;
    QTimer m_ping;
    std::chrono::milliseconds m_delay;
};

} // namespace transmittal::database
