// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Transmissions from the waiting job to the recorded outcome, every phase committed, over TLS; beside the npm
// package "soap" on the same server. How each figure is measured stands in docs/figures.md.

#include "bench/support/bench_database.h"
#include "bench/support/child.h"
#include "bench/support/figure.h"
#include "core/loopback_gate.h"
#include "database/database_pool.h"
#include "jobs/worker.h"
#include "practice/certificate_authority.h"
#include "transmissions/transmission_handler.h"
#include "transmissions/tvcc/tvcc_authority.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <map>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::bench;

namespace {

constexpr int concurrency = 8;
constexpr int connections = 4; // as transmittald has by itself
const QString userId = u"practice"_s;

int transmissions()
{
    return brief() ? 50 : 2'000;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"cannot read "_s + path);
    return file.readAll();
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        giveUp(u"cannot write "_s + file.fileName());
    return file.fileName();
}

/// An authority in a process of its own.
struct Authority
{
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<Child> process;
    QString endpoint;
    QString ca; ///< file
};

Authority constantAuthority()
{
    Authority authority;
    const practice::CertificateAuthority ca("bench", std::chrono::hours(24));
    const auto identity = ca.issue({u"localhost"_s});
    const QString certificate = write(*authority.folder, u"certificate"_s, identity.certificatePem);
    const QString key = write(*authority.folder, u"key"_s, identity.privateKeyPem);
    authority.ca = write(*authority.folder, u"ca"_s, ca.certificatePem());
    authority.process = std::make_unique<Child>(QStringLiteral(TRANSMITTAL_CONSTANT_AUTHORITY),
                                                QStringList{certificate, key});
    const int port = authority.process->line().value(u"port"_s).toInt();
    authority.endpoint = u"https://localhost:%1/tvcc/tvccservice"_s.arg(port);
    return authority;
}

Authority practiceAuthority()
{
    Authority authority;
    authority.process = std::make_unique<Child>(QStringLiteral(TRANSMITTAL_PRACTICE),
                                                QStringList{u"--folder"_s, authority.folder->path()});
    const QJsonObject ready = authority.process->line();
    authority.endpoint = ready.value(u"tvcc"_s).toString();
    authority.ca = ready.value(u"ca"_s).toString();
    return authority;
}

/// A copy of the database whose channel speaks to the authority, with completions that wait.
database::ConnectionSettings filled(BenchDatabase &server, const Authority &authority)
{
    const auto copy = server.fresh();
    const auto desk = need(database::Connection::open(copy));
    run(*desk, u"select core.set_channel('tvcc', $1)"_s,
        {QJsonObject{{u"endpoint"_s, authority.endpoint},
                     {u"ca_certificate"_s, QString::fromUtf8(contentOf(authority.ca))},
                     {u"user_id"_s, userId},
                     {u"enabled"_s, true}}});
    run(*desk, uR"(
        with person as (
            insert into public.student (first_name, last_name, birth_date, driver_license)
            select 'Test', 'Student', date '1980-02-03', 'A' || (1000000 + n) from generate_series(1, $1::int) n
            returning id, driver_license)
        insert into public.enrollment (student_id, course_id, court_id, citation_number, due_date, completed_at)
        select id, 1, 1, 'E' || right(driver_license, 7), '2030-01-01', now() - interval '1 day' from person)"_s,
        {transmissions()});
    need(desk->executeScript(u"vacuum analyze"_s));
    run(*desk, u"checkpoint"_s);
    return copy;
}

/// Every phase of every transmission has to be there.
void check(database::Connection &desk)
{
    const qint64 accepted =
        number(desk, u"select count(*) as x from core.transmission where state = 'accepted'"_s);
    const qint64 phases = number(desk, u"select count(*) as x from core.attempt_phase"_s);
    if (accepted != transmissions() || phases != 5 * accepted)
        giveUp(u"%1 accepted, %2 phases"_s.arg(accepted).arg(phases));
}

