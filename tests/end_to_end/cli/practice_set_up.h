// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "end_to_end/cli/ctl.h"
#include "practice/practice_server.h"
#include "support/engine_fixture.h"
#include "support/test_database.h"

#include <QTemporaryDir>

#include <memory>

namespace transmittal::test {

/// A practice authority in this process, and a database whose channel the command line can set to it.
class Practice
{
public:
    Practice();

    CtlAnswer set(const QStringList &values) const;
    /// The channel as the practice server wants it, with a worker that can open the password.
    void configure() const;
    /// A course and a court for complete().
    void catalogue() const;
    /// Completes courses as the platform does; citations begin with prefix.
    void complete(int count, const QString &prefix = QStringLiteral("CIT")) const;
    [[nodiscard]] qint64 newest() const;
    [[nodiscard]] QString state(qint64 transmission) const;
    /// Takes the place of the practice server's faults.json.
    void faults(const QByteArray &json) const;

    QTemporaryDir folder;
    TestDatabase database;
    std::unique_ptr<database::Connection> desk;
    Ctl ctl;
    std::unique_ptr<practice::PracticeServer> server;
    practice::PracticeEndpoints endpoints;
};

} // namespace transmittal::test
