// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What the sections do, by name.
CommandsOfParts {
    id: commands

    readonly property string group: qsTr("Settings")
    readonly property string administratorsOnly: Session.mayAdminister ? "" : qsTr("Only administrators may do this.")

    pageName: "settings"
    partName: "section"

    Command {
        commandId: "settings.testDatabase"
        group: commands.group
        text: qsTr("Test the connection to the database")
        iconName: "database"
        here: commands.here
        onTriggered: commands.ask("database", "test")
    }

    Command {
        commandId: "settings.testChannel"
        group: commands.group
        text: qsTr("Test the connection of the channel")
        iconName: "network-connect"
        here: commands.here
        onTriggered: commands.ask("channels", "test")
    }

    Command {
        commandId: "settings.pauseChannel"
        group: commands.group
        text: qsTr("Pause the channel")
        iconName: "media-playback-pause"
        here: commands.here
        refusal: commands.managersOnly
        onTriggered: commands.ask("channels", "pause")
    }

    Command {
        commandId: "settings.resumeChannel"
        group: commands.group
        text: qsTr("Resume the channel")
        iconName: "media-playback-start"
        here: commands.here
        refusal: commands.managersOnly
        onTriggered: commands.ask("channels", "resume")
    }

    Command {
        commandId: "settings.addPerson"
        group: commands.group
        text: qsTr("Add a person")
        iconName: "list-add"
        here: commands.here
        refusal: commands.administratorsOnly
        onTriggered: commands.ask("staff", "add")
    }

    Command {
        commandId: "settings.approveWorker"
        group: commands.group
        text: qsTr("Approve a worker")
        iconName: "network-server"
        here: commands.here
        refusal: commands.administratorsOnly
        onTriggered: commands.ask("workers", "approve")
    }

    Command {
        commandId: "settings.retireWorker"
        group: commands.group
        text: qsTr("Retire a worker")
        iconName: "network-server"
        here: commands.here
        refusal: commands.administratorsOnly
        onTriggered: commands.ask("workers", "retire")
    }

    Command {
        commandId: "settings.startPractice"
        group: commands.group
        text: qsTr("Start practice")
        iconName: "media-playback-start"
        here: commands.here
        // It signs out of where one is.
        remembered: false
        enabled: !Practice.running
        refusal: !Practice.available ? qsTr("This installation has no practice services.") : Session.practice ? qsTr("This is a practice database.") : Practice.starting ? qsTr("It is being started.") : ""
        onTriggered: commands.ask("practice", "start")
    }

    Command {
        commandId: "settings.endPractice"
        group: commands.group
        text: Practice.starting ? qsTr("Stop the start of practice") : qsTr("End practice")
        iconName: "media-playback-stop"
        here: commands.here
        remembered: false
        enabled: Practice.running || Practice.starting
        onTriggered: commands.ask("practice", "stop")
    }
}
