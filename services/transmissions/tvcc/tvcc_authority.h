// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "transmissions/authority_client.h"
#include "transmissions/tvcc/tvcc_client.h"

#include <QObject>

#include <map>

namespace transmittal::transmissions {

/// The California DMV as an authority: TVCC's message by KDSOAP, its replies by the catalogue.
/// Lives in the worker's thread; the const functions may be called from any.
class TvccAuthority : public QObject, public AuthorityClient
{
    Q_OBJECT

public:
    /// The clock, which must outlive it, is the base of a Retry-After that is a date.
    TvccAuthority(ReplyCatalogue catalogue, const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString channel() const override;
    [[nodiscard]] std::vector<Finding> validate(const TransmissionData &data,
                                                const ChannelSettings &settings) const override;
    void post(const TransmissionData &data, const ChannelSettings &settings, const QUrl &gate,
              std::function<void(const QString &)> ended) override;
    [[nodiscard]] core::OneShotRequest request(const QByteArray &body,
                                               const ChannelSettings &settings) const override;
    [[nodiscard]] Classification classify(const core::OneShotReply &reply) const override;
    [[nodiscard]] Classification classifyLocal(const QString &reason, const QString &field) const override;
    [[nodiscard]] core::OneShotRequest probe(const ChannelSettings &settings) const override;

private:
    ReplyCatalogue m_catalogue;
    const core::Clock &m_clock;
    TvccClient m_client;
    std::map<quint64, std::function<void(const QString &)>> m_calls;
};

} // namespace transmittal::transmissions
