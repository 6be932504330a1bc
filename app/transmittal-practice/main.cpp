// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/faults.h"
#include "practice/practice_server.h"
#include "practice_commands.h"
#include "practice_database.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>

using namespace Qt::StringLiterals;
using namespace transmittal;

namespace {

constexpr int couldNotStart = 2;

/// A descriptor that becomes readable when somebody asks this process to end. Before any thread starts.
int endRequests()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

QString description()
{
    QString text =
        u"A stand-in for the California DMV's course completion service, over HTTPS on this machine only.\n"
        "It writes what it files to ledger.jsonl in its folder before it answers, and prints one line of "
        "JSON "
        "with its addresses when it is ready.\n\n"
        "Faults on demand: a citation number FAULT-<NAME>-… asks for one, FAULT-<NAME>-TIMES<n>-… for the "
        "first n calls only; faults.json in the folder (read again when it changes) asks for them by "
        "\"deny_access\", \"outage\", \"next\" and \"next_connections\". The names:\n"_s;
    for (const practice::FaultName &fault : practice::faultNames())
        text += u"\n  %1 %2"_s.arg(fault.name, -20).arg(fault.effect);
    return text;
}

void say(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

int refused(const core::Error &error)
{
    std::fprintf(stderr, "transmittal-practice: %s (%s)\n", qUtf8Printable(error.staff),
                 qUtf8Printable(error.detail));
    return couldNotStart;
}

} // namespace

int main(int argc, char **argv)
{
    const int ending = endRequests();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"transmittal-practice"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addHelpOption();
    const QCommandLineOption folder(u"folder"_s, u"Where certificates, ledger and faults.json lie."_s,
                                    u"folder"_s);
    const QCommandLineOption port(u"port"_s, u"Port of the service; 0, the default, is any free one."_s,
                                  u"port"_s, u"0"_s);
    const QCommandLineOption wrong(u"wrong-certificate-port"_s,
                                   u"Port of the same service behind a certificate that nobody trusts."_s,
                                   u"port"_s, u"0"_s);
    const QCommandLineOption user(
        u"user-id"_s,
        u"The login that is let in (its password is TRANSMITTAL_PRACTICE_PASSWORD of the environment, else \"practice\")."_s,
        u"id"_s, u"practice"_s);
    const QCommandLineOption database(
        u"database"_s,
        u"Start a private database in the folder as well, with logins, a worker and the channel set up, and "
        "write practice.ini for Transmittal's programs. It ends with this program and is used again later."_s);
    const QCommandLineOption commands(
        u"commands"_s,
        u"Take commands from the standard input, one JSON object a line: {\"id\": 1, \"complete\": 20} "
        u"completes courses "
        "of invented students, {\"id\": 2, \"faults\": {…}} replaces faults.json. Its end ends this program."_s);
    parser.addOptions({folder, port, wrong, user, database, commands});
    parser.process(application);

    bool portFits = false;
    bool wrongFits = false;
    practice::PracticeSettings settings;
    settings.folder = parser.value(folder);
    settings.port = parser.value(port).toUShort(&portFits);
    settings.wrongCertificatePort = parser.value(wrong).toUShort(&wrongFits);
    settings.userId = parser.value(user);
    if (qEnvironmentVariableIsSet("TRANSMITTAL_PRACTICE_PASSWORD"))
        settings.password = core::Secret(qgetenv("TRANSMITTAL_PRACTICE_PASSWORD"));
    if (settings.folder.isEmpty() || !portFits || !wrongFits) {
        std::fputs("transmittal-practice: name a folder by --folder, and ports from 0 to 65535.\n", stderr);
        return couldNotStart;
    }

    const QString practiceFolder = settings.folder;
    const QString userId = settings.userId;
    const core::Secret password = settings.password;
    practice::PracticeServer server(std::move(settings));
    const auto started = server.start();
    if (!started)
        return refused(started.error());
    practice_program::PracticeDatabase practiceDatabase(practiceFolder);
    if (parser.isSet(database)) {
        if (const auto ready = practiceDatabase.start(*started, userId, password); !ready)
            return refused(ready.error());
    }
    QJsonObject line{{u"ready"_s, true},
                     {u"tvcc"_s, started->tvcc.toString()},
                     {u"tvcc_wrong_certificate"_s, started->tvccWrongCertificate.toString()},
                     {u"ca"_s, started->caFile},
                     {u"ledger"_s, started->ledgerFile},
                     {u"requests"_s, started->requestsFile},
                     {u"faults"_s, started->faultsFile}};
    if (parser.isSet(database)) {
        const QJsonObject more = practiceDatabase.description();
        for (auto entry = more.begin(); entry != more.end(); ++entry)
            line.insert(entry.key(), entry.value());
    }
    say(line);

    std::unique_ptr<practice_program::PracticeCommands> asked;
    if (parser.isSet(commands)) {
        asked = std::make_unique<practice_program::PracticeCommands>(
            started->faultsFile, parser.isSet(database) ? &practiceDatabase : nullptr);
        QObject::connect(asked.get(), &practice_program::PracticeCommands::answered, &application, &say);
        QObject::connect(asked.get(), &practice_program::PracticeCommands::inputEnded, &application,
                         &QCoreApplication::quit);
    }
    const QSocketNotifier notifier(ending, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
