// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loopback_gate.h"
#include "core/sealing.h"
#include "database/database_pool.h"
#include "jobs/job_handler.h"
#include "transmissions/authority_client.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>

namespace transmittal::transmissions {

/// Told after each phase is committed. For tests, which kill or freeze the process there.
using PhaseObserver = std::function<void(jobs::Phase phase, jobs::Token token)>;

/// Files transmissions: loads what the attempt holds, checks it, has the authority's library write the
/// message into the gate, and sees the call through its phases on a thread of its own (see TransmissionCall).
/// A stored reply of a lost worker is classified without any call.
///
/// Lives in the worker's thread. The pool, the gate and the authorities must outlive it.
class TransmissionHandler : public QObject, public jobs::JobHandler
{
    Q_OBJECT

public:
    TransmissionHandler(database::DatabasePool &pool, core::LoopbackGate &gate, core::KeyPair keys,
                        const std::vector<AuthorityClient *> &authorities, PhaseObserver observer = {},
                        QObject *parent = nullptr);
    ~TransmissionHandler() override;

    [[nodiscard]] QString kind() const override;
    void start(const jobs::ClaimedJob &job, std::stop_token stop, Done done) override;
    [[nodiscard]] bool probes(const QString &queue) const override;
    void probe(const QString &queue, const Probed &probed) override;
    void settingsChanged() override;

private:
    struct Running;
    using RunningPtr = std::shared_ptr<Running>;

    void withSettings(const QString &channel,
                      const std::function<void(const core::Result<ChannelSettings> &)> &use);
    void loaded(const RunningPtr &running, const TransmissionData &data);
    void refuse(const RunningPtr &running, const Classification &classification,
                const std::vector<Finding> &findings);
    void post(const RunningPtr &running, const TransmissionData &data, const ChannelSettings &settings);

    database::DatabasePool &m_pool;
    core::LoopbackGate &m_gate;
    core::KeyPair m_keys;
    std::map<QString, AuthorityClient *> m_authorities;
    PhaseObserver m_observer;
    std::map<QString, ChannelSettings> m_settings;
    quint64 m_settingsVersion = 0; ///< so that settings read before a change are not kept after it
    QThreadPool m_probes;
};

} // namespace transmittal::transmissions
