// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection_settings.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <chrono>
#include <memory>

namespace transmittal::database {

class ListenerWorker;

struct ListenerOptions
{
    std::chrono::milliseconds gather{100};     ///< hints of one channel within this time become one
    bool firstAtOnce = false;                  ///< the first hint after a silence is not held back
    std::chrono::milliseconds tick{15'000};    ///< the slow poll behind it all
    std::chrono::milliseconds ping{5'000};     ///< how often a silent connection is tried
    std::chrono::milliseconds retryFirst{500}; ///< doubles up to retryLast
    std::chrono::milliseconds retryLast{30'000};
};

/// Listens for notifications on a connection and thread of its own, since a busy or open transaction would
/// hold them back. A notification is a hint to read again, never data: it is lost while nobody listens, so
/// tick() and resync() must cause a re-read as well.
///
/// Channel names are lower case letters, digits and underscores (an unquoted NOTIFY folds its name, and Qt
/// quotes the LISTEN); anything else is refused by the constructor with std::invalid_argument. Signals are
/// emitted on the listener's thread: connect to them with a receiver, and they arrive on the receiver's.
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener(ConnectionSettings settings, QStringList channels, ListenerOptions options = {},
             QObject *parent = nullptr);
    /// As stop().
    ~Listener() override;

    void start();
    /// Blocks until the connection is closed, at worst for an attempt to connect.
    void stop();
    /// As stop(), but returns at once; ended() follows, and until then the object must live. False when it
    /// was never started: nothing follows.
    [[nodiscard]] bool beginStop();
    /// Whether the thread has ended, at the latest after this time. Blocks.
    [[nodiscard]] bool join(std::chrono::milliseconds atMost);

Q_SIGNALS:
    /// Something changed on the channel, at least once within the last gather time.
    void hint(const QString &channel);
    /// Listening has begun or begun again; anything may have changed before it.
    void resync();
    void tick();
    /// Whether hints arrive; the sentence for staff is empty when they do.
    void listeningChanged(bool listening, const QString &staffText);
    /// The thread and its connection are gone.
    void ended();

private:
    QThread m_thread;
    std::unique_ptr<ListenerWorker> m_worker;
};

} // namespace transmittal::database
