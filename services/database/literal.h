// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "database/bind.h"

namespace transmittal::database {

/// A text as an SQL literal ('it''s'), for standard_conforming_strings = on, which every session of ours
/// sets. The caller has made sure that it holds no NUL.
[[nodiscard]] QString quoted(QStringView text);

/// The value as an untyped SQL literal, which the server reads as the type of the statement's parameter.
[[nodiscard]] core::Result<QString> literal(const Bind &bind);

/// All binds as the argument list of EXECUTE, for example "('7',NULL)"; empty for no binds.
[[nodiscard]] core::Result<QString> argumentList(const Binds &binds);

/// The elements of a one-dimensional PostgreSQL array in its text form: {a,"b c",NULL}. NULL elements come as
/// null strings. Nothing when the text is not such an array. Source: PostgreSQL manual, "Array Input and
/// Output Syntax".
[[nodiscard]] std::optional<QStringList> parsedArray(QStringView text);

} // namespace transmittal::database
