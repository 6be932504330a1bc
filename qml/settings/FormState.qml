// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// In place of a form's fields until they are read: loading, why they could not be read, or that they may not be.
StatePlaceholder {
    id: state

    required property EditForm form

    Layout.fillWidth: true
    Layout.preferredHeight: 220
    visible: !state.form.loaded
    count: state.form.loaded ? 1 : 0
    loading: state.form.loading
    error: state.form.error
    refused: state.form.refused
    emptyTitle: qsTr("Nobody is signed in")
    onRetry: state.form.refresh()
}
