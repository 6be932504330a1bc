// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql_error.h"

using namespace transmittal::database;
using namespace Qt::StringLiterals;
using transmittal::core::ErrorCode;

TEST_CASE("A failed statement is classified by its SQLSTATE")
{
    struct Case
    {
        QString state;
        QString text;
        ErrorCode expected;
    };
    const std::vector<Case> cases = {
        {u""_s, u""_s, ErrorCode::ConnectionLost},
        {u""_s, u"server closed the connection unexpectedly"_s, ErrorCode::ConnectionLost},
        {u"08006"_s, u"ERROR:  x"_s, ErrorCode::ConnectionLost},
        {u"57P01"_s, u"FATAL:  terminating connection"_s, ErrorCode::ConnectionLost},
        {u"25P03"_s, u"FATAL:  idle-in-transaction timeout"_s, ErrorCode::ConnectionLost},
        {u"57014"_s, u"ERROR:  canceling statement due to statement timeout"_s, ErrorCode::Timeout},
        {u"57014"_s, u"ERROR:  canceling statement due to user request"_s, ErrorCode::Cancelled},
        {u"55P03"_s, u"ERROR:  canceling statement due to lock timeout"_s, ErrorCode::Timeout},
        {u"40001"_s, u"ERROR:  could not serialize"_s, ErrorCode::Conflict},
        {u"40P01"_s, u"ERROR:  deadlock detected"_s, ErrorCode::Conflict},
        {u"23505"_s, u"ERROR:  duplicate key"_s, ErrorCode::Duplicate},
        {u"23514"_s, u"ERROR:  violates check constraint"_s, ErrorCode::InvalidInput},
        {u"22P02"_s, u"ERROR:  invalid input syntax"_s, ErrorCode::InvalidInput},
        {u"42501"_s, u"ERROR:  permission denied for table job"_s, ErrorCode::NotPermitted},
        {u"42P01"_s, u"ERROR:  relation \"x\" does not exist"_s, ErrorCode::SchemaOlder},
        {u"53100"_s, u"ERROR:  could not extend file: No space left on device"_s,
         ErrorCode::DatabaseExhausted},
        {u"53300"_s, u"FATAL:  too many connections"_s, ErrorCode::DatabaseExhausted},
        {u"XX000"_s, u"ERROR:  internal"_s, ErrorCode::Query},
        {u"TM001"_s, u"ERROR:  Ask."_s, ErrorCode::NotPermitted},
        {u"TM002"_s, u"ERROR:  Ask."_s, ErrorCode::WrongState},
        {u"TM003"_s, u"ERROR:  Ask."_s, ErrorCode::NotFound},
        {u"TM004"_s, u"ERROR:  Ask."_s, ErrorCode::InvalidInput},
        {u"TM005"_s, u"ERROR:  Ask."_s, ErrorCode::EnvironmentMismatch},
        {u"TM006"_s, u"ERROR:  Ask."_s, ErrorCode::LeaseLost},
        {u"TM007"_s, u"ERROR:  Ask."_s, ErrorCode::ProgramTooOld},
        {u"TM008"_s, u"ERROR:  Ask."_s, ErrorCode::Duplicate},
        {u"TM099"_s, u"ERROR:  Ask."_s, ErrorCode::Query},
    };
    for (const Case &entry : cases) {
        CAPTURE(entry.state.toStdString());
        const auto error = statementError(entry.state, entry.text);
        CHECK(error.code == entry.expected);
        CHECK_FALSE(error.staff.isEmpty());
        CHECK(error.detail.contains(entry.state));
    }
}

TEST_CASE("The sentence of an error of ours reaches staff without the server's additions")
{
    const auto error = statementError(
        u"TM001"_s,
        u"ERROR:  Only a manager may do this: ask one.\nCONTEXT:  PL/pgSQL function core.x() line 3 at RAISE\n(TM001)"_s);
    CHECK(error.staff == u"Only a manager may do this: ask one."_s);
}

TEST_CASE("No value of a row or a statement reaches the log through an error")
{
    const QStringList messages = {
        u"ERROR:  duplicate key value violates unique constraint \"k\"\nDETAIL:  Key (licence)=(D1234567) already exists.\n(23505)"_s,
        u"ERROR:  null value in column \"x\"\nDETAIL:  Failing row contains (1, D1234567).\n(23502)"_s,
        u"ERROR:  invalid input syntax for type date: \"D1234567\"\nLINE 1: EXECUTE tm_1('D1234567')\n                         ^\n(22007)"_s,
    };
    const QStringList states = {u"23505"_s, u"23502"_s, u"22007"_s};
    for (qsizetype index = 0; index < messages.size(); ++index) {
        const auto error = statementError(states[index], messages[index]);
        CHECK_FALSE((error.staff + error.detail).contains(u"D1234567"_s));
    }
}

TEST_CASE("A server message is taken apart into its fields")
{
    const ServerMessage message = parsedMessage(
        u"ERROR:  syntax error at or near \"x\"\nsecond line\nLINE 12: x y\n         ^\nDETAIL:  d\nCONTEXT:  c1\nc2\n(42601)"_s);
    CHECK(message.primary == u"syntax error at or near \"x\"\nsecond line"_s);
    CHECK(message.line == 12);
    CHECK(message.context == u"c1\nc2"_s);
}

TEST_CASE("A connection that does not open says which of its parts is wrong")
{
    struct Case
    {
        QString text;
        ErrorCode expected;
    };
    const std::vector<Case> cases = {
        {u"connection to server at \"h\" failed: FATAL:  password authentication failed for user \"u\""_s,
         ErrorCode::LoginRefused},
        {u"fe_sendauth: no password supplied"_s, ErrorCode::LoginRefused},
        {u"FATAL:  database \"d\" does not exist"_s, ErrorCode::DatabaseMissing},
        {u"FATAL:  role \"u\" does not exist"_s, ErrorCode::NotPermitted},
        {u"FATAL:  role \"u\" is not permitted to log in"_s, ErrorCode::NotPermitted},
        {u"FATAL:  permission denied for database \"d\"\nDETAIL:  User does not have CONNECT privilege."_s,
         ErrorCode::NotPermitted},
        {u"FATAL:  no pg_hba.conf entry for host \"1.2.3.4\", user \"u\", database \"d\", no encryption"_s,
         ErrorCode::EncryptionMismatch},
        {u"FATAL:  no pg_hba.conf entry for host \"1.2.3.4\", user \"u\", database \"d\", SSL encryption"_s,
         ErrorCode::NotPermitted},
        {u"server does not support SSL, but SSL was required"_s, ErrorCode::EncryptionMismatch},
        {u"SSL error: certificate verify failed"_s, ErrorCode::CertificateRefused},
        {u"server certificate for \"localhost\" does not match host name \"127.0.0.2\""_s,
         ErrorCode::CertificateRefused},
        {u"root certificate file \"/x\" does not exist"_s, ErrorCode::CertificateRefused},
        {u"could not translate host name \"h\" to address"_s, ErrorCode::DatabaseUnreachable},
        {u"connection to server at \"h\" failed: Connection refused"_s, ErrorCode::DatabaseUnreachable},
        {u"timeout expired"_s, ErrorCode::DatabaseUnreachable},
    };
    for (const Case &entry : cases) {
        CAPTURE(entry.text.toStdString());
        const auto error = openError(entry.text, u"h"_s, u"d"_s, u"u"_s);
        CHECK(error.code == entry.expected);
        CHECK(error.staff.contains(u':'));
        CHECK_FALSE(error.detail.isEmpty());
    }
}
