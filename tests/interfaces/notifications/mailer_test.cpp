// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notifications/mailer.h"

#include "support/certificates.h"
#include "support/wait.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <catch2/generators/catch_generators.hpp>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace transmittal::notifications;
using transmittal::core::ErrorCode;
using transmittal::core::name;
using transmittal::core::Secret;
using transmittal::core::TransportError;
using transmittal::test::CertificateAuthority;
using transmittal::test::waitFor;

namespace {

const CertificateAuthority &authority()
{
    static const CertificateAuthority made;
    return made;
}

/// aiosmtpd as a process of its own; ends with the object.
class SmtpServer
{
public:
    explicit SmtpServer(MailSecurity security, QStringList further = {},
                        const QByteArray &subject = "127.0.0.1")
        : m_security(security)
    {
        QStringList arguments{QStringLiteral(TRANSMITTAL_TEST_SOURCE) +
                              u"/interfaces/notifications/smtp_server.py"_s};
        const auto identity = authority().issue(subject);
        write(u"certificate.pem"_s, identity.certificatePem);
        write(u"key.pem"_s, identity.privateKeyPem);
        if (security != MailSecurity::None)
            arguments += {u"--security"_s,    security == MailSecurity::Tls ? u"tls"_s : u"starttls"_s,
                          u"--certificate"_s, m_directory.filePath(u"certificate.pem"_s),
                          u"--key"_s,         m_directory.filePath(u"key.pem"_s)};
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // The system's interpreter: the distribution's aiosmtpd belongs to it.
        m_process.start(u"/usr/bin/python3"_s, arguments + further);
        REQUIRE(waitFor([this] { return lines().size() == 1; }));
        m_port = static_cast<quint16>(lines().first().value("port"_L1).toInt());
    }
    ~SmtpServer()
    {
        m_process.closeWriteChannel();
        if (!waitFor([this] { return m_process.state() == QProcess::NotRunning; }, 5s))
            m_process.kill();
        m_process.waitForFinished();
    }
    SmtpServer(const SmtpServer &) = delete;
    SmtpServer &operator=(const SmtpServer &) = delete;

    [[nodiscard]] MailSettings settings() const
    {
        MailSettings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = m_port;
        settings.security = m_security;
        settings.from = u"transmittal@school.example"_s;
        settings.caCertificatePem = authority().certificatePem();
        settings.timeout = 10s;
        return settings;
    }

    [[nodiscard]] QList<QJsonObject> messages() { return lines().sliced(1); }
    [[nodiscard]] QByteArray onlyMessage()
    {
        REQUIRE(waitFor([this] { return messages().size() == 1; }));
        return QByteArray::fromBase64(messages().first().value("data"_L1).toString().toLatin1());
    }

private:
    void write(const QString &file, const QByteArray &bytes) const
    {
        QFile out(m_directory.filePath(file));
        REQUIRE((out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size()));
    }
    [[nodiscard]] QList<QJsonObject> lines()
    {
        while (m_process.canReadLine())
            m_lines.append(QJsonDocument::fromJson(m_process.readLine()).object());
        return m_lines;
    }

    const MailSecurity m_security;
    const QTemporaryDir m_directory;
    QProcess m_process;
    QList<QJsonObject> m_lines;
    quint16 m_port = 0;
};

Mail sampleMail()
{
    return {u"admin@school.example"_s, u"Channel TVCC is on hold – please look"_s,
            u"Zugangsdaten geprüft?\n.\n..two dots\r\nA line with = and a blank \n"_s + QString(200, u'x'),
            u"4d0e7c2e-0001@school.example"_s, QDateTime({2026, 3, 1}, {8, 30}, Qt::UTC)};
}

const QStringList withLogin{u"--login"_s, u"mailer:se cret\"ö"_s};

MailSettings loggedIn(MailSettings settings)
{
    settings.user = u"mailer"_s;
    settings.password = Secret(u"se cret\"ö"_s.toUtf8());
    return settings;
}

} // namespace

TEST_CASE("A mail arrives whole over STARTTLS and over TLS, after a login")
{
    const MailSecurity security = GENERATE(MailSecurity::StartTls, MailSecurity::Tls);
    SmtpServer server(security, withLogin);
    const MailOutcome outcome = sendMail(loggedIn(server.settings()), sampleMail());
    CAPTURE(outcome.error.detail.toStdString());
    REQUIRE(outcome.fate == MailFate::Sent);

    const QByteArray message = server.onlyMessage();
    const QJsonObject envelope = server.messages().first();
    CHECK(envelope.value("from"_L1) == u"transmittal@school.example"_s);
    CHECK(envelope.value("to"_L1) == QJsonArray{u"admin@school.example"_s});
    CHECK(envelope.value("tls"_L1).toBool());
    CHECK(envelope.value("authenticated"_L1).toBool());
    CHECK(message.contains("\r\n.\r\n..two dots\r\n"));
    CHECK(message == messageText(u"transmittal@school.example"_s, sampleMail()).value());
}

TEST_CASE("A mail without TLS leaves only without a password")
{
    SmtpServer server(MailSecurity::None);
    CHECK(sendMail(loggedIn(server.settings()), sampleMail()).error.code == ErrorCode::InvalidInput);
    CHECK(server.messages().isEmpty());
    CHECK(sendMail(server.settings(), sampleMail()).fate == MailFate::Sent);
}

