// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notifications/mail_handler.h"

#include "core/logging.h"
#include "core/program.h"
#include "core/thread_end.h"
#include "jobs/engine_handlers.h"
#include "jobs/job_repository.h"
#include "notifications/mail_repository.h"

#include <QScopeGuard>
#include <QUrl>

namespace transmittal::notifications {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using database::Connection;
using jobs::Ending;
using jobs::JobEnd;
using jobs::Phase;
using jobs::PhaseVerdict;

namespace {

JobEnd ended(Outcome outcome, const QString &code, const QString &detail)
{
    return {.ending = Ending::Record,
            .result = {.outcome = outcome, .code = code, .detail = detail, .retryAfter = std::nullopt},
            .reason = {}};
}

/// What nobody but an administrator can mend stops the queue; all else is tried again.
bool isConfiguration(ErrorCode code)
{
    return code == ErrorCode::InvalidInput || code == ErrorCode::LoginRefused ||
           code == ErrorCode::CertificateRefused || code == ErrorCode::Secret || code == ErrorCode::NotFound;
}

JobEnd endOf(const core::Error &error)
{
    if (isConfiguration(error.code))
        return ended(Outcome::OnHold, u"CONFIG_ERROR"_s, error.staff);
    return jobs::endOfFailure(error);
}

JobEnd endOf(const MailOutcome &outcome)
{
    switch (outcome.fate) {
    case MailFate::Sent:
        return ended(Outcome::Accepted, {}, {});
    case MailFate::Unknown:
        return ended(Outcome::Unconfirmed, name(outcome.error.code),
                     u"The connection broke after the letter was out; it is not sent again."_s);
    case MailFate::NotSent:
        break;
    }
    return endOf(outcome.error);
}

/// What must hold before a letter may leave: the letter, its server, and how the database answered the
/// phases.
struct Ready
{
    PhaseVerdict verdict = PhaseVerdict::Go;
    std::optional<MailSettings> settings; ///< unset: there is nobody to tell
    Mail mail;
};

/// RFC 5322, 3.6.4: the right side names who made the id.
QString messageIdOf(const QString &left, const QString &from)
{
    return left + from.mid(from.indexOf(u'@'));
}

Result<Ready> prepare(Connection &connection, jobs::Token token, const core::KeyPair &keys,
                      const QDateTime &now)
{
    auto letter = repository::letter(connection, token);
    if (!letter)
        return letter.error();
    Ready ready;
    if (!*letter || (*letter)->recipient.isEmpty())
        return ready;
    auto settings = repository::mailSettings(connection, keys);
    if (!settings)
        return settings.error();
    ready.mail = {.to = (*letter)->recipient,
                  .subject = (*letter)->subject,
                  .text = (*letter)->body,
                  .messageId = messageIdOf((*letter)->messageId, settings->from),
                  .date = now};
    const auto text = messageText(settings->from, ready.mail);
    if (!text)
        return text.error();
    const QString endpoint = u"%1:%2"_s.arg(settings->host).arg(settings->port);
    auto verdict = jobs::repository::markPrepared(connection, token, endpoint, *text);
    for (const Phase phase : {Phase::Connecting, Phase::Sending})
        if (verdict && *verdict == PhaseVerdict::Go)
            verdict = jobs::repository::markPhase(connection, token, phase);
    if (!verdict)
        return verdict.error();
    ready.verdict = *verdict;
    ready.settings = std::move(*settings);
    return ready;
}

} // namespace

MailHandler::MailHandler(database::DatabasePool &pool, core::KeyPair keys, const core::Clock &clock)
    : m_pool(pool), m_keys(std::move(keys)), m_clock(clock)
{
    m_senders.setMaxThreadCount(2);
}

MailHandler::~MailHandler()
{
    m_senders.waitForDone();
}

QString MailHandler::kind() const
{
    return u"mail"_s;
}

void MailHandler::start(const jobs::ClaimedJob &job, std::stop_token stop, Done done)
{
    if (stop.stop_requested()) {
        done({.ending = Ending::GiveBack, .result = {}, .reason = u"The worker ended before sending."_s});
        return;
    }
    // The senders are reached from a database thread, which is why the pool has to be stopped before this
    // goes.
    m_pool
        .run(static_cast<qint64>(job.token),
             [token = job.token, keys = m_keys, now = m_clock.now()](Connection &connection) {
                 return prepare(connection, token, keys, now);
             })
        .then([senders = &m_senders, done = std::move(done)](const Result<Ready> &ready) {
            if (!ready)
                done(endOf(ready.error()));
            else if (!ready->settings)
                done(ended(Outcome::Accepted, u"NOBODY_TO_TELL"_s, {}));
            else if (ready->verdict == PhaseVerdict::Stale)
                done({.ending = Ending::Recorded, .result = {}, .reason = {}});
            else if (ready->verdict == PhaseVerdict::Paused)
                done({.ending = Ending::GiveBack, .result = {}, .reason = u"The queue was paused."_s});
            else
                senders->start([ready = *ready, done] {
                    const auto end = qScopeGuard(&core::leaveOpenSsl);
                    const MailOutcome outcome = sendMail(*ready.settings, ready.mail);
                    if (outcome.fate != MailFate::Sent)
                        qCWarning(logNotifications).noquote()
                            << "mail not sent" << core::field("error", outcome.error.detail);
                    done(endOf(outcome));
                });
        });
}

} // namespace transmittal::notifications
