// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gate and transport from many threads at once, without any of Qt's threads or sockets: what the thread
// sanitizer can judge.

#include "core/loopback_gate.h"
#include "core/one_shot_request.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace transmittal;

TEST_CASE("Each path of the gate serves one body, however many threads post at once")
{
    constexpr int threads = 8;
    constexpr int callsPerThread = 12;
    auto gate = core::LoopbackGate::start();
    REQUIRE(gate.ok());
    std::atomic<int> handled = 0;
    std::atomic<int> answered = 0;
    std::atomic<int> refused = 0;
    {
        std::vector<std::jthread> posting;
        posting.reserve(threads);
        for (int i = 0; i < threads; ++i) {
            posting.emplace_back([&] {
                for (int call = 0; call < callsPerThread; ++call) {
                    const auto ticket = (*gate)->issue([&handled](const QByteArray &) {
                        ++handled;
                        return core::GateReply{};
                    });
                    core::OneShotRequest request;
                    request.url = ticket.url();
                    request.bodyTemplate = "<call/>";
                    request.allowPlainHttp = true;
                    for (int post = 0; post < 2; ++post) {
                        const auto reply = core::perform(request, {});
                        answered += reply.httpStatus == 200 ? 1 : 0;
                        refused += reply.httpStatus == 410 ? 1 : 0;
                    }
                }
            });
        }
    }
    CHECK(handled == threads * callsPerThread);
    CHECK(answered == threads * callsPerThread);
    CHECK(refused == threads * callsPerThread);
}
