// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interfaces/practice/practice_call.h"

#include "core/xml_escape.h"
#include "support/wait.h"
#include "transmissions/tvcc/tvcc_client.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <catch2/catch_test_macros.hpp>

#include <future>

using namespace Qt::StringLiterals;

namespace transmittal::test {

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> lines(const QString &path)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : read(path).split('\n'))
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

} // namespace

transmissions::TvccRequest completion(const QString &citation)
{
    transmissions::TvccRequest request;
    request.ccDate = QDate(2026, 1, 15);
    request.courtCd = u"01430"_s;
    request.dateOfBirth = QDate(1980, 2, 3);
    request.dlNbr = core::PersonalText(u"A1234567"_s);
    request.firstName = core::PersonalText(u"Test"_s);
    request.lastName = core::PersonalText(u"Student"_s);
    request.modality = u"4T"_s;
    request.refNbr = core::PersonalText(citation);
    return request;
}

PracticeCall::PracticeCall()
{
    practice::PracticeSettings settings;
    settings.folder = m_folder.path();
    m_server = std::make_unique<practice::PracticeServer>(settings);
    const auto started = m_server->start();
    REQUIRE(started.ok());
    m_endpoints = *started;
    caPem = read(m_endpoints.caFile);
    auto gate = core::LoopbackGate::start();
    REQUIRE(gate.ok());
    m_gate = std::move(*gate);
}

core::OneShotReply PracticeCall::send(const transmissions::TvccRequest &request)
{
    core::OneShotRequest call;
    call.url = url.isEmpty() ? m_endpoints.tvcc : url;
    call.headers = {{"Content-Type", "text/xml; charset=utf-8"}, {"SOAPAction", "\"\""}};
    call.caCertificatePem = caPem;
    call.totalTimeout = timeout;
    call.substitutions = {{transmissions::tvccUserPlaceholder, core::Secret(core::xmlEscaped(userId))},
                          {transmissions::tvccPasswordPlaceholder, core::Secret(core::xmlEscaped(password))}};

    struct Shared
    {
        std::promise<std::pair<QByteArray, core::OneShotReply>> done;
    };
    auto shared = std::make_shared<Shared>();
    auto outcome = shared->done.get_future();
    const core::GateTicket ticket = m_gate->issue([call, shared](const QByteArray &body) mutable {
        call.bodyTemplate = body;
        const core::OneShotReply reply = core::perform(call, {});
        shared->done.set_value({body, reply});
        return core::GateReply{.status = reply.httpStatus == 0 ? 502 : reply.httpStatus, .body = reply.body};
    });

    bool finished = false;
    transmissions::TvccClient client;
    QObject::connect(&client, &transmissions::TvccClient::finished, &client,
                     [&finished] { finished = true; });
    client.addCourseCompletion(request, format, ticket.url(), timeout + std::chrono::seconds(10));
    REQUIRE(waitFor([&finished] { return finished; }, timeout + std::chrono::seconds(20)));
    REQUIRE(outcome.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
    CHECK(ticket.served() == 1);
    auto [body, reply] = outcome.get();
    m_message = body;
    return reply;
}

void PracticeCall::setFaults(const QJsonObject &faults) const
{
    QSaveFile file(m_endpoints.faultsFile);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(faults).toJson());
    REQUIRE(file.commit());
}

QList<QJsonObject> PracticeCall::ledger() const
{
    return lines(m_endpoints.ledgerFile);
}

QList<QJsonObject> PracticeCall::requests() const
{
    return lines(m_endpoints.requestsFile);
}

qsizetype PracticeCall::filed(const QString &citation) const
{
    const auto entries = ledger();
    return std::count_if(entries.begin(), entries.end(), [&citation](const QJsonObject &entry) {
        return entry.value(u"refNbr"_s).toString() == citation;
    });
}

} // namespace transmittal::test
