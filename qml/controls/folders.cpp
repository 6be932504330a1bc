// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

namespace transmittal::controls {

QUrl Folders::of(const QUrl &file)
{
    return file.isLocalFile() ? QUrl::fromLocalFile(QFileInfo(file.toLocalFile()).absolutePath()) : QUrl();
}

bool Folders::has(const QUrl &file)
{
    return file.isLocalFile() && QFileInfo::exists(file.toLocalFile());
}

bool Folders::show(const QUrl &file)
{
    const QUrl folder = of(file);
    return folder.isValid() && QDesktopServices::openUrl(folder);
}

QString Folders::notShown(const QUrl &file)
{
    return tr("No program on this machine shows folders. Look for it by hand: %1.")
        .arg(QDir::toNativeSeparators(of(file).toLocalFile()));
}

} // namespace transmittal::controls
