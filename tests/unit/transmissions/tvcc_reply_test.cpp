// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/tvcc/tvcc_reply.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal::transmissions;

namespace {

QByteArray envelope(const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body>" +
           body + "</S:Body></S:Envelope>";
}

QByteArray response(const QByteArray &inner)
{
    return envelope(
        "<n:addCourseCompletionResponse xmlns:n=\"http://service.application.tvcc.dmv.ca.gov/\">" + inner +
        "</n:addCourseCompletionResponse>");
}

QByteArray number(const QByteArray &text)
{
    return response("<return><ccSeqNbr>" + text + "</ccSeqNbr></return>");
}

QByteArray fault(const QByteArray &inner)
{
    return envelope("<S:Fault>" + inner + "</S:Fault>");
}

QByteArray declared(const QByteArray &inner)
{
    return fault("<faultcode>S:Server</faultcode><faultstring>refused</faultstring><detail>" + inner +
                 "</detail>");
}

bool isAccepted(const QByteArray &body)
{
    return std::holds_alternative<TvccAccepted>(parseTvccReply(body));
}

std::optional<TvccNotUnderstood::Kind> notUnderstood(const QByteArray &body)
{
    const TvccReply reply = parseTvccReply(body);
    const auto *other = std::get_if<TvccNotUnderstood>(&reply);
    return other ? std::optional(other->kind) : std::nullopt;
}

constexpr auto unknownKind = TvccNotUnderstood::Kind::Unknown;
constexpr auto noNumberKind = TvccNotUnderstood::Kind::NoNumber;

} // namespace

TEST_CASE("A well-formed answer yields the number, status and time as the state wrote them")
{
    const TvccReply reply =
        parseTvccReply(response("<return><ccSeqNbr> 0012345 </ccSeqNbr><ccStatCd>OK </ccStatCd>"
                                "<ccSubTstamp>2026-01-15T10:00:00.000-08:00</ccSubTstamp></return>"));
    REQUIRE(std::holds_alternative<TvccAccepted>(reply));
    CHECK(std::get<TvccAccepted>(reply) ==
          TvccAccepted{u"0012345"_s, u"OK "_s, u"2026-01-15T10:00:00.000-08:00"_s});
}

TEST_CASE("Status and time may be missing or nil, and neighbours we do not know are passed over")
{
    CHECK(isAccepted(number("7")));
    const TvccReply reply = parseTvccReply(
        response("<return xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><ccSeqNbr>7</ccSeqNbr>"
                 "<ccStatCd i:nil=\"true\"/><ccSubTstamp i:nil=\"1\"/><more><deep>1</deep></more></return>"));
    REQUIRE(std::holds_alternative<TvccAccepted>(reply));
    CHECK(std::get<TvccAccepted>(reply) == TvccAccepted{u"7"_s, {}, std::nullopt});
}

TEST_CASE("A number counts only as an xs:int above zero")
{
    CHECK(isAccepted(number("1")));
    CHECK(isAccepted(number("+1")));
    CHECK(isAccepted(number("2147483647")));
    const QByteArray text =
        GENERATE(as<QByteArray>{}, "", " ", "0", "-1", "2147483648", "99999999999999999999",
                 "999999999999999999999999999999", "12a", "1.0", "1e3", "0x10", "1 2", "１２");
    CAPTURE(text.toStdString());
    CHECK(notUnderstood(number(text)) == noNumberKind);
}

TEST_CASE("An answer without a number is told apart from an answer that is not TVCC's")
{
    CHECK(notUnderstood(response("")) == noNumberKind);
    CHECK(notUnderstood(response("<return/>")) == noNumberKind);
    CHECK(notUnderstood(response("<return><ccStatCd>ACCEPTED</ccStatCd></return>")) == noNumberKind);
    CHECK(notUnderstood(
              response("<return xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:nil=\"true\"/>")) ==
          noNumberKind);
    CHECK(notUnderstood(response("<n:return><ccSeqNbr>7</ccSeqNbr></n:return>")) == unknownKind);
    CHECK(notUnderstood(response("<return><n:ccSeqNbr>7</n:ccSeqNbr></return>")) == noNumberKind);
    CHECK(notUnderstood(response("<ccSeqNbr>7</ccSeqNbr>")) == unknownKind);
}

