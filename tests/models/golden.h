// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace transmittal::test {

/// Compares what a model shows with tests/models/golden/<name>.json. Whole words among the texts that are
/// keys of words (ids, which differ from run to run) are replaced first, and times of day and days by
/// "<time>". On a difference it fails the test, and what was seen stands beside the expected in
/// <name>.json.fail.
void compareGolden(const QString &name, const QJsonObject &seen, const QHash<QString, QString> &words = {});

} // namespace transmittal::test
