// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <catch2/catch_session.hpp>

#include <QApplication>
#include <QQuickWindow>

/// With the application object of a program with windows, on no display.
int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
