// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/one_shot_request.h"

#include "core/curl_handle.h"
#include "core/one_shot_body.h"

#include <algorithm>

namespace transmittal::core {

using namespace Qt::StringLiterals;
using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::steady_clock;

namespace {

constexpr qsizetype replyHeaderLimit = 65'536;

/// One call: what libcurl's callbacks read and write. They all run in the thread of perform().
class Exchange
{
public:
    Exchange(const OneShotRequest &request, const OneShotHooks &hooks, const std::stop_token &stop)
        : m_request(request), m_hooks(hooks), m_stop(stop),
          m_body(request.bodyTemplate, request.substitutions)
    {}

    OneShotReply run()
    {
        CurlHandle curl;
        CurlList headers;
        prepare(curl, headers);
        if (!curl.usable())
            return failed(TransportError::Internal, u"libcurl refused an option"_s);
        const CURLcode code = curl.perform();
        settle(curl, code);
        return std::move(m_reply);
    }

private:
    OneShotReply failed(TransportError error, QString detail)
    {
        m_reply.error = error;
        m_reply.detail = std::move(detail);
        return std::move(m_reply);
    }

    void prepare(CurlHandle &curl, CurlList &headers)
    {
        const bool https = m_request.url.scheme() == "https"_L1;
        curl.set(CURLOPT_URL, m_request.url.toEncoded(QUrl::FullyEncoded | QUrl::RemoveFragment).constData());
        curl.set(CURLOPT_PROTOCOLS_STR, https ? "https" : "http");
        curl.set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
        curl.set(CURLOPT_HTTP09_ALLOWED, 0L);
        curl.set(CURLOPT_PATH_AS_IS, 1L);
        curl.set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_request.connectTimeout.count()));
        curl.set(CURLOPT_TIMEOUT_MS, static_cast<long>(m_request.totalTimeout.count()));
        curl.setTrust(m_request.verifyTls, m_request.caCertificatePem);
        if (m_request.clientCertificate) {
            curl.set(CURLOPT_SSLCERTTYPE, "PEM");
            curl.set(CURLOPT_SSLKEYTYPE, "PEM");
            curl.setBlob(CURLOPT_SSLCERT_BLOB, m_request.clientCertificate->certificatePem);
            curl.setBlob(CURLOPT_SSLKEY_BLOB, m_request.clientCertificate->privateKeyPem.reveal());
        }

