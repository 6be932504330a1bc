// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "advice.h"

#include "format.h"
#include "reply_words.h"

#include <QCoreApplication>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using transmissions::Transmission;
using transmissions::TransmissionState;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
public:
    Words(const Transmission &transmission, const AdviceContext &context)
        : t(transmission), c(context),
          m_reply(replyWords(transmission.channel, transmission.code, transmission.message))
    {}

    [[nodiscard]] Advice superseded() const
    {
        return {
            u"idle"_s,
            tr("A correction has taken its place"),
            tr("Its data were corrected: transmission %1 is filed instead. This one keeps its evidence and "
               "is never sent again.")
                .arg(*t.supersededBy),
            {},
            tr("Open the newer one to go on."),
            u"open"_s,
            tr("Open the newer one"),
            *t.supersededBy};
    }

    [[nodiscard]] Advice deleted() const
    {
        return {u"idle"_s, tr("Deleted"),        tr("It is kept for the audit trail and never sent."),
                {},        tr("Nothing to do."), {},
                {}};
    }

    [[nodiscard]] Advice waitsForItsTurn() const
    {
        if (t.blockedBy)
            return blocked();
        if (auto stopped = queueStands())
            return *stopped;
        if (c.workersAlive == 0)
            return noWorkers();
        if (t.state == TransmissionState::Waiting)
            return triedAgain();
        return {u"info"_s,
                tr("Waits for its turn"),
                {},
                {},
                tr("Nothing to do: it is sent by itself, the nearest deadline first. “Send now” puts it in "
                   "front of the others."),
                u"send"_s,
                {}};
    }

    [[nodiscard]] Advice sending() const
    {
        QString where = tr("It is being prepared.");
        if (t.phase == "connecting"_L1)
            where = tr("The connection to the authority is being opened.");
        else if (t.phase == "sending"_L1)
            where = tr("It is on its way; the answer is awaited.");
        else if (t.phase == "replied"_L1)
            where = tr("The answer is here and is being read.");
        return {u"info"_s,
                tr("Being sent right now"),
                where,
                {},
                tr("Nothing to do: this takes seconds. If the connection drops now, it is shown as "
                   "unconfirmed and never sent twice."),
                {},
                {}};
    }

    [[nodiscard]] Advice accepted() const
    {
        Advice advice{u"good"_s,
                      tr("Accepted under number %1").arg(t.certificateNumber),
                      {},
                      {},
                      tr("Nothing to do. The proof of transmission can be printed or saved."),
                      u"proof"_s,
                      {}};
        if (t.code == "RESOLVED"_L1) {
            advice.cause = tr("A person recorded the acceptance, with these words:");
            advice.quote = t.message;
        }
        return advice;
    }

    [[nodiscard]] Advice rejected() const
    {
        if (t.code == "NOT_FILED"_L1)
            return {
                u"warn"_s,
                tr("Not filed, by a person's decision"),
                tr("It was unconfirmed; somebody found out that the authority does not have it, with these "
                   "words:"),
                t.message,
                tr("If the data are right, retry it. If they were the reason, correct them."),
                u"retry"_s,
                {}};
        if (!t.findings.isEmpty())
            return {u"bad"_s,
                    tr("The data must be corrected"),
                    tr("%n field(s) did not pass the check, so nothing was sent. They are marked below, each "
                       "with its reason.",
                       nullptr, static_cast<int>(t.findings.size())),
                    {},
                    tr("Once corrected, it is sent again by itself."),
                    u"correct"_s,
                    {},
                    0,
                    true};
        if (m_reply.earlier != 0)
            return {u"bad"_s,
                    tr("Filed already as transmission %1").arg(m_reply.earlier),
                    m_reply.cause,
                    {},
                    m_reply.cure,
                    u"open"_s,
                    {},
                    m_reply.earlier};
        if (t.code == "DUPLICATE"_L1)
            return spoken(u"bad"_s, tr("The authority has this completion already"), {});
        return spoken(u"bad"_s, tr("Rejected: the data must be corrected"), u"correct"_s);
    }

    [[nodiscard]] Advice onHold() const
    {
        Advice advice = spoken(u"warn"_s, tr("On hold: the channel must be mended"), u"channel"_s);
        if (advice.cure.isEmpty())
            advice.cure =
                tr("An administrator mends the channel and lifts the hold. Everything that waits is "
                   "then sent by itself.");
        return advice;
    }

    [[nodiscard]] Advice unconfirmed() const
    {
        Advice advice = spoken(u"warn"_s, tr("Sent, but nobody knows whether it was filed"), u"resolve"_s);
        if (advice.cure.isEmpty())
            advice.cure =
                tr("Look the completion up with the authority before anything else. Then resolve it: "
                   "accepted with its number, or not filed.");
        if (!c.mayResolve)
            advice.cure = tr("Look the completion up with the authority before anything else, and tell a "
                             "manager what you found: a manager or an administrator resolves it.");
        if (!c.resolutionAsked.isEmpty()) {
            advice.headline = tr("Waits for a second person");
            advice.cause = c.resolutionWanted == "send_again"_L1
                               ? tr("%1 wants to send it again, with these words:").arg(c.resolutionAsked)
                               : tr("%1 wants to record that it was not filed, with these words:")
                                     .arg(c.resolutionAsked);
            advice.quote = c.resolutionReason;
            advice.cure = tr("Above the daily number of such decisions, another manager has to say the same. "
                             "Look it up and decide.");
        }
        return advice;
    }

    [[nodiscard]] Advice failed() const
    {
        Advice advice = spoken(u"bad"_s, tr("Gave up after the last attempt"), u"retry"_s);
        advice.cure =
            tr("Nothing was filed. When the cause is gone, retry it: it gets a fresh row of attempts.");
        return advice;
    }

    [[nodiscard]] Advice cancelled() const
    {
        return {u"idle"_s,
                tr("Cancelled by a member of staff"),
                {},
                {},
                tr("It is not sent. If that was a mistake, retry it: it goes back to work."),
                u"retry"_s,
                {}};
    }

