// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Models

/// The window. Signed out it shows the sign-in, signed in the pages; while the database is lost or refuses the login the
/// pages stay as they are, and a banner says what is the matter.
ApplicationWindow {
    id: window

    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 700
    visible: false // opened by the program, at its place
    title: Session.practice ? qsTr("Transmittal (PRACTICE)") : qsTr("Transmittal")
    color: Theme.window
    // For what is not ours: Qt's own file dialog, where the system has none, goes by its window.
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBase
    palette {
        window: Theme.window
        windowText: Theme.text
        base: Theme.surface
        alternateBase: Theme.sunken
        text: Theme.text
        placeholderText: Theme.muted
        button: Theme.raised
        buttonText: Theme.text
        highlight: Theme.accent
        highlightedText: Theme.onAccent
        light: Theme.raised
        midlight: Theme.hover
        mid: Theme.border
        dark: Theme.outline
        shadow: Theme.border
        link: Theme.accent
    }

    onClosing: event => {
        event.accepted = desk.unsaved === "" || leaving.given;
        if (!event.accepted)
            leaving.ask(() => window.close());
    }

    FocusScope {
        id: content

        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: if (desk.page)
            desk.page.closeDetail()

        PracticeBand {
            id: band

            visible: Session.practice
            width: parent.width
            height: visible ? implicitHeight : 0
        }

        SignInForm {
            anchors.fill: parent
            anchors.topMargin: band.height
            visible: !Session.signedIn
            enabled: visible
            focus: visible
        }

        Desk {
            id: desk

            anchors.fill: parent
            anchors.topMargin: band.height
            visible: Session.signedIn
            enabled: visible
            focus: visible
        }

        ToastStack {
            // In the middle, but not over a pane of the usual width at the right, where forms have their buttons.
            x: Math.max(16, Math.min((parent.width - width) / 2, parent.width - 480 - width))
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 44
            z: 2
        }
    }

    CommandPalette {
        id: palette
    }

    KeyOverview {
        id: keys
    }

    PasswordDialog {
        id: passwordDialog
    }

    LeavingQuestion {
        id: leaving

        unsaved: desk.unsaved
        onStayed: Navigation.go(desk.unsavedPage, {})
    }

    FrameCommands {
        page: desk.page
        desk: desk
        onPaletteWanted: palette.open()
        onKeysWanted: keys.open()
        onPasswordWanted: passwordDialog.open()
        onSignOutWanted: desk.unsaved === "" ? Session.signOut() : leaving.ask(() => Session.signOut())
        onCloseWanted: {
            palette.close();
            keys.close();
        }
    }

    KeyBinder {}

    SessionNews {}
}
