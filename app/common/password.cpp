// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/password.h"

#include <QFile>
#include <QScopeGuard>

#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace transmittal::app {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::Secret;

namespace {

/// Up to the end of the line; the end of the input counts as one.
Secret readLine(int descriptor)
{
    QByteArray line;
    line.reserve(512); // so that growing leaves no copies behind
    char character = 0;
    while (line.size() < 8192 && ::read(descriptor, &character, 1) == 1 && character != '\n')
        line.append(character);
    if (line.endsWith('\r'))
        line.chop(1);
    return Secret(std::move(line));
}

Secret ask(int terminal, const QString &prompt)
{
    const QByteArray words = prompt.toLocal8Bit() + ": ";
    ::termios before{};
    ::tcgetattr(terminal, &before);
    ::termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(terminal, TCSAFLUSH, &silent);
    const auto restore = qScopeGuard([&] {
        ::tcsetattr(terminal, TCSAFLUSH, &before);
        std::fputc('\n', stderr);
    });
    std::fwrite(words.constData(), 1, static_cast<std::size_t>(words.size()), stderr);
    std::fflush(stderr);
    return readLine(terminal);
}

bool isTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

} // namespace

Result<Secret> databasePassword(const ProgramSettings &settings)
{
    if (qEnvironmentVariableIsSet("TRANSMITTAL_DATABASE_PASSWORD"))
        return Secret(qgetenv("TRANSMITTAL_DATABASE_PASSWORD"));
    if (!settings.passwordFile.isEmpty())
        return readSecretFile(settings.passwordFile);
    if (!isTerminal())
        return Secret();
    return ask(STDIN_FILENO,
               u"Password of %1 for the database %2"_s.arg(settings.database.user, settings.database.name));
}

Result<Secret> readSecretFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return Error{ErrorCode::File, u"The password file %1 cannot be read."_s.arg(path), {}};
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    struct ::stat status
    {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_uid != ::geteuid() ||
        (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Error{
            ErrorCode::File,
            u"The password file %1 must belong to you and be readable by nobody else (mode 0600)."_s.arg(
                path),
            {}};
    return readLine(descriptor);
}

Result<Secret> readSecret(const QString &prompt, Confirm confirm)
{
    const bool person = isTerminal();
    const Secret given = person ? ask(STDIN_FILENO, prompt) : readLine(STDIN_FILENO);
    if (given.isEmpty())
        return Error{
            ErrorCode::InvalidInput, u"Nothing was given. Type it, or pass it on the standard input."_s, {}};
    if (person && confirm == Confirm::Yes &&
        ask(STDIN_FILENO, prompt + u", again"_s).reveal() != given.reveal())
        return Error{ErrorCode::InvalidInput, u"The two entries differ. Try again."_s, {}};
    return given;
}

} // namespace transmittal::app