TEST_CASE("A number in another wrapper, namespace or envelope is not a number")
{
    CHECK(notUnderstood(envelope("<addCourseCompletionResponse><return><ccSeqNbr>7</ccSeqNbr></return>"
                                 "</addCourseCompletionResponse>")) == unknownKind);
    CHECK(notUnderstood(envelope("<n:addCourseCompletionResponse xmlns:n=\"http://tempuri.org/\"><return>"
                                 "<ccSeqNbr>7</ccSeqNbr></return></n:addCourseCompletionResponse>")) ==
          unknownKind);
    CHECK(notUnderstood(
              envelope("<n:submitResponse xmlns:n=\"http://service.application.tvcc.dmv.ca.gov/\"><return>"
                       "<ccSeqNbr>7</ccSeqNbr></return></n:submitResponse>")) == unknownKind);
    QByteArray soap12 = number("7");
    soap12.replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");
    CHECK(notUnderstood(soap12) == unknownKind);
    // A default namespace would qualify return and ccSeqNbr.
    CHECK(notUnderstood(envelope(
              "<addCourseCompletionResponse xmlns=\"http://service.application.tvcc.dmv.ca.gov/\">"
              "<return><ccSeqNbr>7</ccSeqNbr></return></addCourseCompletionResponse>")) == unknownKind);
}

TEST_CASE("What stands twice contradicts itself and is not understood")
{
    const QByteArray one = "<return><ccSeqNbr>7</ccSeqNbr></return>";
    CHECK(notUnderstood(response(one + one)) == unknownKind);
    CHECK(notUnderstood(response("<return><ccSeqNbr>7</ccSeqNbr><ccSeqNbr>8</ccSeqNbr></return>")) ==
          unknownKind);
    CHECK(notUnderstood(response("<return><ccSeqNbr>7<x/></ccSeqNbr></return>")) == unknownKind);
    QByteArray twoBodies = number("7");
    twoBodies.replace("</S:Body>", "</S:Body><S:Body/>");
    CHECK(notUnderstood(twoBodies) == unknownKind);
    QByteArray twoPayloads = number("7");
    twoPayloads.replace("</S:Body>", "<x/></S:Body>");
    CHECK(notUnderstood(twoPayloads) == unknownKind);
    CHECK(notUnderstood(declared("<f:TvccServiceException xmlns:f=\"http://application.tvcc.dmv.ca.gov/\">"
                                 "<message>a</message><message>b</message></f:TvccServiceException>")) ==
          unknownKind);
}

TEST_CASE("Bytes that are no plain XML document are refused")
{
    const QByteArray good = number("7");
    REQUIRE(isAccepted(good));
    CHECK(isAccepted("\xef\xbb\xbf" + good));
    CHECK(isAccepted(good + " <!-- proxy 3 -->\n"));
    CHECK(notUnderstood("") == unknownKind);
    CHECK(notUnderstood(good + "<x/>") == unknownKind);
    CHECK(notUnderstood(good + "garbage") == unknownKind);
    CHECK(notUnderstood(good + good) == unknownKind);
    CHECK(notUnderstood(good.chopped(1)) == unknownKind);
    CHECK(notUnderstood("<html><body>Service unavailable</body></html>") == unknownKind);

    QByteArray declaration = good;
    declaration.replace("?>", "?><!DOCTYPE x>");
    CHECK(notUnderstood(declaration) == unknownKind);
    QByteArray bomb = good;
    bomb.replace("?>", "?><!DOCTYPE x [<!ENTITY a \"9\"><!ENTITY b \"&a;&a;&a;\">]>");
    bomb.replace(">7<", ">&b;<");
    CHECK(notUnderstood(bomb) == unknownKind);
    QByteArray entity = good;
    entity.replace(">7<", ">&number;<");
    CHECK(notUnderstood(entity) == unknownKind);
    QByteArray instruction = good;
    instruction.replace("<S:Body>", "<?php 1?><S:Body>");
    CHECK(notUnderstood(instruction) == unknownKind);
    QByteArray invalid = good;
    invalid.replace("</return>", "<ccStatCd>\xc3\x28</ccStatCd></return>");
    CHECK(notUnderstood(invalid) == unknownKind);
    QByteArray latin = good;
    latin.replace("UTF-8", "ISO-8859-1");
    CHECK(notUnderstood(latin) == unknownKind);
}

