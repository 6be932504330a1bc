// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/when_done.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QPromise>
#include <QThread>

#include <memory>
#include <thread>

using namespace transmittal;

TEST_CASE("a result that another thread delivers is taken on the receiver's thread")
{
    QPromise<int> promise;
    promise.start();
    QObject receiver;
    QThread *takenOn = nullptr;
    int taken = 0;
    core::whenDone(promise.future(), &receiver, [&](int value) {
        taken = value;
        takenOn = QThread::currentThread();
    });
    std::thread deliverer([&promise] {
        promise.addResult(7);
        promise.finish();
    });
    deliverer.join();
    REQUIRE(test::waitFor([&] { return taken == 7; }));
    CHECK(takenOn == receiver.thread());
}

TEST_CASE("a receiver that is gone when the result comes is not called")
{
    QPromise<int> promise;
    promise.start();
    auto receiver = std::make_unique<QObject>();
    bool called = false;
    core::whenDone(promise.future(), receiver.get(), [&](int) { called = true; });
    // One that stays shows when the result has come through.
    QObject witness;
    bool seen = false;
    core::whenDone(promise.future(), &witness, [&](int) { seen = true; });
    receiver.reset();
    std::thread deliverer([&promise] {
        promise.addResult(1);
        promise.finish();
    });
    deliverer.join();
    REQUIRE(test::waitFor([&] { return seen; }));
    CHECK_FALSE(called);
}

TEST_CASE("receivers may go at the moment the result comes")
{
    for (int round = 0; round < 200; ++round) {
        QPromise<int> promise;
        promise.start();
        auto receiver = std::make_unique<QObject>();
        core::whenDone(promise.future(), receiver.get(), [](int) {});
        std::thread deliverer([&promise] {
            promise.addResult(1);
            promise.finish();
        });
        receiver.reset();
        deliverer.join();
        QCoreApplication::processEvents();
    }
    SUCCEED("no receiver was used after its end");
}

TEST_CASE("what was cancelled without a result is passed over")
{
    QObject receiver;
    bool called = false;
    QFuture<int> future;
    {
        QPromise<int> promise;
        promise.start();
        future = promise.future();
        core::whenDone(future, &receiver, [&](int) { called = true; });
        future.cancel();
        promise.finish();
    }
    bool after = false;
    QMetaObject::invokeMethod(
        &receiver, [&] { after = true; }, Qt::QueuedConnection);
    REQUIRE(test::waitFor([&] { return after; }));
    CHECK_FALSE(called);
}
