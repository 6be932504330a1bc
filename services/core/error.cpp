// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"

namespace transmittal::core {

using namespace Qt::StringLiterals;

QString name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return u"INTERNAL"_s;
    case ErrorCode::InvalidInput:
        return u"INVALID_INPUT"_s;
    case ErrorCode::NotFound:
        return u"NOT_FOUND"_s;
    case ErrorCode::NotPermitted:
        return u"NOT_PERMITTED"_s;
    case ErrorCode::WrongState:
        return u"WRONG_STATE"_s;
    case ErrorCode::Duplicate:
        return u"DUPLICATE"_s;
    case ErrorCode::Cancelled:
        return u"CANCELLED"_s;
    case ErrorCode::Timeout:
        return u"TIMEOUT"_s;
    case ErrorCode::ConnectionLost:
        return u"CONNECTION_LOST"_s;
    case ErrorCode::DatabaseUnreachable:
        return u"DATABASE_UNREACHABLE"_s;
    case ErrorCode::DatabaseExhausted:
        return u"DATABASE_EXHAUSTED"_s;
    case ErrorCode::DatabaseMissing:
        return u"DATABASE_MISSING"_s;
    case ErrorCode::LoginRefused:
        return u"LOGIN_REFUSED"_s;
    case ErrorCode::EncryptionMismatch:
        return u"ENCRYPTION_MISMATCH"_s;
    case ErrorCode::Conflict:
        return u"CONFLICT"_s;
    case ErrorCode::CertificateRefused:
        return u"CERTIFICATE_REFUSED"_s;
    case ErrorCode::Query:
        return u"QUERY"_s;
    case ErrorCode::MigrationEdited:
        return u"MIGRATION_EDITED"_s;
    case ErrorCode::MigrationFailed:
        return u"MIGRATION_FAILED"_s;
    case ErrorCode::SchemaNewer:
        return u"SCHEMA_NEWER"_s;
    case ErrorCode::SchemaOlder:
        return u"SCHEMA_OLDER"_s;
    case ErrorCode::SharedTableDiffers:
        return u"SHARED_TABLE_DIFFERS"_s;
    case ErrorCode::EnvironmentMismatch:
        return u"ENVIRONMENT_MISMATCH"_s;
    case ErrorCode::LeaseLost:
        return u"LEASE_LOST"_s;
    case ErrorCode::ProgramTooOld:
        return u"PROGRAM_TOO_OLD"_s;
    case ErrorCode::Network:
        return u"NETWORK"_s;
    case ErrorCode::File:
        return u"FILE"_s;
    case ErrorCode::Secret:
        return u"SECRET"_s;
    }
    return u"UNKNOWN"_s;
}

} // namespace transmittal::core
