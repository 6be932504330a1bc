// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ledger.h"

#include <QJsonDocument>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace transmittal::practice {

QString Completion::key() const
{
    QString key;
    for (const QString &part : {dlNbr, ccDate, courtCd, refNbr}) {
        for (const QChar c : part.toUpper())
            if (c.isLetterOrNumber())
                key += c;
        key += u'|';
    }
    return key.chopped(1);
}

core::Result<std::unique_ptr<JournalFile>> JournalFile::open(const QString &path)
{
    std::unique_ptr<JournalFile> journal(new JournalFile(path));
    QFile &file = journal->m_file;
    const auto refused = [&] {
        return core::Error{
            core::ErrorCode::File,
            u"The practice ledger cannot be used. Check that you may write to the practice folder."_s,
            u"%1: %2"_s.arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::ReadWrite))
        return refused();
    const QByteArray bytes = file.readAll();
    const qsizetype whole = bytes.lastIndexOf('\n') + 1;
    if (whole < bytes.size() && !file.resize(whole))
        return refused();
    for (const QByteArray &line : bytes.left(whole).split('\n'))
        if (const QJsonDocument document = QJsonDocument::fromJson(line); document.isObject())
            journal->m_earlier.append(document.object());
    file.close();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return refused();
    return journal;
}

bool JournalFile::append(const QJsonObject &line, bool toDisk)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return m_file.write(bytes) == bytes.size() && (!toDisk || ::fsync(m_file.handle()) == 0);
}

core::Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path)
{
    auto journal = JournalFile::open(path);
    if (!journal)
        return journal.error();
    return std::unique_ptr<Ledger>(new Ledger(std::move(*journal)));
}

Ledger::Ledger(std::unique_ptr<JournalFile> journal) : m_journal(std::move(journal))
{
    for (const QJsonObject &line : m_journal->earlier()) {
        m_keys.insert(line.value(u"key"_s).toString());
        m_last = std::max(m_last, line.value(u"number"_s).toInt());
    }
}

std::optional<int> Ledger::file(const Completion &completion, const QDateTime &at)
{
    const QString key = completion.key();
    if (m_keys.contains(key))
        return std::nullopt;
    const int number = m_last + 1;
    const QJsonObject line{
        {u"number"_s, number},
        {u"refNbr"_s, completion.refNbr},
        {u"dlNbr"_s, completion.dlNbr},
        {u"ccDate"_s, completion.ccDate},
        {u"courtCd"_s, completion.courtCd},
        {u"key"_s, key},
        {u"at"_s, at.toString(Qt::ISODateWithMs)},
    };
    if (!m_journal->append(line, true))
        return std::nullopt;
    m_last = number;
    m_keys.insert(key);
    return number;
}

} // namespace transmittal::practice
