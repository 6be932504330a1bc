// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/program_settings.h"
#include "fuzz/property.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace transmittal;
using fuzz::require;

/// The program's settings file. What was read can be worked with, whatever was written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder(QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/transmittal-fuzz-XXXXXX"_s
                                                                   : QString());
    static int number = 0;
    // A name of its own each time: QSettings keeps what it read under a name.
    QFile file(folder.filePath(u"%1.ini"_s.arg(number++)));
    require(file.open(QIODevice::WriteOnly), "there is room for the settings");
    file.write(fuzz::toBytes(data, size));
    file.close();

    const auto settings = app::loadSettings(file.fileName());
    if (settings) {
        const auto &worker = settings->worker;
        require(worker.capacity >= 1 && worker.capacity <= 1000, "the capacity is within its bounds");
        require(worker.connections >= 1 && worker.connections <= 32,
                "the connections are within their bounds");
        require(settings->database.port >= 1 && settings->database.port <= 65535, "the port is one");
        require(!worker.queues.isEmpty() &&
                    std::none_of(worker.queues.begin(), worker.queues.end(),
                                 [](const QString &name) { return name.trimmed().isEmpty(); }),
                "every queue has a name");
    } else {
        require(settings.error().code == core::ErrorCode::InvalidInput ||
                    settings.error().code == core::ErrorCode::File,
                "a settings file is refused as one");
        require(settings.error().staff.contains(file.fileName()), "the refusal names the file");
    }
    file.remove();
    return 0;
}
