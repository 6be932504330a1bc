// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/tvcc/tvcc_reply.h"

#include "transmissions/xml_tree.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace transmittal::transmissions {

namespace {

constexpr QStringView soapSpace = u"http://schemas.xmlsoap.org/soap/envelope/";
constexpr QStringView serviceSpace = u"http://service.application.tvcc.dmv.ca.gov/";
constexpr QStringView faultSpace = u"http://application.tvcc.dmv.ca.gov/";

TvccNotUnderstood unknown(const QString &why)
{
    return {TvccNotUnderstood::Kind::Unknown, why};
}

TvccNotUnderstood noNumber(const QString &why)
{
    return {TvccNotUnderstood::Kind::NoNumber, why};
}

/// The children of that name, without a namespace.
std::vector<const XmlElement *> local(const XmlElement &parent, QStringView name)
{
    std::vector<const XmlElement *> found;
    for (const XmlElement &child : parent.children)
        if (child.is({}, name))
            found.push_back(&child);
    return found;
}

/// Whether an element holds characters only, as a simple type does.
bool isSimple(const XmlElement &element)
{
    return element.children.empty();
}

/// The optional simple child of that name. Empty pointer: it stands there twice or holds elements.
std::optional<const XmlElement *> atMostOne(const XmlElement &parent, QStringView name)
{
    const auto found = local(parent, name);
    if (found.size() > 1 || (found.size() == 1 && !isSimple(*found.front())))
        return std::nullopt;
    return found.empty() ? nullptr : found.front();
}

TvccReply readReturn(const XmlElement &value)
{
    if (value.nil)
        return noNumber(u"return is nil"_s);
    if (value.hasText())
        return unknown(u"return holds text"_s);
    const auto number = atMostOne(value, u"ccSeqNbr");
    const auto status = atMostOne(value, u"ccStatCd");
    const auto timestamp = atMostOne(value, u"ccSubTstamp");
    if (!number || !status || !timestamp)
        return unknown(u"an element of return stands there twice or is no simple value"_s);
    if (!*number || (*number)->nil)
        return noNumber(u"ccSeqNbr is missing"_s);

    // xs:int collapses white space, allows a sign and leading zeros, and has 32 bits.
    static const QRegularExpression integer(u"\\A[+-]?[0-9]{1,20}\\z"_s);
    const QString text = (*number)->text.trimmed();
    bool fits = false;
    const qlonglong parsed = integer.match(text).hasMatch() ? text.toLongLong(&fits) : 0;
    if (!fits || parsed < 1 || parsed > std::numeric_limits<qint32>::max())
        return noNumber(u"ccSeqNbr is no number above zero of 32 bits"_s);

    TvccAccepted accepted;
    accepted.sequenceNumber = text;
    if (*status && !(*status)->nil)
        accepted.statusCode = (*status)->text;
    if (*timestamp && !(*timestamp)->nil)
        accepted.timestamp = (*timestamp)->text.trimmed();
    return accepted;
}

TvccReply readResponse(const XmlElement &wrapper)
{
    if (wrapper.hasText())
        return unknown(u"the response holds text"_s);
    if (wrapper.children.empty())
        return noNumber(u"return is missing"_s);
    if (wrapper.children.size() > 1 || !wrapper.children.front().is({}, u"return"))
        return unknown(u"the response holds something else than one return"_s);
    return readReturn(wrapper.children.front());
}

/// Fills in what the detail says; false when the declared part of it is contradictory.
bool readDetail(const XmlElement &detail, TvccFault &fault)
{
    if (detail.children.empty() && !detail.hasText())
        return true;
    if (detail.children.size() != 1 || detail.hasText() || detail.children.front().ns != faultSpace) {
        fault.otherDetail = true;
        return true;
    }
    const XmlElement &declared = detail.children.front();
    fault.detailName = declared.name;
    const auto message = atMostOne(declared, u"message");
    const auto messageId = atMostOne(declared, u"messageId");
    if (!message || !messageId || declared.hasText())
        return false;
    if (*message)
        fault.message = (*message)->text;
    if (*messageId)
        fault.messageId = (*messageId)->text;
    return true;
}

TvccReply readFault(const XmlElement &element)
{
    if (element.hasText())
        return unknown(u"the fault holds text"_s);
    for (const XmlElement &child : element.children) {
        const bool known = child.name == u"faultcode" || child.name == u"faultstring" ||
                           child.name == u"faultactor" || child.name == u"detail";
        if (child.ns.isEmpty() && !known)
            return unknown(u"the fault holds an unknown element"_s);
    }
    const auto code = atMostOne(element, u"faultcode");
    const auto text = atMostOne(element, u"faultstring");
    const auto details = local(element, u"detail");
    if (!code || !text || details.size() > 1)
        return unknown(u"an element of the fault stands there twice or is no simple value"_s);
    if (!*code || !*text)
        return unknown(u"the fault has no code or no text"_s);

    TvccFault fault;
    fault.faultCode = (*code)->text.trimmed();
    fault.faultString = (*text)->text;
    if (const qsizetype colon = fault.faultCode.indexOf(u':'); colon >= 0) {
        if ((*code)->textNamespace != soapSpace)
            return unknown(u"the fault's code is not one of SOAP 1.1"_s);
        fault.faultCode = fault.faultCode.mid(colon + 1);
    }
    if (fault.faultCode.isEmpty())
        return unknown(u"the fault's code is empty"_s);
    if (!details.empty() && !readDetail(*details.front(), fault))
        return unknown(u"the fault's detail contradicts its schema"_s);
    return fault;
}

TvccReply readBody(const XmlElement &body)
{
    if (body.hasText() || body.children.size() != 1)
        return unknown(u"the body does not hold exactly one element"_s);
    const XmlElement &payload = body.children.front();
    if (payload.is(soapSpace, u"Fault"))
        return readFault(payload);
    if (payload.is(serviceSpace, u"addCourseCompletionResponse"))
        return readResponse(payload);
    return unknown(u"the body holds neither the operation's response nor a fault"_s);
}

} // namespace

TvccReply parseTvccReply(const QByteArray &body)
{
    if (body.isEmpty())
        return unknown(u"it is empty"_s);
    auto tree = readXml(body, {.bytes = tvccReplyLimit});
    if (const QString *refusal = std::get_if<QString>(&tree))
        return unknown(*refusal);
    const XmlElement &envelope = std::get<XmlElement>(tree);
    if (!envelope.is(soapSpace, u"Envelope") || envelope.hasText())
        return unknown(u"it is no SOAP 1.1 envelope"_s);

    const XmlElement *soapBody = nullptr;
    for (const XmlElement &part : envelope.children) {
        if (part.is(soapSpace, u"Header") && &part == &envelope.children.front()) {
            for (const XmlElement &entry : part.children)
                if (entry.mustUnderstand)
                    return unknown(u"a header must be understood and is not known"_s);
        } else if (part.is(soapSpace, u"Body") && !soapBody) {
            soapBody = &part;
        } else {
            return unknown(u"the envelope holds something else than a header and one body"_s);
        }
    }
    if (!soapBody)
        return unknown(u"the envelope has no body"_s);
    return readBody(*soapBody);
}

} // namespace transmittal::transmissions
