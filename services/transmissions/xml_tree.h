// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <variant>
#include <vector>

namespace transmittal::transmissions {

/// One element of a small XML document that was read strictly.
struct XmlElement
{
    QString ns;                       ///< namespace, empty for none
    QString name;                     ///< local name
    QString text;                     ///< own characters, not those of the children
    QString textNamespace;            ///< when the text is a QName with a prefix: what the prefix stands for
    bool nil = false;                 ///< xsi:nil is true
    bool mustUnderstand = false;      ///< soap:mustUnderstand is set (SOAP 1.1)
    std::vector<XmlElement> children; ///< in the order of the document

    [[nodiscard]] bool is(QStringView space, QStringView local) const { return ns == space && name == local; }
    /// Whether there is text beside the children.
    [[nodiscard]] bool hasText() const { return !text.trimmed().isEmpty(); }
};

/// The bounds of a document; one that passes them is refused.
struct XmlLimits
{
    qsizetype bytes = 1024LL * 1024;
    int depth = 16;
    int elements = 1000;
};

/// The root of the document, or why it was refused (for the log; nothing of the document's text). Refused:
/// invalid UTF-8 or another encoding, anything not well-formed, a document type, an entity of its own, a
/// processing instruction, anything after the root, a bound passed. Pure; any thread.
[[nodiscard]] std::variant<XmlElement, QString> readXml(const QByteArray &bytes,
                                                        const XmlLimits &limits = {});

} // namespace transmittal::transmissions
