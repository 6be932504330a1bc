// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loopback_gate.h"
#include "core/one_shot_request.h"
#include "interfaces/practice/practice_call.h"
#include "support/certificates.h"
#include "support/wait.h"
#include "transmissions/tvcc/tvcc_classifier.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::test;

namespace {

/// The SOAP server for Node.js with our WSDL, behind a certificate of this test.
class NodePeer
{
public:
    NodePeer()
    {
        const CertificateAuthority authority;
        caPem = authority.certificatePem();
        const Identity identity = authority.issue("localhost");
        write(u"certificate"_s, identity.certificatePem);
        write(u"key"_s, identity.privateKeyPem);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_PATH"_s, QStringLiteral(TRANSMITTAL_SOAP_PEER_MODULES));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"node"_s, {QStringLiteral(TRANSMITTAL_SOAP_PEER), QStringLiteral(TRANSMITTAL_WSDL),
                                    m_folder.filePath(u"certificate"_s), m_folder.filePath(u"key"_s)});
        url.setUrl(u"https://localhost:%1/tvcc/tvccservice"_s.arg(line().value(u"port"_s).toInt()));
    }
    ~NodePeer()
    {
        m_process.kill();
        CHECK(waitFor([this] { return m_process.state() == QProcess::NotRunning; }));
    }

    /// The next line the server prints.
    QJsonObject line()
    {
        INFO("Node.js and the packages of tests/interfaces/soap_peer are needed; make test installs them");
        REQUIRE(
            waitFor([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
                    std::chrono::seconds(30)));
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    QByteArray caPem;
    QUrl url;

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

transmissions::Classification call(NodePeer &peer, PracticeCall &way, const QString &citation)
{
    way.url = peer.url;
    way.caPem = peer.caPem;
    QFile file(u":/transmittal/catalogue/tvcc.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto catalogue = transmissions::ReplyCatalogue::load(file.readAll());
    REQUIRE(catalogue.ok());
    return transmissions::classifyTvcc(*catalogue, way.send(completion(citation)), QDateTime());
}

} // namespace

TEST_CASE("An independent SOAP server with our WSDL understands every element we send and gives a number")
{
    NodePeer peer;
    PracticeCall way;
    way.password = "p&<>'\"ss";
    const auto result = call(peer, way, u"TEST-123"_s);
    CHECK(result.outcome == core::Outcome::Accepted);
    CHECK(result.sequenceNumber == u"424242"_s);
    CHECK(result.statusCode == u"NODE"_s);

    const QJsonObject seen = peer.line();
    CHECK(seen.value(u"soapAction"_s) == u"\"\""_s);
    const QJsonObject arg0 = seen.value(u"arg0"_s).toObject();
    CHECK(arg0.value(u"courtCd"_s) == u"01430"_s);
    CHECK(arg0.value(u"dlNbr"_s) == u"A1234567"_s);
    CHECK(arg0.value(u"firstName"_s) == u"Test"_s);
    CHECK(arg0.value(u"lastName"_s) == u"Student"_s);
    CHECK(arg0.value(u"modality"_s) == u"4T"_s);
    CHECK(arg0.value(u"refNbr"_s) == u"TEST-123"_s);
    CHECK(arg0.value(u"ccDate"_s).toString().startsWith(u"2026-01-15T00:00:00"_s));
    CHECK(arg0.value(u"dateOfBirth"_s).toString().startsWith(u"1980-02-03T00:00:00"_s));
    CHECK(arg0.value(u"userDto"_s)[u"userId"] == u"practice"_s);
    CHECK(arg0.value(u"userDto"_s)[u"password"] == u"p&<>'\"ss"_s);
}

TEST_CASE("The declared faults of an independent SOAP server are told apart")
{
    NodePeer peer;
    PracticeCall way;
    CHECK(call(peer, way, u"DENIED"_s).code == u"ACCESS_DENIED"_s);
    const auto invalid = call(peer, way, u"INVALID"_s);
    CHECK(invalid.code == u"VALIDATION_FAILED"_s);
    CHECK(invalid.field == u"court_code"_s);
    CHECK(invalid.authorityMessage == u"Court code is not known"_s);
    CHECK(call(peer, way, u"BROKEN"_s).outcome == core::Outcome::RetryLater);
    CHECK(call(peer, way, u"ODD"_s).outcome == core::Outcome::Unconfirmed);
}
