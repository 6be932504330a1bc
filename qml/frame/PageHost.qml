// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Activity
import Transmittal.Controls
import Transmittal.Models
import Transmittal.Overview
import Transmittal.Settings
import Transmittal.Transmissions

/// The pages, made when first shown and kept as they were left.
FocusScope {
    id: host

    readonly property Page current: {
        switch (Navigation.page) {
        case "overview":
            return overview.item as Page;
        case "transmissions":
            return transmissions.item as Page;
        case "activity":
            return activity.item as Page;
        default:
            return settings.item as Page;
        }
    }

    /// What a person has typed and not saved, by the names of the places; empty for nothing.
    readonly property string unsaved: [transmissions, settings].map(slot => (slot.item as Page)?.unsaved ?? "").filter(names => names !== "").join(", ")
    /// The page where the first of it stands.
    readonly property string unsavedPage: ((transmissions.item as Page)?.unsaved ?? "") !== "" ? "transmissions" : "settings"

    PageCommands {
        page: transmissions.item as TransmissionsPage
    }

    ActivityCommands {
        page: activity.item as ActivityPage
    }

    SettingsCommands {
        page: settings.item as SettingsPage
    }

    PageSlot {
        id: overview

        page: "overview"
        sourceComponent: OverviewPage {}
    }

    PageSlot {
        id: transmissions

        page: "transmissions"
        sourceComponent: TransmissionsPage {}
    }

    PageSlot {
        id: activity

        page: "activity"
        sourceComponent: ActivityPage {}
    }

    PageSlot {
        id: settings

        page: "settings"
        sourceComponent: SettingsPage {}
    }
}
