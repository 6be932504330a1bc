// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <curl/curl.h>

#include <array>
#include <memory>

namespace transmittal::core {

/// Starts libsodium for this process. Thread-safe, costs nothing after the first call.
void ensureSodium();

/// One transfer of libcurl, with what every transfer of ours has in common: no signals, no proxy, no .netrc,
/// no TLS session cache, TLS 1.2 or newer, and memory that libcurl overwrites before it frees it, because
/// passwords pass through it. For one thread, for one transfer.
class CurlHandle
{
public:
    CurlHandle();

    /// False when libcurl could not be had.
    [[nodiscard]] bool usable() const { return m_handle != nullptr && m_ok; }

    /// Sets an option; a refusal makes the handle unusable.
    template <typename T>
    void set(CURLoption option, T value)
    {
        m_ok = m_ok && curl_easy_setopt(m_handle.get(), option, value) == CURLE_OK;
    }
    /// The bytes must outlive the transfer.
    void setBlob(CURLoption option, const QByteArray &bytes);

    /// Whom to believe: nobody checked, the given issuers alone, or the system's.
    void setTrust(bool verify, const QByteArray &caCertificatePem);

    [[nodiscard]] CURLcode perform();
    [[nodiscard]] CURL *get() const { return m_handle.get(); }
    /// libcurl's own words about the last failure, else the code's.
    [[nodiscard]] QString detail(CURLcode code) const;
    /// SHA-256 of the certificate the peer showed; empty without TLS.
    [[nodiscard]] QByteArray peerCertificateSha256() const;
    /// Whole microseconds since the start, as libcurl counts them.
    [[nodiscard]] curl_off_t microseconds(CURLINFO info) const;

private:
    struct Cleanup
    {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    };
    // Before the handle: libcurl writes into it until the handle is gone.
    std::unique_ptr<std::array<char, CURL_ERROR_SIZE>> m_words;
    std::unique_ptr<CURL, Cleanup> m_handle;
    bool m_ok = true;
};

/// A list of header or recipient lines, freed with its owner.
class CurlList
{
public:
    void append(const QByteArray &line);
    [[nodiscard]] curl_slist *get() const { return m_list.get(); }

private:
    struct Cleanup
    {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };
    std::unique_ptr<curl_slist, Cleanup> m_list;
};

} // namespace transmittal::core
