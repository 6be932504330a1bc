// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>

namespace transmittal::practice_program {

class PracticeDatabase;

/// What whoever started the practice asks for while it runs: one JSON object a line on the standard input,
/// one a line in answer on the standard output.
///
///     {"id": 1, "complete": 20}        → {"id": 1, "completed": 20}
///     {"id": 2, "faults": {…}}         → {"id": 2, "ok": true}     the new faults.json
///     anything that cannot be done     → {"id": …, "error": "<sentence>"}
///
/// The end of the input is the end of the one who asked, and of the practice.
class PracticeCommands : public QObject
{
    Q_OBJECT

public:
    /// The database, which must outlive this, may be null: then nothing can be completed.
    PracticeCommands(QString faultsFile, const PracticeDatabase *database, QObject *parent = nullptr);

    /// Answers one command. Blocks for the database's answer.
    [[nodiscard]] QJsonObject answer(const QByteArray &line) const;

Q_SIGNALS:
    void answered(const QJsonObject &line);
    void inputEnded();

private:
    void read();
    [[nodiscard]] core::Result<QJsonObject> done(const QJsonObject &command) const;

    QString m_faultsFile;
    const PracticeDatabase *m_database;
    QSocketNotifier m_notifier;
    QByteArray m_buffer;
};

} // namespace transmittal::practice_program