private:
    [[nodiscard]] Advice spoken(const QString &tone, const QString &headline, const QString &action) const
    {
        return {tone, headline, m_reply.cause,           m_reply.quote, m_reply.cure, action,
                {},   0,        !m_reply.field.isEmpty()};
    }

    [[nodiscard]] QString queue() const { return c.queueTitle.isEmpty() ? t.channel : c.queueTitle; }

    [[nodiscard]] static QString moment(const QDateTime &when) { return Format::dateTime(when); }

    [[nodiscard]] Advice blocked() const
    {
        return {
            u"warn"_s,
            tr("Waits for transmission %1").arg(*t.blockedBy),
            tr("The same filing went out as transmission %1 and its outcome is open. Sending this one too "
               "could file it twice.")
                .arg(*t.blockedBy),
            {},
            tr("Settle that one first. This one then goes on by itself."),
            u"open"_s,
            {},
            *t.blockedBy};
    }

    [[nodiscard]] std::optional<Advice> queueStands() const
    {
        const QString &why = c.queueCondition;
        if (why == "paused"_L1)
            return Advice{u"warn"_s,
                          tr("%1 is paused").arg(queue()),
                          c.pausedBy.isEmpty() ? QString()
                                               : tr("%1 paused it, with these words:").arg(c.pausedBy),
                          c.pauseReason,
                          tr("A manager resumes the channel. It is then sent by itself."),
                          u"channel"_s,
                          {}};
        if (why == "on_hold"_L1)
            return Advice{
                u"warn"_s,
                tr("%1 is on hold").arg(queue()),
                {},
                holdReason(t.channel, c.pauseReason),
                tr("An administrator mends the channel and lifts the hold. It is then sent by itself."),
                u"channel"_s,
                {}};
        if (why == "disabled"_L1)
            return Advice{u"warn"_s,
                          tr("%1 is switched off").arg(queue()),
                          {},
                          {},
                          tr("An administrator switches the channel on. It is then sent by itself."),
                          u"channel"_s,
                          {}};
        if (why == "closed_hours"_L1)
            return Advice{u"info"_s,
                          tr("Outside the service hours"),
                          {},
                          {},
                          c.nextOpen.isValid()
                              ? tr("Nothing to do: the service opens on %1 and it is sent then.")
                                    .arg(moment(c.nextOpen))
                              : tr("Nothing to do: it is sent when the service opens."),
                          {},
                          {}};
        if (why.startsWith("breaker_"_L1))
            return Advice{u"warn"_s,
                          tr("The authority's service does not answer"),
                          tr("Several calls in a row failed, so sending stands still."),
                          {},
                          c.breakerUntil.isValid()
                              ? tr("Nothing to do: a harmless test call is made at %1; when it is answered, "
                                   "sending goes on by itself.")
                                    .arg(moment(c.breakerUntil))
                              : tr("Nothing to do: a harmless test call is made soon; when it is answered, "
                                   "sending goes on by itself."),
                          {},
                          {}};
        return std::nullopt;
    }

    [[nodiscard]] Advice noWorkers() const
    {
        return {u"warn"_s,
                tr("Nobody is sending at the moment"),
                tr("No worker for %1 is running on any workstation or server.").arg(queue()),
                {},
                tr("Start a worker, or let this workstation work. It is then sent by itself."),
                u"workers"_s,
                {}};
    }

    [[nodiscard]] Advice triedAgain() const
    {
        Advice advice = spoken(u"info"_s, tr("Tried again by itself"), u"retry"_s);
        if (t.nextTry.isValid())
            advice.headline = tr("Tried again by itself at %1").arg(moment(t.nextTry));
        if (c.maxAttempts > 0)
            advice.cure = tr("Nothing to do. %1 of %2 attempts are used; surely nothing was filed. “Try now” "
                             "does not wait for the time.")
                              .arg(t.attempts)
                              .arg(c.maxAttempts);
        return advice;
    }

    const Transmission &t;
    const AdviceContext &c;
    ReplyWords m_reply;
};

