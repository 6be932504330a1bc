// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print_pages.h"

#include <QRegularExpression>

#include <algorithm>

namespace transmittal::widgets {

using namespace Qt::StringLiterals;

std::optional<QList<int>> printPages(const QString &text, int count)
{
    QList<bool> wanted(std::max(0, count), text.trimmed().isEmpty());
    if (!text.trimmed().isEmpty()) {
        static const QRegularExpression range(uR"(^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$)"_s);
        for (const QString &part : text.split(u',')) {
            const auto match = range.match(part);
            const int from = match.captured(1).toInt();
            const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
            if (!match.hasMatch() || from < 1 || to < from || to > count)
                return std::nullopt;
            std::fill(wanted.begin() + from - 1, wanted.begin() + to, true);
        }
    }
    QList<int> pages;
    for (int i = 0; i < wanted.size(); ++i)
        if (wanted.at(i))
            pages.append(i);
    return pages;
}

} // namespace transmittal::widgets
