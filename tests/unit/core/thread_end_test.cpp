// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/thread_end.h"

#include <catch2/catch_test_macros.hpp>

#include <QThread>

#include <openssl/err.h>

using namespace transmittal;

TEST_CASE("A thread has freed what OpenSSL kept for it before anybody may hold it for ended")
{
    QThread thread;
    unsigned long kept = 0;
    unsigned long left = 1;
    QObject::connect(
        &thread, &QThread::started, &thread,
        [&] {
            ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
            kept = ERR_peek_error();
            thread.quit();
        },
        Qt::DirectConnection);
    core::leaveOpenSslAtEndOf(thread);
    // Connected later, so called later.
    QObject::connect(
        &thread, &QThread::finished, &thread, [&] { left = ERR_peek_error(); }, Qt::DirectConnection);
    thread.start();
    REQUIRE(thread.wait(10'000));
    CHECK(kept != 0);
    CHECK(left == 0);
}
