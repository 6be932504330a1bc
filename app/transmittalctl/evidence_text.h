// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace transmittal::ctl {

/// The bytes of a request or reply as text to look at. Unless they are to be revealed, the text of every
/// element and attribute that may hold personal data is masked; what is no whole SOAP message is then not
/// shown at all.
[[nodiscard]] QString evidenceText(const QByteArray &content, bool reveal);

} // namespace transmittal::ctl
