// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/one_shot_request.h"
#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <stop_token>

namespace transmittal::notifications {

enum class MailSecurity {
    None,     ///< clear text; only without a password
    StartTls, ///< port 587: refused when the server does not offer it
    Tls,      ///< port 465
};

/// The server that takes the mail. TLS certificates are always verified.
struct MailSettings
{
    QString host;
    quint16 port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user; ///< empty: no login
    core::Secret password;
    QString from; ///< a bare address
    QByteArray
        caCertificatePem; ///< when set, only certificates issued by these are trusted; else the system's
    std::chrono::milliseconds timeout{30'000};
};

struct Mail
{
    QString to; ///< a bare address
    QString subject;
    QString text;      ///< any line breaks
    QString messageId; ///< unique, without brackets, "<uuid>@host": receivers recognise a repeated mail by it
    QDateTime date;
};

enum class MailFate {
    Sent,    ///< the server took it
    NotSent, ///< certainly not: sending again is right
    Unknown, ///< the connection broke after the text was out: sending again may show it twice
};

struct MailOutcome
{
    MailFate fate = MailFate::NotSent;
    core::Error error; ///< meaningful unless Sent
};

/// How a mail server answered a greeting.
struct GreetingOutcome
{
    core::TransportError error = core::TransportError::Internal; ///< None: it is welcome there
    std::chrono::milliseconds took{0};                           ///< of a welcome
    QString detail;                                              ///< for the log; unless welcome
};

/// The message as RFC 5322 writes it. Error InvalidInput: an address, subject or id that could smuggle in a
/// header.
[[nodiscard]] core::Result<QByteArray> messageText(const QString &from, const Mail &mail);

/// Sends one mail and waits. For pool threads: it blocks up to the timeout. Thread-safe.
[[nodiscard]] MailOutcome sendMail(const MailSettings &settings, const Mail &mail);

/// Opens the connection as a mail would, says hello and leaves: without a login, since a wrong one could lock
/// the account, and without a mail. For pool threads: it blocks up to the timeout, or about a second after a
/// stop request. Thread-safe.
[[nodiscard]] GreetingOutcome greetServer(const MailSettings &settings, const std::stop_token &stop = {});

} // namespace transmittal::notifications
