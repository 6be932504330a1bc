// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/counting_stub.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

namespace transmittal::test {

namespace {

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;

Context contextOf(const std::optional<Identity> &identity, const QByteArray &clientAuthority)
{
    if (!identity)
        return {nullptr, &SSL_CTX_free};
    Context context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> certificate(
        BIO_new_mem_buf(identity->certificatePem.constData(),
                        static_cast<int>(identity->certificatePem.size())),
        &BIO_free_all);
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> key(
        BIO_new_mem_buf(identity->privateKeyPem.constData(),
                        static_cast<int>(identity->privateKeyPem.size())),
        &BIO_free_all);
    const std::unique_ptr<X509, decltype(&X509_free)> x509(
        PEM_read_bio_X509(certificate.get(), nullptr, nullptr, nullptr), &X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> pkey(
        PEM_read_bio_PrivateKey(key.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    if (SSL_CTX_use_certificate(context.get(), x509.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context.get(), pkey.get()) != 1)
        throw std::runtime_error("the stub's certificate cannot be used");
    if (!clientAuthority.isEmpty()) {
        const std::unique_ptr<BIO, decltype(&BIO_free_all)> pem(
            BIO_new_mem_buf(clientAuthority.constData(), static_cast<int>(clientAuthority.size())),
            &BIO_free_all);
        const std::unique_ptr<X509, decltype(&X509_free)> authority(
            PEM_read_bio_X509(pem.get(), nullptr, nullptr, nullptr), &X509_free);
        if (X509_STORE_add_cert(SSL_CTX_get_cert_store(context.get()), authority.get()) != 1)
            throw std::runtime_error("the stub's authority cannot be used");
        SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    }
    return context;
}

} // namespace

class CountingStub::Private
{
public:
    Private(Ending ending, const std::optional<Identity> &identity, QByteArray custom,
            const QByteArray &clientAuthority = {})
        : m_ending(ending), m_custom(std::move(custom)), m_context(contextOf(identity, clientAuthority)),
          m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes to closed sockets without asking for its absence
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 64) != 0 ||
            ::getsockname(m_listener, generic, &size) != 0)
            throw std::runtime_error("the stub cannot listen");
        m_port = ntohs(address.sin_port);
        m_acceptor = std::thread([this] { acceptAll(); });
    }

    ~Private()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_acceptor.join();
        {
            const std::scoped_lock lock(m_mutex);
            for (const int open : m_open)
                ::shutdown(open, SHUT_RDWR);
        }
        m_threads.clear();
        ::close(m_listener);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    [[nodiscard]] QUrl url() const
    {
        QUrl url;
        url.setScheme(m_context ? QStringLiteral("https") : QStringLiteral("http"));
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(m_port);
        url.setPath(QStringLiteral("/tvcc"));
        return url;
    }

    std::atomic<int> connections = 0;
    std::atomic<qint64> httpBytes = 0;
    mutable std::mutex m_mutex;
    QList<QByteArray> bodies;
    QList<QByteArray> heads;

private:
    /// One accepted connection, plain or TLS.
    struct Peer
    {
        int socket;
        std::unique_ptr<SSL, decltype(&SSL_free)> tls{nullptr, &SSL_free};

