// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notifications/mailer.h"

#include "core/curl_handle.h"

#include <QSysInfo>
#include <QUrl>

#include <algorithm>
#include <cstring>

namespace transmittal::notifications {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::TransportError;

namespace {

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// One mailbox without a name, and nothing that could end the command or the header it stands in.
bool isAddress(const QString &text)
{
    const auto misplaced = [](QChar c) {
        return u" <>()[]\\,;:\""_s.contains(c);
    };
    return isPlain(text) && text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@') &&
           std::none_of(text.begin(), text.end(), misplaced);
}

/// RFC 2047: words of at most 75 characters, none of which cuts a character in two.
QByteArray encodedSubject(const QString &subject)
{
    if (isPlain(subject) && subject.size() <= 900 && !subject.contains("=?"_L1))
        return subject.toLatin1();
    constexpr qsizetype room = 45; // bytes whose base64 form still fits between "=?UTF-8?B?" and "?="
    QByteArray encoded;
    QByteArray word;
    const auto finish = [&] {
        encoded += (encoded.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + word.toBase64() + "?=";
        word.clear();
    };
    for (const uint code : subject.toUcs4()) {
        const QByteArray character = QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1).toUtf8();
        if (word.size() + character.size() > room)
            finish();
        word += character;
    }
    finish();
    return encoded;
}

/// RFC 2045, 6.7: lines of at most 76 characters.
QByteArray quotedPrintable(const QString &text)
{
    QString normal = text;
    normal.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QByteArray encoded;
    for (const QByteArray &line : normal.toUtf8().split('\n')) {
        qsizetype width = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const char c = line.at(i);
            const bool blankAtEnd = (c == ' ' || c == '\t') && i == line.size() - 1;
            const bool asItIs = ((c >= ' ' && c <= '~') || c == '\t') && c != '=' && !blankAtEnd;
            const QByteArray piece = asItIs ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
            if (width + piece.size() > 75) {
                encoded += "=\r\n";
                width = 0;
            }
            encoded += piece;
            width += piece.size();
        }
        encoded += "\r\n";
    }
    return encoded;
}

Error invalid(const QString &staff)
{
    return {ErrorCode::InvalidInput, staff, {}};
}

/// What the message is called in the greeting: this machine, as far as its name may stand there.
QString greetingName()
{
    const QString name = QSysInfo::machineHostName();
    const bool fits = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'.';
    });
    return fits ? name : u"localhost"_s;
}

/// The message on its way out.
struct Upload
{
    QByteArray text;
    qsizetype given = 0;
    bool allGiven = false; ///< from here the server may have taken it

    static std::size_t read(char *to, std::size_t size, std::size_t count, void *self)
    {
        auto *upload = static_cast<Upload *>(self);
        const qsizetype room = static_cast<qsizetype>(size) * static_cast<qsizetype>(count);
        const qsizetype part = std::min(room, upload->text.size() - upload->given);
        std::memcpy(to, upload->text.constData() + upload->given, static_cast<std::size_t>(part));
        upload->given += part;
        upload->allGiven = upload->given == upload->text.size();
        return static_cast<std::size_t>(part);
    }
};

QString explained(CURLcode code, const MailSettings &settings)
{
    switch (code) {
    case CURLE_LOGIN_DENIED:
        return u"The mail server refused the login. Correct the user name or the password."_s;
    case CURLE_PEER_FAILED_VERIFICATION:
        return u"The mail server's certificate is not trusted. Correct the host name, or set the certificate "
               u"of its "
               u"authority."_s;
    case CURLE_USE_SSL_FAILED:
        return u"The mail server offers no STARTTLS. Choose TLS or another port."_s;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        return u"No mail server answers at %1, port %2. Correct the address, or try again later."_s
            .arg(settings.host)
            .arg(settings.port);
    case CURLE_OPERATION_TIMEDOUT:
        return u"The mail server did not answer in time. It is tried again later."_s;
    default:
        return u"The mail server did not take the message. The log has its answer."_s;
    }
}

ErrorCode codeOf(CURLcode code)
{
    switch (code) {
    case CURLE_LOGIN_DENIED:
        return ErrorCode::LoginRefused;
    case CURLE_PEER_FAILED_VERIFICATION:
        return ErrorCode::CertificateRefused;
    case CURLE_OPERATION_TIMEDOUT:
        return ErrorCode::Timeout;
    default:
        return ErrorCode::Network;
    }
}

/// Where to, how encrypted, whom to believe and for how long.
void address(core::CurlHandle &curl, const MailSettings &settings)
{
    QUrl url;
    url.setScheme(settings.security == MailSecurity::Tls ? u"smtps"_s : u"smtp"_s);
    url.setHost(settings.host);
    url.setPort(settings.port);
    url.setPath(u'/' + greetingName());
    curl.set(CURLOPT_URL, url.toEncoded().constData());
    curl.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    if (settings.security != MailSecurity::None)
        curl.set(CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    curl.setTrust(true, settings.caCertificatePem);
    curl.set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings.timeout.count()));
    curl.set(CURLOPT_TIMEOUT_MS, static_cast<long>(settings.timeout.count()));
}

