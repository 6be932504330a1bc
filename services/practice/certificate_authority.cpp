// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/certificate_authority.h"

#include <QHostAddress>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace transmittal::practice {

namespace {

constexpr std::chrono::seconds day = std::chrono::hours(24);

template <auto function>
struct Free
{
    template <typename T>
    void operator()(T *thing) const
    {
        function(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;

void require(bool done)
{
    if (!done)
        throw std::runtime_error("OpenSSL could not make a certificate");
}

QByteArray written(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, static_cast<qsizetype>(size));
}

QByteArray pem(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_X509(bio.get(), certificate) == 1);
    return written(bio.get());
}

QByteArray pem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return written(bio.get());
}

void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    require(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

Certificate blank(EVP_PKEY *key, const QByteArray &subject, std::chrono::seconds from,
                  std::chrono::seconds until)
{
    Certificate certificate(X509_new());
    std::uint64_t serial = 0;
    require(RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), static_cast<long>(from.count()));
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), static_cast<long>(until.count()));
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(subject.constData()),
                               static_cast<int>(subject.size()), -1, 0);
    require(X509_set_pubkey(certificate.get(), key) == 1);
    return certificate;
}

} // namespace

class CertificateAuthority::Private
{
public:
    Private(const QByteArray &name, std::chrono::hours lifetime)
        : validity(lifetime), key(EVP_EC_gen("P-256")), certificate(blank(key.get(), name, -day, validity))
    {
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
        extend(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
        extend(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
        extend(certificate.get(), certificate.get(), NID_subject_key_identifier, "hash");
        require(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0);
    }

    const std::chrono::hours validity;
    const Key key;
    const Certificate certificate;
};

CertificateAuthority::CertificateAuthority(const QByteArray &name, std::chrono::hours validity)
    : d(std::make_unique<Private>(name, validity))
{}

CertificateAuthority::~CertificateAuthority() = default;

QByteArray CertificateAuthority::certificatePem() const
{
    return pem(d->certificate.get());
}

Identity CertificateAuthority::issue(const QStringList &subjects) const
{
    return issue(subjects, {.until = d->validity});
}

Identity CertificateAuthority::issue(const QStringList &subjects, const Lifetime &lifetime) const
{
    const Key own(EVP_EC_gen("P-256"));
    const Certificate issued = blank(own.get(), subjects.front().toUtf8(), lifetime.from, lifetime.until);
    X509_set_issuer_name(issued.get(), X509_get_subject_name(d->certificate.get()));
    QByteArrayList names;
    for (const QString &subject : subjects)
        names.append((QHostAddress(subject).isNull() ? "DNS:" : "IP:") + subject.toUtf8());
    extend(issued.get(), d->certificate.get(), NID_subject_alt_name, names.join(','));
    extend(issued.get(), d->certificate.get(), NID_authority_key_identifier, "keyid");
    require(X509_sign(issued.get(), d->key.get(), EVP_sha256()) > 0);
    return {pem(issued.get()), pem(own.get())};
}

} // namespace transmittal::practice
