// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resolution_form.h"

#include "error_words.h"
#include "transmissions/desk_repository.h"
#include "transmissions/tvcc/tvcc_reply.h"

#include <QRegularExpression>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using database::Connection;
namespace desk = transmissions::desk;

namespace {

constexpr qsizetype shortestReason = 5; // as core.resolve_transmission asks for

} // namespace

ResolutionForm::ResolutionForm(QObject *parent) : QObject(parent)
{}

void ResolutionForm::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session)
        connect(m_session, &Session::stateChanged, this, [this] {
            if (!m_session->isSignedIn())
                m_saving = false;
            Q_EMIT stateChanged();
        });
    Q_EMIT sessionChanged();
}

void ResolutionForm::touch()
{
    m_error.clear();
    Q_EMIT edited();
    Q_EMIT stateChanged();
}

void ResolutionForm::setDecision(const QString &decision)
{
    if (std::exchange(m_wanted.decision, decision) != decision)
        touch();
}

void ResolutionForm::setBasis(const QString &basis)
{
    if (std::exchange(m_wanted.basis, basis) != basis)
        touch();
}

void ResolutionForm::setCertificateNumber(const QString &number)
{
    if (std::exchange(m_wanted.certificateNumber, number) != number)
        touch();
}

void ResolutionForm::setReason(const QString &reason)
{
    if (std::exchange(m_wanted.reason, reason) != reason)
        touch();
}

QString ResolutionForm::certificateProblem() const
{
    if (m_wanted.decision != "accepted"_L1)
        return {};
    static const QRegularExpression number(u"\\A[0-9]{1,12}\\z"_s);
    const QString typed = m_wanted.certificateNumber.trimmed();
    if (typed.isEmpty())
        return m_tried ? tr("Enter the number that the authority gave.") : QString();
    return number.match(typed).hasMatch() ? QString() : tr("The number has 1 to 12 digits and nothing else.");
}

QString ResolutionForm::reasonProblem() const
{
    return m_tried && m_wanted.reason.trimmed().size() < shortestReason
               ? tr("Write down why, in a few words: they are kept with the transmission.")
               : QString();
}

QString ResolutionForm::basisProblem() const
{
    return m_tried && m_wanted.basis.isEmpty() ? tr("Choose how you know it.") : QString();
}

QString ResolutionForm::consequence() const
{
    if (m_wanted.decision == "accepted"_L1)
        return tr("It counts as filed under this number and is never sent again.");
    if (m_wanted.decision == "not_filed"_L1)
        return m_wanted.basis == "decision"_L1
                   ? tr("It becomes rejected and can be corrected or retried. Without a look-up or a report, "
                        "above a daily number, a second manager has to say the same.")
                   : tr("It becomes rejected and can be corrected or retried.");
    if (m_wanted.decision == "send_again"_L1)
        return tr(
            "It is sent a second time. If the first one did arrive, the authority has it twice. Above a "
            "daily number, a second manager has to say the same.");
    return tr("Choose first; what follows from it then stands here.");
}

bool ResolutionForm::isDirty() const
{
    return !m_wanted.decision.isEmpty() || !m_wanted.basis.isEmpty() || !m_wanted.reason.isEmpty() ||
           !m_wanted.certificateNumber.isEmpty();
}

bool ResolutionForm::isValid() const
{
    return !m_wanted.decision.isEmpty() && !m_wanted.basis.isEmpty() &&
           m_wanted.reason.trimmed().size() >= shortestReason && certificateProblem().isEmpty() &&
           (m_wanted.decision != "accepted"_L1 || !m_wanted.certificateNumber.trimmed().isEmpty());
}

QString ResolutionForm::saveRefusal() const
{
    if (m_id == 0)
        return tr("There is nothing to resolve.");
    if (m_saving)
        return tr("It is being saved.");
    if (m_wanted.decision.isEmpty())
        return tr("Choose what became of it.");
    if (m_wanted.basis.isEmpty())
        return tr("Choose how you know it.");
    if (m_wanted.decision == "accepted"_L1 && m_wanted.certificateNumber.trimmed().isEmpty())
        return tr("Enter the number that the authority gave.");
    if (QString problem = certificateProblem(); !problem.isEmpty())
        return problem;
    if (m_wanted.reason.trimmed().size() < shortestReason)
        return tr("Write down why, in a few words: they are kept with the transmission.");
    if (!m_session || m_session->state() != Session::State::Ready)
        return tr("The database does not answer at the moment. What you typed is kept.");
    return {};
}