        [[nodiscard]] qsizetype read(char *to, qsizetype room) const
        {
            if (tls)
                return SSL_read(tls.get(), to, static_cast<int>(room));
            return static_cast<qsizetype>(::recv(socket, to, static_cast<std::size_t>(room), 0));
        }
        void write(const QByteArray &bytes) const
        {
            if (tls)
                (void)SSL_write(tls.get(), bytes.constData(), static_cast<int>(bytes.size()));
            else
                (void)!::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()),
                              MSG_NOSIGNAL);
        }
    };

    void acceptAll()
    {
        for (;;) {
            const int accepted = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (accepted < 0)
                return;
            ++connections;
            const std::scoped_lock lock(m_mutex);
            m_open.insert(accepted);
            m_threads.emplace_back([this, accepted] { attend(accepted); });
        }
    }

    void attend(int accepted)
    {
        {
            Peer peer{accepted};
            converse(peer);
        }
        const std::scoped_lock lock(m_mutex);
        m_open.erase(accepted);
        ::close(accepted);
    }

    void converse(Peer &peer)
    {
        std::array<char, 4096> buffer{};
        if (m_ending == Ending::CloseInHandshake) {
            (void)!::recv(peer.socket, buffer.data(), buffer.size(), 0);
            return;
        }
        if (m_context) {
            peer.tls.reset(SSL_new(m_context.get()));
            SSL_set_fd(peer.tls.get(), peer.socket);
            if (SSL_accept(peer.tls.get()) != 1)
                return;
        }
        if (m_ending == Ending::CloseBeforeReading)
            return;
        QByteArray arrived;
        for (;;) {
            const qsizetype end = arrived.indexOf("\r\n\r\n");
            if (end >= 0) {
                const QByteArray head = arrived.first(end);
                const qsizetype length = contentLength(head);
                if (m_ending == Ending::CloseInBody)
                    return;
                if (arrived.size() >= end + 4 + length) {
                    const int number = record(head, arrived.sliced(end + 4, length));
                    arrived.remove(0, end + 4 + length);
                    if (!answer(peer, number))
                        return;
                    continue;
                }
            }
            const qsizetype count = peer.read(buffer.data(), buffer.size());
            if (count <= 0)
                return;
            httpBytes += count;
            arrived.append(buffer.data(), count);
        }
    }

    static qsizetype contentLength(const QByteArray &head)
    {
        const QByteArray lower = head.toLower();
        const qsizetype at = lower.indexOf("\r\ncontent-length:");
        if (at < 0)
            return 0;
        const qsizetype from = at + 17;
        const qsizetype end = lower.indexOf("\r\n", from);
        return lower.mid(from, end < 0 ? -1 : end - from).trimmed().toLongLong();
    }

    int record(const QByteArray &head, const QByteArray &body)
    {
        const std::scoped_lock lock(m_mutex);
        heads.append(head);
        bodies.append(body);
        return static_cast<int>(bodies.size());
    }

    /// False ends the connection.
    [[nodiscard]] bool answer(const Peer &peer, int number) const
    {
        static const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 6\r\n";
        switch (m_ending) {
        case Ending::Answer:
            peer.write(ok + "Connection: close\r\n\r\n<ok />");
            return false;
        case Ending::Reset: {
            const linger now{1, 0};
            ::setsockopt(peer.socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
            return false;
        }
        case Ending::HalfStatusLine:
            peer.write("HTTP/1.1 2");
            return false;
        case Ending::HalfHeader:
            peer.write("HTTP/1.1 200 OK\r\nContent-Le");
            return false;
        case Ending::HalfReplyBody:
            peer.write(ok + "\r\n<ok");
            return false;
        case Ending::HalfChunk:
            peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<ok");
            return false;
        case Ending::KeepAliveThenClose:
            if (number == 1)
                peer.write(ok + "Connection: keep-alive\r\n\r\n<ok />");
            return number == 1;
        case Ending::Redirect:
            peer.write("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + url().toEncoded() +
                       "\r\nContent-Length: 0\r\n\r\n");
            return true;
        case Ending::Unauthorized:
            peer.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: "
                       "0\r\n\r\n");
            return true;
        case Ending::Silence:
            return true;
        case Ending::Custom:
            peer.write(m_custom);
            return false;
        case Ending::CloseWithoutAnswer:
        case Ending::CloseBeforeReading:
        case Ending::CloseInHandshake:
        case Ending::CloseInBody:
            return false;
        }
        return false;
    }

    const Ending m_ending;
    const QByteArray m_custom;
    const Context m_context;
    const int m_listener;
    quint16 m_port = 0;
    std::set<int> m_open;
    std::vector<std::jthread> m_threads;
    std::thread m_acceptor;
};

CountingStub::CountingStub(Ending ending, const std::optional<Identity> &identity, QByteArray custom)
    : d(std::make_unique<Private>(ending, identity, std::move(custom)))
{}

CountingStub::CountingStub(Ending ending, const Identity &identity, const CertificateAuthority &clients)
    : d(std::make_unique<Private>(ending, identity, QByteArray(), clients.certificatePem()))
{}

CountingStub::~CountingStub() = default;

QUrl CountingStub::url() const
{
    return d->url();
}

int CountingStub::connections() const
{
    return d->connections;
}

qint64 CountingStub::httpBytes() const
{
    return d->httpBytes;
}

QList<QByteArray> CountingStub::bodies() const
{
    const std::scoped_lock lock(d->m_mutex);
    return d->bodies;
}

QList<QByteArray> CountingStub::heads() const
{
    const std::scoped_lock lock(d->m_mutex);
    return d->heads;
}

} // namespace transmittal::test
