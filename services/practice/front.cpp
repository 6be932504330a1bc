// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/front.h"

#include "core/logging.h"
#include "practice/broken_reply.h"
#include "practice/http_message.h"
#include "practice/tvcc_service.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QSslSocket>
#include <QTimer>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace transmittal::practice {

namespace {

constexpr std::chrono::seconds patience{60}; // for a client that says nothing
constexpr qint64 chunk = 64LL * 1024;

/// The texts of a request that the journal names, as far as it can be read.
Completion glance(const QByteArray &body)
{
    Completion seen;
    QXmlStreamReader reader(body);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto text = [&reader] {
            return reader.readElementText(QXmlStreamReader::IncludeChildElements);
        };
        if (reader.name() == u"refNbr")
            seen.refNbr = text();
        else if (reader.name() == u"dlNbr")
            seen.dlNbr = text();
        else if (reader.name() == u"ccDate")
            seen.ccDate = text().left(10);
        else if (reader.name() == u"courtCd")
            seen.courtCd = text();
    }
    return seen;
}

/// One connection: the client's socket, for a while the service's, and what goes wrong between them.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(const FrontContext &context, const QSslConfiguration &tls, qintptr descriptor, QObject *parent)
        : QObject(parent), m_context(context)
    {
        connect(&m_client, &QSslSocket::encrypted, this, &Exchange::opened);
        connect(&m_client, &QSslSocket::readyRead, this, &Exchange::readRequest);
        connect(&m_client, &QSslSocket::encryptedBytesWritten, this, &Exchange::sendPadding);
        connect(&m_client, &QSslSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_client, &QSslSocket::errorOccurred, this, [this] { // a handshake that failed
            if (m_client.state() == QAbstractSocket::UnconnectedState)
                deleteLater();
        });
        connect(&m_service, &QTcpSocket::readyRead, this, &Exchange::readAnswer);
        connect(&m_service, &QTcpSocket::errorOccurred, this, [this] {
            if (!m_answered)
                end({.bytes = httpReply("502 Bad Gateway", "text/plain", "The service does not answer.\n")});
        });
        connect(&m_patience, &QTimer::timeout, this, [this] {
            m_client.abort();
            deleteLater();
        });
        m_patience.setSingleShot(true);
        m_patience.start(patience);
        if (!m_client.setSocketDescriptor(descriptor)) {
            deleteLater();
            return;
        }
        m_client.setSslConfiguration(tls);
        m_client.startServerEncryption();
    }

    ~Exchange() override
    {
        m_client.disconnect(this); // closing it must not call what is being destroyed
        m_service.disconnect(this);
    }

