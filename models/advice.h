// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transmissions/transmission.h"

#include <QDateTime>
#include <QObject>
#include <QQmlEngine>
#include <QString>

namespace transmittal::models {

/// What a person should know about a transmission and what to do now, in words. A value.
class Advice
{
    Q_GADGET
    QML_VALUE_TYPE(advice)
    Q_PROPERTY(QString tone MEMBER tone FINAL)
    Q_PROPERTY(QString headline MEMBER headline FINAL)
    Q_PROPERTY(QString cause MEMBER cause FINAL)
    Q_PROPERTY(QString quote MEMBER quote FINAL)
    Q_PROPERTY(QString cure MEMBER cure FINAL)
    Q_PROPERTY(QString action MEMBER action FINAL)
    Q_PROPERTY(QString actionTitle MEMBER actionTitle FINAL)
    Q_PROPERTY(qint64 subject MEMBER subject FINAL)
    Q_PROPERTY(bool atFields MEMBER atFields FINAL)

public:
    QString tone;        ///< "good", "info", "warn", "bad", "idle": of the box, never alone
    QString headline;    ///< one short line
    QString cause;       ///< why; may be empty
    QString quote;       ///< the authority's own words; may be empty, may hold personal data
    QString cure;        ///< what to do, or that nothing is to be done
    QString action;      ///< the one primary action: "send", "retry", "correct", "resolve", "proof",
                         ///< "channel" (the channel's settings), "workers" (the board), "open" (subject),
                         ///< or empty
    QString actionTitle; ///< for the button
    qint64 subject = 0; ///< another transmission that it is about: what this one waits for, what replaced it,
                        ///< or the one under which the same was filed; 0: none
    bool atFields = false; ///< the cause is told at the fields that it is about

    friend bool operator==(const Advice &, const Advice &) = default;
};

/// What surrounds the transmission and decides whether it can move.
struct AdviceContext
{
    QString queueTitle;       ///< "California DMV (TVCC)"; the channel's name when unknown
    QString queueCondition;   ///< of jobs::QueueHealth; empty: not read yet
    QString pauseReason;      ///< may be empty
    QString pausedBy;         ///< may be empty
    QDateTime nextOpen;       ///< when the service hours begin again
    QDateTime breakerUntil;   ///< when the probe is due
    qint64 maxAttempts = 0;   ///< 0: unknown
    int workersAlive = -1;    ///< who could send it; -1: unknown
    QString resolutionAsked;  ///< login that ordered the decision below and waits for a second person
    QString resolutionWanted; ///< "send_again", "not_filed"
    QString resolutionReason;
    bool mayResolve = true; ///< whether this person's login may record a decision
};

[[nodiscard]] Advice advise(const transmissions::Transmission &transmission, const AdviceContext &context);

/// The button's words for an action of Advice; empty for an unknown one.
[[nodiscard]] QString actionTitle(const QString &action);

} // namespace transmittal::models
