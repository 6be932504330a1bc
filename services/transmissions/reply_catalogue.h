// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outcome.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

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

/// What is known about an exchange, in the words of ReplyRule::match: {Http, "503"}, {Fault, "code:Server"}.
struct ReplyFact
{
    ReplyLayer layer = ReplyLayer::Reply;
    QString text;
};

/// One row of the catalogue. All that is given must match; an empty part matches everything.
struct ReplyRule
{
    QString id; ///< unique in the catalogue; stands in evidence
    ReplyLayer layer = ReplyLayer::Reply;
    QStringList match;    ///< any of these; see resources/catalogue/README.md; a * may end one
    QStringList keywords; ///< at least one must stand in the fault's message; empty: no condition
    core::Outcome outcome = core::Outcome::Unconfirmed;
    QString code;  ///< named error, "" for accepted
    QString field; ///< the field to correct when no hint fits; may be empty
    std::vector<FieldHint> hints;
    Wording cause;
    Wording cure;
    RetryRule retry = RetryRule::Never;

    /// The column the message points at by the hints, in their order, else field.
    [[nodiscard]] QString fieldFor(QStringView message) const;
};

/// An authority's replies and what they mean for us, as data. Immutable after loading; may cross threads.
struct ReplyCatalogue
{
    QString channel;                            ///< for example "tvcc"
    int version = 0;                            ///< stamped on every classified attempt
    std::chrono::seconds retryAfterMinimum{30}; ///< bounds of what a Retry-After may ask for
    std::chrono::seconds retryAfterMaximum{86400};
    std::vector<ReplyRule> rules; ///< the first that matches decides

    /// Reads and checks a catalogue (form: resources/catalogue/README.md). ErrorCode::InvalidInput: no JSON,
    /// unknown members or values, missing texts, an id twice, an "accepted" anywhere but for an understood
    /// reply, a retry or a refusal read into something that does not rule out a filing, or replies that no
    /// rule would match.
    [[nodiscard]] static core::Result<ReplyCatalogue> load(const QByteArray &json);

    /// The first rule that one of the facts matches and whose keywords stand in the message; facts are in
    /// the form of ReplyRule::match. Null only for a catalogue that was not loaded.
    [[nodiscard]] const ReplyRule *find(const std::vector<ReplyFact> &facts, QStringView message) const;
};

} // namespace transmittal::transmissions
