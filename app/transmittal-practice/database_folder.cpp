// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database_folder.h"

#include "database/child_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace transmittal::practice_program {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// Under /tmp anybody may put a folder of that name first.
Result<void> makeForUsAlone(const QString &folder)
{
    const QByteArray path = folder.toLocal8Bit();
    mkdir(path.constData(), 0700);
    struct stat found
    {};
    if (lstat(path.constData(), &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != geteuid())
        return Error{
            ErrorCode::File,
            u"The folder %1 for the practice database belongs to somebody else: remove it."_s.arg(folder),
            {}};
    return {};
}

Result<void> point(const QString &link, const QString &folder)
{
    const QFileInfo there(link);
    if (there.isSymLink() && there.symLinkTarget() == folder)
        return {};
    if (there.isSymLink())
        QFile::remove(link);
    if (!QFile::link(folder, link))
        return Error{ErrorCode::File,
                     u"The link %1 cannot be made: see that nothing else has that name."_s.arg(link),
                     {}};
    return {};
}

} // namespace

Result<QString> databaseFolder(const QString &practiceFolder)
{
    const QString inside = QDir(practiceFolder).absoluteFilePath(u"database"_s);
    const auto account = database::serverAccount();
    if (!account)
        return account.error();
    if (!*account || !database::barrier(inside, **account))
        return inside;

    const QByteArray hash =
        QCryptographicHash::hash(inside.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString outside = u"/tmp/transmittal-practice-"_s + QLatin1StringView(hash);
    if (auto made = makeForUsAlone(outside); !made)
        return made.error();
    if (auto made = point(inside, outside); !made)
        return made.error();
    return outside;
}

} // namespace transmittal::practice_program