double ours(BenchDatabase &server, const Authority &authority)
{
    const auto copy = filled(server, authority);
    const auto login = server.worker(copy);
    auto gate = need(core::LoopbackGate::start());
    database::DatabasePool pool(login, connections);
    pool.start();
    for (int i = 0; i < connections; ++i)
        need(pool.run(i, [](database::Connection &connection) { return connection.execute(u"select 1"_s); })
                 .result());
    const core::SystemClock clock;
    const auto catalogue =
        need(transmissions::ReplyCatalogue::load(contentOf(u":/transmittal/catalogue/tvcc.json"_s)));
    auto speaker = std::make_unique<transmissions::TvccAuthority>(catalogue, clock);
    auto handler = std::make_unique<transmissions::TransmissionHandler>(
        pool, *gate, server.workerKeys(), std::vector<transmissions::AuthorityClient *>{speaker.get()});
    auto worker = std::make_unique<jobs::Worker>(
        pool, login, jobs::WorkerOptions{.queues = {u"tvcc"_s}, .capacity = concurrency, .once = true},
        std::vector<jobs::JobHandler *>{handler.get()});
    QEventLoop loop;
    QObject::connect(worker.get(), &jobs::Worker::finished, &loop, &QEventLoop::quit);
    QObject::connect(worker.get(), &jobs::Worker::refused,
                     [](const core::Error &error) { giveUp(error.staff); });
    const auto begin = std::chrono::steady_clock::now();
    worker->start();
    loop.exec();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    // The gate waits for its handlers, which use all that is destroyed after it.
    worker.reset();
    gate.reset();
    pool.stop();
    check(*need(database::Connection::open(copy)));
    return transmissions() / took.count();
}

double soapPackage(BenchDatabase &server, const Authority &authority, const QString &mode)
{
    const auto copy = filled(server, authority);
    const bool sameFunctions = mode == "same functions"_L1;
    const auto login = sameFunctions ? server.worker(copy) : copy;
    const auto answer = askPeer(u"tvcc.js"_s,
                                {{u"mode"_s, mode},
                                 {u"wsdl"_s, QStringLiteral(TRANSMITTAL_WSDL)},
                                 {u"endpoint"_s, authority.endpoint},
                                 {u"ca"_s, authority.ca},
                                 {u"user_id"_s, userId},
                                 {u"password"_s, u"practice"_s},
                                 {u"concurrency"_s, concurrency},
                                 {u"transmissions"_s, transmissions()}},
                                environmentFor(login));
    if (sameFunctions)
        check(*need(database::Connection::open(copy)));
    return answer.value(u"per_second"_s).toDouble();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    BenchDatabase server;
    note(server.description());
    const auto constant = constantAuthority();

    Runs oursConstant;
    Runs oursPractice;
    std::map<QString, Runs> peer;
    const QStringList modes{u"same functions"_s, u"own tables"_s, u"unconstrained"_s};
    for (int round = 0; round < rounds(); ++round) {
        note(u"transmissions, round %1"_s.arg(round + 1));
        oursConstant.values.push_back(ours(server, constant));
        for (const auto &mode : modes) {
            if (!brief())
                peer[mode].values.push_back(soapPackage(server, constant, mode));
        }
        // A new one each time: its ledger refuses what it has filed before.
        oursPractice.values.push_back(ours(server, practiceAuthority()));
        if (brief())
            continue;
        peer[u"practice"_s].values.push_back(soapPackage(server, practiceAuthority(), modes.front()));
    }
    const QString what = u"transmissions, constant authority"_s;
    print({.name = what,
           .unit = u"1/s"_s,
           .ours = oursConstant,
           .peer = u"npm soap, same promises by the same database functions"_s,
           .peers = peer[modes[0]],
           .goal = u"ratio >= 1.2"_s});
    print({.name = what + u" (own tables)"_s,
           .unit = u"1/s"_s,
           .ours = oursConstant,
           .peer = u"npm soap, five commits to two plain tables"_s,
           .peers = peer[modes[1]]});
    print({.name = what + u" (unconstrained)"_s,
           .unit = u"1/s"_s,
           .ours = oursConstant,
           .peer = u"npm soap, kept connections, one commit"_s,
           .peers = peer[modes[2]]});
    print({.name = u"transmissions, practice service"_s,
           .unit = u"1/s"_s,
           .ours = oursPractice,
           .peer = u"npm soap, same promises by the same database functions"_s,
           .peers = peer[u"practice"_s]});
    return 0;
}
