// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls

/// A short hint beside what it explains; made when it is first needed.
Item {
    id: tip

    required property string text
    required property bool shown
    property int delay: 600
    readonly property bool open: loader.item !== null && (loader.item as ToolTip).visible

    anchors.fill: parent

    // By file: a loader of Qt 6.4 cannot make a component that is bound to what is around it.
    Loader {
        id: loader

        anchors.fill: parent
        active: tip.shown && tip.text !== ""
        source: "TipBubble.qml"
    }
    Binding {
        target: loader.item
        property: "text"
        value: tip.text
        when: loader.item !== null
    }
    Binding {
        target: loader.item
        property: "delay"
        value: tip.delay
        when: loader.item !== null
    }
    Binding {
        target: loader.item
        property: "visible"
        value: tip.shown
        when: loader.item !== null
    }
}
