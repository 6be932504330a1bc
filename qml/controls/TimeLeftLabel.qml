// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// How long something still takes, beside its progress; not there while nobody knows, or it is not worth saying.
PlainLabel {
    id: label

    /// Of what is done, 0 to 1; below 0: nothing runs, or nobody knows how far.
    property real share: -1

    visible: label.text !== ""
    text: time.milliseconds < 0 ? "" : qsTr("about %1 left").arg(Format.duration(time.milliseconds))
    muted: true
    size: Theme.fontSmall
    Accessible.ignored: true

    TimeLeft {
        id: time

        share: label.share
    }
}
