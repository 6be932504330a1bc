// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace transmittal::controls {

void Clipboard::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString Clipboard::text()
{
    return QGuiApplication::clipboard()->text();
}

QString PlainText::line(const QString &text)
{
    constexpr qsizetype longest = 500;
    // Line ends and controls, and marks that turn the direction of what follows: "evil" must not read as
    // "live".
    const auto breaks = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph || (c >= u'\u202A' && c <= u'\u202E') ||
               (c >= u'\u2066' && c <= u'\u2069');
    };
    if (text.size() <= longest && std::none_of(text.begin(), text.end(), breaks))
        return text;
    QString line = text.left(longest);
    std::replace_if(line.begin(), line.end(), breaks, u' ');
    if (text.size() > longest)
        line += u'…';
    return line;
}

} // namespace transmittal::controls
