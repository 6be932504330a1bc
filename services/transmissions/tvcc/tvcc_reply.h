// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace transmittal::transmissions {

/// The reply is TVCC's answer to addCourseCompletion and carries a number.
struct TvccAccepted
{
    QString sequenceNumber; ///< ccSeqNbr as the state wrote it (outer white space removed); fits xs:int
    QString statusCode;     ///< ccStatCd, stored raw; its values are not known, nothing branches on it
    std::optional<QString> timestamp; ///< ccSubTstamp as written; its zone is not known

    friend bool operator==(const TvccAccepted &, const TvccAccepted &) = default;
};

/// The reply is a SOAP 1.1 fault. Whether the WSDL declares it is for the catalogue to say.
struct TvccFault
{
    QString faultCode; ///< local part of the code: Client, Server, VersionMismatch, MustUnderstand or another
    QString faultString;
    QString detailName;       ///< local name of the detail's one element if that is in TVCC's fault namespace
    bool otherDetail = false; ///< the detail holds something else, or more than one thing
    QString message;          ///< the detail's message
    QString messageId;        ///< the detail's messageId; its values are not known

    friend bool operator==(const TvccFault &, const TvccFault &) = default;
};

/// The reply is neither: whether the completion was filed is open.
struct TvccNotUnderstood
{
    enum class Kind {
        NoNumber, ///< TVCC's own answer, but without a number that could be one
        Unknown,  ///< anything else
    };
    Kind kind = Kind::Unknown;
    QString why; ///< for the log; holds nothing of the reply's text

    friend bool operator==(const TvccNotUnderstood &, const TvccNotUnderstood &) = default;
};

using TvccReply = std::variant<TvccAccepted, TvccFault, TvccNotUnderstood>;

/// The largest reply that is read; a bigger one is not understood.
inline constexpr qsizetype tvccReplyLimit = 1024LL * 1024;

/// Reads the raw body of a reply (no HTTP head). Strict: well-formed XML 1.0 in valid UTF-8, without document
/// type, entities of its own or processing instructions; SOAP 1.1 envelope, no header that must be
/// understood, one Body with one child; the wrapper and the fault detail in TVCC's namespaces, what is read
/// under them without one and not twice; nothing after the envelope. ccSeqNbr is an xs:int above zero: a
/// server that filed nothing would show its type's default, and so does a lenient reader. Elements beside the
/// ones we know, in return and in a fault's detail, are passed over. Whatever does not fit is
/// TvccNotUnderstood, never a number. Pure; any thread. Source: states.md 1.1, 1.3, 1.4; SOAP 1.1 sections 3,
/// 4 and 4.4.
[[nodiscard]] TvccReply parseTvccReply(const QByteArray &body);

} // namespace transmittal::transmissions
