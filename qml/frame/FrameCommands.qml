// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What can be done from everywhere.
Item {
    id: frame

    required property Page page
    required property Desk desk

    signal paletteWanted
    signal keysWanted
    signal passwordWanted
    signal signOutWanted
    signal closeWanted

    component Here: Command {
        group: qsTr("Everywhere")
        enabled: Session.signedIn
    }

    component GoTo: Command {
        required property string page

        commandId: "go." + page
        group: qsTr("Pages")
        enabled: Session.signedIn
        onTriggered: Navigation.go(page)
    }

    GoTo {
        page: "overview"
        text: qsTr("Go to the overview")
        iconName: "overview"
        shortcut: "Ctrl+1"
    }

    GoTo {
        page: "transmissions"
        text: qsTr("Go to the transmissions")
        iconName: "document-send"
        shortcut: "Ctrl+2"
    }

    GoTo {
        page: "activity"
        text: qsTr("Go to the activity")
        iconName: "view-history"
        shortcut: "Ctrl+3"
    }

    GoTo {
        page: "settings"
        text: qsTr("Go to the settings")
        iconName: "configure"
        shortcut: "Ctrl+4"
    }

    Here {
        commandId: "frame.back"
        group: qsTr("Pages")
        text: qsTr("Go back")
        iconName: "go-previous"
        shortcut: "Alt+Left"
        enabled: Session.signedIn && Navigation.canGoBack
        onTriggered: Navigation.back()
    }

    Here {
        commandId: "frame.forward"
        group: qsTr("Pages")
        text: qsTr("Go forward")
        iconName: "go-next"
        shortcut: "Alt+Right"
        enabled: Session.signedIn && Navigation.canGoForward
        onTriggered: Navigation.forward()
    }

    Here {
        commandId: "frame.palette"
        text: qsTr("Find a command")
        iconName: "edit-find"
        shortcut: "Ctrl+K"
        listed: false
        onTriggered: frame.paletteWanted()
    }

    Here {
        commandId: "frame.keys"
        text: qsTr("Show all keys")
        iconName: "keyboard"
        shortcut: "?"
        onTriggered: frame.keysWanted()
    }

    // Where people look for help first.
    Here {
        commandId: "frame.help"
        text: qsTr("Show all keys")
        iconName: "keyboard"
        shortcut: "F1"
        listed: false
        onTriggered: frame.keysWanted()
    }

    Here {
        commandId: "frame.refresh"
        text: qsTr("Read this page again")
        iconName: "view-refresh"
        shortcut: "F5"
        onTriggered: if (frame.page)
            frame.page.refresh()
    }

    Here {
        commandId: "frame.search"
        text: qsTr("Search on this page")
        iconName: "edit-find"
        shortcut: "Ctrl+F"
        onTriggered: if (frame.page)
            frame.page.focusSearch()
    }

    Here {
        commandId: "frame.closeDetail"
        text: qsTr("Close the detail")
        shortcut: "Esc"
        handledElsewhere: true
    }

    Here {
        commandId: "frame.undo"
        text: qsTr("Undo what was done last")
        iconName: "edit-undo"
        shortcut: "Ctrl+Z"
        enabled: Session.signedIn && Notices.count > 0
        onTriggered: Notices.actOnLast()
    }

    Here {
        commandId: "frame.navigation"
        text: qsTr("Narrow or widen the navigation")
        iconName: "application-menu"
        shortcut: "Ctrl+B"
        onTriggered: frame.desk.toggleNavigation()
    }

    Here {
        commandId: "frame.theme"
        text: Theme.dark ? qsTr("Use light colours") : qsTr("Use dark colours")
        iconName: "visibility"
        onTriggered: Preferences.theme = Theme.dark ? "light" : "dark"
    }

    Here {
        commandId: "frame.english"
        text: qsTr("Speak English")
        enabled: Session.signedIn && Qt.uiLanguage !== "en"
        onTriggered: Preferences.language = "en"
    }

    Here {
        commandId: "frame.spanish"
        text: qsTr("Hablar español")
        enabled: Session.signedIn && Qt.uiLanguage !== "es"
        onTriggered: Preferences.language = "es"
    }

    Here {
        commandId: "frame.otherPane"
        text: qsTr("Between the list and its detail")
        shortcut: "F6"
        handledElsewhere: true
    }

    Here {
        commandId: "frame.password"
        text: qsTr("Change your password")
        iconName: "object-locked"
        onTriggered: frame.passwordWanted()
    }

    Here {
        commandId: "frame.signOut"
        text: qsTr("Sign out")
        iconName: "system-log-out"
        // Or Enter in the palette would do it the next morning.
        remembered: false
        onTriggered: frame.signOutWanted()
    }

    PartCommands {}

    ControlKeys {}

    // For the program itself: it takes away what lies over the page.
    Command {
        commandId: "frame.close"
        listed: false
        onTriggered: frame.closeWanted()
    }
}
