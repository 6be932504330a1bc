// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Models

/// What waits on a person, how the channels do, how the last thirty days went, and what came in last.
Page {
    id: page

    function refresh(): void {
        figures.refresh();
        channels.refresh();
        recent.refresh();
    }

    title: qsTr("Overview")
    actions: [
        PageAction {
            text: qsTr("All transmissions")
            iconName: "view-list-details"
            onTriggered: Navigation.go("transmissions")
        }
    ]

    OverviewFigures {
        id: figures

        session: Session
        active: page.visible
    }

    StatePlaceholder {
        anchors.fill: parent
        loading: figures.loading
        error: figures.error
        refused: figures.refused
        count: figures.count
        what: qsTr("The overview could not be loaded")
        emptyTitle: qsTr("Nobody is signed in")
        emptyIcon: "overview"
        onRetry: page.refresh()
    }

    FollowFocus {
        view: flick
    }

    Flickable {
        id: flick

        readonly property bool wide: width >= 900

        anchors.fill: parent
        visible: figures.count > 0
        clip: true
        contentHeight: column.implicitHeight + page.margin
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollLine {}

        Column {
            id: column

            readonly property real half: flick.wide ? (width - spacing) / 2 : width

            x: page.margin
            width: flick.width - 2 * page.margin
            spacing: Theme.unit * 4

            WaitingTiles {
                width: column.width
                figures: figures
            }

            ChannelStrip {
                id: channels

                width: column.width
                active: page.visible
            }

            Flow {
                width: column.width
                spacing: column.spacing

                OverviewCharts {
                    width: flick.wide ? Math.round((column.width - column.spacing) * 0.55) : column.width
                    height: 324
                    heading: qsTr("Outcomes per day")
                    headline: qsTr("%1 accepted").arg(figures.acceptedInAll)
                    headlineTip: qsTr("Accepted in the last %n day(s): %1. Each outcome counts on its day, even if the transmission was corrected or decided later; so these can be more than what waits above.", "", figures.outcomes.pointCount).arg(figures.acceptedInAll)
                    emptyTitle: qsTr("No outcome yet")
                    emptyText: qsTr("Each day stands here as soon as a transmission was accepted, rejected or failed.")
                    figures: figures.outcomes
                }

                RecentCard {
                    id: recent

                    width: flick.wide ? column.width - column.spacing - Math.round((column.width - column.spacing) * 0.55) : column.width
                    height: 324
                    active: page.visible
                }

                OverviewCharts {
                    width: column.half
                    height: 264
                    heading: qsTr("Acceptance rate")
                    headline: figures.acceptanceRate
                    headlineTip: qsTr("Accepted of all that was answered in the last %n day(s): %1.", "", figures.acceptance.pointCount).arg(figures.acceptanceRate)
                    emptyTitle: qsTr("No answer yet")
                    emptyText: qsTr("The rate stands here as soon as an authority has answered.")
                    figures: figures.acceptance
                }

                OverviewCharts {
                    width: column.half
                    height: 264
                    heading: qsTr("From recording to acceptance")
                    headline: figures.usualTime
                    headlineTip: qsTr("Half of the last day's acceptances came within %1.").arg(figures.usualTime)
                    emptyTitle: qsTr("Nothing accepted yet")
                    emptyText: qsTr("How long it takes stands here as soon as something was accepted.")
                    figures: figures.times
                }
            }
        }
    }
}
