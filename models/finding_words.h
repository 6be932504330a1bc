// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace transmittal::models {

/// The sentence of a finding in the language of the program. Findings are made and stored in English, by the
/// check before sending and by the database; one that is not known is given back as it is.
[[nodiscard]] QString findingSentence(const QString &english);

/// The sentences of several findings, as a worker joins them for an attempt. Where one of them is not known,
/// all stay as they are: half of each language is worse to read.
[[nodiscard]] QString findingSentences(const QString &english);

} // namespace transmittal::models
