// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// What a signed-in person has before them: navigation, page, status bar.
FocusScope {
    id: desk

    readonly property Page page: host.item ? (host.item as PageHost).current : null
    readonly property string unsaved: (host.item as PageHost)?.unsaved ?? ""
    readonly property string unsavedPage: (host.item as PageHost)?.unsavedPage ?? "settings"
    property bool collapsed: Preferences.value("frame/collapsed", false)

    function toggleNavigation(): void {
        desk.collapsed = !desk.collapsed;
        Preferences.setValue("frame/collapsed", desk.collapsed);
    }

    NavigationBar {
        id: navigation

        collapsed: desk.collapsed
        anchors.top: parent.top
        anchors.bottom: statusBar.top
        onToggled: desk.toggleNavigation()
    }

    SessionBanner {
        id: banner

        anchors.left: navigation.right
        anchors.right: parent.right
        anchors.top: parent.top
        height: visible ? implicitHeight : 0
    }

    // The next person begins with pages of their own.
    Loader {
        id: host

        active: Session.signedIn
        focus: true
        anchors.left: navigation.right
        anchors.right: parent.right
        anchors.top: banner.bottom
        anchors.bottom: statusBar.top
        sourceComponent: PageHost {
            focus: true
        }
    }

    StatusBar {
        id: statusBar

        width: parent.width
        anchors.bottom: parent.bottom
    }
}
