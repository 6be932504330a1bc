// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence_text.h"

#include "core/secret.h"

#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace transmittal::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Writes a SOAP message anew with everything masked that is not known to hold nothing about a person.
class MaskedMessage
{
public:
    explicit MaskedMessage(const QByteArray &content) : m_reader(content), m_writer(&m_text)
    {
        // Prefixes stay as they are: namespaces are ordinary attributes here.
        m_reader.setNamespaceProcessing(false);
    }

    /// Null when it is no SOAP message, or is not whole.
    [[nodiscard]] QString text()
    {
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                writeValue();
                begin();
                break;
            case QXmlStreamReader::EndElement:
                writeValue();
                m_writer.writeEndElement();
                m_open.removeLast();
                break;
            case QXmlStreamReader::Characters:
                m_value += m_reader.text();
                break;
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
            case QXmlStreamReader::ProcessingInstruction:
                return {};
            default:
                break;
            }
        }
        return m_reader.hasError() || m_root != "Envelope"_L1 ? QString() : m_text;
    }

private:
    static QString localName(QStringView qualified) { return qualified.toString().section(u':', -1); }

    void begin()
    {
        const QString name = localName(m_reader.qualifiedName());
        if (m_open.isEmpty())
            m_root = name;
        m_open.append(name);
        m_writer.writeStartElement(m_reader.qualifiedName().toString());
        for (const auto &attribute : m_reader.attributes()) {
            const QString key = attribute.qualifiedName().toString();
            const bool known = key == "xmlns"_L1 || key.startsWith("xmlns:"_L1) ||
                               localName(key) == "nil"_L1 || localName(key) == "mustUnderstand"_L1;
            const QString value = attribute.value().toString();
            m_writer.writeAttribute(key, known ? value : core::PersonalText(value).masked());
        }
    }

    /// What stands between two tags, as a whole: a value may come in several pieces.
    void writeValue()
    {
        static const QStringList plain{u"ccSeqNbr"_s,  u"ccStatCd"_s,  u"ccSubTstamp"_s,
                                       u"courtCd"_s,   u"ccDate"_s,    u"modality"_s,
                                       u"faultcode"_s, u"classCity"_s, u"classCntyCd"_s};
        static const QRegularExpression placeholder(u"\\A\\{\\{\\w+\\}\\}\\z"_s);
        const QString value = std::exchange(m_value, {});
        if (value.isEmpty() || m_open.isEmpty())
            return;
        const bool keep =
            value.trimmed().isEmpty() || plain.contains(m_open.last()) || placeholder.match(value).hasMatch();
        m_writer.writeCharacters(keep ? value : core::PersonalText(value).masked());
    }

    QXmlStreamReader m_reader;
    QString m_text;
    QXmlStreamWriter m_writer;
    QStringList m_open;
    QString m_root;
    QString m_value;
};

} // namespace

QString evidenceText(const QByteArray &content, bool reveal)
{
    if (reveal || content.isEmpty())
        return QString::fromUtf8(content);
    const QString masked = MaskedMessage(content).text();
    return masked.isNull() ? u"(%1 bytes, no SOAP message; shown with --reveal)"_s.arg(content.size())
                           : masked;
}

} // namespace transmittal::ctl
