// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "sample_completions.h"

#include <QString>

namespace transmittal::database {
class Connection;
}

namespace transmittal::practice_program {

/// The SQL with which a practice database is set up; as its superuser. Everything may be done again.
class SampleRepository
{
public:
    explicit SampleRepository(database::Connection &connection) : m_connection(connection) {}

    /// On a connection to any other database of the server.
    core::Result<void> createDatabase(const QString &name);
    /// The login of the course platform, which writes students, courses, courts and enrolments.
    core::Result<void> setPlatformLogin(const QString &login, const QString &verifier);
    /// A course for California and ten courts with the DMV's codes, once.
    core::Result<void> addCourseAndCourts();
    /// All or none; as the course platform, which makes them transmissions by itself.
    core::Result<void> addCompletions(const std::vector<SampleCompletion> &completions);

private:
    database::Connection &m_connection;
};

} // namespace transmittal::practice_program