        // A name alone with a colon takes libcurl's own header away.
        headers.append("Expect:");
        headers.append("Connection: close");
        if (m_request.method == "POST") {
            curl.set(CURLOPT_POST, 1L);
            curl.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_body.size()));
            // Read by callback and without a way to seek: libcurl itself could not send the body a second
            // time.
            curl.set(CURLOPT_READFUNCTION, &Exchange::onRead);
            curl.set(CURLOPT_READDATA, this);
            if (!headerValue(m_request.headers, "content-type"))
                headers.append("Content-Type:");
        }
        for (const HttpHeader &header : m_request.headers)
            headers.append(header.value.isEmpty() ? header.name + ';' : header.name + ": " + header.value);
        curl.set(CURLOPT_HTTPHEADER, headers.get());

        curl.set(CURLOPT_PREREQFUNCTION, &Exchange::onReady);
        curl.set(CURLOPT_PREREQDATA, this);
        curl.set(CURLOPT_NOPROGRESS, 0L);
        curl.set(CURLOPT_XFERINFOFUNCTION, &Exchange::onProgress);
        curl.set(CURLOPT_XFERINFODATA, this);
        curl.set(CURLOPT_HEADERFUNCTION, &Exchange::onHeader);
        curl.set(CURLOPT_HEADERDATA, this);
        curl.set(CURLOPT_WRITEFUNCTION, &Exchange::onWrite);
        curl.set(CURLOPT_WRITEDATA, this);
    }

    static int onReady(void *self, char *, char *, int, int)
    {
        return static_cast<Exchange *>(self)->ready();
    }
    static std::size_t onRead(char *to, std::size_t size, std::size_t count, void *self)
    {
        return static_cast<Exchange *>(self)->read(to, size * count);
    }
    static int onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<Exchange *>(self)->stopped() ? 1 : 0;
    }
    static std::size_t onHeader(char *line, std::size_t size, std::size_t count, void *self)
    {
        return static_cast<Exchange *>(self)->header(
            QByteArrayView(line, static_cast<qsizetype>(size * count)));
    }
    static std::size_t onWrite(char *bytes, std::size_t size, std::size_t count, void *self)
    {
        return static_cast<Exchange *>(self)->write(
            QByteArrayView(bytes, static_cast<qsizetype>(size * count)));
    }

    [[nodiscard]] bool stopped() const { return m_reply.stage == Stage::NotSent && m_stop.stop_requested(); }

    int ready() noexcept
    {
        // A second time would be libcurl sending again, whatever its reason.
        if (m_asked || stopped())
            return CURL_PREREQFUNC_ABORT;
        m_asked = true;
        try {
            if (m_hooks.beforeSending && !m_hooks.beforeSending())
                return CURL_PREREQFUNC_ABORT;
        } catch (...) {
            return CURL_PREREQFUNC_ABORT;
        }
        m_reply.stage = Stage::Sent;
        return CURL_PREREQFUNC_OK;
    }

    std::size_t read(char *to, std::size_t room) noexcept
    {
        const std::size_t count = m_body.copy(to, room, m_given);
        m_given += count;
        if (m_given == m_body.size())
            m_reply.timings.sent = duration_cast<microseconds>(steady_clock::now() - m_start);
        return count;
    }

    std::size_t header(QByteArrayView line)
    {
        m_headerBytes += line.size();
        if (m_headerBytes > replyHeaderLimit) {
            m_tooLarge = true;
            return 0;
        }
        if (m_headerComplete) // a trailer of a chunked body: nobody asked for one
            return static_cast<std::size_t>(line.size());
        const QByteArrayView text = line.trimmed();
        if (line.startsWith("HTTP/")) {
            const qsizetype blank = text.indexOf(' ');
            m_reply.httpStatus =
                blank < 0
                    ? 0
                    : text.sliced(blank + 1).first(std::min<qsizetype>(3, text.size() - blank - 1)).toInt();
            m_reply.headers.clear();
        } else if (text.isEmpty()) {
            m_headerComplete = m_reply.httpStatus >= 200;
        } else if (const qsizetype colon = text.indexOf(':'); colon > 0) {
            m_reply.headers.push_back(
                {text.first(colon).toByteArray().toLower(), text.sliced(colon + 1).trimmed().toByteArray()});
        }
        return static_cast<std::size_t>(line.size());
    }

    std::size_t write(QByteArrayView bytes)
    {
        const qsizetype room = m_request.replyLimit - m_reply.body.size();
        if (bytes.size() > room) {
            m_tooLarge = true;
            m_reply.body.append(bytes.first(room));
            return 0;
        }
        m_reply.body.append(bytes);
        return static_cast<std::size_t>(bytes.size());
    }

    void settle(const CurlHandle &curl, CURLcode code)
    {
        OneShotTimings &timings = m_reply.timings;
        timings.dns = microseconds(curl.microseconds(CURLINFO_NAMELOOKUP_TIME_T));
        timings.connect = microseconds(curl.microseconds(CURLINFO_CONNECT_TIME_T));
        timings.tls = microseconds(curl.microseconds(CURLINFO_APPCONNECT_TIME_T));
        timings.firstByte = microseconds(curl.microseconds(CURLINFO_STARTTRANSFER_TIME_T));
        timings.total = duration_cast<microseconds>(steady_clock::now() - m_start);
        m_reply.peerCertificateSha256 = curl.peerCertificateSha256();

        m_reply.error = m_reply.stage == Stage::NotSent ? errorBeforeSending(code) : errorAfterSending(code);
        if (m_reply.error == TransportError::None)
            m_reply.stage = Stage::Replied;
        else if (m_reply.detail.isEmpty())
            m_reply.detail = curl.detail(code);
    }

    [[nodiscard]] TransportError errorBeforeSending(CURLcode code) const
    {
        switch (code) {
        case CURLE_ABORTED_BY_CALLBACK:
            return TransportError::AbortedBeforeSending;
        case CURLE_COULDNT_RESOLVE_HOST:
            return TransportError::Resolve;
        case CURLE_COULDNT_CONNECT:
            return TransportError::Connect;
        case CURLE_OPERATION_TIMEDOUT:
            return TransportError::Timeout;
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_ISSUER_ERROR:
        case CURLE_SSL_INVALIDCERTSTATUS:
            return TransportError::CertificateRefused;
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_SSL_SHUTDOWN_FAILED:
        case CURLE_SEND_ERROR:
        case CURLE_RECV_ERROR:
            return TransportError::TlsHandshake;
        case CURLE_URL_MALFORMAT:
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CACERT_BADFILE:
            return TransportError::InvalidRequest;
        default:
            return TransportError::Internal;
        }
    }

    [[nodiscard]] TransportError errorAfterSending(CURLcode code)
    {
        if (m_tooLarge)
            return TransportError::ReplyTooLarge;
        if (code == CURLE_OPERATION_TIMEDOUT)
            return TransportError::Timeout;
        // libcurl 7.88 calls a header that ends in the middle a success.
        if (!m_headerComplete)
            return m_reply.httpStatus == 0 ? TransportError::ConnectionClosed : TransportError::ReplyBroken;
        if (code != CURLE_OK)
            return TransportError::ReplyBroken;
        m_reply.endsWithConnection = !headerValue(m_reply.headers, "content-length") &&
                                     !headerValue(m_reply.headers, "transfer-encoding");
        const auto coding = headerValue(m_reply.headers, "content-encoding");
        if (coding && coding->toLower() != "identity") {
            m_reply.detail = u"the reply is encoded though nobody asked for it"_s;
            return TransportError::ReplyBroken;
        }
        const auto differs = [&](const HttpHeader &header) {
            return header.name == "content-length" &&
                   header.value != headerValue(m_reply.headers, header.name);
        };
        if (std::any_of(m_reply.headers.begin(), m_reply.headers.end(), differs)) {
            m_reply.detail = u"the reply names two lengths"_s;
            return TransportError::ReplyBroken;
        }
        return TransportError::None;
    }

    const OneShotRequest &m_request;
    const OneShotHooks &m_hooks;
    const std::stop_token &m_stop;
    const WipedBody m_body;
    const steady_clock::time_point m_start = steady_clock::now();
    OneShotReply m_reply;
    std::size_t m_given = 0;
    qsizetype m_headerBytes = 0;
    bool m_asked = false;
    bool m_headerComplete = false;
    bool m_tooLarge = false;
};

} // namespace

