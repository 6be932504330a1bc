// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence_text.h"

#include <QSet>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &personalElements()
{
    static const QSet<QString> names{u"dlNbr"_s, u"firstName"_s, u"lastName"_s, u"dateOfBirth"_s,
                                     u"refNbr"_s};
    return names;
}

QString printable(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || c.isSurrogate() ||
            (c.isPrint() && c.category() != QChar::Other_Format))
            shown.append(c);
        else if (c != u'\r')
            shown.append(u"⟨%1⟩"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QChar(u'0')));
    }
    return shown;
}

QString plain(const QByteArray &content)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(content);
    return utf8.hasError() ? QString::fromLatin1(content) : text;
}

/// Null when it is no XML that may be laid out anew. Prefixes stay as they are: namespaces are ordinary
/// attributes here.
QString indented(const QByteArray &content)
{
    QString text;
    QXmlStreamReader reader(content);
    reader.setNamespaceProcessing(false);
    QXmlStreamWriter writer(&text);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            writer.writeStartElement(reader.qualifiedName().toString());
            for (const auto &attribute : reader.attributes())
                writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
            break;
        case QXmlStreamReader::EndElement:
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            if (!reader.isWhitespace())
                writer.writeCharacters(reader.text().toString());
            break;
        case QXmlStreamReader::Comment:
            writer.writeComment(reader.text().toString());
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            return {};
        default:
            break;
        }
    }
    return reader.hasError() ? QString() : text.trimmed();
}

} // namespace

QStringList personalValues(const QByteArray &content)
{
    QSet<QString> values;
    QXmlStreamReader reader(content);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.qualifiedName().toString().section(u':', -1);
        if (!personalElements().contains(name))
            continue;
        const QString value = reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        values.insert(value);
        values.insert(value.toHtmlEscaped());
        if (name == "dateOfBirth"_L1)
            values.insert(value.section(u'T', 0, 0));
    }
    QStringList sorted;
    for (const QString &value : std::as_const(values))
        if (value.size() > 1)
            sorted.append(value);
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return sorted;
}

QString readable(const QByteArray &content, const QStringList &hidden)
{
    QString text = indented(content);
    if (text.isNull())
        text = plain(content);
    // Before printable(), which spells out what a value may hold.
    for (const QString &value : hidden)
        text.replace(value, u"•••"_s, Qt::CaseInsensitive);
    return printable(text);
}

} // namespace transmittal::models