void prepare(core::CurlHandle &curl, const MailSettings &settings, const QByteArray &user, Upload &upload)
{
    address(curl, settings);
    if (!user.isEmpty()) {
        curl.set(CURLOPT_USERNAME, user.constData());
        curl.set(CURLOPT_PASSWORD, settings.password.reveal().constData());
    }
    curl.set(CURLOPT_UPLOAD, 1L);
    curl.set(CURLOPT_READFUNCTION, &Upload::read);
    curl.set(CURLOPT_READDATA, &upload);
}

/// Of a greeting: unlike a request it begins in clear text, and sends nothing that could have arrived.
TransportError errorOf(CURLcode code)
{
    switch (code) {
    case CURLE_OK:
        return TransportError::None;
    case CURLE_COULDNT_RESOLVE_HOST:
        return TransportError::Resolve;
    case CURLE_COULDNT_CONNECT:
        return TransportError::Connect;
    case CURLE_PEER_FAILED_VERIFICATION:
        return TransportError::CertificateRefused;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
        return TransportError::TlsHandshake;
    case CURLE_OPERATION_TIMEDOUT:
        return TransportError::Timeout;
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        return TransportError::ConnectionClosed;
    case CURLE_WEIRD_SERVER_REPLY:
        return TransportError::ReplyBroken;
    case CURLE_ABORTED_BY_CALLBACK:
        return TransportError::AbortedBeforeSending;
    default:
        return TransportError::Internal;
    }
}

std::size_t passOver(char *, std::size_t size, std::size_t count, void *)
{
    return size * count;
}

int isStopped(void *stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

} // namespace

GreetingOutcome greetServer(const MailSettings &settings, const std::stop_token &stop)
{
    core::CurlHandle curl;
    address(curl, settings);
    curl.set(CURLOPT_CUSTOMREQUEST, "NOOP");
    curl.set(CURLOPT_WRITEFUNCTION, &passOver);
    curl.set(CURLOPT_XFERINFOFUNCTION, &isStopped);
    curl.set(CURLOPT_XFERINFODATA, &stop);
    curl.set(CURLOPT_NOPROGRESS, 0L);
    const CURLcode code = curl.perform();
    if (code != CURLE_OK)
        return {errorOf(code), {}, curl.detail(code)};
    const std::chrono::microseconds took(curl.microseconds(CURLINFO_TOTAL_TIME_T));
    return {TransportError::None, std::chrono::duration_cast<std::chrono::milliseconds>(took), {}};
}

Result<QByteArray> messageText(const QString &from, const Mail &mail)
{
    if (!isAddress(from) || !isAddress(mail.to))
        return invalid(u"A mail address is not valid. Correct it in the settings."_s);
    if (!isAddress(mail.messageId))
        return invalid(u"The mail's identification is not valid."_s);
    const auto breaks = [](QChar c) {
        return c.category() == QChar::Other_Control;
    };
    if (std::any_of(mail.subject.begin(), mail.subject.end(), breaks))
        return invalid(u"The mail's subject holds a line break. Write it in one line."_s);
    if (!mail.date.isValid())
        return invalid(u"The mail has no date."_s);
    return "Date: " + mail.date.toUTC().toString(Qt::RFC2822Date).toLatin1() + //
           "\r\nFrom: " + from.toLatin1() +                                    //
           "\r\nTo: " + mail.to.toLatin1() +                                   //
           "\r\nSubject: " + encodedSubject(mail.subject) +                    //
           "\r\nMessage-ID: <" + mail.messageId.toLatin1() +
           ">\r\nAuto-Submitted: auto-generated" // no absence notes in return (RFC 3834)
           "\r\nMIME-Version: 1.0"
           "\r\nContent-Type: text/plain; charset=utf-8"
           "\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(mail.text);
}

MailOutcome sendMail(const MailSettings &settings, const Mail &mail)
{
    auto text = messageText(settings.from, mail);
    if (!text)
        return {MailFate::NotSent, text.error()};
    const QByteArray user = settings.user.toUtf8();
    if (settings.security == MailSecurity::None && !user.isEmpty())
        return {MailFate::NotSent, invalid(u"A password is not sent without TLS. Choose STARTTLS or TLS."_s)};
    if (user.contains('\0') || settings.password.reveal().contains('\0') || settings.timeout.count() <= 0)
        return {MailFate::NotSent, invalid(u"The mail settings are not valid."_s)};

    Upload upload{std::move(*text)};
    const QByteArray sender = '<' + settings.from.toLatin1() + '>';
    core::CurlList recipients;
    recipients.append('<' + mail.to.toLatin1() + '>');
    core::CurlHandle curl;
    prepare(curl, settings, user, upload);
    curl.set(CURLOPT_MAIL_FROM, sender.constData());
    curl.set(CURLOPT_MAIL_RCPT, recipients.get());

    const CURLcode code = curl.perform();
    if (code == CURLE_OK)
        return {MailFate::Sent, {}};
    long answer = 0;
    if (curl.usable())
        curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer);
    // 4xx and 5xx after the text are the server's own word that it did not take it.
    const bool unknown = upload.allGiven && answer < 400;
    return {unknown ? MailFate::Unknown : MailFate::NotSent,
            {codeOf(code), explained(code, settings),
             u"%1; last answer of the server %2"_s.arg(curl.detail(code)).arg(answer)}};
}

} // namespace transmittal::notifications
