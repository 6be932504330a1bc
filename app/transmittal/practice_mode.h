// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice_control.h"

#include <QHash>
#include <QProcess>
#include <QTimer>

#include <functional>

namespace transmittal::app {

/// Practice from the client: the program transmittal-practice beside this one, with a database of its own in
/// the user's folder, which stays from one time to the next. It ends with this process, however that ends:
/// its standard input is a pipe from here. GUI thread; nothing blocks.
class PracticeMode final : public models::PracticeControl
{
    Q_OBJECT

public:
    /// For the worker: the practice database and the file of a worker's credentials for it.
    using Ready =
        std::function<void(const database::ConnectionSettings &database, const QString &credentialsFile)>;

    /// The program and the folder are those of usualProgram() and usualFolder() unless a test names others.
    PracticeMode(QString program, QString folder, QObject *parent = nullptr);
    ~PracticeMode() override;

    /// Beside this executable; empty when it is not there.
    [[nodiscard]] static QString usualProgram();
    /// "practice" in the user's data folder.
    [[nodiscard]] static QString usualFolder();

    /// Called before started(), so that the worker finds its credentials.
    void setReady(Ready ready) { m_ready = std::move(ready); }

    /// While this says so, services that run go on for some seconds after stop(), or until end(): a worker
    /// that sees through what it sent needs them.
    void setInUse(std::function<bool()> inUse) { m_inUse = std::move(inUse); }
    /// Ends what stop() has asked to end; nothing else.
    void end();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    [[nodiscard]] bool isAvailable() const override { return !m_program.isEmpty(); }
    void start() override;
    void stop() override;
    void complete(int count) override;
    void setFaults(const QJsonObject &faults) override;

private:
    void readLine(const QByteArray &line);
    void begun(const QJsonObject &description);
    void answered(const QJsonObject &answer);
    void ask(QJsonObject command);
    void processFailed(QProcess::ProcessError error);
    void processFinished();
    [[nodiscard]] QString lastWords();

    QString m_program;
    QString m_folder;
    Ready m_ready;
    std::function<bool()> m_inUse;
    QTimer m_patience;
    QProcess m_process;
    QByteArray m_buffer;
    QByteArray m_errors; ///< the beginning of what it said on its standard error
    qint64 m_lastId = 0;
    bool m_begun = false;
    bool m_told = false; ///< this start was answered
    bool m_stopping = false;
    bool m_again = false; ///< asked to start while it ended
};

} // namespace transmittal::app
