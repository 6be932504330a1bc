// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence_text.h"

#include "core/secret.h"

#include <QRegularExpression>
#include <QStringList>

namespace transmittal::ctl {

using namespace Qt::StringLiterals;

QString evidenceText(const QByteArray &content, bool reveal)
{
    const QString text = QString::fromUtf8(content);
    if (reveal || text.isEmpty())
        return text;
    if (!text.trimmed().startsWith(u'<') || !text.contains(":Envelope"_L1))
        return u"(%1 bytes, no SOAP message; shown with --reveal)"_s.arg(content.size());
    // What is known to hold nothing about a person; everything else is masked.
    static const QStringList plain{u"ccSeqNbr"_s,  u"ccStatCd"_s,  u"ccSubTstamp"_s,
                                   u"courtCd"_s,   u"ccDate"_s,    u"modality"_s,
                                   u"faultcode"_s, u"classCity"_s, u"classCntyCd"_s};
    static const QRegularExpression element(uR"(<(?:[\w.-]+:)?([\w.-]+)([^<>]*)>([^<]*))"_s);
    QString masked;
    qsizetype from = 0;
    auto matches = element.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString value = match.captured(3);
        masked += QStringView(text).mid(from, match.capturedStart(3) - from);
        const bool keep =
            value.trimmed().isEmpty() || plain.contains(match.captured(1)) || value.startsWith("{{"_L1);
        masked += keep ? value : core::PersonalText(value).masked();
        from = match.capturedEnd(3);
    }
    return masked + text.mid(from);
}

} // namespace transmittal::ctl