void ResolutionForm::begin(qint64 id, qint64 lateAttempt)
{
    if (m_saving)
        return;
    m_lateAttempt = lateAttempt;
    if (m_id != id) {
        ++m_request;
        m_id = id;
        m_wanted = {};
        m_tried = false;
        m_error.clear();
        m_asked.clear();
        m_lateWords.clear();
        m_lateNumber.clear();
    }
    Q_EMIT openChanged();
    Q_EMIT edited();
    Q_EMIT stateChanged();
}

void ResolutionForm::close()
{
    begin(0, 0);
}

void ResolutionForm::useLateReply()
{
    if (!m_session || m_lateAttempt == 0)
        return;
    m_session->ask(
        Session::Lane::Actions, this,
        [attempt = m_lateAttempt, why = tr("To resolve transmission %1").arg(m_id)](Connection &connection) {
            return desk::readEvidence(connection, attempt, why);
        },
        [this, request = m_request](const Result<std::vector<transmissions::Evidence>> &result) {
            if (request != m_request)
                return;
            if (result)
                takeLateReply(*result);
            else
                m_error = errorSentence(result.error());
            Q_EMIT edited();
            Q_EMIT stateChanged();
        });
}

void ResolutionForm::takeLateReply(const std::vector<transmissions::Evidence> &evidence)
{
    for (const auto &part : evidence) {
        if (!part.late || part.content.isEmpty())
            continue;
        const auto reply = transmissions::parseTvccReply(part.content);
        if (const auto *accepted = std::get_if<transmissions::TvccAccepted>(&reply)) {
            m_lateNumber = accepted->sequenceNumber;
            m_lateWords = tr("The late reply is an acceptance with the number %1.").arg(m_lateNumber);
            m_wanted.decision = u"accepted"_s;
            m_wanted.basis = u"late_reply"_s;
            m_wanted.certificateNumber = m_lateNumber;
            if (m_wanted.reason.trimmed().isEmpty())
                m_wanted.reason = tr("The authority's late reply carries the number %1.").arg(m_lateNumber);
            return;
        }
        if (const auto *fault = std::get_if<transmissions::TvccFault>(&reply)) {
            m_lateWords = tr("The late reply is a refusal: %1")
                              .arg(fault->message.isEmpty() ? fault->faultString : fault->message);
            m_wanted.basis = u"late_reply"_s;
            return;
        }
        m_lateWords = tr("The late reply cannot be understood. Look at it under the attempt, and look the "
                         "completion up with the authority.");
    }
    if (m_lateWords.isEmpty())
        m_lateWords = tr("The late answer holds no reply of the authority. Look the completion up there.");
}

void ResolutionForm::save()
{
    m_tried = true;
    if (!saveRefusal().isEmpty()) {
        Q_EMIT stateChanged();
        return;
    }
    m_saving = true;
    m_error.clear();
    Q_EMIT stateChanged();
    auto wanted = m_wanted;
    wanted.reason = wanted.reason.trimmed();
    wanted.certificateNumber =
        wanted.decision == "accepted"_L1 ? wanted.certificateNumber.trimmed() : QString();
    m_session->ask(
        Session::Lane::Actions, this,
        [id = m_id, wanted](Connection &connection) { return desk::resolve(connection, id, wanted); },
        [this, id = m_id, decision = wanted.decision](const Result<desk::Resolved> &result) {
            m_saving = false;
            if (!result) {
                m_error = result.error().code == ErrorCode::ConnectionLost
                              ? tr("The database went away while this was being saved. Look at the status "
                                   "when it is back; what you typed is kept.")
                              : errorSentence(result.error());
                Q_EMIT stateChanged();
                Q_EMIT failed(errorSentence(result.error()));
                return;
            }
            if (*result == desk::Resolved::NeedsSecondPerson) {
                m_asked = tr("Your decision is recorded. You have made many of this kind today, so a second "
                             "manager has to open this transmission and decide the same; until then it stays "
                             "unconfirmed and nothing is sent.");
                Q_EMIT stateChanged();
                Q_EMIT secondPersonNeeded(id);
                return;
            }
            close();
            Q_EMIT resolved(id, decision);
        });
}

} // namespace transmittal::models
