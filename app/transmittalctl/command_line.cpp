// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command_line.h"

#include "common/exit_code.h"
#include "core/program.h"
#include "invocation.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>

namespace transmittal::ctl {

using namespace Qt::StringLiterals;
using app::CouldNotStart;
using app::Done;

namespace {

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {u"config"_s, u"FILE"_s, u"Read the settings from FILE."_s},
        {u"host"_s, u"HOST"_s, u"The database server, or the folder of its socket."_s},
        {u"port"_s, u"NUMBER"_s, u"Its port."_s},
        {u"database"_s, u"NAME"_s, u"The database."_s},
        {u"user"_s, u"LOGIN"_s, u"Log in as LOGIN."_s},
        {u"sslmode"_s, u"MODE"_s, u"How to encrypt, as libpq names it; verify-full unless set."_s},
        {u"sslrootcert"_s, u"FILE"_s, u"Trust the certificates in FILE."_s},
        {u"password-file"_s, u"FILE"_s, u"Read the password from FILE, which nobody else may read."_s},
        {u"json"_s, {}, u"Write JSON instead of tables."_s},
        {u"help"_s, {}, u"Show help and do nothing."_s},
    };
    return options;
}

void addOptions(QCommandLineParser &parser, const std::vector<Option> &options)
{
    for (const Option &option : options)
        parser.addOption({option.name, option.description, option.valueName});
}

void print(const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

int complain(const QString &sentence)
{
    std::fprintf(stderr, "transmittalctl: %s\n", sentence.toLocal8Bit().constData());
    return CouldNotStart;
}

/// Two columns, the first as wide as its widest entry.
QString columns(const std::vector<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

QString optionLines(const std::vector<Option> &options)
{
    std::vector<std::pair<QString, QString>> rows;
    rows.reserve(options.size());
    for (const Option &option : options)
        rows.emplace_back(u"--"_s + option.name +
                              (option.valueName.isEmpty() ? QString() : u' ' + option.valueName),
                          option.description);
    return columns(rows);
}

QString called(const CommandGroup &group, const Command &command)
{
    return command.name.isEmpty() ? group.name() : group.name() + u' ' + command.name;
}

bool asksForHelp(const QString &argument)
{
    return argument == "--help"_L1 || argument == "-h"_L1 || argument == "help"_L1;
}

} // namespace

CommandLine::CommandLine(std::vector<std::unique_ptr<CommandGroup>> groups) : m_groups(std::move(groups))
{}

const CommandGroup *CommandLine::find(const QString &group) const
{
    for (const auto &known : m_groups)
        if (known->name() == group)
            return known.get();
    return nullptr;
}

int CommandLine::run(const QStringList &arguments) const
{
    // Options that all commands have may stand in front of the command as well.
    QCommandLineParser leading;
    leading.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addOptions(leading, commonOptions());
    leading.addOptions({QCommandLineOption(u"version"_s), QCommandLineOption(u"h"_s)});
    if (!leading.parse(QStringList{u"transmittalctl"_s} + arguments))
        return complain(leading.errorText() + u" See transmittalctl --help."_s);
    QStringList words = leading.positionalArguments();
    const QStringList inFront = arguments.first(arguments.size() - words.size());
    if (leading.isSet(u"version"_s)) {
        print(u"transmittalctl %1\n"_s.arg(core::program::version()));
        return Done;
    }
    if (leading.isSet(u"help"_s) || leading.isSet(u"h"_s) ||
        (!words.isEmpty() && asksForHelp(words.front()))) {
        print(help());
        return Done;
    }
    if (words.isEmpty())
        return complain(u"Say what to do, for example: transmittalctl transmissions list. See --help."_s);

    const QString name = words.takeFirst();
    const CommandGroup *group = find(name);
    if (!group)
        return complain(u"There is no command \"%1\". See transmittalctl --help."_s.arg(name));
    const auto &commands = group->commands();
    if (commands.front().name.isEmpty())
        return runCommand(*group, commands.front(), inFront + words);
    if (words.isEmpty() || asksForHelp(words.front())) {
        print(help(*group));
        return words.isEmpty() ? CouldNotStart : Done;
    }
    const QString verb = words.takeFirst();
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const Command &known) { return known.name == verb; });
    if (command == commands.end())
        return complain(u"There is no command \"%1 %2\". See transmittalctl %1 --help."_s.arg(name, verb));
    return runCommand(*group, *command, inFront + words);
}

