// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest

/// A test of the desk's screens. A warning fails it: a screen that works gives none.
TestCase {
    when: windowShown

    function init(): void {
        failOnWarning(/.?/);
    }
}
