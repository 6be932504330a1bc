// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What the parts of a page do, its tabs or its sections, by name. It stands beside the page, which is made when somebody
/// first goes there: a command goes to its part, and there does what the button does.
Item {
    id: commands

    /// As Navigation calls the page, and as the page calls one of its parts: "settings" and "section".
    required property string pageName
    required property string partName
    /// Null until somebody has been there.
    property Page page: null
    readonly property bool here: Navigation.page === commands.pageName
    readonly property string managersOnly: Session.mayManage ? "" : qsTr("Only managers and administrators may do this.")

    function ask(part: string, action: string): void {
        Navigation.go(commands.pageName, {
            [commands.partName]: part
        });
        commands.page.ask(part, action);
    }
}
