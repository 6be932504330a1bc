// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql_error.h"

#include <QRegularExpression>

#include <array>

namespace transmittal::database {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

struct Known
{
    QLatin1StringView state; ///< five characters, or a class of two
    ErrorCode code;
    const char16_t *staff;
};

// From special to general: the first match counts.
constexpr std::array known{
    Known{"57014"_L1, ErrorCode::Timeout,
          u"The database took too long and the step was stopped: try again, or narrow it down."},
    Known{"55P03"_L1, ErrorCode::Timeout,
          u"Somebody else is changing the same record: try again in a moment."},
    Known{"40001"_L1, ErrorCode::Conflict,
          u"Somebody else changed the same records at the same time: try again."},
    Known{"40P01"_L1, ErrorCode::Conflict,
          u"Somebody else changed the same records at the same time: try again."},
    Known{"23505"_L1, ErrorCode::Duplicate, u"The same entry exists already: open the existing one instead."},
    Known{"23"_L1, ErrorCode::InvalidInput,
          u"The database refused the data because it breaks a rule: correct it and try again."},
    Known{"22"_L1, ErrorCode::InvalidInput,
          u"The database refused a value that it cannot read: correct it and try again."},
    Known{"42501"_L1, ErrorCode::NotPermitted,
          u"Your login is not allowed to do this: ask an administrator."},
    // During a failover a session may reach a server that still follows another: as passing as a full disk.
    Known{"25006"_L1, ErrorCode::DatabaseExhausted,
          u"The database accepts no changes at present: ask an administrator."},
    Known{"42P01"_L1, ErrorCode::SchemaOlder,
          u"The database lacks a table that this program needs: run “transmittalctl migrate”."},
    Known{"42883"_L1, ErrorCode::SchemaOlder,
          u"The database lacks a function that this program needs: run “transmittalctl migrate”."},
    Known{"3F000"_L1, ErrorCode::SchemaOlder,
          u"The database lacks a schema that this program needs: run “transmittalctl migrate”."},
    Known{"53"_L1, ErrorCode::DatabaseExhausted,
          u"The database server is out of resources: tell an administrator."},
};

constexpr std::array<std::pair<QLatin1StringView, ErrorCode>, 8> ours{{
    {"TM001"_L1, ErrorCode::NotPermitted},
    {"TM002"_L1, ErrorCode::WrongState},
    {"TM003"_L1, ErrorCode::NotFound},
    {"TM004"_L1, ErrorCode::InvalidInput},
    {"TM005"_L1, ErrorCode::EnvironmentMismatch},
    {"TM006"_L1, ErrorCode::LeaseLost},
    {"TM007"_L1, ErrorCode::ProgramTooOld},
    {"TM008"_L1, ErrorCode::Duplicate},
}};

// Class 08, the shutdown states of class 57, and the two timeouts after which the server hangs up.
bool endsConnection(const QString &state)
{
    return state.isEmpty() || state.startsWith("08"_L1) || state == "57P01"_L1 || state == "57P02"_L1 ||
           state == "57P03"_L1 || state == "57P05"_L1 || state == "25P03"_L1;
}

QString withoutValues(const QString &state, QString primary)
{
    if (state.startsWith("22"_L1)) {
        static const QRegularExpression value(u"\".*\""_s, QRegularExpression::DotMatchesEverythingOption);
        primary.replace(value, u"\"…\""_s);
    }
    return primary;
}

} // namespace

