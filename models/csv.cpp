// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv.h"

#include <QStringList>

#include <algorithm>

namespace transmittal::models {

using namespace Qt::StringLiterals;

QString csvCell(const QString &text)
{
    QString cell = text;
    cell.remove(QChar(u'\0'));
    // OWASP, "CSV Injection": what a spreadsheet would take for a formula becomes text.
    if (!cell.isEmpty() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(cell.front()))
        cell.prepend(u'\'');
    static const QStringList special{u","_s, u"\""_s, u"\n"_s, u"\r"_s, u";"_s, u"\t"_s};
    const bool quoted = std::any_of(special.begin(), special.end(),
                                    [&cell](const QString &part) { return cell.contains(part); });
    if (!quoted)
        return cell;
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace transmittal::models
