// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace transmittal::models {

/// An error's sentence for staff in the language of the program: services and the database write English, for
/// the log and the command line too. Also of parts that are known each by itself, as in "Transmission 7
/// cannot be sent. It is deleted."; one that is not known is given back as it is. Words of our own that were
/// made in the language of the program stay. GUI thread.
[[nodiscard]] QString errorSentence(const core::Error &error);
/// The same of a sentence that comes without its error, as the reason why a bulk action passed one over.
[[nodiscard]] QString errorSentence(const QString &english);

} // namespace transmittal::models