ServerMessage parsedMessage(const QString &text)
{
    static const QRegularExpression field(
        u"^(LINE (\\d+):|DETAIL:  |HINT:  |QUERY:  |CONTEXT:  |LOCATION:  |\\([0-9A-Z]{5}\\)$)"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression severity(u"\\A[A-Z]+:  "_s);
    ServerMessage message;
    auto match = field.match(text);
    message.primary = text.left(match.hasMatch() ? match.capturedStart() : text.size()).trimmed();
    message.primary.remove(severity);
    while (match.hasMatch()) {
        const auto next = field.match(text, match.capturedEnd());
        const qsizetype end = next.hasMatch() ? next.capturedStart() : text.size();
        if (match.captured(1).startsWith("LINE"_L1))
            message.line = match.captured(2).toInt();
        else if (match.captured(1).startsWith("CONTEXT"_L1))
            message.context = text.mid(match.capturedEnd(), end - match.capturedEnd()).trimmed();
        match = next;
    }
    return message;
}

core::Error connectionLost(const QString &detail)
{
    return {ErrorCode::ConnectionLost,
            u"The connection to the database was lost: the program reconnects by itself; check afterwards "
            u"whether the "
            "last step was done."_s,
            detail};
}

bool comesBack(const core::Error &error)
{
    return error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::DatabaseUnreachable ||
           error.code == ErrorCode::DatabaseExhausted;
}

bool worthRepeating(const core::Error &error)
{
    return comesBack(error) || error.code == ErrorCode::Timeout || error.code == ErrorCode::Conflict ||
           error.code == ErrorCode::Cancelled;
}

core::Error statementError(const QString &sqlState, const QString &text)
{
    const ServerMessage message = parsedMessage(text);
    const QString detail = u"SQLSTATE %1: %2"_s.arg(sqlState, withoutValues(sqlState, message.primary));
    if (endsConnection(sqlState))
        return connectionLost(sqlState.isEmpty() ? message.primary : detail);
    if (sqlState.startsWith("TM"_L1)) {
        for (const auto &[state, code] : ours) {
            if (sqlState == state)
                return {code, message.primary, u"SQLSTATE "_s + sqlState};
        }
        return {ErrorCode::Query, message.primary, u"SQLSTATE "_s + sqlState};
    }
    // One SQLSTATE for both a timeout and a cancel; only the words tell them apart.
    if (sqlState == "57014"_L1 && message.primary.contains("user request"_L1))
        return {ErrorCode::Cancelled, u"The step was stopped on request."_s, detail};
    for (const Known &entry : known) {
        if (sqlState.startsWith(entry.state))
            return {entry.code, QString::fromUtf16(entry.staff), detail};
    }
    return {ErrorCode::Query, u"The database could not do this: copy the details and tell support."_s,
            detail};
}

core::Error openError(const QString &text, const QString &host, const QString &database, const QString &user)
{
    const QString primary = parsedMessage(text).primary;
    const auto says = [&text](QLatin1StringView words) {
        return text.contains(words, Qt::CaseInsensitive);
    };
    if (says("certificate verify failed"_L1) || says("does not match host name"_L1) ||
        says("root certificate file"_L1) || says("could not read root certificate"_L1) ||
        says("could not get server's host name from server certificate"_L1)) {
        return {ErrorCode::CertificateRefused,
                u"The certificate of the database server %1 is not the expected one: do not go on; ask an "
                "administrator which CA certificate belongs to it."_s.arg(host),
                primary};
    }
    if (says("password authentication failed"_L1) || says("no password supplied"_L1))
        return {ErrorCode::LoginRefused,
                u"The database refused the user name or the password of “%1”: enter them again."_s.arg(user),
                primary};
    if (says("no encryption"_L1) || says("server does not support SSL"_L1) || says("channel binding"_L1))
        return {ErrorCode::EncryptionMismatch,
                u"The database server %1 and this program do not agree on encryption: set sslmode to "
                u"verify-full, or ask "
                "an administrator to turn TLS on at the server."_s.arg(host),
                primary};
    if (says("is not permitted to log in"_L1) || says("permission denied for database"_L1) ||
        says("no pg_hba.conf entry"_L1) || says("pg_hba.conf rejects"_L1) ||
        says("too many connections for role"_L1) || (says("role \""_L1) && says("does not exist"_L1)))
        return {ErrorCode::NotPermitted,
                u"The login “%1” may not use the database “%2”: ask an administrator for access."_s.arg(
                    user, database),
                primary};
    if (says("database \""_L1) && says("does not exist"_L1))
        return {
            ErrorCode::DatabaseMissing,
            u"The server %1 has no database “%2”: check the name, or create it and run “transmittalctl migrate”."_s
                .arg(host, database),
            primary};
    return {
        ErrorCode::DatabaseUnreachable,
        u"No database server answers at %1: check that it runs and that the network and the address are right."_s
            .arg(host),
        primary};
}

} // namespace transmittal::database
