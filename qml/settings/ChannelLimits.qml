// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// How fast, how often and when a channel sends.
ColumnLayout {
    id: limits

    required property ChannelForm form
    property bool authority: true

    Layout.fillWidth: true
    spacing: 4 * Theme.unit

    GroupCard {
        title: qsTr("Attempts and time limits")
        text: qsTr("A call is tried again by itself only when it surely was not filed. Times such as 30 s, 5 min, 1 h.")

        FieldGrid {
            EntryField {
                entry: limits.form.maxAttempts
                formLocked: limits.form.locked
                label: qsTr("Attempts in all")
                mono: true
            }

            EntryField {
                entry: limits.form.retryDelays
                formLocked: limits.form.locked
                label: qsTr("Waiting between attempts")
                mono: true
                note: qsTr("The last one holds for all that follow.")
            }

            EntryField {
                entry: limits.form.timeout
                formLocked: limits.form.locked
                label: qsTr("Longest call")
                mono: true
                note: qsTr("Afterwards it counts as unanswered. 1 s to 5 min.")
            }

            EntryField {
                entry: limits.form.connectTimeout
                formLocked: limits.form.locked
                label: qsTr("Longest connecting")
                mono: true
                note: qsTr("500 ms to 1 min.")
            }
        }
    }

    GroupCard {
        title: qsTr("Limits")
        text: qsTr("Shared by all workstations.")

        FieldGrid {
            most: 3

            EntryField {
                entry: limits.form.concurrency
                formLocked: limits.form.locked
                label: qsTr("Calls at the same time")
                mono: true
                note: qsTr("Empty: no limit.")
            }

            EntryField {
                entry: limits.form.ratePerMinute
                formLocked: limits.form.locked
                label: qsTr("Calls a minute")
                mono: true
                note: qsTr("Empty: no limit.")
            }

            EntryField {
                entry: limits.form.burst
                formLocked: limits.form.locked
                label: qsTr("Of these at once")
                mono: true
            }

            EntryField {
                entry: limits.form.breakerThreshold
                formLocked: limits.form.locked
                label: qsTr("Failures until it interrupts itself")
                mono: true
            }

            EntryField {
                entry: limits.form.breakerCooldown
                formLocked: limits.form.locked
                label: qsTr("Interruption")
                mono: true
                note: qsTr("Then one harmless call looks whether it goes again.")
            }

            EntryField {
                entry: limits.form.replyLimit
                formLocked: limits.form.locked
                label: qsTr("Longest answer, bytes")
                mono: true
            }

            EntryField {
                entry: limits.form.lease
                formLocked: limits.form.locked
                label: qsTr("A silent worker keeps a job for")
                mono: true
            }

            EntryField {
                entry: limits.form.hardLimit
                formLocked: limits.form.locked
                label: qsTr("Any worker at most for")
                mono: true
            }
        }
    }

    GroupCard {
        visible: limits.authority
        title: qsTr("Service hours")
        text: qsTr("In the authority's time zone. Outside of them everything waits.")

        FieldGrid {
            EntryBox {
                entry: limits.form.windows
                formLocked: limits.form.locked
                label: qsTr("Open")
                placeholder: qsTr("Mon–Fri 06:00–22:00")
                note: qsTr("A line for each window. Empty: always open.")
            }

            EntryBox {
                entry: limits.form.holidays
                formLocked: limits.form.locked
                label: qsTr("Holidays")
                placeholder: qsTr("2026-12-25 Christmas")
                note: qsTr("A line for each day: the date, then its name.")
            }
        }
    }

    GroupCard {
        visible: limits.authority
        title: qsTr("Court map")

        EntryBox {
            entry: limits.form.courtMap
            formLocked: limits.form.locked
            label: qsTr("Courts that the service calls by another code")
            placeholder: "19 = 19462"
            lines: 4
            note: qsTr("A line for each court: our code = their code. Courts that are not here are sent as they are.")
        }
    }
}
