// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migration_files.h"

#include "database/script.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <array>

namespace transmittal::database {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

Error unusable(const QString &name, const QString &why)
{
    return {ErrorCode::Internal,
            u"The migration %1 of this program cannot be used: %2. Tell support."_s.arg(name, why), name};
}

std::optional<QString> endsTransaction(QStringView text)
{
    static constexpr std::array words = {"begin"_L1, "start"_L1,    "commit"_L1,
                                         "end"_L1,   "rollback"_L1, "abort"_L1};
    for (const ScriptStatement &statement : splitScript(text)) {
        const QStringView word = firstWord(statement.text);
        for (const QLatin1StringView forbidden : words) {
            if (word.compare(forbidden, Qt::CaseInsensitive) == 0)
                return u"line %1 has a %2, but every migration is one transaction already"_s
                    .arg(statement.line)
                    .arg(word.toString().toUpper());
        }
    }
    return std::nullopt;
}

} // namespace

core::Result<QList<MigrationFile>> readMigrations(const QString &folder)
{
    static const QRegularExpression form(u"\\A(\\d{4})_[a-z0-9_]+\\.sql\\z"_s);
    QList<MigrationFile> files;
    for (const QString &name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const auto match = form.match(name);
        if (!match.hasMatch())
            return unusable(name, u"its name is not of the form 0001_name.sql"_s);
        const int number = match.captured(1).toInt();
        if (number != files.size() + 1)
            return unusable(name, u"number %1 was expected next"_s.arg(files.size() + 1));
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::File,
                         u"The migration %1 cannot be read: install the program anew."_s.arg(name),
                         file.errorString()};
        QByteArray content = file.readAll();
        content.replace("\r\n", "\n");
        MigrationFile migration{
            number, name, QString::fromUtf8(content),
            QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())};
        if (const auto why = endsTransaction(migration.text))
            return unusable(name, *why);
        files << migration;
    }
    return files;
}

core::Result<qsizetype> compareMigrations(const QList<MigrationFile> &files,
                                          const QList<AppliedMigration> &applied)
{
    for (qsizetype index = 0; index < applied.size() && index < files.size(); ++index) {
        const MigrationFile &file = files[index];
        const AppliedMigration &known = applied[index];
        if (file.number != known.number || file.name != known.name || file.checksum != known.checksum)
            return Error{ErrorCode::MigrationEdited,
                         u"The migration %1 was changed after this database had applied it: use the "
                         u"program's original "
                         "release."_s.arg(known.name),
                         u"applied %1, program %2"_s.arg(known.checksum, file.checksum)};
    }
    if (applied.size() > files.size())
        return Error{
            ErrorCode::SchemaNewer,
            u"The database was made for a newer program (migration %1): install the current version here."_s
                .arg(applied.back().name),
            u"this program ends at %1"_s.arg(files.size())};
    return applied.size();
}

} // namespace transmittal::database