TEST_CASE("A mail is not sent when the server cannot be trusted or does not let us in")
{
    const auto refused = [](SmtpServer &server, const MailSettings &settings) {
        const MailOutcome outcome = sendMail(settings, sampleMail());
        CHECK(outcome.fate == MailFate::NotSent);
        CHECK_FALSE(outcome.error.staff.isEmpty());
        CHECK_FALSE(outcome.error.detail.contains("se cret"_L1));
        CHECK(server.messages().isEmpty());
        return outcome.error.code;
    };
    const MailSecurity security = GENERATE(MailSecurity::StartTls, MailSecurity::Tls);
    SECTION("a certificate of another host")
    {
        SmtpServer server(security, withLogin, "smtp.example");
        CHECK(refused(server, loggedIn(server.settings())) == ErrorCode::CertificateRefused);
    }
    SECTION("a certificate of another authority")
    {
        SmtpServer server(security, withLogin);
        MailSettings settings = loggedIn(server.settings());
        settings.caCertificatePem = CertificateAuthority().certificatePem();
        CHECK(refused(server, settings) == ErrorCode::CertificateRefused);
    }
    SECTION("a wrong password")
    {
        SmtpServer server(security, withLogin);
        MailSettings settings = loggedIn(server.settings());
        settings.password = Secret("wrong");
        CHECK(refused(server, settings) == ErrorCode::LoginRefused);
    }
}

TEST_CASE("A server that offers no STARTTLS gets neither password nor mail")
{
    SmtpServer server(MailSecurity::None);
    MailSettings settings = loggedIn(server.settings());
    settings.security = MailSecurity::StartTls;
    CHECK(sendMail(settings, sampleMail()).fate == MailFate::NotSent);
    CHECK(server.messages().isEmpty());
}

TEST_CASE("What became of a mail depends on where the connection broke")
{
    const auto [option, value, fate, arrived] = GENERATE(table<QString, QString, MailFate, int>({
        {u"--cut"_s, u"recipient"_s, MailFate::NotSent, 0},
        {u"--cut"_s, u"data"_s, MailFate::NotSent, 0},
        {u"--cut"_s, u"after-data"_s, MailFate::Unknown, 1},
        {u"--refuse"_s, u"recipient"_s, MailFate::NotSent, 0},
        {u"--refuse"_s, u"after-data"_s, MailFate::NotSent, 1},
    }));
    CAPTURE(option.toStdString(), value.toStdString());
    SmtpServer server(MailSecurity::StartTls, {option, value});
    const MailOutcome outcome = sendMail(server.settings(), sampleMail());
    CAPTURE(outcome.error.detail.toStdString());
    CHECK(outcome.fate == fate);
    CHECK(waitFor([&server, wanted = arrived] { return server.messages().size() == wanted; }));
}

TEST_CASE("Nobody listening and a server that says nothing are mails not sent")
{
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    MailSettings settings;
    settings.host = u"127.0.0.1"_s;
    settings.port = silent.serverPort();
    settings.from = u"transmittal@school.example"_s;
    settings.timeout = 500ms;
    const MailOutcome late = sendMail(settings, sampleMail());
    CHECK(late.fate == MailFate::NotSent);
    CHECK(name(late.error.code) == name(ErrorCode::Timeout));

    silent.close();
    const MailOutcome nobody = sendMail(settings, sampleMail());
    CHECK(nobody.fate == MailFate::NotSent);
    CHECK(nobody.error.staff.contains(QString::number(settings.port)));
}

TEST_CASE("A mail server is greeted as a mail would greet it, and gets neither a login nor a mail")
{
    const MailSecurity security = GENERATE(MailSecurity::StartTls, MailSecurity::Tls, MailSecurity::None);
    SmtpServer server(security);
    const GreetingOutcome answer = greetServer(loggedIn(server.settings()));
    CAPTURE(answer.detail.toStdString());
    CHECK(answer.error == TransportError::None);
    CHECK(server.messages().isEmpty());
}

TEST_CASE("A mail server that would not do is told apart by what it lacks")
{
    SECTION("a certificate of another host")
    {
        const MailSecurity security = GENERATE(MailSecurity::StartTls, MailSecurity::Tls);
        const SmtpServer server(security, {}, "smtp.example");
        CHECK(greetServer(server.settings()).error == TransportError::CertificateRefused);
    }
    SECTION("no STARTTLS, and clear text where TLS is expected")
    {
        const SmtpServer server(MailSecurity::None);
        MailSettings settings = server.settings();
        settings.security = GENERATE(MailSecurity::StartTls, MailSecurity::Tls);
        CHECK(greetServer(settings).error == TransportError::TlsHandshake);
    }
    MailSettings settings;
    settings.host = u"127.0.0.1"_s;
    settings.security = MailSecurity::None;
    SECTION("nobody there")
    {
        QTcpServer closed;
        REQUIRE(closed.listen(QHostAddress::LocalHost));
        settings.port = closed.serverPort();
        closed.close();
        CHECK(greetServer(settings).error == TransportError::Connect);
    }
    SECTION("nobody who speaks, and a person who does not wait for it")
    {
        QTcpServer silent;
        REQUIRE(silent.listen(QHostAddress::LocalHost));
        settings.port = silent.serverPort();
        settings.timeout = 200ms;
        CHECK(greetServer(settings).error == TransportError::Timeout);
        settings.timeout = 30s;
        std::stop_source stop;
        stop.request_stop();
        CHECK(greetServer(settings, stop.get_token()).error == TransportError::AbortedBeforeSending);
    }
    SECTION("a name that nobody knows")
    {
        settings.host = u"no-such-host.invalid"_s;
        CHECK(greetServer(settings).error == TransportError::Resolve);
    }
}
