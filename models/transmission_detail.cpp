// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmission_detail.h"

#include "action_rules.h"
#include "error_words.h"
#include "jobs/board_repository.h"
#include "reply_words.h"
#include "transmissions/desk_repository.h"
#include "transmissions/detail_repository.h"

#include <algorithm>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::Result;
using database::Connection;
using transmissions::Transmission;
namespace desk = transmissions::desk;

struct TransmissionDetail::Reading
{
    Transmission transmission;
    std::vector<transmissions::Attempt> attempts;
    bool withContext = false;
    std::optional<jobs::QueueHealth> queue;
    int workers = -1;
    std::optional<transmissions::detail::OpenOrder> order;
};

namespace {

int alive(const std::vector<jobs::WorkerOnBoard> &workers, const QString &queue)
{
    return static_cast<int>(std::count_if(workers.begin(), workers.end(), [&queue](const auto &worker) {
        return worker.condition == "alive"_L1 && worker.queues.contains(queue);
    }));
}

} // namespace

TransmissionDetail::TransmissionDetail(QObject *parent) : QObject(parent)
{
    m_hideTimer.setSingleShot(true);
    m_hideTimer.setInterval(2min);
    connect(&m_hideTimer, &QTimer::timeout, this, &TransmissionDetail::hide);
}

void TransmissionDetail::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        connect(m_session, &Session::hint, this, &TransmissionDetail::hinted);
        connect(m_session, &Session::resync, this, &TransmissionDetail::refresh);
        connect(m_session, &Session::tick, this, &TransmissionDetail::refresh);
        connect(m_session, &Session::identityChanged, this, &TransmissionDetail::identityChanged);
        connect(m_session, &Session::stateChanged, this, [this] {
            if (!m_session->isSignedIn())
                signedOut();
            else if (m_session->state() == Session::State::Lost)
                hide();
        });
    }
    Q_EMIT sessionChanged();
    read();
}

void TransmissionDetail::identityChanged()
{
    // After a reconnect it is the same person, perhaps with another role.
    if (m_login == m_session->login()) {
        Q_EMIT changed();
        return;
    }
    m_login = m_session->login();
    signedOut();
    read();
}

void TransmissionDetail::signedOut()
{
    forget();
    // The answer is not given any more.
    if (!m_acting.isEmpty()) {
        m_acting.clear();
        Q_EMIT actingChanged();
    }
}

void TransmissionDetail::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    if (active)
        refresh();
    else
        hide();
}

void TransmissionDetail::setTransmissionId(qint64 id)
{
    if (m_id == id)
        return;
    m_id = id;
    Q_EMIT transmissionIdChanged();
    forget();
    read();
}

void TransmissionDetail::forget()
{
    ++m_request;
    m_again = false;
    m_contextStale = true;
    hide();
    setLoading(false);
    setError({});
    m_transmission.reset();
    m_queue.reset();
    m_order.reset();
    m_workers = -1;
    m_fields.clear();
    m_attempts.show({}, {});
    compose();
}

void TransmissionDetail::hinted(const QString &channel)
{
    if (channel == "tm_queue"_L1 || channel == "tm_channel"_L1 || channel == "tm_worker"_L1)
        m_contextStale = true;
    else if (channel != "tm_transmission"_L1)
        return;
    read();
}

void TransmissionDetail::refresh()
{
    m_contextStale = true;
    read();
}

bool TransmissionDetail::mayRead() const
{
    return m_session && m_session->isSignedIn() && m_active && m_id != 0;
}

void TransmissionDetail::read()
{
    if (!mayRead())
        return;
    if (m_loading) {
        m_again = true;
        return;
    }
    m_again = false;
    setLoading(true);
    const bool withContext = std::exchange(m_contextStale, false);
    m_session->ask(
        Session::Lane::Actions, this,
        [id = m_id, withContext](Connection &connection) -> Result<Reading> {
            auto transmission = desk::show(connection, id);
            if (!transmission)
                return transmission.error();
            auto attempts = desk::attempts(connection, id);
            if (!attempts)
                return attempts.error();
            Reading reading{std::move(*transmission), std::move(*attempts), withContext, {}, -1, {}};
            if (reading.transmission.state == transmissions::TransmissionState::Unconfirmed) {
                auto order = transmissions::detail::openOrder(connection, id);
                if (!order)
                    return order.error();
                reading.order = std::move(*order);
            }
            if (withContext) {
                // The transmission is shown without what surrounds it, if that cannot be read.
                if (auto queue = jobs::board::queueOfChannel(connection, reading.transmission.channel))
                    reading.queue = std::move(*queue);
                if (const auto workers = jobs::board::workers(connection, false); workers && reading.queue)
                    reading.workers = alive(*workers, reading.queue->name);
            }
            return reading;
        },
        [this, request = m_request](const Result<Reading> &result) {
            if (request != m_request)
                return;
            setLoading(false);
            if (result) {
                take(*result);
            } else {
                m_contextStale = true;
                setError(errorSentence(result.error()));
                if (result.error().code == ErrorCode::NotFound) {
                    m_transmission.reset();
                    compose();
                }
            }
            if (m_again)
                read();
        });
}

