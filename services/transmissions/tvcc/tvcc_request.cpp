// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/tvcc/tvcc_request.h"

using namespace Qt::StringLiterals;

namespace transmittal::transmissions {

QString name(TvccDateFormat format)
{
    return format == TvccDateFormat::DateTime ? u"dateTime"_s : u"date"_s;
}

std::optional<TvccDateFormat> tvccDateFormatFromName(QStringView name)
{
    if (name == u"dateTime")
        return TvccDateFormat::DateTime;
    if (name == u"date")
        return TvccDateFormat::Date;
    return std::nullopt;
}

} // namespace transmittal::transmissions
