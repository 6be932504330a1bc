// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/one_shot_body.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace transmittal::core {

using namespace Qt::StringLiterals;

WipedBody::WipedBody(const QByteArray &bodyTemplate, const std::vector<Substitution> &substitutions)
{
    struct Place
    {
        qsizetype at;
        const Substitution *what;
    };
    std::vector<Place> places;
    qsizetype size = bodyTemplate.size();
    for (const Substitution &substitution : substitutions) {
        places.push_back({bodyTemplate.indexOf(substitution.placeholder), &substitution});
        size += substitution.value.reveal().size() - substitution.placeholder.size();
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.at < b.at; });
    m_bytes.reserve(static_cast<std::size_t>(size));
    qsizetype from = 0;
    for (const Place &place : places) {
        append(QByteArrayView(bodyTemplate).sliced(from, place.at - from));
        append(place.what->value.reveal());
        from = place.at + place.what->placeholder.size();
    }
    append(QByteArrayView(bodyTemplate).sliced(from));
}

WipedBody::~WipedBody()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

std::size_t WipedBody::copy(char *to, std::size_t room, std::size_t from) const
{
    const std::size_t count = std::min(room, m_bytes.size() - from);
    if (count > 0)
        std::memcpy(to, m_bytes.data() + from, count);
    return count;
}

void WipedBody::append(QByteArrayView bytes)
{
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

QString objectionTo(const OneShotRequest &request)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty())
        return u"the address is not an absolute URL"_s;
    if (scheme != "https"_L1 && !(scheme == "http"_L1 && request.allowPlainHttp))
        return u"the address must begin with https"_s;
    if (!request.url.userInfo().isEmpty())
        return u"the address must not hold a user name or password"_s;
    if (request.method != "POST" && request.method != "GET")
        return u"the method must be POST or GET"_s;
    if (request.method == "GET" && !(request.bodyTemplate.isEmpty() && request.substitutions.empty()))
        return u"a GET has no body"_s;
    if (request.connectTimeout.count() <= 0 || request.totalTimeout.count() <= 0 || request.replyLimit < 0)
        return u"timeouts and limits must be positive"_s;

    static constexpr std::array<QByteArrayView, 5> ours{"host", "content-length", "transfer-encoding",
                                                        "connection", "expect"};
    for (const HttpHeader &header : request.headers) {
        const auto breaks = [](char c) {
            return c == '\r' || c == '\n' || c == '\0';
        };
        const auto ends = [&](char c) {
            return breaks(c) || c == ':' || c == ' ' || c == '\t' || c == ';';
        };
        if (header.name.isEmpty() || std::any_of(header.name.begin(), header.name.end(), ends) ||
            std::any_of(header.value.begin(), header.value.end(), breaks))
            return u"a header holds a character it must not"_s;
        if (std::find(ours.begin(), ours.end(), QByteArrayView(header.name.toLower())) != ours.end())
            return u"the header %1 belongs to the transport"_s.arg(QString::fromLatin1(header.name));
    }

    QByteArray left = request.bodyTemplate;
    for (const Substitution &substitution : request.substitutions) {
        if (substitution.placeholder.isEmpty() || request.bodyTemplate.count(substitution.placeholder) != 1)
            return u"the placeholder %1 must occur exactly once"_s.arg(
                QString::fromUtf8(substitution.placeholder));
        // Placeholders that overlap, or are given twice, would each be found in the whole but not in the
        // rest.
        const qsizetype at = left.indexOf(substitution.placeholder);
        if (at < 0)
            return u"the placeholder %1 overlaps another"_s.arg(QString::fromUtf8(substitution.placeholder));
        left.replace(at, substitution.placeholder.size(), QByteArray(1, '\0'));
    }
    return {};
}

} // namespace transmittal::core
