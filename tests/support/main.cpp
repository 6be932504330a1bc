// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <catch2/catch_session.hpp>

#include <QCoreApplication>

#include <clocale>

int main(int argc, char **argv)
{
    // A test must not depend on the country or the zone of the machine it runs on.
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    std::setlocale(LC_ALL, "C.UTF-8");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("transmittal-test"));
    return Catch::Session().run(argc, argv);
}
