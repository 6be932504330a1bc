// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace transmittal::practice {

/// What of a completion identifies it for the stand-in. Invented data, so it is no PersonalText.
struct Completion
{
    QString refNbr;
    QString dlNbr;
    QString ccDate; ///< yyyy-MM-dd
    QString courtCd;

    /// Licence, completion date, court and citation in capital letters and digits only.
    [[nodiscard]] QString key() const;
};

/// A file of one JSON object per line that is only ever added to. A line that a crash cut off is taken away
/// at opening.
class JournalFile
{
public:
    /// ErrorCode::File: it cannot be opened, read or shortened.
    [[nodiscard]] static core::Result<std::unique_ptr<JournalFile>> open(const QString &path);

    [[nodiscard]] const QList<QJsonObject> &earlier() const { return m_earlier; }
    /// Adds a line. With toDisk it returns only when the line has reached the disk.
    [[nodiscard]] bool append(const QJsonObject &line, bool toDisk);

private:
    explicit JournalFile(const QString &path) : m_file(path) {}
    QFile m_file;
    QList<QJsonObject> m_earlier;
};

/// The stand-in's own record of what was filed, the proof beside which the program is judged: a completion
/// stands in it exactly when the stand-in took it, and before any answer leaves.
class Ledger
{
public:
    [[nodiscard]] static core::Result<std::unique_ptr<Ledger>> open(const QString &path);

    /// Files the completion under the next number. Nothing: it stands there already, or the disk refused.
    [[nodiscard]] std::optional<int> file(const Completion &completion, const QDateTime &at);
    [[nodiscard]] bool contains(const Completion &completion) const
    {
        return m_keys.contains(completion.key());
    }

private:
    explicit Ledger(std::unique_ptr<JournalFile> journal);
    std::unique_ptr<JournalFile> m_journal;
    QSet<QString> m_keys;
    int m_last = 1'000'000;
};

} // namespace transmittal::practice
