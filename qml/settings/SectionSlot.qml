// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// One section of the settings: made when first shown, kept from then on.
Loader {
    id: slot

    required property string name
    property var wanted: ({})
    property bool shown: false
    property bool made: false
    readonly property var components: ({
            "database": database,
            "channels": channels,
            "mail": mail,
            "staff": staff,
            "workers": workers,
            "practice": practice,
            "appearance": appearance,
            "language": language
        })
    readonly property bool dirty: (slot.item as SectionBody)?.dirty ?? false

    function refresh(): void {
        (slot.item as SectionBody)?.refresh();
    }

    function toTop(): void {
        (slot.item as SectionBody)?.toTop();
    }

    function ask(action: string): void {
        (slot.item as SectionBody)?.ask(action);
    }

    // Not bound to `shown`: what was typed stays when another section is shown.
    active: slot.made
    visible: slot.shown
    focus: slot.shown
    sourceComponent: slot.components[slot.name] as Component
    onShownChanged: {
        if (slot.shown)
            slot.made = true;
    }
    Component.onCompleted: {
        if (slot.shown)
            slot.made = true;
    }

    Component {
        id: database

        DatabaseSection {
            shown: slot.shown
        }
    }

    Component {
        id: channels

        ChannelsSection {
            shown: slot.shown
            wanted: slot.wanted.channel ?? ""
        }
    }

    Component {
        id: mail

        MailSection {
            shown: slot.shown
        }
    }

    Component {
        id: staff

        StaffSection {
            shown: slot.shown
        }
    }

    Component {
        id: workers

        WorkersSection {
            shown: slot.shown
        }
    }

    Component {
        id: practice

        PracticeSection {
            shown: slot.shown
        }
    }

    Component {
        id: appearance

        AppearanceSection {
            shown: slot.shown
        }
    }

    Component {
        id: language

        LanguageSection {
            shown: slot.shown
        }
    }
}