int CommandLine::runCommand(const CommandGroup &group, const Command &command, const QStringList &arguments)
{
    if (std::any_of(arguments.begin(), arguments.end(),
                    [](const QString &word) { return word == "--help"_L1 || word == "-h"_L1; })) {
        print(help(group, command));
        return Done;
    }
    QCommandLineParser parser;
    addOptions(parser, command.options);
    addOptions(parser, commonOptions());
    const QString see = u" See transmittalctl %1 --help."_s.arg(called(group, command));
    if (!parser.parse(QStringList{u"transmittalctl"_s} + arguments))
        return complain(parser.errorText() + see);
    const auto given = parser.positionalArguments().size();
    if (given < command.least)
        return complain(u"%1 needs %2."_s.arg(called(group, command), command.arguments) + see);
    if (command.most >= 0 && given > command.most)
        return complain(u"%1 does not take \"%2\"."_s.arg(called(group, command),
                                                          parser.positionalArguments().at(command.most)) +
                        see);
    Invocation invocation(parser);
    return command.run(invocation);
}

QString CommandLine::help() const
{
    std::vector<std::pair<QString, QString>> rows;
    rows.reserve(m_groups.size());
    for (const auto &group : m_groups)
        rows.emplace_back(group->name(), group->summary());
    return u"Transmittal from the command line.\n\n"
           "Usage: transmittalctl COMMAND [ARGUMENTS] [OPTIONS]\n\n"
           "Commands (\"transmittalctl COMMAND --help\" explains each):\n"_s +
           columns(rows) + u"\nOptions of every command:\n"_s + optionLines(commonOptions()) +
           u"\nThe database and the login may also stand in a settings file: --config, else "
           u"TRANSMITTAL_CONFIG, else\n"
           "transmittal/transmittal.ini in your configuration folder, else "
           "/etc/transmittal/transmittal.ini:\n\n"
           "  [database]\n  host=db.example.org\n  name=transmittal\n  user=jdoe\n  "
           "sslrootcert=/etc/transmittal/ca.pem\n"
           "\nThe password comes from TRANSMITTAL_DATABASE_PASSWORD, a file only you can read, or it is "
           "asked for.\n"
           "\nExit codes: 0 all done, 1 some failed or were refused, 2 could not start.\n"_s;
}

QString CommandLine::help(const CommandGroup &group)
{
    std::vector<std::pair<QString, QString>> rows;
    QString examples;
    for (const Command &command : group.commands()) {
        rows.emplace_back(command.name + (command.arguments.isEmpty() ? QString() : u' ' + command.arguments),
                          command.summary);
        examples += u"  transmittalctl "_s + command.examples.section(u'\n', 0, 0) + u'\n';
    }
    return u"%1\n\nUsage: transmittalctl %2 COMMAND [ARGUMENTS] [OPTIONS]\n\nCommands:\n"_s.arg(
               group.summary(), group.name()) +
           columns(rows) + u"\nExamples:\n"_s + examples +
           u"\n\"transmittalctl %1 COMMAND --help\" explains each command and its options.\n"_s.arg(
               group.name());
}

QString CommandLine::help(const CommandGroup &group, const Command &command)
{
    QString text = u"%1\n\nUsage: transmittalctl %2%3 [OPTIONS]\n\n%4\n"_s.arg(
        command.summary, called(group, command),
        command.arguments.isEmpty() ? QString() : u' ' + command.arguments, command.help);
    if (!command.options.empty())
        text += u"\nOptions:\n"_s + optionLines(command.options);
    text += u"\nOptions of every command:\n"_s + optionLines(commonOptions()) + u"\nExamples:\n"_s;
    for (const QString &line : command.examples.split(u'\n', Qt::SkipEmptyParts))
        text += u"  transmittalctl "_s + line + u'\n';
    return text;
}

} // namespace transmittal::ctl
