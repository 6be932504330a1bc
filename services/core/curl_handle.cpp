// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/curl_handle.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>

namespace transmittal::core {

namespace {

// libcurl's memory, with its size in front, so that it can be overwritten before it is freed. libcurl copies
// request bodies and passwords into buffers of its own which nobody else can reach.
constexpr std::size_t front = alignof(std::max_align_t);
static_assert(front >= sizeof(std::size_t));

void *take(std::size_t size)
{
    if (size > SIZE_MAX - front)
        return nullptr;
    auto *block = static_cast<unsigned char *>(std::malloc(size + front));
    if (block == nullptr)
        return nullptr;
    std::memcpy(block, &size, sizeof size);
    return block + front;
}

std::size_t sizeOf(void *memory)
{
    std::size_t size = 0;
    std::memcpy(&size, static_cast<unsigned char *>(memory) - front, sizeof size);
    return size;
}

void drop(void *memory)
{
    if (memory == nullptr)
        return;
    sodium_memzero(memory, sizeOf(memory));
    std::free(static_cast<unsigned char *>(memory) - front);
}

void *retake(void *memory, std::size_t size)
{
    if (memory == nullptr)
        return take(size);
    void *larger = take(size);
    if (larger == nullptr)
        return nullptr;
    std::memcpy(larger, memory, std::min(size, sizeOf(memory)));
    drop(memory);
    return larger;
}

char *copyText(const char *text)
{
    const std::size_t size = std::strlen(text) + 1;
    void *copy = take(size);
    return copy == nullptr ? nullptr : static_cast<char *>(std::memcpy(copy, text, size));
}

void *takeZeroed(std::size_t count, std::size_t each)
{
    if (each != 0 && count > SIZE_MAX / each)
        return nullptr;
    void *memory = take(count * each);
    return memory == nullptr ? nullptr : std::memset(memory, 0, count * each);
}

/// Before anything else of libcurl, its lists too: what was allocated before would be freed by the functions
/// above.
bool curlIsStarted()
{
    static const bool started = [] {
        ensureSodium();
#ifdef SIGPIPE
        // CURLOPT_NOSIGNAL leaves this to the program; Qt's sockets do the same for their part.
        std::signal(SIGPIPE, SIG_IGN);
#endif
        return curl_global_init_mem(CURL_GLOBAL_DEFAULT, take, drop, retake, copyText, takeZeroed) ==
               CURLE_OK;
    }();
    return started;
}

} // namespace

void ensureSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium cannot be started");
}

CurlHandle::CurlHandle() : m_words(std::make_unique<std::array<char, CURL_ERROR_SIZE>>())
{
    m_words->fill(0);
    if (!curlIsStarted())
        return;
    m_handle.reset(curl_easy_init());
    if (!m_handle)
        return;
    set(CURLOPT_ERRORBUFFER, m_words->data());
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(CURLOPT_FRESH_CONNECT, 1L);
    set(CURLOPT_FORBID_REUSE, 1L);
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_SESSIONID_CACHE, 0L);
    set(CURLOPT_CERTINFO, 1L);
}

void CurlHandle::setBlob(CURLoption option, const QByteArray &bytes)
{
    // libcurl's interface takes a pointer to changeable bytes and does not change them.
    curl_blob blob{const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()),
                   CURL_BLOB_NOCOPY};
    set(option, &blob);
}

void CurlHandle::setTrust(bool verify, const QByteArray &caCertificatePem)
{
    set(CURLOPT_SSL_VERIFYPEER, verify ? 1L : 0L);
    set(CURLOPT_SSL_VERIFYHOST, verify ? 2L : 0L);
    if (!caCertificatePem.isEmpty()) {
        setBlob(CURLOPT_CAINFO_BLOB, caCertificatePem);
        // The system's folder would be believed besides the given issuers.
        set(CURLOPT_CAPATH, static_cast<char *>(nullptr));
    }
}

CURLcode CurlHandle::perform()
{
    return usable() ? curl_easy_perform(m_handle.get()) : CURLE_FAILED_INIT;
}

QString CurlHandle::detail(CURLcode code) const
{
    const char *words = m_words->front() != 0 ? m_words->data() : curl_easy_strerror(code);
    return QStringLiteral("curl %1: %2").arg(static_cast<int>(code)).arg(QString::fromUtf8(words));
}

QByteArray CurlHandle::peerCertificateSha256() const
{
    curl_certinfo *chain = nullptr;
    if (!m_handle || curl_easy_getinfo(m_handle.get(), CURLINFO_CERTINFO, &chain) != CURLE_OK ||
        chain == nullptr || chain->num_of_certs < 1)
        return {};
    for (const curl_slist *line = chain->certinfo[0]; line != nullptr; line = line->next) {
        QByteArray pem(line->data);
        if (!pem.startsWith("Cert:"))
            continue;
        pem.replace("Cert:", "").replace("-----BEGIN CERTIFICATE-----", "");
        pem.replace("-----END CERTIFICATE-----", "");
        return QCryptographicHash::hash(QByteArray::fromBase64(pem.simplified().replace(' ', "")),
                                        QCryptographicHash::Sha256);
    }
    return {};
}

curl_off_t CurlHandle::microseconds(CURLINFO info) const
{
    curl_off_t value = 0;
    if (!m_handle || curl_easy_getinfo(m_handle.get(), info, &value) != CURLE_OK)
        return 0;
    return value;
}

void CurlList::append(const QByteArray &line)
{
    curl_slist *longer = curlIsStarted() ? curl_slist_append(m_list.get(), line.constData()) : nullptr;
    if (longer == nullptr)
        throw std::bad_alloc();
    (void)m_list.release();
    m_list.reset(longer);
}

} // namespace transmittal::core
