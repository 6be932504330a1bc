// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start_options.h"

#include "common/password.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace transmittal::app {

using namespace Qt::StringLiterals;

StartOptions parseCommandLine(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The desk from which staff file certificates with authorities."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(u"config"_s, u"Read the settings from FILE."_s, u"FILE"_s);
    const QCommandLineOption user(u"user"_s, u"Sign in as LOGIN."_s, u"LOGIN"_s);
    const QCommandLineOption passwordFile(
        u"password-file"_s, u"Take the password from FILE, which only you may read."_s, u"FILE"_s);
    const QCommandLineOption page(u"page"_s, u"Begin on PAGE: overview, transmissions, activity, settings."_s,
                                  u"PAGE"_s);
    const QCommandLineOption language(u"language"_s, u"Speak LANGUAGE this time: en or es."_s, u"LANGUAGE"_s);
    const QCommandLineOption theme(u"theme"_s, u"Look like THEME this time: system, light or dark."_s,
                                   u"THEME"_s);
    const QCommandLineOption practice(
        u"practice"_s, u"Begin in practice: a database and an authority of your own, on this machine."_s);
    const QCommandLineOption selfTest(u"self-test"_s, u"Load every screen once; 0 when all is well."_s);
    const QCommandLineOption screenshots(
        u"screenshots"_s, u"Write pictures of every page and dialog into FOLDER, and end."_s, u"FOLDER"_s);
    parser.addOptions({config, user, passwordFile, page, language, theme, practice, selfTest, screenshots});
    parser.process(application);
    return {.config = parser.value(config),
            .user = parser.value(user),
            .passwordFile = parser.value(passwordFile),
            .page = parser.value(page),
            .language = parser.value(language),
            .theme = parser.value(theme),
            .screenshots = parser.value(screenshots),
            .practice = parser.isSet(practice),
            .selfTest = parser.isSet(selfTest)};
}

core::Result<std::optional<core::Secret>> givenPassword(const StartOptions &options,
                                                        const ProgramSettings &settings)
{
    const QString file =
        options.passwordFile.isEmpty() && !qEnvironmentVariableIsSet("TRANSMITTAL_DATABASE_PASSWORD")
            ? settings.passwordFile
            : options.passwordFile;
    if (file.isEmpty()) {
        if (!qEnvironmentVariableIsSet("TRANSMITTAL_DATABASE_PASSWORD"))
            return std::optional<core::Secret>();
        return std::optional(core::Secret(qgetenv("TRANSMITTAL_DATABASE_PASSWORD")));
    }
    const auto password = readSecretFile(file);
    if (!password)
        return password.error();
    return std::optional(*password);
}

} // namespace transmittal::app
