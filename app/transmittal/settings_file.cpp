// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings_file.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>

namespace transmittal::app {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::ConnectionSettings;

namespace {

void setOrRemove(QSettings &file, const QString &key, const QString &value)
{
    if (value.isEmpty())
        file.remove(key);
    else
        file.setValue(key, value);
}

Result<void> write(const QString &source, const QString &target, const ConnectionSettings &settings)
{
    QDir().mkpath(QFileInfo(target).absolutePath());
    QSettings file(target, QSettings::IniFormat);
    if (source != target && !source.isEmpty() && !QFileInfo::exists(target)) {
        const QSettings before(source, QSettings::IniFormat);
        for (const QString &key : before.allKeys())
            file.setValue(key, before.value(key));
    }
    file.setValue(u"database/host"_s, settings.host);
    file.setValue(u"database/port"_s, settings.port);
    file.setValue(u"database/name"_s, settings.name);
    setOrRemove(file, u"database/sslmode"_s, settings.sslMode);
    setOrRemove(file, u"database/sslrootcert"_s, settings.sslRootCert);
    file.sync();
    if (file.status() != QSettings::NoError)
        return Error{
            ErrorCode::File,
            u"The settings could not be written to %1. Check the folder and the space on the disk."_s.arg(
                target),
            {}};
    return {};
}

} // namespace

SettingsFile::SettingsFile(const ProgramSettings &settings)
    : m_source(settings.file),
      m_target(!settings.file.isEmpty() && QFileInfo(settings.file).isWritable()
                   ? settings.file
                   : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                         u"/transmittal/transmittal.ini"_s)
{}

QFuture<Result<void>> SettingsFile::store(const ConnectionSettings &settings)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, source = m_source, target = m_target, settings] {
        promise->addResult(write(source, target, settings));
        promise->finish();
    });
    return promise->future();
}

} // namespace transmittal::app
