// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Charts
import Transmittal.Controls
import Transmittal.Models

/// A chart on a card.
Card {
    id: card

    required property ChartData figures
    property alias heading: chart.title
    property alias headline: chart.headline
    property alias headlineTip: chart.headlineTip
    property alias emptyTitle: chart.emptyTitle
    property alias emptyText: chart.emptyText

    // The chart shows its heading itself, beside its figure.
    StatusChart {
        id: chart

        width: parent.width
        height: card.height - 2 * card.padding
        title: ""
        figures: card.figures
    }
}
