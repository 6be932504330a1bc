// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scram.h"

#include "core/curl_handle.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QStringDecoder>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace transmittal::core {

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

template <std::size_t count>
bool within(const std::array<Range, count> &ranges, char32_t code)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [code](const Range &range) { return code >= range.first && code <= range.last; });
}

// RFC 3454, tables B.1, C.1.2 and C.2.1 to C.9 (merged), as RFC 4013 names them.
constexpr std::array mappedToNothing{
    Range{0x00AD, 0x00AD}, Range{0x034F, 0x034F}, Range{0x1806, 0x1806}, Range{0x180B, 0x180D},
    Range{0x200B, 0x200D}, Range{0x2060, 0x2060}, Range{0xFE00, 0xFE0F}, Range{0xFEFF, 0xFEFF},
};
constexpr std::array otherSpaces{
    Range{0x00A0, 0x00A0}, Range{0x1680, 0x1680}, Range{0x2000, 0x200B},
    Range{0x202F, 0x202F}, Range{0x205F, 0x205F}, Range{0x3000, 0x3000},
};
constexpr std::array prohibited{
    Range{0x0000, 0x001F},   Range{0x007F, 0x00A0},    Range{0x0340, 0x0341},   Range{0x06DD, 0x06DD},
    Range{0x070F, 0x070F},   Range{0x1680, 0x1680},    Range{0x180E, 0x180E},   Range{0x2000, 0x200F},
    Range{0x2028, 0x202F},   Range{0x205F, 0x2063},    Range{0x206A, 0x206F},   Range{0x2FF0, 0x2FFB},
    Range{0x3000, 0x3000},   Range{0xD800, 0xF8FF},    Range{0xFDD0, 0xFDEF},   Range{0xFEFF, 0xFEFF},
    Range{0xFFF9, 0xFFFF},   Range{0x1D173, 0x1D17A},  Range{0x1FFFE, 0x1FFFF}, Range{0x2FFFE, 0x2FFFF},
    Range{0x3FFFE, 0x3FFFF}, Range{0x4FFFE, 0x4FFFF},  Range{0x5FFFE, 0x5FFFF}, Range{0x6FFFE, 0x6FFFF},
    Range{0x7FFFE, 0x7FFFF}, Range{0x8FFFE, 0x8FFFF},  Range{0x9FFFE, 0x9FFFF}, Range{0xAFFFE, 0xAFFFF},
    Range{0xBFFFE, 0xBFFFF}, Range{0xCFFFE, 0xCFFFF},  Range{0xDFFFE, 0xDFFFF}, Range{0xE0001, 0xE0001},
    Range{0xE0020, 0xE007F}, Range{0xEFFFE, 0x10FFFF},
};

/// RFC 3454, table A.1: not assigned in Unicode 3.2.
bool isUnassigned(char32_t code)
{
    const QChar::UnicodeVersion since = QChar::unicodeVersion(code);
    return since == QChar::Unicode_Unassigned || since > QChar::Unicode_3_2;
}

bool isRightToLeft(char32_t code)
{
    const QChar::Direction direction = QChar::direction(code);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// RFC 3454, section 6.
bool directionsFit(const QList<uint> &codes)
{
    if (std::none_of(codes.begin(), codes.end(), isRightToLeft))
        return true;
    return isRightToLeft(codes.front()) && isRightToLeft(codes.back()) &&
           std::none_of(codes.begin(), codes.end(),
                        [](uint code) { return QChar::direction(code) == QChar::DirL; });
}

QByteArray keyed(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

} // namespace

Secret saslPrepared(const Secret &password)
{
    const QByteArray &bytes = password.reveal();
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return password;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return password;

    QString mapped;
    for (const uint code : text.toUcs4()) {
        if (within(otherSpaces, code))
            mapped += u' ';
        else if (!within(mappedToNothing, code))
            mapped += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
    }
    // libpq looks at what the mapping left, before it is normalized.
    const QList<uint> codes = mapped.toUcs4();
    const auto forbidden = [](uint code) {
        return within(prohibited, code) || isUnassigned(code);
    };
    if (codes.isEmpty() || std::any_of(codes.begin(), codes.end(), forbidden) || !directionsFit(codes))
        return password;
    return Secret(mapped.normalized(QString::NormalizationForm_KC).toUtf8());
}

Result<QString> scramVerifier(const Secret &password, QByteArray salt, int iterations)
{
    if (password.isEmpty() || password.reveal().contains('\0'))
        return Error{ErrorCode::InvalidInput, u"Choose a password that is not empty and holds no NUL."_s, {}};
    if (salt.isEmpty()) {
        ensureSodium();
        salt.resize(16);
        randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    }
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha256, saslPrepared(password).reveal(), salt, iterations, 32);
    const QByteArray storedKey =
        QCryptographicHash::hash(keyed(salted, "Client Key"), QCryptographicHash::Sha256);
    const QByteArray serverKey = keyed(salted, "Server Key");
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(
        QString::number(iterations), QString::fromLatin1(salt.toBase64()),
        QString::fromLatin1(storedKey.toBase64()), QString::fromLatin1(serverKey.toBase64()));
}

} // namespace transmittal::core
