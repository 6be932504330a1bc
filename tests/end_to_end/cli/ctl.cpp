// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "end_to_end/cli/ctl.h"

#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

namespace transmittal::test {

using namespace Qt::StringLiterals;

namespace {

QStringList variables(const database::ConnectionSettings &settings)
{
    return {u"TRANSMITTAL_DATABASE_HOST="_s + settings.host,
            u"TRANSMITTAL_DATABASE_PORT=%1"_s.arg(settings.port),
            u"TRANSMITTAL_DATABASE_NAME="_s + settings.name,
            u"TRANSMITTAL_DATABASE_USER="_s + settings.user,
            u"TRANSMITTAL_DATABASE_SSLMODE="_s + settings.sslMode,
            u"TRANSMITTAL_DATABASE_SSLROOTCERT="_s + settings.sslRootCert,
            u"TRANSMITTAL_DATABASE_PASSWORD="_s + QString::fromUtf8(settings.password.reveal())};
}

} // namespace

QString programPath(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u"/../bin/"_s + name;
}

QJsonValue CtlAnswer::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    INFO(out.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Ctl::Ctl(database::ConnectionSettings settings) : m_settings(std::move(settings))
{}

QStringList Ctl::environment() const
{
    QStringList all = variables(m_settings);
    all << u"TRANSMITTAL_WORKER_CREDENTIALS="_s + credentialsFile()
        << u"TRANSMITTAL_WORKSTATION=cli-station"_s << u"LC_ALL=C.UTF-8"_s << u"TZ=America/Los_Angeles"_s
        << u"HOME="_s + m_folder.path();
    // A build with sanitizers is told by these what to overlook and where to write.
    for (const char *name : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
        if (qEnvironmentVariableIsSet(name))
            all << QString::fromLatin1(name) + u'=' + qEnvironmentVariable(name);
    return all;
}

CtlAnswer Ctl::run(const QStringList &arguments, const QByteArray &input) const
{
    return run(m_settings, arguments, input);
}

CtlAnswer Ctl::runAs(const QString &login, const QByteArray &password, const QStringList &arguments,
                     const QByteArray &input) const
{
    database::ConnectionSettings other = m_settings;
    other.user = login;
    other.password = core::Secret(password);
    return run(other, arguments, input);
}

CtlAnswer Ctl::run(const database::ConnectionSettings &settings, const QStringList &arguments,
                   const QByteArray &input) const
{
    // Later entries win.
    return ran(environment() + variables(settings), arguments, input);
}

CtlAnswer Ctl::runWithoutPassword(const QStringList &arguments) const
{
    return ran(environment().filter(QRegularExpression(u"^(?!TRANSMITTAL_DATABASE_PASSWORD=)"_s)), arguments,
               {});
}

CtlAnswer Ctl::ran(const QStringList &environment, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setEnvironment(environment);
    process.start(programPath(u"transmittalctl"_s), arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    const bool ended =
        waitFor([&] { return process.state() == QProcess::NotRunning; }, std::chrono::seconds(60));
    CtlAnswer answer{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                     QString::fromUtf8(process.readAllStandardError())};
    INFO(arguments.join(u' ').toStdString() << "\n" << answer.out.toStdString() << answer.err.toStdString());
    if (!ended)
        process.kill();
    REQUIRE(ended);
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    // For the caller's next assertion, which is mostly about the exit code and could not say why.
    UNSCOPED_INFO(arguments.join(u' ').toStdString() << " ended with " << answer.exitCode << "\n"
                                                     << answer.out.toStdString() << answer.err.toStdString());
    return answer;
}

} // namespace transmittal::test