private:
    void opened()
    {
        if (m_context.faults->forConnection() == Fault::CutBeforeReading) {
            m_client.abort();
        } else {
            m_open = true;
            readRequest();
        }
    }

    void readRequest()
    {
        if (!m_open || m_received)
            return;
        const auto state = m_request.add(m_client.readAll());
        if (state == HttpMessage::State::Incomplete)
            return;
        m_received = true;
        m_patience.stop();
        if (state == HttpMessage::State::Refused)
            end({.bytes =
                     httpReply("400 Bad Request", "text/plain", "This is no request that is known here.\n")});
        else if (m_request.word(0) == "GET")
            forward(m_request.word(1));
        else if (m_request.word(0) != "POST")
            end({.bytes = httpReply("405 Method Not Allowed", "text/plain", "", "Allow: GET, POST\r\n")});
        else if (m_request.word(1) != QByteArray(servicePath.data(), servicePath.size()))
            end({.bytes = httpReply("404 Not Found", "text/plain", "")});
        else
            answerCall();
    }

    void answerCall()
    {
        const Completion seen = glance(m_request.body());
        m_fault = m_context.faults->forCall(seen.refNbr);
        const QJsonObject line{
            {u"sha256"_s,
             QString::fromLatin1(
                 QCryptographicHash::hash(m_request.body(), QCryptographicHash::Sha256).toHex())},
            {u"bytes"_s, m_request.body().size()},
            {u"refNbr"_s, seen.refNbr},
            {u"key"_s, seen.key()},
            {u"fault"_s, name(m_fault)},
            {u"at"_s, m_context.clock->now().toString(Qt::ISODateWithMs)},
        };
        if (!m_context.requests->append(line, false))
            qCWarning(logPractice, "a request could not be recorded");

        const QByteArray own = frontReply(m_fault, m_context.faults->retryAfterSeconds());
        if (!own.isEmpty()) {
            endLater({.bytes = own});
            return;
        }
        switch (m_fault) {
        case Fault::CutBeforeReading: // asked for too late: at least nothing is filed
            m_client.abort();
            break;
        case Fault::AccessDenied:
        case Fault::ValidationFailed:
        case Fault::ServiceException:
        case Fault::UnknownCourt:
        case Fault::Duplicate:
            forward(QByteArray(saidPath.data(), saidPath.size()) + name(m_fault).toLatin1());
            break;
        default:
            forward(m_request.word(1));
        }
    }

    void forward(const QByteArray &path)
    {
        m_service.connectToHost(QHostAddress(QHostAddress::LocalHost), m_context.servicePort);
        m_service.write(m_request.word(0) + ' ' + path +
                        " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + m_request.header("content-type") +
                        "\r\nSOAPAction: " + m_request.header("soapaction") + "\r\nContent-Length: " +
                        QByteArray::number(m_request.body().size()) + "\r\n\r\n" + m_request.body());
    }

    void readAnswer()
    {
        if (m_answered)
            return;
        const auto state = m_answer.add(m_service.readAll());
        if (state == HttpMessage::State::Incomplete)
            return;
        m_answered = true;
        m_service.close();
        const QByteArray status = m_answer.firstLine().mid(m_answer.firstLine().indexOf(' ') + 1);
        QByteArray type = m_answer.header("content-type");
        if (type == "text/xml")
            type += "; charset=utf-8";
        endLater(breakReply(m_fault, status, type, m_answer.body()));
    }

    void endLater(const WireReply &reply)
    {
        const auto delay = m_context.faults->delay() +
                           (m_fault == Fault::Slow ? m_context.faults->slow() : std::chrono::milliseconds(0));
        if (delay.count() == 0)
            end(reply);
        else
            QTimer::singleShot(delay, this, [this, reply] { end(reply); });
    }

    void end(const WireReply &reply)
    {
        m_answered = true;
        m_reply = reply;
        m_ending = true;
        m_client.write(reply.bytes);
        if (m_client.encryptedBytesToWrite() == 0 && m_client.bytesToWrite() == 0)
            finish();
    }

    /// Called whenever the connection took something: keeps its buffer short, and ends when all is out.
    void sendPadding()
    {
        if (!m_ending || m_client.bytesToWrite() > 0 || m_client.encryptedBytesToWrite() > 0)
            return;
        if (m_reply.padding > 0) {
            const qint64 size = qMin(chunk, m_reply.padding);
            m_reply.padding -= size;
            m_client.write(QByteArray(static_cast<qsizetype>(size), ' '));
            if (m_reply.padding == 0)
                m_client.write(m_reply.tail);
            return;
        }
        finish();
    }

    void finish()
    {
        m_ending = false;
        if (m_reply.reset)
            m_client.abort();
        else
            m_client.disconnectFromHost();
    }

    const FrontContext &m_context;
    QSslSocket m_client;
    QTcpSocket m_service;
    QTimer m_patience;
    HttpMessage m_request;
    HttpMessage m_answer;
    WireReply m_reply;
    Fault m_fault = Fault::None;
    bool m_open = false;
    bool m_received = false;
    bool m_answered = false;
    bool m_ending = false;
};

} // namespace

Front::Front(const FrontContext &context, const QSslConfiguration &tls, QObject *parent)
    : QTcpServer(parent), m_context(context), m_tls(tls)
{}

void Front::incomingConnection(qintptr descriptor)
{
    new Exchange(m_context, m_tls, descriptor, this);
}

} // namespace transmittal::practice

#include "front.moc"
