// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as Quick
import Transmittal.Controls
import Transmittal.Models

/// A chart with its title, legend, grid and empty state. The arrow keys walk over its points; each is shown in a tip
/// and told to screen readers; so does the pointer. What draws the bars and lines is loaded when the page is there.
FocusScope {
    id: chart

    required property string title
    required property ChartData figures
    /// One figure that says it all, at the right of the title; and what it counts.
    property string headline
    property string headlineTip
    /// What stands there when there is nothing to show.
    property string emptyTitle: qsTr("Nothing to show yet")
    property string emptyText
    /// The point that is shown, -1 for none.
    property int current: -1
    /// The bars and lines are there.
    readonly property bool ready: canvas.status === Loader.Ready

    /// The keyboard is at work here: the focus is shown.
    property bool keyed: true

    readonly property real pointWidth: figures.pointCount > 0 ? plot.width / figures.pointCount : 0

    function go(point: int) {
        current = figures.empty ? -1 : Math.max(0, Math.min(figures.pointCount - 1, point));
    }

    function heightOf(value: real): real {
        const span = figures.maximum - figures.minimum;
        return span > 0 ? Math.round(plot.height * (1 - (value - figures.minimum) / span)) : plot.height;
    }

    implicitWidth: 360
    implicitHeight: 240
    activeFocusOnTab: true

    Accessible.role: Accessible.Chart
    Accessible.focusable: true
    // The name changes with the point, since that is what screen readers read out at once.
    Accessible.name: current >= 0 ? figures.pointText(current) : title
    Accessible.description: figures.empty ? emptyTitle
                            : current >= 0 ? title
                            : qsTr("%1 The arrow keys walk over the points.").arg(headlineTip)

    Keys.onPressed: event => {
        keyed = true;
        const last = figures.pointCount - 1;
        const from = current < 0 ? last + 1 : current;
        const jumps = {[Qt.Key_Left]: from - 1, [Qt.Key_Right]: from + 1, [Qt.Key_Home]: 0, [Qt.Key_End]: last,
                       [Qt.Key_PageUp]: from - 7, [Qt.Key_PageDown]: from + 7};
        event.accepted = event.key in jumps || (event.key === Qt.Key_Escape && current >= 0);
        if (event.key === Qt.Key_Escape)
            current = -1;
        else if (event.accepted)
            go(jumps[event.key]);
    }
    onActiveFocusChanged: {
        if (!activeFocus) {
            current = -1;
            keyed = true;
        }
    }

    Connections {
        target: chart.figures

        function onChanged() {
            if (chart.current >= chart.figures.pointCount)
                chart.current = -1;
        }
    }

    PlainLabel {
        id: heading

        anchors.left: parent.left
        anchors.right: figure.left
        anchors.rightMargin: Theme.unit * 2
        text: chart.title
        strong: true
        elide: Text.ElideRight
    }

    PlainLabel {
        id: figure

        anchors.right: parent.right
        anchors.baseline: heading.baseline
        text: chart.figures.empty ? "" : chart.headline
        strong: true
        size: Theme.fontLarge
    }

    ChartLegend {
        id: legend

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.unit * 2
        figures: chart.figures
        visible: !chart.figures.empty
    }

    Item {
        id: plot

        objectName: "plot"

        anchors.left: parent.left
        anchors.leftMargin: scaleWidth.width + Theme.unit * 2
        anchors.right: parent.right
        anchors.top: legend.bottom
        anchors.topMargin: Theme.unit * 4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 6
        visible: !chart.figures.empty

        Repeater {
            model: chart.figures.ticks.length

            Item {
                id: tick

                required property int index
                readonly property chartTick tick: chart.figures.ticks[index] ?? null

                y: chart.heightOf(tick.tick.value)
                width: plot.width

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.border
                    opacity: tick.index === 0 ? 1 : 0.6
                }

                PlainLabel {
                    anchors.right: parent.left
                    anchors.rightMargin: Theme.unit * 2
                    anchors.verticalCenter: parent.top
                    text: tick.tick.text
                    muted: true
                    size: Theme.fontSmall
                    Accessible.ignored: true
                }
            }
        }

        Rectangle {
            visible: chart.current >= 0
            x: Math.round(chart.current * chart.pointWidth)
            width: Math.round(chart.pointWidth)
            height: parent.height
            color: Theme.hover
        }

        Loader {
            id: canvas

            readonly property int bleed: 8

            anchors.fill: parent
            anchors.topMargin: -bleed
            anchors.bottomMargin: -bleed
            asynchronous: true
            active: !chart.figures.empty
            // By its address, so that a page which has charts does not wait for Qt Charts to load.
            Component.onCompleted: setSource("ChartCanvas.qml", {"figures": chart.figures, "bleed": bleed})
        }

        Repeater {
            model: chart.figures.pointCount

            PlainLabel {
                required property int index

                visible: index % chart.figures.labelStep(plot.width, labelWidth.width + Theme.unit * 3) === 0
                x: Math.round((index + 0.5) * chart.pointWidth - width / 2)
                y: plot.height + Theme.unit * 1.5
                text: chart.figures.labels[index] ?? ""
                muted: true
                size: Theme.fontSmall
                Accessible.ignored: true
            }
        }

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            acceptedButtons: Qt.LeftButton
            onPositionChanged: mouse => chart.go(Math.floor(mouse.x / chart.pointWidth))
            onPressed: mouse => {
                chart.go(Math.floor(mouse.x / chart.pointWidth));
                chart.keyed = false;
                chart.forceActiveFocus(Qt.MouseFocusReason);
            }
            onExited: if (!chart.activeFocus) chart.current = -1
        }

        ChartTip {
            objectName: "tip"
            visible: chart.current >= 0
            z: 1
            figures: chart.figures
            point: chart.current
            x: chart.current * chart.pointWidth > plot.width / 2
               ? Math.round(chart.current * chart.pointWidth - width - Theme.unit * 2)
               : Math.round((chart.current + 1) * chart.pointWidth + Theme.unit * 2)
            y: 0
        }
    }

    TextMetrics {
        id: scaleWidth

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontSmall
        text: chart.figures.ticks.reduce((longest, tick) => tick.text.length > longest.length ? tick.text : longest, "")
    }

    TextMetrics {
        id: labelWidth

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontSmall
        text: chart.figures.labels.reduce((longest, label) => label.length > longest.length ? label : longest, "")
    }

    EmptyState {
        objectName: "empty"
        anchors.fill: plot
        visible: chart.figures.empty
        iconName: "view-statistics"
        title: chart.emptyTitle
        text: chart.emptyText
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.unit
        visible: chart.activeFocus && chart.keyed
        color: "transparent"
        radius: Theme.radiusSmall
        border.color: Theme.focus
        border.width: 2
    }
}
