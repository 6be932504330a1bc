// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transmittalctl/channel_values.h"
#include "fuzz/property.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace transmittal;
using fuzz::require;

namespace {

void judge(const QJsonObject &patch)
{
    const QJsonObject stored =
        QJsonDocument::fromJson(QJsonDocument(patch).toJson(QJsonDocument::Compact)).object();
    require(stored == patch, "the database is told what was read");
    static const QRegularExpression interval(
        u"\\A\\d+(\\.\\d+)? (milliseconds|seconds|minutes|hours|days)\\z"_s);
    for (const auto &key : {u"lease"_s, u"hard_limit"_s, u"breaker_cooldown"_s})
        if (patch.contains(key))
            require(interval.match(patch.value(key).toString()).hasMatch(),
                    "a length of time is one for the database");
    for (const auto value : patch.value("retry_delays"_L1).toArray())
        require(interval.match(value.toString()).hasMatch(), "each delay is a length of time");
}

} // namespace

/// The words behind "channel set", a line each.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QStringList words;
    for (const QString &word : QString::fromUtf8(fuzz::toBytes(data, size)).split(u'\n'))
        if (!word.contains(u"=@"_s)) // the content of a file of this machine
            words.append(word);
    if (const auto patch = ctl::channelPatch(words)) {
        judge(patch->channel);
        judge(patch->queue);
        require(patch->channel.size() + patch->queue.size() <= words.size(),
                "nothing is set that was not given");
    } else {
        require(patch.error().code == core::ErrorCode::InvalidInput && !patch.error().staff.isEmpty(),
                "a refusal says why");
    }
    return 0;
}
