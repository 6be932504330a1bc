// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

namespace transmittal::bench {

/// A program beside the measured one that says what it has to say in lines of JSON; killed with this object.
/// Blocks the calling thread while it waits.
class Child
{
public:
    Child(const QString &program, const QStringList &arguments,
          const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// The next line; ends the measurement when the program ends without one.
    [[nodiscard]] QJsonObject line();

private:
    QProcess m_process;
};

/// What a script of tests/bench/peers measured. The environment says where its database is.
[[nodiscard]] QJsonObject askPeer(const QString &script, const QJsonObject &task,
                                  QProcessEnvironment environment);

} // namespace transmittal::bench
