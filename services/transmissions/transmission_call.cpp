// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/transmission_call.h"

#include "core/logging.h"
#include "database/sql_error.h"
#include "jobs/job_repository.h"
#include "transmissions/transmission_repository.h"

#include <condition_variable>
#include <ctime>
#include <mutex>
#include <optional>

namespace transmittal::transmissions {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::Connection;
using jobs::Ending;
using jobs::JobEnd;
using jobs::Phase;
using jobs::PhaseVerdict;
using repository::Preparation;

namespace {

/// When the program shall end while the database is away: what came back from the authority is still worth a
/// short wait. Then whoever sweeps the lease calls the transmission unconfirmed.
constexpr auto insistWhenStopping = 30s;

constexpr auto noReply =
    "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault>"
    "<faultcode>s:Server</faultcode><faultstring>no reply</faultstring></s:Fault></s:Body></s:Envelope>";

JobEnd recorded()
{
    return {.ending = Ending::Recorded, .result = {}, .reason = {}};
}

JobEnd giveBack(const QString &reason)
{
    return {.ending = Ending::GiveBack, .result = {}, .reason = reason};
}

/// A clock that goes on while the machine sleeps, and that nobody can set.
std::chrono::nanoseconds bootTime()
{
#ifdef CLOCK_BOOTTIME
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
#else
    return std::chrono::steady_clock::now().time_since_epoch();
#endif
}

} // namespace

QString staffMessage(const Classification &classification)
{
    QStringList parts{classification.cause.en, {}, classification.cure.en};
    // In quotation marks: an authority does not always end its sentences.
    if (!classification.authorityMessage.isEmpty())
        parts[1] = u"\u201c%1\u201d"_s.arg(classification.authorityMessage);
    parts.removeAll(QString());
    return parts.join(u' ');
}

core::Result<QString> recordOutcome(Connection &connection, jobs::Token token,
                                    const Classification &classification, const QString &message,
                                    const std::vector<Finding> &findings)
{
    const auto state = repository::finish(connection, token, classification, message, findings);
    if (state || database::worthRepeating(state.error()) || classification.outcome != core::Outcome::Accepted)
        return state;
    qCCritical(logTransmissions).noquote()
        << "the database refuses an acceptance" << core::field("token", static_cast<qint64>(token))
        << core::field("error", state.error().detail);
    Classification doubtful = classification;
    doubtful.outcome = core::Outcome::Unconfirmed;
    doubtful.code = u"UNCONFIRMED"_s;
    doubtful.sequenceNumber.clear();
    return repository::finish(
        connection, token, doubtful,
        u"The authority accepted it, but its number cannot be recorded as it stands: look at the "
        "reply, then resolve it."_s,
        findings);
}

TransmissionCall::TransmissionCall(database::DatabasePool &pool, const AuthorityClient &authority,
                                   ChannelSettings settings, jobs::ClaimedJob job, std::stop_token stop,
                                   PhaseObserver observer)
    : m_pool(pool), m_authority(authority), m_settings(std::move(settings)), m_job(std::move(job)),
      m_stop(std::move(stop)), m_observer(std::move(observer))
{}

template <typename F>
auto TransmissionCall::insist(F work)
{
    std::mutex mutex;
    std::condition_variable pause;
    std::optional<std::chrono::steady_clock::time_point> stopping;
    while (true) {
        auto answer = m_pool.run(static_cast<qint64>(m_job.token), work).result();
        const auto now = std::chrono::steady_clock::now();
        if (m_stop.stop_requested() && !stopping)
            stopping = now;
        if (answer.ok() || !database::worthRepeating(answer.error()) ||
            (stopping && now - *stopping > insistWhenStopping))
            return answer;
        qCWarning(logTransmissions).noquote()
            << "database away, trying again" << core::field("transmission", m_job.subjectId);
        std::unique_lock lock(mutex);
        pause.wait_for(lock, 500ms);
    }
}

TransmissionCall::Outcome TransmissionCall::run(const QByteArray &body)
{
    core::OneShotReply reply;
    JobEnd end = prepareAndSend(body, reply);
    if (reply.stage == core::Stage::Replied)
        return {std::move(end),
                {.status = reply.httpStatus, .contentType = "text/xml; charset=utf-8", .body = reply.body}};
    // The library only needs an end; what it is told decides nothing.
    return {std::move(end), {.status = 500, .contentType = "text/xml; charset=utf-8", .body = noReply}};
}

JobEnd TransmissionCall::prepareAndSend(const QByteArray &body, core::OneShotReply &reply)
{
    if (m_stop.stop_requested())
        return giveBack(u"The worker was stopping."_s);
    const auto prepared = m_pool
                              .run(static_cast<qint64>(m_job.token),
                                   [token = m_job.token, endpoint = m_settings.endpoint.toString(),
                                    body](Connection &connection) {
                                       return repository::prepare(connection, token, endpoint, body);
                                   })
                              .result();
    if (!prepared)
        return giveBack(u"The database did not take the request: %1"_s.arg(prepared.error().detail));
    switch (prepared->verdict) {
    case Preparation::Go:
        break;
    case Preparation::Stale:
        return recorded();
    case Preparation::Paused:
        return giveBack(u"The channel was paused."_s);
    case Preparation::Duplicate:
        return duplicate(prepared->other.value_or(0));
    case Preparation::Blocked:
        return recorded();
    }
    observe(Phase::Prepared);

    if (!mark(Phase::Connecting))
        return m_refused == PhaseVerdict::Stale ? recorded() : giveBack(u"The channel was paused."_s);
    reply = core::perform(m_authority.request(body, m_settings),
                          {.beforeSending =
                               [this] {
                                   return mark(Phase::Sending);
                               }},
                          m_stop);
    if (reply.error == core::TransportError::AbortedBeforeSending) {
        if (m_refused == PhaseVerdict::Stale) {
            qCWarning(logTransmissions).noquote() << "lease lost before sending; nothing was sent"
                                                  << core::field("transmission", m_job.subjectId);
            return recorded();
        }
        return giveBack(m_refused == PhaseVerdict::Paused ? u"The channel was paused."_s
                                                          : u"The worker was stopping."_s);
    }
    return record(reply);
}

bool TransmissionCall::mark(Phase phase)
{
    const auto asked = bootTime();
    const auto verdict = m_pool
                             .run(static_cast<qint64>(m_job.token),
                                  [token = m_job.token, phase](Connection &connection) {
                                      return jobs::repository::markPhase(connection, token, phase);
                                  })
                             .result();
    // Whether the mark arrived is unknown when the database is lost: then nothing is sent, and the sweep
    // decides.
    m_refused = verdict ? *verdict : PhaseVerdict::Stale;
    if (m_refused != PhaseVerdict::Go)
        return false;
    observe(phase);
    // Frozen or suspended since the question was asked: the lease may have ended, and somebody may have
    // decided on the strength of it. Nothing is sent then; the transmission is unconfirmed.
    if (phase == Phase::Sending && bootTime() - asked > m_job.lease) {
        m_refused = PhaseVerdict::Stale;
        return false;
    }
    return true;
}

JobEnd TransmissionCall::record(const core::OneShotReply &reply)
{
    if (reply.stage == core::Stage::Replied) {
        const auto stored = insist([token = m_job.token, reply](Connection &connection) {
            return repository::storeReply(connection, token, reply);
        });
        if (!stored) {
            qCCritical(logTransmissions).noquote()
                << "a reply could not be stored" << core::field("transmission", m_job.subjectId)
                << core::field("http", reply.httpStatus) << core::field("error", stored.error().detail);
            return recorded();
        }
        observe(Phase::Replied);
    } else if (reply.stage == core::Stage::Sent && (reply.httpStatus != 0 || !reply.body.isEmpty())) {
        const auto kept = insist([token = m_job.token, reply](Connection &connection) {
            return repository::keepEvidence(connection, token, reply);
        });
        if (!kept)
            qCCritical(logTransmissions).noquote()
                << "a broken reply could not be kept" << core::field("transmission", m_job.subjectId)
                << core::field("error", kept.error().detail);
    }
    return finish(m_authority.classify(reply));
}

JobEnd TransmissionCall::duplicate(qint64 other)
{
    Classification classification = m_authority.classifyLocal(u"duplicate"_s, {});
    classification.outcome = core::Outcome::Rejected;
    classification.code = u"DUPLICATE"_s;
    classification.cause.en = u"The same completion is accepted already as transmission %1."_s.arg(other);
    classification.cure.en =
        u"Nothing was sent. Cancel this one, or correct it if it is another student's."_s;
    return finish(classification);
}

JobEnd TransmissionCall::finish(const Classification &classification)
{
    const auto state = insist([token = m_job.token, classification](Connection &connection) {
        return recordOutcome(connection, token, classification, staffMessage(classification), {});
    });
    if (state) {
        qCInfo(logTransmissions).noquote()
            << "ended" << core::field("transmission", m_job.subjectId) << core::field("state", *state)
            << core::field("code", classification.code);
        observe(Phase::Classified);
    } else {
        qCCritical(logTransmissions).noquote()
            << "an outcome could not be recorded" << core::field("transmission", m_job.subjectId)
            << core::field("outcome", name(classification.outcome))
            << core::field("error", state.error().detail);
    }
    return recorded();
}

void TransmissionCall::observe(Phase phase) const
{
    if (m_observer)
        m_observer(phase, m_job.token);
}

} // namespace transmittal::transmissions
