// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "closing.h"

#include <QGuiApplication>
#include <QTimer>

namespace transmittal::app {

using namespace std::chrono_literals;

namespace {

constexpr auto timeForPractice = 10s;

} // namespace

Closing::Closing(WorkstationWorker &worker, PracticeMode &practice, QObject *parent)
    : QObject(parent), m_worker(worker), m_practice(practice)
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Closing::begin);
    connect(&m_worker, &WorkstationWorker::closed, this, &Closing::endPractice);
    // A practice that was ended while it was still in use.
    connect(&m_worker, &WorkstationWorker::idle, &m_practice, &PracticeMode::end);
}

void Closing::begin()
{
    if (std::exchange(m_begun, true))
        return;
    m_worker.close();
}

void Closing::endPractice()
{
    if (!m_practice.isRunning())
        return QCoreApplication::quit();
    connect(&m_practice, &PracticeMode::ended, qApp, &QCoreApplication::quit);
    QTimer::singleShot(timeForPractice, qApp, &QCoreApplication::quit);
    m_practice.stop();
    m_practice.end();
}

} // namespace transmittal::app
