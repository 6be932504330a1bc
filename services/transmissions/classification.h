// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outcome.h"
#include "transmissions/reply_catalogue.h"

#include <QString>

#include <chrono>
#include <optional>

namespace transmittal::transmissions {

/// The meaning of one exchange: what the job engine acts on and what staff read.
struct Classification
{
    core::Outcome outcome = core::Outcome::Unconfirmed;
    QString code;  ///< named error of the program; empty when accepted
    QString field; ///< the column to correct; empty when none is known
    QString rule;  ///< id of the catalogue's rule
    int catalogueVersion = 0;
    Wording cause;
    Wording cure;
    QString authorityCode;    ///< what the other side called it: fault name, "HTTP 503", "timeout"
    QString authorityMessage; ///< the other side's own words; may hold personal data, so never logged
    std::optional<std::chrono::seconds> retryAfter; ///< only with RetryLater: not before this long from now

    QString sequenceNumber;             ///< ccSeqNbr; only when accepted
    QString statusCode;                 ///< ccStatCd, raw
    std::optional<QString> submittedAt; ///< ccSubTstamp, as written
};

} // namespace transmittal::transmissions
