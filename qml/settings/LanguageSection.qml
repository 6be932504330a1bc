// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// Which language the program speaks, and how dates and numbers are written.
SectionBody {
    id: section

    readonly property list<string> languages: ["", "en", "es"]

    title: qsTr("Language")

    GroupCard {
        FormField {
            Layout.fillWidth: true
            Layout.maximumWidth: 360
            label: qsTr("Language")
            help: qsTr("An authority's own words and the mail to administrators stay as they were written.")

            Choice {
                name: qsTr("Language")
                // Each in itself, so that whoever is lost finds back.
                model: [qsTr("As the system"), "English", "Español"]
                wanted: Math.max(0, section.languages.indexOf(Preferences.language))
                onActivated: index => Preferences.language = section.languages[index]
            }
        }

        PropertyList {
            Layout.fillWidth: true
            properties: [
                {
                    "label": qsTr("Dates and times"),
                    "value": Format.exactDateTime(section.sample)
                },
                {
                    "label": qsTr("Numbers"),
                    "value": Format.number(1234567)
                },
                {
                    "label": qsTr("Time zone"),
                    "value": Format.zone
                }
            ]
        }
    }

    readonly property date sample: new Date(2026, 11, 31, 16, 5, 9)
}
