// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Names a part of a page or of a form.
PlainLabel {
    id: title

    strong: true
    Accessible.role: Accessible.Heading
    Accessible.name: title.text
}
