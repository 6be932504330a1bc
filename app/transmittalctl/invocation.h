// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/exit_code.h"
#include "common/program_settings.h"
#include "core/result.h"
#include "database/connection.h"
#include "output.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QCommandLineParser;

namespace transmittal::ctl {

/// One call of a command: what was said, the settings, the database, and where answers go.
class Invocation
{
public:
    explicit Invocation(const QCommandLineParser &parser);

    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] QString argument(int index) const { return arguments().value(index); }
    [[nodiscard]] bool isSet(const QString &option) const;
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;
    /// A whole number of at least 1. Complains and yields nothing when it is none.
    [[nodiscard]] std::optional<qint64> number(const QString &text, const QString &what);

    [[nodiscard]] Output &out() { return m_output; }

    /// Read once. Complains and yields nothing when they cannot be used.
    [[nodiscard]] const app::ProgramSettings *settings();

    /// Opened on first use, in the login's name, and its schema compared with the program's unless it is to
    /// be migrated. Complains and yields nothing when that fails.
    enum class Schema { Verified, Any };
    [[nodiscard]] database::Connection *connection(Schema schema = Schema::Verified);

    /// Says what went wrong with something that was begun: SomeFailed.
    int failed(const core::Error &error);
    /// Says why nothing was done: CouldNotStart.
    int refused(const core::Error &error);
    int refused(const QString &sentence);

private:
    const QCommandLineParser &m_parser;
    Output m_output;
    std::optional<app::ProgramSettings> m_settings;
    std::unique_ptr<database::Connection> m_connection;
};

} // namespace transmittal::ctl
