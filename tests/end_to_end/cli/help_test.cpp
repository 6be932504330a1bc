// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "end_to_end/cli/ctl.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal;
using test::Ctl;
using test::CtlAnswer;

namespace {

/// Every command with the options it has. What --help says is held against this list and the other way round.
struct Documented
{
    const char *command;
    QStringList options;
};

const QStringList filter{u"state"_s, u"channel"_s, u"code"_s, u"court"_s, u"search"_s};

std::vector<Documented> documented()
{
    const QStringList bulk = filter + QStringList{u"preview"_s, u"no-wait"_s, u"reason"_s};
    return {
        {"transmissions list", filter + QStringList{u"limit"_s, u"before"_s}},
        {"transmissions show", {u"attempts"_s, u"evidence"_s, u"reveal"_s, u"reason"_s}},
        {"transmissions counts", {}},
        {"transmissions verify", {u"reference"_s, u"reason"_s}},
        {"transmissions send", bulk + QStringList{u"all-pending"_s}},
        {"transmissions retry", bulk + QStringList{u"all-failed"_s}},
        {"transmissions cancel", bulk + QStringList{u"all-open"_s}},
        {"transmissions delete", bulk + QStringList{u"all-cancelled"_s}},
        {"transmissions resolve", {u"accepted"_s, u"not-filed"_s, u"send-again"_s, u"basis"_s, u"reason"_s}},
        {"transmissions correct", {u"reason"_s}},
        {"transmissions bulk", {u"wait"_s, u"stop"_s}},
        {"channel list", {}},
        {"channel show", {}},
        {"channel set", {}},
        {"channel secret", {}},
        {"channel test", {u"without-certificate"_s, u"transmission"_s}},
        {"channel pause", {u"reason"_s}},
        {"channel resume", {}},
        {"worker run", {u"once"_s, u"queues"_s, u"credentials"_s}},
        {"worker list", {u"all"_s}},
        {"worker drain", {u"process"_s}},
        {"workers request", {u"credentials"_s, u"replace"_s}},
        {"workers approve", {}},
        {"workers list", {}},
        {"workers retire", {}},
        {"workers drain", {u"process"_s}},
        {"workers board", {u"all"_s}},
        {"users add", {u"name"_s, u"role"_s, u"email"_s}},
        {"users list", {}},
        {"users disable", {}},
        {"users enable", {}},
        {"users set-role", {}},
        {"users password", {}},
        {"settings show", {}},
        {"settings set", {}},
        {"notifications list", {u"all"_s, u"limit"_s}},
        {"notifications resolve", {}},
        {"audit",
         {u"actor"_s, u"operation"_s, u"table"_s, u"key"_s, u"text"_s, u"since"_s, u"until"_s, u"limit"_s}},
        {"migrate", {u"environment"_s}},
    };
}

const QStringList common{u"config"_s,  u"host"_s,        u"port"_s,          u"database"_s, u"user"_s,
                         u"sslmode"_s, u"sslrootcert"_s, u"password-file"_s, u"json"_s,     u"help"_s};

/// The names in the lines that begin with an option.
QStringList optionsIn(const QString &help)
{
    QStringList names;
    for (const QString &line : help.split(u'\n'))
        if (line.startsWith(u"  --"_s))
            names << line.mid(4).section(u' ', 0, 0);
    names.sort();
    return names;
}

} // namespace

TEST_CASE("Every command explains itself, names exactly its options and shows an example")
{
    const Ctl ctl({});
    for (const auto &[command, options] : documented()) {
        const QStringList words = QString::fromLatin1(command).split(u' ');
        const CtlAnswer help = ctl.run(words + QStringList{u"--help"_s});
        INFO(command << "\n" << help.out.toStdString() << help.err.toStdString());
        CHECK(help.exitCode == 0);
        CHECK(help.out.contains(u"Usage: transmittalctl "_s + words.join(u' ')));
        CHECK(help.out.contains(u"Examples:\n  transmittalctl "_s + words.join(u' ')));
        QStringList wanted = options + common;
        wanted.sort();
        CHECK(optionsIn(help.out).join(u' ').toStdString() == wanted.join(u' ').toStdString());
    }
}

TEST_CASE("No command is missing from the list of its group or from this test")
{
    const Ctl ctl({});
    QStringList known;
    for (const auto &[command, options] : documented())
        known << QString::fromLatin1(command);
    QStringList found;
    const auto namesIn = [](const QString &help) {
        QStringList names;
        for (const QString &line : help.section(u"ommands"_s, 1).section(u"\n\n"_s, 0, 0).split(u'\n').mid(1))
            names << line.trimmed().section(u' ', 0, 0);
        return names;
    };
    for (const QString &group : namesIn(ctl.run({u"--help"_s}).out)) {
        const QString help = ctl.run({group, u"--help"_s}).out;
        if (!help.contains(u"\nCommands:\n"_s))
            found << group;
        else
            for (const QString &verb : namesIn(help))
                found << group + u' ' + verb;
    }
    known.sort();
    found.sort();
    CHECK(found.join(u", "_s).toStdString() == known.join(u", "_s).toStdString());
}

TEST_CASE("The program and each group explain themselves in words of their own")
{
    const Ctl ctl({});
    for (const QString &word : {u"--help"_s, u"help"_s, u"-h"_s}) {
        const CtlAnswer help = ctl.run({word});
        CHECK(help.exitCode == 0);
        CHECK(help.out.contains(
            u"Exit codes: 0 all done, 1 some failed or were refused, 2 could not start."_s));
    }
    const CtlAnswer bare = ctl.run({u"transmissions"_s});
    CHECK(bare.exitCode == 2);
    CHECK(bare.out.contains(u"transmittalctl transmissions list"_s));
    CHECK(ctl.run({u"--version"_s}).out.startsWith(u"transmittalctl "_s));
}

TEST_CASE("What cannot be understood is one sentence that names the help, and nothing is done")
{
    const Ctl ctl({});
    const QList<QStringList> wrong{{},
                                   {u"transmision"_s},
                                   {u"transmissions"_s, u"lsit"_s},
                                   {u"transmissions"_s, u"list"_s, u"--sate"_s, u"failed"_s},
                                   {u"transmissions"_s, u"show"_s},
                                   {u"users"_s, u"disable"_s, u"a"_s, u"b"_s},
                                   {u"--nonsense"_s, u"users"_s, u"list"_s}};
    for (const QStringList &words : wrong) {
        const CtlAnswer said = ctl.run(words);
        INFO(words.join(u' ').toStdString() << "\n" << said.err.toStdString());
        CHECK(said.exitCode == 2);
        CHECK(said.out.isEmpty());
        CHECK(said.err.count(u'\n') == 1);
        CHECK(said.err.contains(u"--help"_s));
    }
}
