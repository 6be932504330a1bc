// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/one_shot_request.h"
#include "core/result.h"
#include "transmissions/channel_settings.h"
#include "transmissions/classification.h"
#include "transmissions/finding.h"
#include "transmissions/transmission_data.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>
#include <vector>

namespace transmittal::transmissions {

/// What is particular to one authority: how its data are checked, its message written and its reply read.
/// What is common to all (phases, leases, the guard against filing twice) is TransmissionHandler's.
class AuthorityClient
{
public:
    virtual ~AuthorityClient() = default;

    [[nodiscard]] virtual QString channel() const = 0;

    /// What is wrong with the data; empty when they may be sent. Pure; any thread.
    [[nodiscard]] virtual std::vector<Finding> validate(const TransmissionData &data,
                                                        const ChannelSettings &settings) const = 0;

    /// Has the message posted to the gate, by the library that writes it. Called in the worker's thread;
    /// returns at once. ended is called there exactly once, when the library is done with the call, with its
    /// words if it failed.
    virtual void post(const TransmissionData &data, const ChannelSettings &settings, const QUrl &gate,
                      std::function<void(const QString &text)> ended) = 0;

    /// The request that carries the posted body to the authority: endpoint, headers, secrets to put in. Any
    /// thread.
    [[nodiscard]] virtual core::OneShotRequest request(const QByteArray &body,
                                                       const ChannelSettings &settings) const = 0;

    /// What a reply, or its absence, means. Any thread.
    [[nodiscard]] virtual Classification classify(const core::OneShotReply &reply) const = 0;

    /// What a refusal on this side means: "validation", "no_credentials", "no_endpoint" (see
    /// classifyLocal()).
    [[nodiscard]] virtual Classification classifyLocal(const QString &reason, const QString &field) const = 0;

    /// A call that harms nobody and shows whether the service answers.
    [[nodiscard]] virtual core::OneShotRequest probe(const ChannelSettings &settings) const = 0;
};

} // namespace transmittal::transmissions