std::optional<QByteArray> headerValue(const HttpHeaders &headers, QByteArrayView name)
{
    for (const HttpHeader &header : headers)
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    return {};
}

QString name(TransportError error)
{
    switch (error) {
    case TransportError::None:
        return u"NONE"_s;
    case TransportError::InvalidRequest:
        return u"INVALID_REQUEST"_s;
    case TransportError::Resolve:
        return u"RESOLVE"_s;
    case TransportError::Connect:
        return u"CONNECT"_s;
    case TransportError::TlsHandshake:
        return u"TLS_HANDSHAKE"_s;
    case TransportError::CertificateRefused:
        return u"CERTIFICATE_REFUSED"_s;
    case TransportError::AbortedBeforeSending:
        return u"ABORTED_BEFORE_SENDING"_s;
    case TransportError::Timeout:
        return u"TIMEOUT"_s;
    case TransportError::ConnectionClosed:
        return u"CONNECTION_CLOSED"_s;
    case TransportError::ReplyTooLarge:
        return u"REPLY_TOO_LARGE"_s;
    case TransportError::ReplyBroken:
        return u"REPLY_BROKEN"_s;
    case TransportError::Internal:
        return u"INTERNAL"_s;
    }
    return u"UNKNOWN"_s;
}

QString name(Stage stage)
{
    switch (stage) {
    case Stage::NotSent:
        return u"NOT_SENT"_s;
    case Stage::Sent:
        return u"SENT"_s;
    case Stage::Replied:
        return u"REPLIED"_s;
    }
    return u"UNKNOWN"_s;
}

OneShotReply perform(const OneShotRequest &request, const OneShotHooks &hooks, const std::stop_token &stop)
{
    if (QString why = objectionTo(request); !why.isEmpty()) {
        OneShotReply reply;
        reply.error = TransportError::InvalidRequest;
        reply.detail = std::move(why);
        return reply;
    }
    if (stop.stop_requested()) {
        OneShotReply reply;
        reply.error = TransportError::AbortedBeforeSending;
        return reply;
    }
    return Exchange(request, hooks, stop).run();
}

} // namespace transmittal::core