Advice adviceOn(const Words &words, const Transmission &t)
{
    if (t.supersededBy)
        return words.superseded();
    if (t.deletedAt.isValid())
        return words.deleted();
    switch (t.state) {
    case TransmissionState::Pending:
    case TransmissionState::Waiting:
        return words.waitsForItsTurn();
    case TransmissionState::Sending:
        return words.sending();
    case TransmissionState::Accepted:
        return words.accepted();
    case TransmissionState::Rejected:
        return words.rejected();
    case TransmissionState::OnHold:
        return words.onHold();
    case TransmissionState::Unconfirmed:
        return words.unconfirmed();
    case TransmissionState::Failed:
        return words.failed();
    case TransmissionState::Cancelled:
        return words.cancelled();
    }
    Q_UNREACHABLE();
}

} // namespace

Advice advise(const Transmission &transmission, const AdviceContext &context)
{
    Advice advice = adviceOn(Words(transmission, context), transmission);
    if (advice.actionTitle.isEmpty())
        advice.actionTitle = actionTitle(advice.action);
    if (advice.action == "retry"_L1 && transmission.state == TransmissionState::Waiting)
        advice.actionTitle = Words::tr("Try now");
    return advice;
}

QString actionTitle(const QString &action)
{
    if (action == "send"_L1)
        return Words::tr("Send now");
    if (action == "retry"_L1)
        return Words::tr("Retry");
    if (action == "correct"_L1)
        return Words::tr("Correct");
    if (action == "resolve"_L1)
        return Words::tr("Resolve…");
    if (action == "proof"_L1)
        return Words::tr("Proof of transmission");
    if (action == "channel"_L1)
        return Words::tr("Open the channel");
    if (action == "workers"_L1)
        return Words::tr("See the workers");
    if (action == "open"_L1)
        return Words::tr("Open that one");
    return {};
}

} // namespace transmittal::models
