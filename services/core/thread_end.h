// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QThread;

namespace transmittal::core {

/// Frees what OpenSSL keeps for the calling thread (its random numbers and error queue). OpenSSL does so by
/// itself when a thread ends, but QThread::wait() and QThreadPool::waitForDone() return a little before that:
/// a program that then exits takes OpenSSL down while the thread still reaches for it. The thread may use
/// OpenSSL again afterwards.
void leaveOpenSsl();

/// Lets a thread call leaveOpenSsl() as its last act. Call it once, before the thread starts.
void leaveOpenSslAtEndOf(QThread &thread);

} // namespace transmittal::core
