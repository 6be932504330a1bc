// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QStorageInfo>
#include <QThreadPool>

#include <memory>

namespace transmittal::widgets {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// Context of the sentences, for translators.
struct PdfFile
{
    Q_DECLARE_TR_FUNCTIONS(transmittal::widgets::PdfFile)
};

QString sentence(const QSaveFile &file, qint64 wanted)
{
    const QFileInfo info(file.fileName());
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return PdfFile::tr("The folder %1 does not exist. Choose another one.").arg(folder.filePath());
    if (info.isDir())
        return PdfFile::tr("%1 is a folder. Choose a name for the file.").arg(info.fileName());
    const QStorageInfo disk(folder.filePath());
    if (disk.isValid() && disk.isReady() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < wanted)
        return PdfFile::tr("The disk is full. Free some space or choose a folder on another disk.");
    if (!folder.isWritable() || (info.exists() && !info.isWritable()) ||
        (disk.isValid() && disk.isReadOnly()))
        return PdfFile::tr("You may not write there. Choose another folder.");
    return PdfFile::tr("The file could not be saved: %1. Choose another folder.").arg(file.errorString());
}

Result<void> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.commit())
        return Error{ErrorCode::File, sentence(file, content.size()), file.errorString()};
    return {};
}

} // namespace

QFuture<Result<void>> saveFile(const QString &path, const QByteArray &content)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, path, content] {
        promise->addResult(write(path, content));
        promise->finish();
    });
    return future;
}

} // namespace transmittal::widgets
