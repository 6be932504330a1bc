// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace transmittal::models {

/// What the engine or a worker decided by itself about a transmission, in the language of the program. The
/// authority said nothing of it.
struct EngineWords
{
    QString cause;
    QString cure;       ///< empty: what the state's usual cure says
    qint64 earlier = 0; ///< the transmission under which the same was filed; 0: not about one
};

/// The engine's words in the message of a transmission; none when it is the authority's or a person's.
[[nodiscard]] std::optional<EngineWords> engineWords(const QString &message);

/// One sentence of a worker or the engine about an attempt, in the language of the program; one that is not
/// known is given back as it is.
[[nodiscard]] QString engineSentence(const QString &english);

} // namespace transmittal::models
