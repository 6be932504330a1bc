// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml_escape.h"

namespace transmittal::core {

QByteArray xmlEscaped(const QByteArray &utf8)
{
    QByteArray escaped;
    escaped.reserve(utf8.size() * 2);
    for (const char c : utf8) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&apos;";
            break;
        // A reader turns a bare CR into LF (XML 1.0, 2.11), which would change a password.
        case '\r':
            escaped += "&#13;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

Secret xmlEscaped(const Secret &utf8)
{
    return Secret(xmlEscaped(utf8.reveal()));
}

} // namespace transmittal::core
