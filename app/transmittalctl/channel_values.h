// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace transmittal::ctl {

/// What "channel set" was told, by who keeps it.
struct ChannelPatch
{
    QJsonObject channel; ///< for core.set_channel()
    QJsonObject queue;   ///< for core.set_queue()
};

/// Reads key=value words. A value @FILE is the content of the file; "none" clears what may be unset; lengths
/// of time are 2s, 5m, 1h or 250ms; lists of them are separated by commas. Error InvalidInput names the key.
[[nodiscard]] core::Result<ChannelPatch> channelPatch(const QStringList &words);

/// The keys with what they take, for --help.
[[nodiscard]] QString channelKeysHelp();

} // namespace transmittal::ctl
