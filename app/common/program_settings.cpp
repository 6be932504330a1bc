// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/program_settings.h"

#include "core/program.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <functional>
#include <vector>

#include <pwd.h>
#include <unistd.h>

namespace transmittal::app {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// Each key once: how it is called in the environment, if at all, and how its value is taken over.
struct Key
{
    QString name;
    const char *variable;
    /// False: the value cannot be used.
    std::function<bool(ProgramSettings &, const QString &)> take;
};

std::function<bool(ProgramSettings &, const QString &)> text(QString ProgramSettings::*field)
{
    return [field](ProgramSettings &settings, const QString &value) {
        settings.*field = value;
        return true;
    };
}

std::function<bool(ProgramSettings &, const QString &)>
databaseText(QString database::ConnectionSettings::*field)
{
    return [field](ProgramSettings &settings, const QString &value) {
        settings.database.*field = value;
        return true;
    };
}

bool number(const QString &value, int least, int most, int &into)
{
    bool isNumber = false;
    const int given = value.toInt(&isNumber);
    if (!isNumber || given < least || given > most)
        return false;
    into = given;
    return true;
}

bool level(ProgramSettings &settings, const QString &value)
{
    static const std::map<QString, QtMsgType> levels{{u"debug"_s, QtDebugMsg},
                                                     {u"information"_s, QtInfoMsg},
                                                     {u"warning"_s, QtWarningMsg},
                                                     {u"critical"_s, QtCriticalMsg}};
    const auto known = levels.find(value);
    if (known == levels.end())
        return false;
    settings.log.leastLevel = known->second;
    return true;
}

bool queues(ProgramSettings &settings, const QString &value)
{
    QStringList names;
    for (const QString &part : value.split(u','))
        if (const QString name = part.trimmed(); !name.isEmpty())
            names.append(name);
    settings.worker.queues = names;
    return !names.isEmpty();
}

const std::vector<Key> &keys()
{
    using database::ConnectionSettings;
    static const std::vector<Key> all{
        {u"database/host"_s, "TRANSMITTAL_DATABASE_HOST", databaseText(&ConnectionSettings::host)},
        {u"database/port"_s, "TRANSMITTAL_DATABASE_PORT",
         [](ProgramSettings &s, const QString &v) {
             return number(v, 1, 65535, s.database.port);
         }},
        {u"database/name"_s, "TRANSMITTAL_DATABASE_NAME", databaseText(&ConnectionSettings::name)},
        {u"database/user"_s, "TRANSMITTAL_DATABASE_USER", databaseText(&ConnectionSettings::user)},
        {u"database/sslmode"_s, "TRANSMITTAL_DATABASE_SSLMODE", databaseText(&ConnectionSettings::sslMode)},
        {u"database/sslrootcert"_s, "TRANSMITTAL_DATABASE_SSLROOTCERT",
         databaseText(&ConnectionSettings::sslRootCert)},
        {u"database/password_file"_s, nullptr, text(&ProgramSettings::passwordFile)},
        {u"log/file"_s, nullptr,
         [](ProgramSettings &s, const QString &v) {
             s.log.file = v;
             return true;
         }},
        {u"log/level"_s, nullptr, level},
        {u"worker/queues"_s, nullptr, queues},
        {u"worker/capacity"_s, nullptr,
         [](ProgramSettings &s, const QString &v) {
             return number(v, 1, 1000, s.worker.capacity);
         }},
        {u"worker/connections"_s, nullptr,
         [](ProgramSettings &s, const QString &v) {
             return number(v, 1, 32, s.worker.connections);
         }},
        {u"worker/credentials"_s, nullptr,
         [](ProgramSettings &s, const QString &v) {
             s.worker.credentials = v;
             return true;
         }},
    };
    return all;
}

/// The file to read; empty when none was named and none lies at the usual places.
Result<QString> settingsFile(const QString &named)
{
    const QString wanted = named.isEmpty() ? qEnvironmentVariable("TRANSMITTAL_CONFIG") : named;
    if (!wanted.isEmpty()) {
        const QFileInfo info(wanted);
        if (!info.isFile() || !info.isReadable())
            return Error{
                ErrorCode::File,
                u"The settings file %1 cannot be read. Name another one with --config."_s.arg(wanted),
                wanted};
        return wanted;
    }
    const QString own =
        QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"transmittal/transmittal.ini"_s);
    if (!own.isEmpty())
        return own;
    const QString common = u"/etc/transmittal/transmittal.ini"_s;
    return QFileInfo(common).isReadable() ? common : QString();
}

Error unusable(const QString &where, const QString &key, const QString &value)
{
    return {ErrorCode::InvalidInput, u"%1 cannot be \"%2\". Correct it in %3."_s.arg(key, value, where), key};
}

Result<void> takeFile(ProgramSettings &settings)
{
    QSettings file(settings.file, QSettings::IniFormat);
    if (file.status() != QSettings::NoError)
        return Error{ErrorCode::File, u"The settings file %1 is not an INI file."_s.arg(settings.file), {}};
    const QStringList given = file.allKeys();
    for (const QString &name : given) {
        const auto known =
            std::find_if(keys().begin(), keys().end(), [&](const Key &key) { return key.name == name; });
        if (known == keys().end())
            return Error{ErrorCode::InvalidInput,
                         u"%1 is not a setting. Correct it in %2."_s.arg(name, settings.file), name};
        // A value with commas comes as a list.
        const QString value = file.value(name).toStringList().join(u',');
        if (!known->take(settings, value))
            return unusable(settings.file, name, value);
    }
    return {};
}

} // namespace

Result<ProgramSettings> loadSettings(const QString &configFile, const SettingsOverrides &overrides)
{
    ProgramSettings settings;
    settings.database.host = u"localhost"_s;
    settings.database.name = u"transmittal"_s;
    if (const ::passwd *own = ::getpwuid(::geteuid()))
        settings.database.user = QString::fromLocal8Bit(own->pw_name);
    settings.database.workstation = core::program::workstation();
    const auto file = settingsFile(configFile);
    if (!file)
        return file.error();
    settings.file = *file;
    if (!settings.file.isEmpty())
        if (const auto taken = takeFile(settings); !taken)
            return taken.error();
    for (const Key &key : keys()) {
        if (key.variable && qEnvironmentVariableIsSet(key.variable)) {
            const QString value = qEnvironmentVariable(key.variable);
            if (!key.take(settings, value))
                return unusable(u"the environment"_s, QString::fromLatin1(key.variable), value);
        }
        const auto given = overrides.find(key.name);
        if (given != overrides.end() && !key.take(settings, given->second))
            return unusable(u"the command"_s, key.name, given->second);
    }
    return settings;
}

} // namespace transmittal::app
