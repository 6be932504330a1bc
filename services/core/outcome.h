// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace transmittal::core {

/// What an attempt at an outside service came to. Each channel maps every answer, fault and transport error
/// to one of these five; nothing else may decide what happens to the job.
enum class Outcome {
    Accepted,    ///< the authority has it and gave its number
    Rejected,    ///< the authority surely refused it because of the data; a person corrects it
    OnHold,      ///< credentials or configuration; surely not filed; the whole queue pauses
    RetryLater,  ///< surely not filed; the same bytes may be sent again
    Unconfirmed, ///< it may have been filed or not; nothing sends it again by itself
};

/// The outcome's name as it stands in the database, in catalogues and in --json output, for example
/// "retry_later".
[[nodiscard]] QString name(Outcome outcome);

/// The reverse of name(Outcome); nothing for any other text.
[[nodiscard]] std::optional<Outcome> outcomeFromName(QStringView name);

} // namespace transmittal::core
