// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clients without a window: each is signed in, listens, and reads again what changed of the list and its
// counters as the window does. Arguments: <host> <port> <database> <login> <password file> <how many>. Says
// "ready" when all of them have their rows, and ends when its standard input does.

#include "session.h"
#include "status_counts.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace transmittal;

namespace {

struct Client
{
    explicit Client(const database::ConnectionSettings &settings) : session(settings)
    {
        table.setSession(&session);
        counts.setSession(&session);
        counts.setTable(&table);
        table.setActive(true);
        counts.setActive(true);
        session.signIn(settings.user, settings.password);
    }
    [[nodiscard]] bool ready() const { return session.isLive() && table.count() > 0 && counts.all() >= 0; }

    models::Session session;
    models::TransmissionTable table;
    models::StatusCounts counts;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 7) {
        std::fputs("desk_listeners <host> <port> <database> <how many> <folder> <login>...\n", stderr);
        return 2;
    }
    std::vector<database::ConnectionSettings> logins;
    for (const QString &login : words.mid(6)) {
        QFile password(words.at(5) + u"/"_s + login + u".password"_s);
        if (!password.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "desk_listeners: cannot read %s\n", qUtf8Printable(password.fileName()));
            return 2;
        }
        database::ConnectionSettings settings;
        settings.host = words.at(1);
        settings.port = words.at(2).toInt();
        settings.name = words.at(3);
        settings.user = login;
        settings.password = core::Secret(password.readAll().trimmed());
        logins.push_back(settings);
    }

    std::vector<std::unique_ptr<Client>> clients;
    for (std::size_t i = 0; i < words.at(4).toUInt(); ++i)
        clients.push_back(std::make_unique<Client>(logins[i % logins.size()]));
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (!std::all_of(clients.begin(), clients.end(), [](const auto &client) { return client->ready(); }))
            return;
        look.stop();
        std::puts("ready");
        std::fflush(stdout);
    });
    look.start(50);
    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
