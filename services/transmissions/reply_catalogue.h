// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outcome.h"
#include "core/result.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace transmittal::transmissions {

/// A text for staff in the languages of the program.
struct Wording
{
    QString en;
    QString es;
};

/// Which part of an exchange a rule speaks of.
enum class ReplyLayer {
    Local,     ///< refused here before anything was sent
    Transport, ///< no complete reply
    Http,      ///< a reply whose status decides
    Fault,     ///< a SOAP fault that was read
    Reply,     ///< a reply that was read and is no fault, or one that could not be understood
};

/// When the same data may be sent again.
enum class RetryRule {
    Never,    ///< not by itself
    Schedule, ///< by the channel's retry schedule
    AsTold,   ///< not before the reply's Retry-After, else by the schedule
};

/// A word in the authority's message and the field it points at.
struct FieldHint
{
    QString keyword; ///< compared without regard to case, as whole words
    QString field;   ///< the column's name, for example "court_code"
};

/// One row of the catalogue. All that is given must match; an empty part matches everything.
struct ReplyRule
{
    QString id; ///< unique in the catalogue; stands in evidence
    ReplyLayer layer = ReplyLayer::Reply;
    QStringList match;    ///< Transport: "not_sent:connect", "sent:*"; Http: "401", "4xx"; Fault:
                          ///< "detail:<Name>", "code:<Local>"; Reply: "accepted", "not_understood"
    QStringList keywords; ///< at least one must stand in the fault's message; empty: no condition
    core::Outcome outcome = core::Outcome::Unconfirmed;
    QString code;  ///< named error, "" for accepted
    QString field; ///< the field to correct when no hint fits; may be empty
    std::vector<FieldHint> hints;
    Wording cause;
    Wording cure;
    RetryRule retry = RetryRule::Never;
};

/// An authority's replies and what they mean for us, as data. Immutable after loading; may cross threads.
struct ReplyCatalogue
{
    QString channel;                            ///< for example "california_tvcc"
    int version = 0;                            ///< stamped on every classified attempt
    std::chrono::seconds retryAfterMinimum{30}; ///< bounds of what a Retry-After may ask for
    std::chrono::seconds retryAfterMaximum{86400};
    std::vector<ReplyRule> rules; ///< the first that matches decides

    /// Reads and checks a catalogue; see resources/catalogue/README.md for the form. Refused with
    /// ErrorCode::InvalidInput: unknown members, missing texts, doubled ids, a rule that makes anything but
    /// an understood reply "accepted", one that allows a retry where bytes may have left without the
    /// authority's own word, and a catalogue in which some exchange would match no rule.
    [[nodiscard]] static core::Result<ReplyCatalogue> load(const QByteArray &json);

    [[nodiscard]] const ReplyRule *rule(QStringView id) const;
};

} // namespace transmittal::transmissions
