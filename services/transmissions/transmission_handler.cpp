// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/transmission_handler.h"

#include "core/logging.h"
#include "core/thread_end.h"
#include "core/when_done.h"
#include "transmissions/transmission_call.h"
#include "transmissions/transmission_repository.h"

#include <QScopeGuard>

namespace transmittal::transmissions {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;
using jobs::Ending;
using jobs::JobEnd;

/// One job from start() to its end. The end may come from the gate's thread or from the library in front of
/// it; whichever is first ends the job, once.
struct TransmissionHandler::Running
{
    jobs::ClaimedJob job;
    std::stop_token stop;
    Done done;
    AuthorityClient *authority = nullptr;
    std::optional<core::GateTicket> ticket;
    std::atomic<bool> ended = false;

    void end(JobEnd result)
    {
        if (!ended.exchange(true))
            done(std::move(result));
    }
    void giveBack(const QString &reason)
    {
        end({.ending = Ending::GiveBack, .result = {}, .reason = reason});
    }
};

TransmissionHandler::TransmissionHandler(database::DatabasePool &pool, core::LoopbackGate &gate,
                                         core::KeyPair keys,
                                         const std::vector<AuthorityClient *> &authorities,
                                         PhaseObserver observer, QObject *parent)
    : QObject(parent), m_pool(pool), m_gate(gate), m_keys(std::move(keys)), m_observer(std::move(observer))
{
    for (AuthorityClient *authority : authorities)
        m_authorities[authority->channel()] = authority;
}

TransmissionHandler::~TransmissionHandler()
{
    m_probes.waitForDone();
}

QString TransmissionHandler::kind() const
{
    return u"transmission"_s;
}

void TransmissionHandler::settingsChanged()
{
    m_settings.clear();
    ++m_settingsVersion;
}

void TransmissionHandler::withSettings(const QString &channel,
                                       const std::function<void(const Result<ChannelSettings> &)> &use)
{
    if (const auto known = m_settings.find(channel); known != m_settings.end()) {
        use(known->second);
        return;
    }
    core::whenDone(
        m_pool.run(0,
                   [channel, keys = m_keys](Connection &connection) {
                       return repository::channelSettings(connection, channel, keys);
                   }),
        this, [this, channel, version = m_settingsVersion, use](const Result<ChannelSettings> &settings) {
            if (settings && version == m_settingsVersion)
                m_settings.insert_or_assign(channel, *settings);
            use(settings);
        });
}

void TransmissionHandler::start(const jobs::ClaimedJob &job, std::stop_token stop, Done done)
{
    auto running = std::make_shared<Running>();
    running->job = job;
    running->stop = std::move(stop);
    running->done = std::move(done);
    core::whenDone(
        m_pool.run(
            static_cast<qint64>(job.token),
            [token = job.token](Connection &connection) { return repository::load(connection, token); }),
        this, [this, running](const Result<std::optional<TransmissionData>> &data) {
            if (!data)
                running->giveBack(u"The transmission could not be read: %1"_s.arg(data.error().detail));
            else if (!*data)
                running->end({.ending = Ending::Recorded, .result = {}, .reason = {}});
            else
                loaded(running, **data);
        });
}

void TransmissionHandler::loaded(const RunningPtr &running, const TransmissionData &data)
{
    const auto authority = m_authorities.find(data.channel);
    if (authority == m_authorities.end()) {
        running->giveBack(u"This program does not speak to %1."_s.arg(data.channel));
        return;
    }
    running->authority = authority->second;
    if (data.storedReply) {
        refuse(running, running->authority->classify(*data.storedReply), {});
        return;
    }
    withSettings(data.channel, [this, running, data](const Result<ChannelSettings> &settings) {
        if (!settings) {
            running->giveBack(u"The channel's settings could not be read: %1"_s.arg(settings.error().detail));
            return;
        }
        AuthorityClient &speaker = *running->authority;
        if (settings->environment != data.environment)
            running->giveBack(u"The transmission and the channel belong to different environments."_s);
        else if (settings->endpoint.isEmpty() || !settings->endpoint.isValid())
            refuse(running, speaker.classifyLocal(u"no_endpoint"_s, {}), {});
        else if (settings->userId.isEmpty() || settings->secrets.empty())
            refuse(running, speaker.classifyLocal(u"no_credentials"_s, {}), {});
        else if (const auto findings = speaker.validate(data, *settings); !findings.empty())
            refuse(running, speaker.classifyLocal(u"validation"_s, findings.front().field), findings);
        else
            post(running, data, *settings);
    });
}

void TransmissionHandler::refuse(const RunningPtr &running, const Classification &classification,
                                 const std::vector<Finding> &findings)
{
    QStringList sentences;
    for (const auto &finding : findings)
        sentences.append(finding.message);
    const QString message = findings.empty() ? staffMessage(classification) : sentences.join(u' ');
    core::whenDone(
        m_pool.run(static_cast<qint64>(running->job.token),
                   [token = running->job.token, classification, message, findings](Connection &connection) {
                       return recordOutcome(connection, token, classification, message, findings);
                   }),
        this, [this, running](const Result<QString> &state) {
            if (!state) {
                qCWarning(logTransmissions).noquote() << "an outcome could not be recorded"
                                                      << core::field("transmission", running->job.subjectId)
                                                      << core::field("error", state.error().detail);
                running->giveBack(u"The outcome could not be recorded: %1"_s.arg(state.error().detail));
                return;
            }
            if (m_observer)
                m_observer(jobs::Phase::Classified, running->job.token);
            running->end({.ending = Ending::Recorded, .result = {}, .reason = {}});
        });
}

void TransmissionHandler::post(const RunningPtr &running, const TransmissionData &data,
                               const ChannelSettings &settings)
{
    auto call = std::make_shared<TransmissionCall>(m_pool, *running->authority, settings, running->job,
                                                   running->stop, m_observer);
    running->ticket = m_gate.issue([running, call](const QByteArray &body) {
        auto outcome = call->run(body);
        running->end(std::move(outcome.end));
        return outcome.reply;
    });
    running->authority->post(data, settings, running->ticket->url(), [running](const QString &text) {
        // The library is done. If its message never reached the gate, nobody else will end this job.
        if (running->ticket && running->ticket->served() == 0)
            running->giveBack(u"The message could not be written: %1"_s.arg(text));
        running->ticket.reset();
    });
}

bool TransmissionHandler::probes(const QString &queue) const
{
    return m_authorities.contains(queue);
}

void TransmissionHandler::probe(const QString &queue, const Probed &probed)
{
    withSettings(queue, [this, queue, probed](const Result<ChannelSettings> &settings) {
        if (!settings) {
            probed(false, settings.error().detail);
            return;
        }
        const auto request = m_authorities.at(queue)->probe(*settings);
        m_probes.start([request, probed] {
            const auto end = qScopeGuard(&core::leaveOpenSsl);
            const auto reply = core::perform(request, {});
            const bool good = reply.stage == core::Stage::Replied && reply.httpStatus < 500;
            probed(good, reply.stage == core::Stage::Replied ? u"HTTP %1"_s.arg(reply.httpStatus)
                                                             : name(reply.error));
        });
    });
}

} // namespace transmittal::transmissions
