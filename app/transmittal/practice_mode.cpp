// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice_mode.h"

#include "common/password.h"
#include "core/logging.h"
#include "core/when_done.h"
#include "error_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

namespace transmittal::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Result;
using core::Secret;
using database::ConnectionSettings;

namespace {

constexpr qsizetype wordsKept = 4'000;
constexpr auto patience = 15s;

ConnectionSettings settingsOf(const QJsonObject &description)
{
    const QJsonObject database = description.value("database"_L1).toObject();
    ConnectionSettings settings;
    settings.host = database.value("host"_L1).toString();
    settings.port = database.value("port"_L1).toInt();
    settings.name = database.value("name"_L1).toString();
    return settings;
}

} // namespace

PracticeMode::PracticeMode(QString program, QString folder, QObject *parent)
    : PracticeControl(parent), m_program(std::move(program)), m_folder(std::move(folder))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &PracticeMode::end);
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        m_buffer += m_process.readAllStandardOutput();
        for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
            const QByteArray line = m_buffer.first(end);
            m_buffer.remove(0, end + 1);
            readLine(line);
        }
    });
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_errors = (m_errors + m_process.readAllStandardError()).right(wordsKept); });
    connect(&m_process, &QProcess::errorOccurred, this, &PracticeMode::processFailed);
    connect(&m_process, &QProcess::finished, this, &PracticeMode::processFinished);
}

PracticeMode::~PracticeMode()
{
    // Whoever ends the program in good order has waited for ended(); else the practice is killed here, which
    // its database survives as it survives a crash.
    m_process.disconnect(this);
    m_process.closeWriteChannel();
}

QString PracticeMode::usualProgram()
{
    const QFileInfo program(QDir(QCoreApplication::applicationDirPath()), u"transmittal-practice"_s);
    return program.isExecutable() ? program.absoluteFilePath() : QString();
}

QString PracticeMode::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/transmittal/practice"_s;
}

void PracticeMode::start()
{
    if (m_process.state() != QProcess::NotRunning) {
        // It is about to end: the next one begins when it has.
        m_again = m_stopping;
        return;
    }
    if (!isAvailable()) {
        Q_EMIT failed(
            tr("This installation has no practice services. Install the package transmittal-practice."));
        return;
    }
    m_begun = false;
    m_told = false;
    m_stopping = false;
    m_again = false;
    m_buffer.clear();
    m_errors.clear();
    Q_EMIT progress(QFileInfo::exists(m_folder + u"/practice.ini"_s)
                        ? tr("Starting the practice database and the stand-in of the authority…")
                        : tr("Making the practice database. The first time this takes some seconds…"));
    m_process.start(m_program, {u"--folder"_s, m_folder, u"--database"_s, u"--commands"_s});
}

void PracticeMode::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const bool underWay = m_again || (!m_told && !m_stopping);
    m_stopping = true;
    m_again = false;
    if (m_told && m_inUse && m_inUse())
        m_patience.start(patience);
    else
        end();
    // It is not killed: half a database would be in the way of the next start. What makes or starts it looks
    // at its input when that is done, within seconds, and ends then.
    if (underWay)
        Q_EMIT stopped();
}

void PracticeMode::end()
{
    m_patience.stop();
    if (m_stopping)
        m_process.closeWriteChannel();
}

void PracticeMode::complete(int count)
{
    ask({{u"complete"_s, count}});
}

void PracticeMode::setFaults(const QJsonObject &faults)
{
    ask({{u"faults"_s, faults}});
}

void PracticeMode::ask(QJsonObject command)
{
    if (!m_begun) {
        Q_EMIT askedInVain(tr("The practice does not run."));
        return;
    }
    command.insert(u"id"_s, ++m_lastId);
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
}

void PracticeMode::readLine(const QByteArray &line)
{
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    if (!m_begun && said.value("ready"_L1).toBool())
        begun(said);
    else if (said.contains("id"_L1))
        answered(said);
}

void PracticeMode::begun(const QJsonObject &description)
{
    m_begun = true;
    const ConnectionSettings settings = settingsOf(description);
    const QString login = description.value("administrator"_L1).toString();
    const QString passwordFile = description.value("logins"_L1).toString() + u'/' + login + u".password"_s;
    if (m_ready)
        m_ready(settings, description.value("worker_credentials"_L1).toString());
    auto promise = std::make_shared<QPromise<Result<Secret>>>();
    promise->start();
    core::whenDone(promise->future(), this, [this, settings, login](const Result<Secret> &password) {
        if (m_stopping)
            return;
        m_told = true;
        if (password)
            Q_EMIT started(settings, login, *password);
        else
            Q_EMIT failed(models::errorSentence(password.error()));
    });
    QThreadPool::globalInstance()->start([promise, passwordFile] {
        promise->addResult(readSecretFile(passwordFile));
        promise->finish();
    });
}

void PracticeMode::answered(const QJsonObject &answer)
{
    if (answer.contains("error"_L1))
        Q_EMIT askedInVain(models::errorSentence(answer.value("error"_L1).toString()));
    else if (answer.contains("completed"_L1))
        Q_EMIT completed(answer.value("completed"_L1).toInt());
    else
        Q_EMIT faultsSet();
}

void PracticeMode::processFailed(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        Q_EMIT failed(tr("The practice services could not be started: %1").arg(m_process.errorString()));
}

void PracticeMode::processFinished()
{
    const bool was = std::exchange(m_begun, false);
    if (m_again)
        start();
    else if (m_stopping)
        Q_EMIT ended({});
    else if (was)
        Q_EMIT ended(tr("The practice services have ended by themselves: %1").arg(lastWords()));
    else
        Q_EMIT failed(tr("The practice services could not be started: %1").arg(lastWords()));
}

QString PracticeMode::lastWords()
{
    const QString all = QString::fromUtf8(m_errors).trimmed();
    if (all.isEmpty())
        return tr("they said nothing.");
    qCWarning(logPractice).noquote() << "practice ended" << core::field("said", all);
    // "transmittal-practice: <sentence> (<detail, perhaps of many lines>)": people are told the sentence.
    const qsizetype begin = all.indexOf("transmittal-practice: "_L1);
    const QString words = begin < 0 ? all : all.mid(all.indexOf(u' ', begin) + 1);
    return models::errorSentence(words.left(words.indexOf(u'\n')).section(" ("_L1, 0, 0));
}

} // namespace transmittal::app
