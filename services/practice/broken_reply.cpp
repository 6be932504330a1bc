// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/broken_reply.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace transmittal::practice {

namespace {

constexpr qint64 hugeReply = 50'000'000;

QByteArray page(const QByteArray &status)
{
    return httpReply(status, "text/html",
                     "<!DOCTYPE html><html><head><title>" + status + "</title></head><body><h1>" + status +
                         "</h1><p>Please try again later.</body></html>\n");
}

QByteArray replaced(const QByteArray &body, const QString &pattern, const QString &text)
{
    return QString::fromUtf8(body).replace(QRegularExpression(pattern), text).toUtf8();
}

QByteArray bomb(QByteArray body)
{
    QByteArray type = "<!DOCTYPE lol [<!ENTITY lol0 \"9\">";
    for (int level = 1; level < 10; ++level) {
        const QByteArray inner = "&lol" + QByteArray::number(level - 1) + ';';
        type += "<!ENTITY lol" + QByteArray::number(level) + " \"" + inner.repeated(10) + "\">";
    }
    type += "]>";
    body = replaced(body, u"<ccSeqNbr>[^<]*<"_s, u"<ccSeqNbr>&lol9;<"_s);
    const qsizetype declaration = body.indexOf("?>");
    return body.insert(declaration < 0 ? 0 : declaration + 2, type);
}

} // namespace

QByteArray httpReply(const QByteArray &status, const QByteArray &contentType, const QByteArray &body,
                     const QByteArray &furtherHeaders, qint64 furtherLength)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType +
           "\r\nContent-Length: " + QByteArray::number(body.size() + furtherLength) +
           "\r\nConnection: close\r\n" + furtherHeaders + "\r\n" + body;
}

QByteArray frontReply(Fault fault, int retryAfterSeconds)
{
    switch (fault) {
    case Fault::Http500:
        return page("500 Internal Server Error");
    case Fault::Http502:
        return page("502 Bad Gateway");
    case Fault::Http503:
        return page("503 Service Unavailable");
    case Fault::Http429:
        return httpReply("429 Too Many Requests", "text/plain", "Too many requests.\n",
                         "Retry-After: " + QByteArray::number(retryAfterSeconds) + "\r\n");
    case Fault::Redirect:
        return httpReply("307 Temporary Redirect", "text/plain", "", "Location: /elsewhere\r\n");
    default:
        return {};
    }
}

WireReply breakReply(Fault fault, const QByteArray &status, const QByteArray &contentType, QByteArray body)
{
    switch (fault) {
    case Fault::CutAfterReading:
        return {.bytes = {}, .reset = true};
    case Fault::CutMidReply: {
        const QByteArray whole = httpReply(status, contentType, body);
        return {.bytes = whole.chopped(body.size() / 2), .reset = true};
    }
    case Fault::MalformedXml:
        body = body.chopped(qMin<qsizetype>(20, body.size())) + "<";
        break;
    case Fault::WrongNamespace:
        body.replace("http://service.application.tvcc.dmv.ca.gov/", "http://tempuri.org/");
        body.replace("http://application.tvcc.dmv.ca.gov/", "http://tempuri.org/");
        break;
    case Fault::WrongWrapper:
        body.replace("addCourseCompletionResponse", "submitCertificateResponse");
        break;
    case Fault::HugeReply: {
        const qsizetype end = body.lastIndexOf("</");
        const QByteArray tail = end < 0 ? QByteArray() : body.mid(end);
        body.chop(tail.size());
        return {.bytes = httpReply(status, contentType, body, {}, hugeReply + tail.size()),
                .padding = hugeReply,
                .tail = tail};
    }
    case Fault::EntityBomb:
        body = bomb(body);
        break;
    case Fault::Empty200:
        return {.bytes = httpReply("200 OK", contentType, "")};
    case Fault::MissingNumber:
        body = replaced(body, u"<ccSeqNbr>[^<]*</ccSeqNbr>"_s, {});
        break;
    case Fault::NumberNotANumber:
        body = replaced(body, u"<ccSeqNbr>[^<]*<"_s, u"<ccSeqNbr>PENDING<"_s);
        break;
    default:
        break;
    }
    return {.bytes = httpReply(status, contentType, body)};
}

} // namespace transmittal::practice
