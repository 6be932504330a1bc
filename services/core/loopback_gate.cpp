// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loopback_gate.h"

#include "core/curl_handle.h"

#include <sodium.h>

#include <array>
#include <atomic>
#include <mutex>

namespace transmittal::core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t tokenBytes = 16;

QByteArray randomToken()
{
    std::array<char, tokenBytes> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return QByteArray(bytes.data(), bytes.size()).toHex();
}

} // namespace

struct GateTicket::State
{
    QUrl url;
    QByteArray path; ///< "/" and the token
    LoopbackGate::Handler handler;
    std::weak_ptr<GateRegistry> registry;
    std::atomic<int> served = 0;
    std::atomic<int> refused = 0;
};

/// The open paths. Shared by the gate and its tickets, either of which may go first.
class GateRegistry
{
public:
    using State = std::shared_ptr<GateTicket::State>;

    void add(State state)
    {
        const std::scoped_lock lock(m_mutex);
        m_open.push_back(std::move(state));
    }

    void remove(const State &state)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase(m_open, state);
    }

    HttpResponse serve(const HttpRequest &request)
    {
        LoopbackGate::Handler handler;
        {
            const std::scoped_lock lock(m_mutex);
            const State state = find(request.path);
            if (!state)
                return {404, {}, {}, {}};
            if (request.method != "POST")
                return {405, {}, {}, {{"Allow", "POST"}}};
            // Decided under the lock: of two bodies that arrive together one is the second.
            if (state->served > 0) {
                ++state->refused;
                return {410, {}, {}, {}};
            }
            state->served = 1;
            handler = std::exchange(state->handler, {});
        }
        GateReply reply = handler(request.body);
        // Others cannot be answered with: the client would see a connection that closes, and send again.
        const bool answerable = reply.status >= 200 && reply.status <= 599;
        return {answerable ? reply.status : 502, std::move(reply.contentType), std::move(reply.body), {}};
    }

private:
    /// Looks at every path for the same time, however much of it is right.
    [[nodiscard]] State find(const QByteArray &path) const
    {
        State found;
        for (const State &state : m_open)
            if (path.size() == state->path.size() &&
                sodium_memcmp(path.constData(), state->path.constData(),
                              static_cast<std::size_t>(path.size())) == 0)
                found = state;
        return found;
    }

    std::mutex m_mutex;
    std::vector<State> m_open;
};

GateTicket::GateTicket(std::shared_ptr<State> state) : m_state(std::move(state))
{}
GateTicket::GateTicket(GateTicket &&other) noexcept = default;

GateTicket &GateTicket::operator=(GateTicket &&other) noexcept
{
    std::swap(m_state, other.m_state);
    return *this;
}

GateTicket::~GateTicket()
{
    if (!m_state)
        return;
    if (const auto registry = m_state->registry.lock())
        registry->remove(m_state);
}

QUrl GateTicket::url() const
{
    return m_state->url;
}

int GateTicket::served() const
{
    return m_state->served;
}

int GateTicket::refused() const
{
    return m_state->refused;
}

class LoopbackGate::Private
{
public:
    std::shared_ptr<GateRegistry> registry = std::make_shared<GateRegistry>();
    std::unique_ptr<HttpReceiver> receiver;
};

LoopbackGate::LoopbackGate(std::unique_ptr<Private> owned) : d(std::move(owned))
{}
LoopbackGate::~LoopbackGate() = default;

Result<std::unique_ptr<LoopbackGate>> LoopbackGate::start()
{
    ensureSodium();
    auto d = std::make_unique<Private>();
    HttpReceiverSettings settings;
    settings.limits.bodyBytes = 65'536;
    settings.limits.connections = 64;
    auto receiver = HttpReceiver::start(
        settings, [registry = d->registry](const HttpRequest &request) { return registry->serve(request); });
    if (!receiver)
        return receiver.error();
    d->receiver = std::move(*receiver);
    return std::unique_ptr<LoopbackGate>(new LoopbackGate(std::move(d)));
}

GateTicket LoopbackGate::issue(Handler handler)
{
    auto state = std::make_shared<GateTicket::State>();
    const QByteArray token = randomToken();
    state->path = '/' + token;
    state->url = QUrl(u"http://127.0.0.1:%1/%2"_s.arg(d->receiver->port()).arg(QString::fromLatin1(token)));
    state->handler = std::move(handler);
    state->registry = d->registry;
    d->registry->add(state);
    return GateTicket(std::move(state));
}

} // namespace transmittal::core
