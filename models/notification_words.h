// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/staff_notification.h"

namespace transmittal::models {

/// What the database writes into a notification in English, as the mail to administrators has it, in the
/// language of the program. What is not known is given back as it is.
[[nodiscard]] QString notificationSentence(const QString &english);

/// The text of a notification; of a hold with the catalogue's own words for its reason.
[[nodiscard]] QString notificationBody(const access::StaffNotification &notification);

} // namespace transmittal::models
