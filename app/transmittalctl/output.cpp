// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace transmittal::ctl {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// What the database holds must not steer the terminal.
QString harmless(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = c == u'\n' || c == u'\t' ? u' ' : u'?';
    return text;
}

QByteArray compact(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

QString shown(const QJsonValue &value, Shown how)
{
    if (how == Shown::Size)
        return QString::number(value.toArray().size());
    if (how == Shown::Brief) {
        constexpr qsizetype longest = 100;
        const QString whole = shown(value, Shown::Text);
        return whole.size() > longest ? whole.left(longest) + u'…' : whole;
    }
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        const bool plain = std::all_of(array.begin(), array.end(), [](const auto &element) {
            return element.isString() || element.isDouble();
        });
        if (!plain)
            return QString::fromUtf8(compact(value));
        QStringList parts;
        for (const auto &element : array)
            parts.append(shown(element, Shown::Text));
        return parts.join(u", "_s);
    }
    case QJsonValue::Object:
        return value.toObject().isEmpty() ? QString() : QString::fromUtf8(compact(value));
    case QJsonValue::String:
        break;
    }
    if (how == Shown::Time) {
        const QDateTime instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return instant.isValid() ? instant.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss t"_s) : QString();
    }
    return value.toString();
}

void Output::document(const QJsonValue &value)
{
    if (!m_json)
        return;
    m_documented = true;
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    write(stdout, QString::fromUtf8(document.toJson()));
}

void Output::line(const QString &text)
{
    if (!m_json)
        write(stdout, harmless(text) + u'\n');
}

void Output::table(const QJsonArray &records, const Columns &columns)
{
    if (m_json || records.isEmpty())
        return;
    std::vector<qsizetype> widths;
    std::vector<std::vector<QString>> rows;
    std::vector<QString> titles;
    for (const Column &column : columns)
        titles.push_back(column.title);
    rows.push_back(titles);
    for (const auto &record : records) {
        std::vector<QString> row;
        for (const Column &column : columns)
            row.push_back(harmless(shown(record.toObject().value(column.field), column.shown)));
        rows.push_back(row);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        qsizetype width = 0;
        for (const auto &row : rows)
            width = std::max(width, row[i].size());
        widths.push_back(width);
    }
    QString text;
    for (const auto &row : rows) {
        QString line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    write(stdout, text);
}

void Output::listing(const QJsonObject &record, const Columns &columns)
{
    if (m_json)
        return;
    qsizetype width = 0;
    for (const Column &column : columns)
        width = std::max(width, column.title.size());
    QString text;
    for (const Column &column : columns) {
        const QString value = harmless(shown(record.value(column.field), column.shown));
        if (!value.isEmpty())
            text += column.title.leftJustified(width + 2) + value + u'\n';
    }
    write(stdout, text);
}

void Output::list(const QJsonArray &records, const Columns &columns, const QString &whenEmpty)
{
    document(records);
    if (records.isEmpty())
        line(whenEmpty);
    table(records, columns);
}

void Output::done(const QString &sentence, const QJsonObject &record)
{
    document(record);
    line(sentence);
}

void Output::progress(const QString &text)
{
    const QString line = harmless(text);
    if (::isatty(STDERR_FILENO) == 1)
        write(stderr, u'\r' + line.leftJustified(m_progressWidth));
    else
        write(stderr, line + u'\n');
    m_progressWidth = std::max(m_progressWidth, line.size());
}

void Output::endProgress()
{
    if (m_progressWidth > 0 && ::isatty(STDERR_FILENO) == 1)
        write(stderr, u"\n"_s);
    m_progressWidth = 0;
}

void Output::note(const QString &text)
{
    endProgress();
    write(stderr, harmless(text) + u'\n');
}

void Output::error(const core::Error &error)
{
    note(u"transmittalctl: "_s + error.staff);
    if (!m_documented)
        document(QJsonObject{
            {u"error"_s, QJsonObject{{u"code"_s, name(error.code)}, {u"message"_s, error.staff}}}});
}

} // namespace transmittal::ctl
