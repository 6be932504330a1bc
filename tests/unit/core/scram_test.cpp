// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scram.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal::core;

namespace {

QByteArray keyed(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

} // namespace

TEST_CASE("The verifier accepts the proof and gives the signature of RFC 7677's example")
{
    const QByteArray salt = QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==");
    const QString verifier = scramVerifier(Secret("pencil"), salt, 4096).value();
    const QStringList parts = verifier.split(u'$');
    REQUIRE(parts.size() == 3);
    CHECK(parts.at(0) == u"SCRAM-SHA-256"_s);
    CHECK(parts.at(1) == u"4096:W22ZaJ0SNY7soEsUEjb6gQ=="_s);
    const QByteArray storedKey = QByteArray::fromBase64(parts.at(2).section(u':', 0, 0).toLatin1());
    const QByteArray serverKey = QByteArray::fromBase64(parts.at(2).section(u':', 1, 1).toLatin1());

    const QByteArray nonce = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
    const QByteArray exchange =
        "n=user,r=rOprNGfwEbeRWgbNEkqO,r=" + nonce + ",s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,c=biws,r=" + nonce;
    CHECK(keyed(serverKey, exchange).toBase64() == "6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");

    QByteArray clientKey = keyed(storedKey, exchange);
    const QByteArray proof = QByteArray::fromBase64("dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
    for (qsizetype i = 0; i < clientKey.size(); ++i)
        clientKey[i] = static_cast<char>(clientKey.at(i) ^ proof.at(i));
    CHECK(QCryptographicHash::hash(clientKey, QCryptographicHash::Sha256) == storedKey);
}

TEST_CASE("Two verifiers of one password differ by their salt")
{
    CHECK(scramVerifier(Secret("same")).value() != scramVerifier(Secret("same")).value());
}

TEST_CASE("An empty password and one with a NUL make no verifier")
{
    CHECK(scramVerifier(Secret()).error().code == ErrorCode::InvalidInput);
    CHECK(scramVerifier(Secret(QByteArray("a\0b", 3))).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("A password is prepared as libpq prepares it")
{
    const auto [given, prepared] = GENERATE(table<QString, QString>({
        // RFC 4013, section 3
        {u"I\u00ADX"_s, u"IX"_s},
        {u"user"_s, u"user"_s},
        {u"\u00AA"_s, u"a"_s},
        {u"\u2168"_s, u"IX"_s},
        {u"\u0627\u0031"_s, u"\u0627\u0031"_s}, // directions that do not fit: as it is
        // what staff type
        {u"pa\u0308ss"_s, u"p\u00E4ss"_s},
        {u"a\u00A0b"_s, u"a b"_s},
        {u"\u0627\u0628"_s, u"\u0627\u0628"_s},
        {u"\u0340a"_s, u"\u0340a"_s},                           // forbidden before it is normalized: as it is
        {u"pa\u0308ss\U0001F512"_s, u"pa\u0308ss\U0001F512"_s}, // not assigned in Unicode 3.2: as it is
        {u"pa\u0308ss\u0007"_s, u"pa\u0308ss\u0007"_s},         // a control character: as it is
        {u"\u00AD"_s, u"\u00AD"_s},                             // nothing would be left: as it is
    }));
    CAPTURE(given.toStdString());
    CHECK(QString::fromUtf8(saslPrepared(Secret(given.toUtf8())).reveal()) == prepared);
}

TEST_CASE("A password that is no UTF-8 is used as it is")
{
    CHECK(saslPrepared(Secret("p\xE4ss")).reveal() == "p\xE4ss");
}
