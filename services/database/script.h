// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace transmittal::database {

struct ScriptStatement
{
    QStringView text; ///< into the script, without the semicolon
    int line = 0;     ///< of its first word, from 1 on
};

/// The statements of an SQL script in the order in which the server will see them. Knows quotes, dollar
/// quotes, E'' strings, nested comments, BEGIN ATOMIC bodies; statements of comments alone are left out.
/// Source: PostgreSQL manual, "Lexical Structure". The views live as long as the script.
[[nodiscard]] QList<ScriptStatement> splitScript(QStringView script);

/// The first word behind white space, comments and parentheses; empty if there is none.
[[nodiscard]] QStringView firstWord(QStringView sql);

} // namespace transmittal::database
