// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/job.h"

namespace transmittal::jobs {

using namespace Qt::StringLiterals;

QString name(Phase phase)
{
    switch (phase) {
    case Phase::Prepared:
        return u"prepared"_s;
    case Phase::Connecting:
        return u"connecting"_s;
    case Phase::Sending:
        return u"sending"_s;
    case Phase::Replied:
        return u"replied"_s;
    case Phase::Classified:
        return u"classified"_s;
    }
    return {};
}

} // namespace transmittal::jobs
