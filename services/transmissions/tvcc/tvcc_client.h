// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transmissions/tvcc/tvcc_request.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>

namespace transmittal::transmissions {

/// What stands in a message where the credentials go; the transport replaces each, XML-escaped, while it
/// sends.
inline constexpr char tvccUserPlaceholder[] = "{{user-id}}";
inline constexpr char tvccPasswordPlaceholder[] = "{{password}}";

/// TVCC's operation addCourseCompletion by the client that KDSOAP generates from resources/wsdl/tvcc.
/// Lives in the service thread (needs its event loop). It posts to whatever URL it is given, in production
/// always the loopback gate, because Qt's HTTP client may send one POST several times. What KDSOAP makes of
/// the reply decides nothing; the stored bytes are read by parseTvccReply().
class TvccClient : public QObject
{
    Q_OBJECT
public:
    explicit TvccClient(QObject *parent = nullptr);
    ~TvccClient() override;

    /// Starts one call and returns its number; finished() follows exactly once, never from inside this
    /// function. The timeout covers the whole call. Destroying the client cancels what runs, without a
    /// signal.
    quint64 addCourseCompletion(const TvccRequest &request, TvccDateFormat format, const QUrl &url,
                                std::chrono::milliseconds timeout);

Q_SIGNALS:
    /// The call ended: text is empty, or KDSOAP's words about a fault or a broken call. For the log only; may
    /// hold the authority's words, never the request's.
    void finished(quint64 call, const QString &text);

private:
    quint64 m_last = 0;
};

} // namespace transmittal::transmissions
