// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"

#include "notices.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

namespace transmittal::controls {

QUrl Folders::of(const QUrl &file)
{
    return file.isLocalFile() ? QUrl::fromLocalFile(QFileInfo(file.toLocalFile()).absolutePath()) : QUrl();
}

void Folders::show(const QUrl &file)
{
    const QUrl folder = of(file);
    if (folder.isValid() && QDesktopServices::openUrl(folder))
        return;
    if (models::Notices *notices = models::Notices::provided())
        notices->warn(tr("No program on this machine shows folders. Look for it by hand: %1.")
                          .arg(QDir::toNativeSeparators(folder.toLocalFile())));
}

} // namespace transmittal::controls
