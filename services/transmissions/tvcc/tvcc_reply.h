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

/// The reply is a SOAP 1.1 fault. It is a declared one only when detailName is one of the WSDL's three.
struct TvccFault
{
    QString faultCode; ///< local part of the code: Client, Server, VersionMismatch, MustUnderstand or another
    QString faultString;
    QString detailName; ///< local name of the one detail element in TVCC's fault namespace; else empty
    QString message;    ///< the detail's message
    QString messageId;  ///< the detail's messageId; its values are not known

    friend bool operator==(const TvccFault &, const TvccFault &) = default;
};

/// The reply is neither: whether the completion was filed is open.
struct TvccNotUnderstood
{
    QString why; ///< for the log; holds nothing of the reply's text

    friend bool operator==(const TvccNotUnderstood &, const TvccNotUnderstood &) = default;
};

using TvccReply = std::variant<TvccAccepted, TvccFault, TvccNotUnderstood>;

/// The largest reply that is read; a bigger one is not understood.
inline constexpr qsizetype tvccReplyLimit = 1024 * 1024;

/// Reads the raw body of a reply (no HTTP head). Strict: well-formed UTF-8 XML 1.0 without document type,
/// entities of its own or processing instructions; SOAP 1.1 envelope with one Body with one child; the
/// wrapper and the fault detail in TVCC's namespaces, everything under them without one; no element twice,
/// none unknown where the schema is closed; nothing after the envelope. Whatever is not exactly that is
/// TvccNotUnderstood, never a number. Pure; any thread. Source: states.md 1.1, 1.3, 1.4, and SOAP 1.1
/// sections 4 and 4.4.
[[nodiscard]] TvccReply parseTvccReply(const QByteArray &body);

} // namespace transmittal::transmissions
