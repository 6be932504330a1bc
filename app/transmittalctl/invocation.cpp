// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "invocation.h"

#include "common/password.h"
#include "common/worker_assembly.h"

#include <QCommandLineParser>

namespace transmittal::ctl {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

Invocation::Invocation(const QCommandLineParser &parser) : m_parser(parser), m_output(parser.isSet(u"json"_s))
{}

QStringList Invocation::arguments() const
{
    return m_parser.positionalArguments();
}

bool Invocation::isSet(const QString &option) const
{
    return m_parser.isSet(option);
}

QString Invocation::value(const QString &option, const QString &otherwise) const
{
    return m_parser.isSet(option) ? m_parser.value(option) : otherwise;
}

std::optional<qint64> Invocation::number(const QString &text, const QString &what)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number > 0)
        return number;
    refused(u"%1 must be a whole number, not \"%2\"."_s.arg(what, text));
    return std::nullopt;
}

const app::ProgramSettings *Invocation::settings()
{
    if (m_settings)
        return &*m_settings;
    app::SettingsOverrides overrides;
    for (const auto &[option, key] :
         std::initializer_list<std::pair<QString, QString>>{{u"host"_s, u"database/host"_s},
                                                            {u"port"_s, u"database/port"_s},
                                                            {u"database"_s, u"database/name"_s},
                                                            {u"user"_s, u"database/user"_s},
                                                            {u"sslmode"_s, u"database/sslmode"_s},
                                                            {u"sslrootcert"_s, u"database/sslrootcert"_s},
                                                            {u"password-file"_s, u"database/password_file"_s},
                                                            {u"credentials"_s, u"worker/credentials"_s},
                                                            {u"queues"_s, u"worker/queues"_s}}) {
        // Only some commands have the last two.
        if (m_parser.optionNames().contains(option))
            overrides[key] = m_parser.value(option);
    }
    auto loaded = app::loadSettings(m_parser.value(u"config"_s), overrides);
    if (!loaded) {
        refused(loaded.error());
        return nullptr;
    }
    m_settings = std::move(*loaded);
    return &*m_settings;
}

database::Connection *Invocation::connection(Schema schema)
{
    if (m_connection)
        return m_connection.get();
    const auto *given = settings();
    if (!given)
        return nullptr;
    auto password = app::databasePassword(*given);
    if (!password) {
        refused(password.error());
        return nullptr;
    }
    database::ConnectionSettings login = given->database;
    login.password = std::move(*password);
    login.applicationName = u"transmittalctl"_s;
    auto opened = schema == Schema::Verified ? app::openVerified(login) : database::Connection::open(login);
    if (!opened) {
        refused(opened.error());
        return nullptr;
    }
    m_connection = std::move(*opened);
    return m_connection.get();
}

int Invocation::failed(const Error &error)
{
    m_output.error(error);
    return app::SomeFailed;
}

int Invocation::refused(const Error &error)
{
    m_output.error(error);
    return app::CouldNotStart;
}

int Invocation::refused(const QString &sentence)
{
    return refused(Error{ErrorCode::InvalidInput, sentence, {}});
}

} // namespace transmittal::ctl
