// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http_receiver.h"

#include <microhttpd.h>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace transmittal::core {

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

#ifdef Q_OS_WIN
constexpr int bothWays = SD_BOTH;
#else
constexpr int bothWays = SHUT_RDWR;
#endif

/// Cuts connections whose request is not complete in time. libmicrohttpd's own timeout starts anew with every
/// byte, so a peer that sends one byte now and then would hold its connection for ever.
class ReceiveWatch
{
public:
    explicit ReceiveWatch(std::chrono::seconds limit)
        : m_limit(limit), m_thread([this](const std::stop_token &stop) { run(stop); })
    {}

    void begin(MHD_socket socket)
    {
        const std::scoped_lock lock(m_mutex);
        m_deadlines[socket] = steady_clock::now() + m_limit;
        m_changed.notify_one();
    }
    void end(MHD_socket socket)
    {
        const std::scoped_lock lock(m_mutex);
        m_deadlines.erase(socket);
    }

private:
    void run(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            if (m_deadlines.empty()) {
                m_changed.wait(lock, stop, [this] { return !m_deadlines.empty(); });
                continue;
            }
            const auto next =
                std::min_element(m_deadlines.begin(), m_deadlines.end(),
                                 [](const auto &a, const auto &b) { return a.second < b.second; });
            if (next->second <= steady_clock::now()) {
                // Under the lock: end() comes before the socket is closed, so its number is still this
                // connection's.
                ::shutdown(next->first, bothWays);
                m_deadlines.erase(next);
                continue;
            }
            const auto until = next->second;
            m_changed.wait_until(lock, stop, until, [] { return false; });
        }
    }

    const std::chrono::seconds m_limit;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<MHD_socket, steady_clock::time_point> m_deadlines;
    std::jthread m_thread;
};

MHD_socket socketOf(MHD_Connection *connection)
{
    return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
}

MHD_Result collect(void *list, MHD_ValueKind kind, const char *key, const char *value)
{
    QByteArray name(key);
    if (kind == MHD_HEADER_KIND)
        name = name.toLower();
    static_cast<HttpHeaders *>(list)->push_back({std::move(name), QByteArray(value)});
    return MHD_YES;
}

} // namespace

class HttpReceiver::Private
{
public:
    Private(const HttpLimits &limits, Handler handler)
        : m_limits(limits), m_handler(std::move(handler)), m_watch(limits.receiving)
    {}

    ~Private()
    {
        if (m_daemon != nullptr)
            MHD_stop_daemon(m_daemon);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port)
    {
        sockaddr_in four{};
        sockaddr_in6 six{};
        const sockaddr *where = nullptr;
        unsigned flags = MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_THREAD_PER_CONNECTION;
        if (address.protocol() == QAbstractSocket::IPv6Protocol) {
            six.sin6_family = AF_INET6;
            six.sin6_port = htons(port);
            const Q_IPV6ADDR bytes = address.toIPv6Address();
            std::copy_n(bytes.c, 16, six.sin6_addr.s6_addr);
            where = reinterpret_cast<const sockaddr *>(&six);
            flags |= MHD_USE_IPv6;
        } else {
            four.sin_family = AF_INET;
            four.sin_port = htons(port);
            four.sin_addr.s_addr = htonl(address.toIPv4Address());
            where = reinterpret_cast<const sockaddr *>(&four);
        }
        m_daemon = MHD_start_daemon(flags, port, nullptr, nullptr, &Private::onRequest, this, //
                                    MHD_OPTION_SOCK_ADDR, where,                              //
                                    MHD_OPTION_CONNECTION_LIMIT, m_limits.connections,        //
                                    MHD_OPTION_CONNECTION_TIMEOUT, seconds(m_limits.idle),    //
                                    MHD_OPTION_CONNECTION_MEMORY_LIMIT, m_limits.headerBytes, //
                                    MHD_OPTION_NOTIFY_CONNECTION, &Private::onConnection, this,
                                    MHD_OPTION_NOTIFY_COMPLETED, &Private::onCompleted, this, MHD_OPTION_END);
        return m_daemon != nullptr;
    }

    [[nodiscard]] quint16 port() const
    {
        return MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
    }

private:
    /// What has come of one request.
    struct Incoming
    {
        HttpRequest request;
    };

    static unsigned seconds(std::chrono::seconds duration)
    {
        return static_cast<unsigned>(std::max<std::chrono::seconds::rep>(1, duration.count()));
    }

