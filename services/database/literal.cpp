// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/literal.h"

#include <QJsonDocument>

#include <cmath>

namespace transmittal::database {

using namespace Qt::StringLiterals;

namespace {

core::Error refused(const QString &staff, qsizetype position)
{
    return {core::ErrorCode::InvalidInput, staff, u"bind $%1 refused before sending"_s.arg(position)};
}

const QString nulText =
    u"A text contains a NUL character, which cannot be stored: remove it and try again."_s;
const QString badTime =
    u"A date or time is not valid or outside the years 1 to 9999: correct it and try again."_s;

bool storable(QDate date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

bool hasNul(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().contains(QChar::Null);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(),
                           [](const QJsonValue &element) { return hasNul(element); });
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key().contains(QChar::Null) || hasNul(member.value()))
            return true;
    }
    return false;
}

QString jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    // QJsonDocument writes no lone scalar.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

QString doubleText(double value)
{
    if (std::isnan(value))
        return u"NaN"_s;
    if (std::isinf(value))
        return value > 0 ? u"Infinity"_s : u"-Infinity"_s;
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString arrayText(const QStringList &elements)
{
    QString text = u"{"_s;
    for (const QString &element : elements) {
        if (text.size() > 1)
            text += u',';
        QString escaped = element;
        escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
        text += u'"' + escaped + u'"';
    }
    return text + u'}';
}

struct Writer
{
    qsizetype position;
    using Out = core::Result<QString>;

    Out operator()(std::monostate) const { return u"NULL"_s; }
    Out operator()(bool value) const { return value ? u"'t'"_s : u"'f'"_s; }
    Out operator()(qint64 value) const { return u"'%1'"_s.arg(value); }
    Out operator()(double value) const { return quoted(doubleText(value)); }
    Out operator()(const QString &value) const
    {
        if (value.contains(QChar::Null))
            return refused(nulText, position);
        return quoted(value);
    }
    Out operator()(const QByteArray &value) const
    {
        return QString("'\\x"_L1 + QLatin1StringView(value.toHex()) + u'\'');
    }
    Out operator()(QDate value) const
    {
        if (!storable(value))
            return refused(badTime, position);
        return quoted(value.toString(Qt::ISODate));
    }
    Out operator()(const QDateTime &value) const
    {
        const QDateTime utc = value.toUTC();
        if (!value.isValid() || !storable(utc.date()))
            return refused(badTime, position);
        return quoted(utc.toString(Qt::ISODateWithMs));
    }
    Out operator()(const QJsonValue &value) const
    {
        if (value.isUndefined())
            return u"NULL"_s;
        if (hasNul(value))
            return refused(nulText, position);
        return quoted(jsonText(value));
    }
    Out operator()(const QStringList &value) const
    {
        if (std::any_of(value.begin(), value.end(),
                        [](const QString &text) { return text.contains(QChar::Null); }))
            return refused(nulText, position);
        return quoted(arrayText(value));
    }
    Out operator()(const QList<qint64> &value) const
    {
        QStringList numbers;
        numbers.reserve(value.size());
        for (const qint64 number : value)
            numbers << QString::number(number);
        return QString(u"'{"_s + numbers.join(u',') + u"}'"_s);
    }
};

} // namespace

QString quoted(QStringView text)
{
    QString result;
    result.reserve(text.size() + 2);
    result += u'\'';
    for (const QChar character : text) {
        if (character == u'\'')
            result += u'\'';
        result += character;
    }
    return result + u'\'';
}

core::Result<QString> literal(const Bind &bind)
{
    return std::visit(Writer{1}, bind.value());
}

core::Result<QString> argumentList(const Binds &binds)
{
    if (binds.empty())
        return QString();
    QString list = u"("_s;
    for (qsizetype position = 1; const Bind &bind : binds) {
        core::Result<QString> text = std::visit(Writer{position}, bind.value());
        if (!text)
            return text;
        if (position++ > 1)
            list += u',';
        list += *text;
    }
    return QString(list + u')');
}

std::optional<QStringList> parsedArray(QStringView text)
{
    if (text.size() < 2 || text.front() != u'{' || text.back() != u'}')
        return std::nullopt;
    QStringList elements;
    const qsizetype end = text.size() - 1;
    qsizetype at = 1;
    while (at < end) {
        QString element = u""_s;
        const bool inQuotes = text[at] == u'"';
        if (inQuotes) {
            for (++at; at < end && text[at] != u'"'; ++at) {
                if (text[at] == u'\\')
                    ++at;
                element += text[at];
            }
            if (at >= end)
                return std::nullopt;
            ++at;
        } else {
            for (; at < end && text[at] != u','; ++at) {
                if (text[at] == u'{')
                    return std::nullopt;
                element += text[at];
            }
            if (element == "NULL"_L1)
                element = QString();
        }
        elements << element;
        if (at < end && text[at++] != u',')
            return std::nullopt;
    }
    return elements;
}

} // namespace transmittal::database
