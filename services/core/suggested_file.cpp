// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggested_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace transmittal::core {

QUrl suggestedFile(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(QDir(folder).filePath(QFileInfo(name).fileName()));
}

} // namespace transmittal::core
