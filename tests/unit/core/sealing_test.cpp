// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sealing.h"

using namespace transmittal::core;

TEST_CASE("A sealed secret opens with the key pair it was sealed for, and no other")
{
    const KeyPair worker = sealing::generate();
    const Secret secret("TVCC password");
    const QByteArray sealed = sealing::seal(secret, worker.publicKey).value();
    CHECK_FALSE(sealed.contains("TVCC"));
    CHECK(sealing::open(sealed, worker).value().reveal() == "TVCC password");

    const KeyPair other = sealing::generate();
    CHECK(sealing::open(sealed, other).error().code == ErrorCode::Secret);
}

TEST_CASE("A seal that was altered or cut does not open")
{
    const KeyPair worker = sealing::generate();
    QByteArray sealed = sealing::seal(Secret("x"), worker.publicKey).value();
    for (const qsizetype size : {qsizetype(0), qsizetype(10), sealed.size() - 1})
        CHECK_FALSE(sealing::open(sealed.first(size), worker).ok());
    sealed[sealed.size() - 1] = static_cast<char>(sealed.back() ^ 1);
    CHECK_FALSE(sealing::open(sealed, worker).ok());
}

TEST_CASE("Sealing twice shows nothing of the secret being the same")
{
    const KeyPair worker = sealing::generate();
    CHECK(sealing::seal(Secret("same"), worker.publicKey).value() !=
          sealing::seal(Secret("same"), worker.publicKey).value());
}

TEST_CASE("Nothing is sealed to a key that is none")
{
    CHECK(sealing::seal(Secret("x"), "short").error().code == ErrorCode::Secret);
    CHECK(sealing::seal(Secret("x"), QByteArray(32, '\0')).error().code == ErrorCode::Secret);
}

TEST_CASE("Two halves of different key pairs are told from a pair")
{
    const KeyPair one = sealing::generate();
    const KeyPair two = sealing::generate();
    CHECK(sealing::belongTogether(one));
    CHECK_FALSE(sealing::belongTogether({one.publicKey, two.privateKey}));
    CHECK_FALSE(sealing::belongTogether({}));
}
