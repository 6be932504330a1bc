// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A TVCC that accepts everything with the same words, over TLS, in a process of its own: as little work as an
// authority can be, so that what is measured is the client. No session is ever resumed; connections may be
// kept.
//
// usage: constant_authority <certificate.pem> <key.pem>       prints {"port": 12345}

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <thread>

namespace {

const std::string body =
    "<?xml version='1.0' encoding='UTF-8'?><S:Envelope "
    "xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body>"
    "<ns2:addCourseCompletionResponse xmlns:ns2=\"http://service.application.tvcc.dmv.ca.gov/\">"
    "<return><ccSeqNbr>20345671</ccSeqNbr><ccStatCd>A</ccStatCd>"
    "<ccSubTstamp>2026-01-15T10:21:33.412-08:00</ccSubTstamp></return>"
    "</ns2:addCourseCompletionResponse></S:Body></S:Envelope>";

std::size_t contentLength(std::string head)
{
    std::transform(head.begin(), head.end(), head.begin(), [](unsigned char c) { return std::tolower(c); });
    const auto at = head.find("\r\ncontent-length:");
    return at == std::string::npos ? 0 : std::strtoul(head.c_str() + at + 17, nullptr, 10);
}

bool wantsToClose(const std::string &head)
{
    return head.find("onnection: close") != std::string::npos;
}

void attend(SSL_CTX *context, int socket)
{
    const std::unique_ptr<SSL, decltype(&SSL_free)> tls(SSL_new(context), &SSL_free);
    SSL_set_fd(tls.get(), socket);
    std::string arrived;
    std::array<char, 8192> buffer{};
    bool open = SSL_accept(tls.get()) == 1;
    while (open) {
        const auto end = arrived.find("\r\n\r\n");
        if (end != std::string::npos) {
            const std::string head = arrived.substr(0, end);
            const std::size_t whole = end + 4 + contentLength(head);
            if (arrived.size() >= whole) {
                arrived.erase(0, whole);
                open = !wantsToClose(head);
                const std::string reply =
                    "HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: " +
                    std::to_string(body.size()) + (open ? "\r\n\r\n" : "\r\nConnection: close\r\n\r\n") +
                    body;
                SSL_write(tls.get(), reply.data(), static_cast<int>(reply.size()));
                if (!open)
                    SSL_shutdown(tls.get());
                continue;
            }
        }
        const int count = SSL_read(tls.get(), buffer.data(), static_cast<int>(buffer.size()));
        if (count <= 0)
            break;
        arrived.append(buffer.data(), static_cast<std::size_t>(count));
    }
    ::close(socket);
}

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "constant_authority: %s\n", what);
    std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
#ifdef __linux__
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // a bench that is killed leaves nothing running
#endif
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(context, 0);
    if (argc != 3 || SSL_CTX_use_certificate_chain_file(context, argv[1]) != 1 ||
        SSL_CTX_use_PrivateKey_file(context, argv[2], SSL_FILETYPE_PEM) != 1)
        fail("usage: constant_authority <certificate.pem> <key.pem>");

    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(listener, generic, size) != 0 || ::listen(listener, 256) != 0 ||
        ::getsockname(listener, generic, &size) != 0)
        fail("cannot listen");
    std::printf("{\"port\": %d}\n", ntohs(address.sin_port));
    std::fflush(stdout);
    for (;;) {
        const int accepted = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (accepted < 0)
            continue;
        const int on = 1;
        ::setsockopt(accepted, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        std::thread(attend, context, accepted).detach();
    }
}