TEST_CASE("A reply's size, depth and number of elements are bounded")
{
    const QByteArray filler(tvccReplyLimit, ' ');
    CHECK(notUnderstood(number("7") + filler) == unknownKind);
    CHECK(isAccepted(number("7") + filler.left(tvccReplyLimit / 2)));
    const auto nested = [](qsizetype levels) {
        return response("<return><ccSeqNbr>7</ccSeqNbr>" + QByteArray("<a>").repeated(levels) +
                        QByteArray("</a>").repeated(levels) + "</return>");
    };
    CHECK(isAccepted(nested(5)));
    CHECK(notUnderstood(nested(100'000)) == unknownKind);
    CHECK(notUnderstood(response("<return><ccSeqNbr>7</ccSeqNbr>" + QByteArray("<a/>").repeated(2000) +
                                 "</return>")) == unknownKind);
}

TEST_CASE("A header that must be understood makes the reply one that is not")
{
    QByteArray reply = number("7");
    reply.replace("<S:Body>", "<S:Header><x:h xmlns:x=\"urn:x\"/></S:Header><S:Body>");
    CHECK(isAccepted(reply));
    reply.replace("<x:h ", "<x:h S:mustUnderstand=\"1\" ");
    CHECK(notUnderstood(reply) == unknownKind);
}

TEST_CASE("Each declared fault is read by its qualified name")
{
    const QByteArray name = GENERATE(as<QByteArray>{}, "TvccAccessDeniedException",
                                     "TvccValidationFailedException", "TvccServiceException");
    const TvccReply reply =
        parseTvccReply(declared("<f:" + name +
                                " xmlns:f=\"http://application.tvcc.dmv.ca.gov/\">"
                                "<message>Court code not found</message><messageId>17</messageId></f:" +
                                name + ">"));
    REQUIRE(std::holds_alternative<TvccFault>(reply));
    CHECK(std::get<TvccFault>(reply) == TvccFault{u"Server"_s, u"refused"_s, QString::fromLatin1(name), false,
                                                  u"Court code not found"_s, u"17"_s});
}

TEST_CASE("A declared fault may be nil or empty")
{
    const TvccReply reply =
        parseTvccReply(declared("<f:TvccServiceException xmlns:f=\"http://application.tvcc.dmv.ca.gov/\""
                                " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:nil=\"true\"/>"));
    REQUIRE(std::holds_alternative<TvccFault>(reply));
    CHECK(std::get<TvccFault>(reply).detailName == u"TvccServiceException"_s);
}

TEST_CASE("A detail in another namespace, or more than one, is not a declared fault")
{
    const QByteArray detail =
        GENERATE(as<QByteArray>{}, "<TvccServiceException/>",
                 "<f:TvccServiceException xmlns:f=\"http://service.application.tvcc.dmv.ca.gov/\"/>",
                 "<f:TvccServiceException xmlns:f=\"http://application.tvcc.dmv.ca.gov/\"/><x/>",
                 "<f:TvccServiceException xmlns:f=\"http://application.tvcc.dmv.ca.gov/\"/>text", "text");
    CAPTURE(detail.toStdString());
    const TvccReply reply = parseTvccReply(declared(detail));
    REQUIRE(std::holds_alternative<TvccFault>(reply));
    CHECK(std::get<TvccFault>(reply).otherDetail);
    CHECK(std::get<TvccFault>(reply).detailName.isEmpty());
}

TEST_CASE("A fault's code is SOAP's own, with or without its prefix")
{
    const auto code = [](const QByteArray &text) {
        const TvccReply reply = parseTvccReply(
            fault("<faultcode xmlns:o=\"urn:other\">" + text + "</faultcode><faultstring>x</faultstring>"));
        const auto *found = std::get_if<TvccFault>(&reply);
        return found ? found->faultCode : QString();
    };
    CHECK(code("S:Client") == u"Client"_s);
    CHECK(code("Client") == u"Client"_s);
    CHECK(code("Server.Database") == u"Server.Database"_s);
    CHECK(code("o:Client").isEmpty());
    CHECK(code("undeclared:Client").isEmpty());
    CHECK(code("").isEmpty());
}

TEST_CASE("A fault without code or text, or with an unknown part, is not understood")
{
    CHECK(notUnderstood(fault("")) == unknownKind);
    CHECK(notUnderstood(fault("<faultcode>S:Client</faultcode>")) == unknownKind);
    CHECK(notUnderstood(fault("<faultstring>x</faultstring>")) == unknownKind);
    CHECK(notUnderstood(fault("<faultcode>S:Client</faultcode><faultstring>x</faultstring><Reason/>")) ==
          unknownKind);
    CHECK(notUnderstood(fault("<S:faultcode>S:Client</S:faultcode><faultstring>x</faultstring>")) ==
          unknownKind);
}
