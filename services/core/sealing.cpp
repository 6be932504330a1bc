// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sealing.h"

#include "core/curl_handle.h"

#include <sodium.h>

namespace transmittal::core::sealing {

using namespace Qt::StringLiterals;

namespace {

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

KeyPair generate()
{
    ensureSodium();
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray privateKey(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_box_keypair(bytesOf(publicKey), bytesOf(privateKey));
    return {std::move(publicKey), Secret(std::move(privateKey))};
}

bool belongTogether(const KeyPair &keys)
{
    ensureSodium();
    if (keys.publicKey.size() != static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES) ||
        keys.privateKey.reveal().size() != static_cast<qsizetype>(crypto_box_SECRETKEYBYTES))
        return false;
    QByteArray computed(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    return crypto_scalarmult_base(bytesOf(computed), bytesOf(keys.privateKey.reveal())) == 0 &&
           computed == keys.publicKey;
}

Result<QByteArray> seal(const Secret &secret, const QByteArray &publicKey)
{
    ensureSodium();
    const QByteArray &message = secret.reveal();
    QByteArray sealed(message.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (publicKey.size() != static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES) ||
        crypto_box_seal(bytesOf(sealed), bytesOf(message), static_cast<unsigned long long>(message.size()),
                        bytesOf(publicKey)) != 0)
        return Error{
            ErrorCode::Secret,
            u"The secret cannot be locked for a worker: its public key is damaged. Approve the worker again."_s,
            u"crypto_box_seal, public key of %1 bytes"_s.arg(publicKey.size())};
    return sealed;
}

Result<Secret> open(const QByteArray &sealed, const KeyPair &keys)
{
    ensureSodium();
    const qsizetype size = sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES);
    QByteArray message(std::max<qsizetype>(size, 0), Qt::Uninitialized);
    if (size < 0 || keys.publicKey.size() != static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES) ||
        keys.privateKey.reveal().size() != static_cast<qsizetype>(crypto_box_SECRETKEYBYTES) ||
        crypto_box_seal_open(bytesOf(message), bytesOf(sealed),
                             static_cast<unsigned long long>(sealed.size()), bytesOf(keys.publicKey),
                             bytesOf(keys.privateKey.reveal())) != 0)
        return Error{
            ErrorCode::Secret,
            u"A stored secret cannot be opened on this machine. Set it again, so that it is locked for "
            u"this worker too."_s,
            u"crypto_box_seal_open, %1 bytes"_s.arg(sealed.size())};
    return Secret(std::move(message));
}

} // namespace transmittal::core::sealing
