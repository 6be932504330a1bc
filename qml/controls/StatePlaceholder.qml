// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// In place of a list that has no rows to show: says whether they are on their way, cannot be read, may not be seen, or do
/// not exist. Invisible as soon as there are rows.
Item {
    id: placeholder

    property bool loading: false
    property string error: ""
    property bool refused: false
    property int count: 0
    property string emptyTitle: qsTr("Nothing here yet")
    property string emptyText: ""
    property string emptyIcon: "view-list-details"
    property string emptyAction: ""
    property string what: qsTr("This could not be loaded")
    /// "refused", "error", "loading", "empty" or "" when there are rows
    readonly property string shown: {
        if (placeholder.refused)
            return "refused";
        if (placeholder.count > 0)
            return "";
        if (placeholder.error !== "")
            return "error";
        return placeholder.loading ? "loading" : "empty";
    }

    signal retry
    signal acted

    visible: placeholder.shown !== ""

    LoadingState {
        anchors.fill: parent
        visible: placeholder.shown === "loading"
        running: visible
    }

    EmptyState {
        anchors.fill: parent
        visible: placeholder.shown === "empty"
        iconName: placeholder.emptyIcon
        title: placeholder.emptyTitle
        text: placeholder.emptyText
        actionText: placeholder.emptyAction
        onActed: placeholder.acted()
    }

    ErrorState {
        anchors.fill: parent
        visible: placeholder.shown === "error"
        what: placeholder.what
        why: placeholder.error
        onRetry: placeholder.retry()
    }

    NoPermissionState {
        anchors.fill: parent
        visible: placeholder.shown === "refused"
    }
}
