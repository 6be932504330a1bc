// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connection_settings.h"

#include <algorithm>
#include <utility>

namespace transmittal::database {

using namespace Qt::StringLiterals;

namespace {

core::Error unusable(const QString &staff)
{
    return {core::ErrorCode::InvalidInput, staff, u"connection settings"_s};
}

QString quotedForLibpq(QString value)
{
    value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
    return u'\'' + value + u'\'';
}

} // namespace

core::Result<QString> connectOptions(const ConnectionSettings &settings)
{
    for (const QString &text : {settings.host, settings.name, settings.user, settings.sslMode,
                                settings.sslRootCert, settings.workstation, settings.applicationName}) {
        if (text.contains(QChar::Null))
            return unusable(u"A connection setting contains a NUL character: remove it."_s);
    }
    if (settings.host.isEmpty() || settings.name.isEmpty() || settings.user.isEmpty())
        return unusable(
            u"The database's host, name and user must be set: complete the connection settings."_s);
    if (settings.port < 1 || settings.port > 65535)
        return unusable(
            u"The database's port must be between 1 and 65535: correct the connection settings."_s);

    const QString sslMode = !settings.sslMode.isEmpty() ? settings.sslMode
                            : settings.isUnixSocket()   ? u"prefer"_s
                                                        : u"verify-full"_s;
    const bool verifies = sslMode.startsWith("verify-"_L1);
    if (verifies && !settings.isUnixSocket() && settings.sslRootCert.isEmpty())
        return unusable(
            u"The certificate of the database server cannot be checked: name the file with its CA "
            "certificate in the connection settings."_s);

    QList<std::pair<QString, QString>> options = {
        {u"sslmode"_s, sslMode},
        // A Kerberos attempt would only cost round trips.
        {u"gssencmode"_s, u"disable"_s},
        {u"connect_timeout"_s, QString::number(std::max<qint64>(settings.connectTimeout.count(), 2))},
        {u"application_name"_s, settings.applicationName},
        // A dead network is noticed within about half a minute instead of hours.
        {u"keepalives"_s, u"1"_s},
        {u"keepalives_idle"_s, u"15"_s},
        {u"keepalives_interval"_s, u"5"_s},
        {u"keepalives_count"_s, u"3"_s},
        {u"tcp_user_timeout"_s, u"30000"_s},
    };
    if (!settings.sslRootCert.isEmpty())
        options.append({u"sslrootcert"_s, settings.sslRootCert});
    if (verifies && !settings.isUnixSocket())
        options.append({u"channel_binding"_s, u"require"_s});

    QStringList words;
    for (const auto &[key, value] : std::as_const(options)) {
        if (value.contains(u';'))
            return unusable(u"The connection setting %1 contains a semicolon, which cannot be passed on: "
                            "remove it."_s.arg(key));
        words << key + u'=' + quotedForLibpq(value);
    }
    return words.join(u' ');
}

} // namespace transmittal::database