void TransmissionDetail::take(const Reading &reading)
{
    setError({});
    m_transmission = reading.transmission;
    m_order = reading.order;
    if (reading.withContext) {
        m_queue = reading.queue;
        m_workers = reading.workers;
    }
    const auto words = replyWords(m_transmission->channel, m_transmission->code, m_transmission->message);
    const bool rejected = m_transmission->state == transmissions::TransmissionState::Rejected;
    m_fields.show(*m_transmission, rejected ? words.field : QString(),
                  words.quote.isEmpty() ? words.cause : tr("The authority says: %1").arg(words.quote));
    m_attempts.show(reading.attempts, m_transmission->channel);
    compose();
}

void TransmissionDetail::compose()
{
    if (m_transmission) {
        AdviceContext context;
        if (m_queue) {
            context.queueTitle = m_queue->title;
            context.queueCondition = m_queue->condition;
            context.pauseReason = m_queue->pauseReason;
            context.pausedBy = m_queue->pausedBy;
            context.nextOpen = m_queue->nextOpen;
            context.breakerUntil = m_queue->breakerUntil;
            context.maxAttempts = m_queue->maxAttempts;
            context.workersAlive = m_workers;
        }
        if (m_order) {
            context.resolutionAsked = m_order->askedBy;
            context.resolutionWanted = m_order->decision;
            context.resolutionReason = m_order->reason;
        }
        context.mayResolve = m_session && m_session->mayManage();
        m_facts = factsOf(*m_transmission);
        m_advice = advise(*m_transmission, context);
    } else {
        m_facts = {};
        m_advice = {};
    }
    if (!m_revealed)
        setStudent(m_facts.student);
    Q_EMIT changed();
}

void TransmissionDetail::reveal(const QString &reason)
{
    if (!m_session || m_id == 0 || m_revealing)
        return;
    m_revealing = true;
    Q_EMIT revealedChanged();
    using Clear = std::map<QString, core::PersonalText>;
    m_session->ask(
        Session::Lane::Actions, this,
        [id = m_id, reason](Connection &connection) { return desk::reveal(connection, id, reason); },
        [this, request = m_request](const Result<Clear> &result) {
            // hide() has withdrawn the wish, or another transmission is shown.
            if (!m_revealing || request != m_request)
                return;
            m_revealing = false;
            if (result) {
                m_revealed = true;
                m_fields.setClear(*result);
                setStudent(
                    u"%1 %2"_s.arg(result->at(u"first_name"_s).reveal(), result->at(u"last_name"_s).reveal())
                        .trimmed());
                m_hideTimer.start();
            }
            Q_EMIT revealedChanged();
            if (!result)
                Q_EMIT failed(u"reveal"_s, m_id, errorSentence(result.error()));
        });
}

void TransmissionDetail::hide()
{
    m_hideTimer.stop();
    if (!m_revealed && !m_revealing)
        return;
    m_revealed = false;
    m_revealing = false;
    m_fields.setClear({});
    setStudent(m_facts.student);
    Q_EMIT revealedChanged();
}

void TransmissionDetail::act(const QString &action, qint64 id, const QString &reason)
{
    if (!m_session || !m_acting.isEmpty() || id == 0)
        return;
    m_acting = action;
    Q_EMIT actingChanged();
    // What undo would do is decided by the state before.
    const bool couldUndo = action == "cancel"_L1 && m_transmission && m_transmission->id == id &&
                           (m_transmission->state == transmissions::TransmissionState::Pending ||
                            m_transmission->state == transmissions::TransmissionState::Waiting);
    m_session->ask(
        Session::Lane::Actions, this,
        [action, id, reason](Connection &connection) -> Result<void> {
            if (action == "send"_L1)
                return desk::send(connection, id);
            if (action == "retry"_L1)
                return desk::retry(connection, id);
            if (action == "cancel"_L1)
                return desk::cancel(connection, id, reason);
            return desk::remove(connection, id, reason);
        },
        [this, action, id, couldUndo](const Result<void> &result) {
            m_acting.clear();
            Q_EMIT actingChanged();
            if (result)
                Q_EMIT done(action, id, couldUndo);
            else
                Q_EMIT failed(action, id, errorSentence(result.error()));
            refresh();
        });
}

QString TransmissionDetail::refusal(const QString &action) const
{
    if (!m_transmission)
        return tr("There is no transmission to do it with.");
    std::optional<access::StaffRole> role;
    if (m_session)
        role = access::staffRoleFromName(m_session->role());
    return actionRefusal(action, *m_transmission, role);
}

QString TransmissionDetail::sendRefusal() const
{
    return refusal(u"send"_s);
}

QString TransmissionDetail::retryRefusal() const
{
    return refusal(u"retry"_s);
}

QString TransmissionDetail::correctRefusal() const
{
    return refusal(u"correct"_s);
}

QString TransmissionDetail::resolveRefusal() const
{
    return refusal(u"resolve"_s);
}

QString TransmissionDetail::cancelRefusal() const
{
    return refusal(u"cancel"_s);
}

QString TransmissionDetail::removeRefusal() const
{
    return refusal(u"remove"_s);
}

QString TransmissionDetail::revealRefusal() const
{
    return refusal(u"reveal"_s);
}

void TransmissionDetail::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged();
}

void TransmissionDetail::setError(const QString &error)
{
    if (std::exchange(m_error, error) != error)
        Q_EMIT errorChanged();
}

void TransmissionDetail::setStudent(const QString &student)
{
    if (std::exchange(m_student, student) != student)
        Q_EMIT studentChanged();
}

} // namespace transmittal::models
