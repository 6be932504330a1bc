// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transmissions/reply_catalogue.h"
#include "transmissions/transmission.h"

#include <QString>

namespace transmittal::models {

/// What the outcome of a transmission meant, in the language of the program.
struct ReplyWords
{
    QString cause; ///< empty when the catalogue does not know the code
    QString quote; ///< the authority's own words; may hold personal data
    QString cure;
    qint64 earlier = 0; ///< the transmission under which the same was filed, when we found that out ourselves
    QString field;      ///< the column to correct; empty when none is known
};

/// The catalogue that travels inside the program; null for a channel without one. Read once. GUI thread.
[[nodiscard]] const transmissions::ReplyCatalogue *replyCatalogue(const QString &channel);

/// The words for a transmission's code and message. The message was put together by a worker from the texts
/// of one rule and the authority's own words; that rule is found again by them, and where none fits (another
/// version of the catalogue wrote it) the first rule of the same code speaks.
[[nodiscard]] ReplyWords replyWords(const QString &channel, const QString &code, const QString &message);

/// The whole message in the language of the program: the catalogue's texts and the findings of the check
/// before sending are translated, the authority's own words stay. A message that is not known stays as it is.
[[nodiscard]] QString replyMessage(const QString &channel, const QString &code, const QString &message);

/// Why a channel is on hold, as core.put_on_hold joins it ("CODE: message", less what was quoted), in the
/// language of the program.
[[nodiscard]] QString holdReason(const QString &channel, const QString &reason);

} // namespace transmittal::models
