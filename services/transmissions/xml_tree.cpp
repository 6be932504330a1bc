// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/xml_tree.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace transmittal::transmissions {

namespace {

constexpr QStringView schemaInstance = u"http://www.w3.org/2001/XMLSchema-instance";
constexpr QStringView soapEnvelope = u"http://schemas.xmlsoap.org/soap/envelope/";

class TreeReader
{
public:
    TreeReader(const QString &text, const XmlLimits &limits) : m_reader(text), m_limits(limits) {}

    std::variant<XmlElement, QString> read()
    {
        while (!m_reader.atEnd() && m_refusal.isEmpty())
            take(m_reader.readNext());
        if (m_refusal.isEmpty() && m_reader.hasError())
            m_refusal = u"not well-formed at line %1, column %2"_s.arg(m_reader.lineNumber())
                            .arg(m_reader.columnNumber());
        if (m_refusal.isEmpty() && !m_root)
            m_refusal = u"no element"_s;
        if (!m_refusal.isEmpty())
            return m_refusal;
        return std::move(*m_root);
    }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartDocument:
            checkDeclaration();
            break;
        case QXmlStreamReader::StartElement:
            open();
            break;
        case QXmlStreamReader::EndElement:
            close();
            break;
        case QXmlStreamReader::Characters:
            if (!m_open.empty())
                m_open.back().text += m_reader.text();
            break;
        case QXmlStreamReader::DTD:
            m_refusal = u"it has a document type"_s;
            break;
        case QXmlStreamReader::EntityReference:
            m_refusal = u"it has an entity of its own"_s;
            break;
        case QXmlStreamReader::ProcessingInstruction:
            m_refusal = u"it has a processing instruction"_s;
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Comment:
            break;
        }
    }

    void checkDeclaration()
    {
        const QStringView version = m_reader.documentVersion();
        const QStringView encoding = m_reader.documentEncoding();
        if (!version.isEmpty() && version != u"1.0")
            m_refusal = u"it is not XML 1.0"_s;
        else if (!encoding.isEmpty() && encoding.compare(u"utf-8", Qt::CaseInsensitive) != 0)
            m_refusal = u"it declares another encoding than UTF-8"_s;
    }

    void open()
    {
        if (++m_elements > m_limits.elements) {
            m_refusal = u"it has more than %1 elements"_s.arg(m_limits.elements);
            return;
        }
        if (static_cast<int>(m_open.size()) >= m_limits.depth) {
            m_refusal = u"it is deeper than %1 levels"_s.arg(m_limits.depth);
            return;
        }
        XmlElement element;
        element.ns = m_reader.namespaceUri().toString();
        element.name = m_reader.name().toString();
        const auto attributes = m_reader.attributes();
        element.nil = isTrue(attributes.value(schemaInstance.toString(), u"nil"_s));
        element.mustUnderstand = isTrue(attributes.value(soapEnvelope.toString(), u"mustUnderstand"_s));
        m_open.push_back(std::move(element));
        m_scopes.push_back(m_reader.namespaceDeclarations());
    }

    void close()
    {
        XmlElement element = std::move(m_open.back());
        m_open.pop_back();
        const QStringView text = QStringView(element.text).trimmed();
        if (const qsizetype colon = text.indexOf(u':'); colon > 0)
            element.textNamespace = resolve(text.left(colon));
        m_scopes.pop_back();
        if (m_open.empty())
            m_root = std::move(element);
        else
            m_open.back().children.push_back(std::move(element));
    }

    [[nodiscard]] QString resolve(QStringView prefix) const
    {
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope)
            for (const QXmlStreamNamespaceDeclaration &declaration : *scope)
                if (declaration.prefix() == prefix)
                    return declaration.namespaceUri().toString();
        return {};
    }

    static bool isTrue(QStringView value) { return value == u"1" || value == u"true"; }

    QXmlStreamReader m_reader;
    XmlLimits m_limits;
    int m_elements = 0;
    std::vector<XmlElement> m_open;
    std::vector<QXmlStreamNamespaceDeclarations> m_scopes;
    std::optional<XmlElement> m_root;
    QString m_refusal;
};

} // namespace

std::variant<XmlElement, QString> readXml(const QByteArray &bytes, const XmlLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return u"it is larger than %1 bytes"_s.arg(limits.bytes);
    // Decoded here, so that neither a declaration nor a guess can choose another encoding.
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return u"it is no valid UTF-8"_s;
    return TreeReader(text, limits).read();
}

} // namespace transmittal::transmissions
