// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practice_server.h"

#include "practice/certificates.h"
#include "practice/faults.h"
#include "practice/front.h"
#include "practice/ledger.h"
#include "practice/tvcc_service.h"

#include <QDir>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace transmittal::practice {

namespace {

core::Error cannotListen(const QTcpServer &server, quint16 port)
{
    return {
        core::ErrorCode::Network,
        u"The practice service cannot listen on port %1. Choose another port, or 0 for any free one."_s.arg(
            port),
        server.errorString()};
}

QUrl address(const QTcpServer &server)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(u"localhost"_s);
    url.setPort(server.serverPort());
    url.setPath(servicePath);
    return url;
}

} // namespace

struct PracticeServer::Private
{
    explicit Private(PracticeSettings given)
        : settings(std::move(given)), faults(QDir(settings.folder).filePath(u"faults.json"_s))
    {}

    PracticeSettings settings;
    core::SystemClock clock;
    FaultBook faults;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<JournalFile> requests;
    FrontContext front;
    // The listeners go first, because their connections use what stands above.
    std::unique_ptr<TvccService> service;
    std::unique_ptr<Front> right;
    std::unique_ptr<Front> wrong;
};

PracticeServer::PracticeServer(PracticeSettings settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(settings)))
{}

PracticeServer::~PracticeServer()
{
    stop();
}

core::Result<PracticeEndpoints> PracticeServer::start()
{
    const QDir folder(d->settings.folder);
    if (!folder.mkpath(u"."_s))
        return core::Error{core::ErrorCode::File,
                           u"The practice folder cannot be made. Choose another one."_s, folder.path()};
    const auto certificates = ensureCertificates(folder.path(), d->clock.now());
    if (!certificates)
        return certificates.error();
    auto ledger = Ledger::open(folder.filePath(u"ledger.jsonl"_s));
    if (!ledger)
        return ledger.error();
    auto requests = JournalFile::open(folder.filePath(u"requests.jsonl"_s));
    if (!requests)
        return requests.error();
    d->ledger = std::move(*ledger);
    d->requests = std::move(*requests);

    d->service = std::make_unique<TvccService>(TvccServiceContext{.userId = d->settings.userId,
                                                                  .password = d->settings.password,
                                                                  .ledger = d->ledger.get(),
                                                                  .faults = &d->faults,
                                                                  .clock = &d->clock,
                                                                  .publicUrl = {}});
    if (!d->service->listen(QHostAddress::LocalHost))
        return cannotListen(*d->service, 0);
    d->front = {&d->faults, d->requests.get(), &d->clock, d->service->serverPort()};
    d->right = std::make_unique<Front>(d->front, certificates->right);
    if (!d->right->listen(QHostAddress::LocalHost, d->settings.port))
        return cannotListen(*d->right, d->settings.port);
    d->wrong = std::make_unique<Front>(d->front, certificates->wrong);
    if (!d->wrong->listen(QHostAddress::LocalHost, d->settings.wrongCertificatePort))
        return cannotListen(*d->wrong, d->settings.wrongCertificatePort);
    d->service->setPublicUrl(address(*d->right).toString());

    PracticeEndpoints endpoints;
    endpoints.tvcc = address(*d->right);
    endpoints.tvccWrongCertificate = address(*d->wrong);
    endpoints.caFile = certificates->caFile;
    endpoints.ledgerFile = folder.filePath(u"ledger.jsonl"_s);
    endpoints.requestsFile = folder.filePath(u"requests.jsonl"_s);
    endpoints.faultsFile = folder.filePath(u"faults.json"_s);
    return endpoints;
}

void PracticeServer::stop()
{
    // KDSOAP's sockets outlive their server and would still read for it.
    if (d->service)
        d->service->suspend();
    d->wrong.reset();
    d->right.reset();
    d->service.reset();
}

} // namespace transmittal::practice