    static void onConnection(void *self, MHD_Connection *connection, void **,
                             MHD_ConnectionNotificationCode what)
    {
        auto *d = static_cast<Private *>(self);
        if (what == MHD_CONNECTION_NOTIFY_STARTED)
            d->m_watch.begin(socketOf(connection));
        else
            d->m_watch.end(socketOf(connection));
    }

    static void onCompleted(void *, MHD_Connection *, void **incoming, MHD_RequestTerminationCode)
    {
        const std::unique_ptr<Incoming> owned(static_cast<Incoming *>(*incoming));
        *incoming = nullptr;
    }

    static MHD_Result onRequest(void *self, MHD_Connection *connection, const char *path, const char *method,
                                const char *, const char *upload, std::size_t *uploadSize, void **incoming)
    {
        auto *d = static_cast<Private *>(self);
        if (*incoming == nullptr) {
            auto fresh = std::make_unique<Incoming>();
            fresh->request.method = method;
            fresh->request.path = path;
            MHD_get_connection_values(connection, MHD_HEADER_KIND, collect, &fresh->request.headers);
            MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, collect, &fresh->request.query);
            const bool tooLong =
                headerValue(fresh->request.headers, "content-length").value_or("0").toLongLong() >
                d->m_limits.bodyBytes;
            *incoming = fresh.release();
            return tooLong ? answer(connection, {413, {}, {}, {}}) : MHD_YES;
        }
        HttpRequest &request = static_cast<Incoming *>(*incoming)->request;
        if (*uploadSize > 0) {
            if (static_cast<qint64>(*uploadSize) > d->m_limits.bodyBytes - request.body.size())
                return MHD_NO; // a chunked body over the limit: there is no way to answer in the middle of it
            request.body.append(upload, static_cast<qsizetype>(*uploadSize));
            *uploadSize = 0;
            return MHD_YES;
        }
        return d->serve(connection, request);
    }

    MHD_Result serve(MHD_Connection *connection, HttpRequest &request)
    {
        m_watch.end(socketOf(connection));
        request.remoteAddress = remoteAddress(connection);
        HttpResponse response;
        try {
            response = m_handler(request);
        } catch (...) {
            response = {500, {}, {}, {}};
        }
        return answer(connection, response);
    }

    static QByteArray remoteAddress(MHD_Connection *connection)
    {
        const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
        return info == nullptr ? QByteArray() : QHostAddress(info->client_addr).toString().toLatin1();
    }

    static MHD_Result answer(MHD_Connection *connection, const HttpResponse &from)
    {
        // libmicrohttpd's interface takes a pointer to changeable bytes and copies them.
        MHD_Response *response =
            MHD_create_response_from_buffer(static_cast<std::size_t>(from.body.size()),
                                            const_cast<char *>(from.body.constData()), MHD_RESPMEM_MUST_COPY);
        if (response == nullptr)
            return MHD_NO;
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
        if (!from.contentType.isEmpty())
            MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, from.contentType.constData());
        for (const HttpHeader &header : from.headers)
            MHD_add_response_header(response, header.name.constData(), header.value.constData());
        const MHD_Result queued =
            MHD_queue_response(connection, static_cast<unsigned>(from.status), response);
        MHD_destroy_response(response);
        return queued;
    }

    const HttpLimits m_limits;
    const Handler m_handler;
    ReceiveWatch m_watch;
    MHD_Daemon *m_daemon = nullptr;
};

HttpReceiver::HttpReceiver(std::unique_ptr<Private> owned) : d(std::move(owned))
{}
HttpReceiver::~HttpReceiver() = default;

Result<std::unique_ptr<HttpReceiver>> HttpReceiver::start(const HttpReceiverSettings &settings,
                                                          Handler handler)
{
    auto d = std::make_unique<Private>(settings.limits, std::move(handler));
    if (!d->listen(settings.address, settings.port))
        return Error{ErrorCode::Network,
                     u"No connections can be taken at %1, port %2. End the program that uses it, or choose "
                     u"another port."_s.arg(settings.address.toString())
                         .arg(settings.port),
                     u"MHD_start_daemon failed, errno %1"_s.arg(errno)};
    return std::unique_ptr<HttpReceiver>(new HttpReceiver(std::move(d)));
}

quint16 HttpReceiver::port() const
{
    return d->port();
}

} // namespace transmittal::core
