// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/child_program.h"

#include <QFileInfo>

#include <array>
#include <cerrno>
#include <csignal>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace transmittal::database {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

constexpr int cannotStart = 127;

struct Pipe
{
    int read = -1;
    int write = -1;
};

std::optional<Pipe> makePipe()
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return std::nullopt;
    for (const int end : ends)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    return Pipe{ends[0], ends[1]};
}

std::vector<QByteArray> environmentFor(const std::optional<Account> &account)
{
    std::vector<QByteArray> variables;
    for (char **variable = environ; *variable; ++variable) {
        const QByteArray text(*variable);
        if (!text.startsWith("PG") && !text.startsWith("LC_ALL=") && !(account && text.startsWith("HOME=")))
            variables.push_back(text);
    }
    variables.emplace_back("LC_ALL=C");
    return variables;
}

std::vector<char *> pointers(std::vector<QByteArray> &texts)
{
    std::vector<char *> result;
    for (QByteArray &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

// Between fork and exec: only what is async-signal-safe.
[[noreturn]] void becomeProgram(char **arguments, char **environment, const std::optional<Account> &account,
                                int output)
{
    setsid();
    const int input = open("/dev/null", O_RDONLY);
    dup2(input, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    umask(077);
    if (account &&
        (setgroups(1, &account->group) != 0 || setgid(account->group) != 0 || setuid(account->user) != 0))
        _exit(cannotStart);
    if (chdir("/") != 0)
        _exit(cannotStart);
    execve(arguments[0], arguments, environment);
    _exit(cannotStart);
}

using Clock = std::chrono::steady_clock;

// False when the deadline came first.
bool readAll(int descriptor, QByteArray &output, Clock::time_point deadline)
{
    std::array<char, 4096> buffer{};
    while (true) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        pollfd waiting{descriptor, POLLIN, 0};
        const int ready = left > 0 ? poll(&waiting, 1, static_cast<int>(left)) : 0;
        if (ready == 0)
            return false;
        if (ready < 0 && errno == EINTR)
            continue;
        const ssize_t count = read(descriptor, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return true;
        output.append(buffer.data(), count);
    }
}

std::optional<int> exitStatus(pid_t child, Clock::time_point deadline)
{
    int status = 0;
    while (waitpid(child, &status, WNOHANG) == 0) {
        if (Clock::now() >= deadline)
            return std::nullopt;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return status;
}

} // namespace

core::Result<std::optional<Account>> serverAccount()
{
    if (geteuid() != 0)
        return std::optional<Account>();
    for (const char *name : {"postgres", "nobody"}) {
        passwd entry{};
        passwd *found = nullptr;
        std::array<char, 4096> buffer{};
        if (getpwnam_r(name, &entry, buffer.data(), buffer.size(), &found) == 0 && found)
            return std::optional<Account>(Account{QString::fromLatin1(name), found->pw_uid, found->pw_gid});
    }
    return Error{ErrorCode::File,
                 u"PostgreSQL refuses to run as root and this machine has neither an account “postgres” "
                 "nor “nobody”: run this as an ordinary user."_s,
                 {}};
}

std::optional<QString> barrier(const QString &path, const Account &account)
{
    QString reached;
    for (const QString &part : QFileInfo(path).absoluteFilePath().split(u'/', Qt::SkipEmptyParts)) {
        struct stat found
        {};
        if (stat(reached.isEmpty() ? "/" : reached.toLocal8Bit().constData(), &found) != 0)
            return std::nullopt;
        const mode_t needed = found.st_uid == account.user    ? S_IXUSR
                              : found.st_gid == account.group ? S_IXGRP
                                                              : S_IXOTH;
        if ((found.st_mode & needed) == 0)
            return reached;
        reached += u'/' + part;
    }
    return std::nullopt;
}

core::Result<QByteArray> runProgram(const QStringList &command, const std::optional<Account> &account,
                                    std::chrono::milliseconds timeout)
{
    const auto deadline = Clock::now() + timeout;
    std::vector<QByteArray> arguments;
    for (const QString &word : command)
        arguments.push_back(word.toLocal8Bit());
    std::vector<QByteArray> variables = environmentFor(account);
    const std::vector<char *> argumentPointers = pointers(arguments);
    const std::vector<char *> variablePointers = pointers(variables);
    const auto output = makePipe();
    const Error cannot{
        ErrorCode::File,
        u"The program %1 cannot be started: check that it is installed."_s.arg(command.front()),
        {}};
    if (!output)
        return cannot;
    const pid_t child = fork();
    if (child == 0)
        becomeProgram(const_cast<char **>(argumentPointers.data()),
                      const_cast<char **>(variablePointers.data()), account, output->write);
    close(output->write);
    QByteArray text;
    bool inTime = child > 0 && readAll(output->read, text, deadline);
    close(output->read);
    if (child < 0)
        return cannot;
    auto status = inTime ? exitStatus(child, deadline) : std::nullopt;
    if (!status) {
        kill(-child, SIGKILL);
        waitpid(child, nullptr, 0);
        return Error{ErrorCode::Timeout,
                     u"The program %1 took too long and was stopped."_s.arg(command.front()),
                     QString::fromLocal8Bit(text)};
    }
    if (WIFEXITED(*status) && WEXITSTATUS(*status) == 0)
        return text;
    if (WIFEXITED(*status) && WEXITSTATUS(*status) == cannotStart && text.isEmpty())
        return cannot;
    return Error{ErrorCode::Internal,
                 u"The program %1 failed: copy the details and tell support."_s.arg(command.front()),
                 QString::fromLocal8Bit(text).trimmed()};
}

Watchdog::Watchdog(pid_t server, const QString &folderToRemove)
{
    const auto ends = makePipe();
    if (!ends)
        return;
    const QByteArray folder = folderToRemove.toLocal8Bit();
    const pid_t child = fork();
    if (child == 0) {
        // A second fork, so that nobody has to wait for it.
        if (fork() != 0)
            _exit(0);
        setsid();
        close(ends->write);
        for (int descriptor = 0; descriptor < 1024; ++descriptor) {
            if (descriptor != ends->read)
                close(descriptor);
        }
        char word = 0;
        ssize_t count = 0;
        do {
            count = read(ends->read, &word, 1);
        } while (count < 0 && errno == EINTR);
        if (count > 0)
            _exit(0);
        kill(server, SIGQUIT);
        for (int tries = 0; tries < 500 && kill(server, 0) == 0; ++tries) {
            const timespec pause{0, 20'000'000};
            nanosleep(&pause, nullptr);
        }
        if (!folder.isEmpty())
            execl("/bin/rm", "rm", "-rf", "--", folder.constData(), static_cast<char *>(nullptr));
        _exit(0);
    }
    close(ends->read);
    if (child > 0) {
        waitpid(child, nullptr, 0);
        m_pipe = ends->write;
    } else {
        close(ends->write);
    }
}

Watchdog::~Watchdog()
{
    if (m_pipe < 0)
        return;
    const char word = 'q';
    while (write(m_pipe, &word, 1) < 0 && errno == EINTR) {
    }
    close(m_pipe);
}

} // namespace transmittal::database
