// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notifications/mail_repository.h"

#include "database/connection.h"

#include <QUrl>
#include <QUrlQuery>

namespace transmittal::notifications::repository {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::Connection;
using database::Row;

Result<std::optional<Letter>> letter(Connection &connection, jobs::Token token)
{
    const auto row =
        connection.queryOne(u"select recipient, subject, body, message_id from core.mail_for_attempt($1)"_s,
                            {static_cast<qint64>(token)});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Letter>();
    const Row &found = **row;
    return std::optional(
        Letter{found.text("recipient"), found.text("subject"), found.text("body"), found.text("message_id")});
}

Result<MailSettings> mailServer(const QString &endpoint)
{
    const QUrl url(endpoint, QUrl::StrictMode);
    const QString security = QUrlQuery(url).queryItemValue(u"security"_s);
    const bool tls = url.scheme() == "smtps"_L1;
    const bool known = security.isEmpty() || security == "starttls"_L1 || security == "none"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!tls && url.scheme() != "smtp"_L1) || !known ||
        (tls && !security.isEmpty()))
        return Error{ErrorCode::InvalidInput,
                     u"The mail server is not set. Set the endpoint of the channel mail, such as "
                     "smtp://mail.example.org:587."_s,
                     u"endpoint of the channel mail"_s};
    MailSettings settings;
    settings.host = url.host();
    settings.security = tls                     ? MailSecurity::Tls
                        : security == "none"_L1 ? MailSecurity::None
                                                : MailSecurity::StartTls;
    settings.port = static_cast<quint16>(url.port(tls ? 465 : 587));
    return settings;
}

Result<MailSettings> mailSettings(Connection &connection, const core::KeyPair &keys)
{
    const auto channel = connection.queryOne(u"select endpoint, user_id, timeout_ms, ca_certificate, "
                                             u"core.get_setting('mail.from') #>> '{}' as sender "
                                             "from core.channel_view where name = 'mail'"_s);
    if (!channel)
        return channel.error();
    if (!*channel)
        return Error{ErrorCode::NotFound, u"There is no channel named mail."_s, {}};
    const Row &found = **channel;
    auto settings = mailServer(found.text("endpoint"));
    if (!settings)
        return settings.error();
    settings->user = found.text("user_id");
    settings->timeout = std::chrono::milliseconds(found.integer("timeout_ms"));
    settings->caCertificatePem = found.text("ca_certificate").toUtf8();
    settings->from = found.text("sender");
    if (settings->from.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     u"Nobody is named as the sender of mail. Set the setting mail.from to an address."_s,
                     u"mail.from"_s};
    if (settings->user.isEmpty())
        return settings;
    const auto sealed =
        connection.queryOne(u"select sealed from core.my_secrets('mail') where name = 'password'"_s);
    if (!sealed)
        return sealed.error();
    if (!*sealed)
        return Error{ErrorCode::Secret,
                     u"The password of the mail server is not sealed to this worker. Set it with "
                     "\"channel secret mail password\"."_s,
                     {}};
    auto opened = core::sealing::open((*sealed)->bytes("sealed"), keys);
    if (!opened)
        return opened.error();
    settings->password = std::move(*opened);
    return settings;
}

} // namespace transmittal::notifications::repository
