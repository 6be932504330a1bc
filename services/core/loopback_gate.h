// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http_receiver.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace transmittal::core {

/// What the gate answers to the client inside the process.
struct GateReply
{
    int status = 200;
    QByteArray contentType = "text/xml; charset=utf-8";
    QByteArray body;
};

class GateRegistry;

/// The right to post one body to the gate. Movable; dropping it closes its path. It may outlive the gate.
class GateTicket
{
public:
    GateTicket(GateTicket &&other) noexcept;
    GateTicket &operator=(GateTicket &&other) noexcept;
    ~GateTicket();

    /// http://127.0.0.1:port/<32 hex digits>. Whoever posts to it must use no proxy.
    [[nodiscard]] QUrl url() const;
    /// How many bodies were handed to the handler: 0 or 1.
    [[nodiscard]] int served() const;
    /// How many further complete bodies were refused with 410. More than 0 shows a client that resends.
    [[nodiscard]] int refused() const;

private:
    friend class LoopbackGate;
    friend class GateRegistry;
    struct State;
    explicit GateTicket(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

/// The door through which a library that brings its own HTTP client (KDSOAP) reaches perform(): a listener on
/// 127.0.0.1 whose paths serve exactly one POST each. A second body on a path is refused with 410, an unknown
/// path with 404, another method with 405, a body over 64 KiB with 413. One gate per process, owned by the
/// composition root. Thread-safe.
///
/// The reason: Qt's HTTP client resends a POST by itself when the other side closes without an answer (up to
/// four bodies for one call, measured on Qt 6.4.2).
class LoopbackGate
{
public:
    /// Gets the posted body, runs on a thread of the connection and may block. It must own what it uses:
    /// dropping the ticket does not wait for a handler that already runs (destroying the gate does).
    using Handler = std::function<GateReply(QByteArray body)>;

    [[nodiscard]] static Result<std::unique_ptr<LoopbackGate>> start();
    ~LoopbackGate();
    LoopbackGate(const LoopbackGate &) = delete;
    LoopbackGate &operator=(const LoopbackGate &) = delete;

    [[nodiscard]] GateTicket issue(Handler handler);

private:
    class Private;
    explicit LoopbackGate(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace transmittal::core
