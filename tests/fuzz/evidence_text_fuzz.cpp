// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transmittalctl/evidence_text.h"
#include "fuzz/property.h"
#include "models/evidence_text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace transmittal;
using fuzz::require;

namespace {

enum class Way { Escaped, Cdata, References };

QString asXml(const QString &value, Way way)
{
    if (way == Way::Cdata && !value.contains(u"]]>"_s))
        return u"<![CDATA["_s + value + u"]]>"_s;
    if (way == Way::Escaped)
        return value.toHtmlEscaped();
    QString text;
    for (const uint point : value.toUcs4())
        text += u"&#%1;"_s.arg(point);
    return text;
}

QByteArray message(const QString &value)
{
    return u"<s:Envelope xmlns:s=\"http://s\"><s:Body><n:add xmlns:n=\"http://n\"><dlNbr>%1</dlNbr></n:add></s:Body></s:Envelope>"_s
        .arg(value)
        .toUtf8();
}

/// What XML can hold, without blanks at its ends.
bool isName(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return text.size() >= 4 && text == text.trimmed() &&
           std::all_of(points.begin(), points.end(), [](uint point) {
               return (point >= 0x20 && point < 0xD800) || (point >= 0xE000 && point < 0xFFFE) ||
                      (point >= 0x10000 && point < 0x110000);
           });
}

/// Reads like the marks that stand for what was hidden, so nobody could tell whether it was.
bool looksHidden(const QString &text, const QString &visible)
{
    return text.contains(u'•') || text.contains(u'⟨') || visible.contains(u"***"_s);
}

/// What a message says, where its text is a message again: "&amp;***" begins with one letter of the name, not
/// five.
QString said(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

/// As a person reads it: without what has no shape, and without the numbers that stand for it.
QString seen(const QString &text)
{
    QString read;
    bool number = false;
    for (const QChar c : text) {
        if (c == u'⟨' || c == u'⟩')
            number = c == u'⟨';
        else if (!number && (c.isSurrogate() || (c.isPrint() && c.category() != QChar::Other_Format)))
            read += c;
    }
    return read.toCaseFolded();
}

} // namespace

/// Bytes of an exchange are shown with what is about a person hidden. The input is such bytes; and then a
/// name that stands in a message, in one of the ways in which it may.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::toBytes(data, size);
    const QString shown = models::readable(bytes, models::personalValues(bytes));
    require(std::none_of(
                shown.begin(), shown.end(),
                [](QChar c) { return c != u'\n' && c != u'\t' && c.category() == QChar::Other_Control; }),
            "nothing is shown that is no text");
    (void)ctl::evidenceText(bytes, false);

    const QString name = QString::fromUtf8(bytes);
    const QString visible = seen(name);
    // A name that is part of the message's own words cannot be told from them, nor one that is a placeholder
    // of a password; the check before sending refuses those.
    if (!isName(name) || looksHidden(name, visible) || (name.startsWith(u"{{"_s) && name.endsWith(u"}}"_s)) ||
        visible.size() < 4 || seen(QString::fromUtf8(message({}))).contains(visible))
        return 0;
    for (const Way way : {Way::Escaped, Way::Cdata, Way::References}) {
        const QByteArray content = message(asXml(name, way));
        require(!seen(said(models::readable(content, models::personalValues(content)))).contains(visible),
                "the client hides the name");
        require(!seen(said(ctl::evidenceText(content, false))).contains(visible),
                "the command line masks the name");
        require(ctl::evidenceText(content, true) == QString::fromUtf8(content),
                "who may see it sees what was sent");
    }
    return 0;
}
