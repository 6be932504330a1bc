// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice_commands.h"

#include "practice_database.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <array>
#include <cerrno>

#include <unistd.h>

namespace transmittal::practice_program {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr int mostAtOnce = 1000;
constexpr qsizetype longestLine = 65'536;

Result<void> writeFaults(const QString &path, const QJsonObject &faults)
{
    // By renaming: the stand-in reads the file whenever it changes, and must never see half of it.
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(faults).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{ErrorCode::File, u"The file %1 cannot be written."_s.arg(path), file.errorString()};
    return {};
}

} // namespace

PracticeCommands::PracticeCommands(QString faultsFile, const PracticeDatabase *database, QObject *parent)
    : QObject(parent), m_faultsFile(std::move(faultsFile)), m_database(database),
      m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &PracticeCommands::read);
}

void PracticeCommands::read()
{
    std::array<char, 4096> bytes;
    const ssize_t got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (got <= 0 || m_buffer.size() > longestLine) {
        m_notifier.setEnabled(false);
        Q_EMIT inputEnded();
        return;
    }
    m_buffer.append(bytes.data(), got);
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QByteArray line = m_buffer.first(end);
        m_buffer.remove(0, end + 1);
        Q_EMIT answered(answer(line));
    }
}

QJsonObject PracticeCommands::answer(const QByteArray &line) const
{
    const QJsonObject command = QJsonDocument::fromJson(line).object();
    const auto result = done(command);
    QJsonObject said = result ? *result : QJsonObject{{u"error"_s, result.error().staff}};
    said.insert(u"id"_s, command.value("id"_L1));
    return said;
}

Result<QJsonObject> PracticeCommands::done(const QJsonObject &command) const
{
    if (command.contains("complete"_L1)) {
        const int count = command.value("complete"_L1).toInt();
        if (count < 1 || count > mostAtOnce || !m_database)
            return Error{
                ErrorCode::InvalidInput,
                u"Between 1 and %1 courses can be completed at once, in a practice with a database."_s.arg(
                    mostAtOnce),
                {}};
        if (const auto completed = m_database->complete(count); !completed)
            return completed.error();
        return QJsonObject{{u"completed"_s, count}};
    }
    if (command.value("faults"_L1).isObject()) {
        if (const auto written = writeFaults(m_faultsFile, command.value("faults"_L1).toObject()); !written)
            return written.error();
        return QJsonObject{{u"ok"_s, true}};
    }
    return Error{ErrorCode::InvalidInput, u"The practice does not know that command."_s, {}};
}

} // namespace transmittal::practice_program
