// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace transmittal::ctl {

/// How a field of a record is shown to a person.
enum class Shown {
    Text,
    Time,  ///< an instant, in the time zone of this machine
    Size,  ///< how many elements an array has
    Brief, ///< the beginning of what may be long; --json has all of it
};

/// A column of a table, or a line of a listing.
struct Column
{
    QString field; ///< its name in the record and in JSON: that of the database
    QString title;
    Shown shown = Shown::Text;
};
using Columns = std::vector<Column>;

/// What a command says. With --json one document on the standard output and nothing else there; else tables
/// for people. Errors and progress go to the standard error in both cases.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }

    /// The JSON of a command, ignored for people.
    void document(const QJsonValue &value);

    /// For people only:
    void line(const QString &text);
    void table(const QJsonArray &records, const Columns &columns);
    /// One record, a field per line; empty ones are left out.
    void listing(const QJsonObject &record, const Columns &columns);

    /// A command whose whole answer is a list: a table, or an array.
    void list(const QJsonArray &records, const Columns &columns, const QString &whenEmpty);
    /// A command whose whole answer is what it did: a sentence, or an object.
    void done(const QString &sentence, const QJsonObject &record);

    /// On the standard error, while something takes long. Replaces the line before it on a terminal.
    void progress(const QString &text);
    void endProgress();
    /// On the standard error.
    void note(const QString &text);
    /// The sentence on the standard error, and with --json {"error": {"code", "message"}}, unless there was a
    /// document.
    void error(const core::Error &error);

private:
    bool m_json;
    bool m_documented = false;
    qsizetype m_progressWidth = 0;
};

/// A field as a person reads it.
[[nodiscard]] QString shown(const QJsonValue &value, Shown how);

} // namespace transmittal::ctl
