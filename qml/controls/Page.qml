// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// What a page of the window is: fills the space the frame gives it and says what it is called.
FocusScope {
    id: page

    required property string title
}
