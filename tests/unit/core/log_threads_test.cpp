// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log from many threads at once, none of them Qt's: what the thread sanitizer can judge.

#include "core/logging.h"
#include "core/recent_log.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace transmittal::core;

namespace {

constexpr int threads = 4;

/// Runs it so often in each of the threads, all at once, and returns when all have ended.
void together(int times, const std::function<void()> &work)
{
    std::vector<std::jthread> all;
    for (int thread = 0; thread < threads; ++thread)
        all.emplace_back([&work, times] {
            for (int time = 0; time < times; ++time)
                work();
        });
}

} // namespace

TEST_CASE("Lines of several threads do not mix")
{
    const QTemporaryDir folder;
    LogSettings settings;
    settings.file = folder.filePath(u"x.log"_s);
    settings.standardError = false;
    {
        const auto logging = Logging::install(settings);
        REQUIRE(logging.ok());
        together(100, [] { qCInfo(logCore) << "whole line"; });
    }
    QFile file(settings.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.count('\n') == threads * 100);
    CHECK(text.count("INFO transmittal.core whole line\n") == threads * 100);
}

TEST_CASE("The log may be ended and begun anew while others write")
{
    // In place of Qt's own handler, whose locks the sanitizer does not see.
    const auto own = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const auto restore = qScopeGuard([own] { qInstallMessageHandler(own); });
    const auto recent = std::make_shared<RecentLog>();
    LogSettings settings;
    settings.standardError = false;
    settings.recent = recent;
    std::atomic<int> writing = threads;
    std::vector<std::jthread> writers;
    for (int writer = 0; writer < threads; ++writer)
        writers.emplace_back([&writing] {
            for (int line = 0; line < 50; ++line)
                qCWarning(logCore) << "line";
            --writing;
        });
    int installed = 0;
    while (writing > 0 || installed == 0) {
        const auto logging = Logging::install(settings);
        REQUIRE(logging.ok());
        qCWarning(logCore) << "line";
        ++installed;
    }
    writers.clear();
    const qint64 added = recent->added();
    CHECK(added >= installed);
    CHECK(added <= installed + threads * 50);
    CHECK(recent->records().back().number == added);
    qCWarning(logCore) << "after the end";
    CHECK(recent->added() == added);
}

TEST_CASE("The listener of the recent log is told from any thread, and no more once it is taken away")
{
    RecentLog log;
    std::atomic<int> told = 0;
    log.setListener([&told] { ++told; });
    together(50, [&log] {
        log.add({0, {}, QtWarningMsg, u"x"_s, u"y"_s});
        (void)log.records();
    });
    CHECK(told == threads * 50);
    CHECK(log.added() == threads * 50);
    log.setListener({});
    log.add({});
    CHECK(told == threads * 50);
}
