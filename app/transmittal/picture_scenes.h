// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantMap>

#include <vector>

namespace transmittal::app {

/// What a person does on the way to a picture.
struct PictureStep
{
    enum class Way {
        Press,    ///< the control of that name
        Key,      ///< as Qt writes keys: "Ctrl+A"
        Run,      ///< the command of that id
        OpenFirst ///< the first row of the table; what is empty
    };
    Way way;
    QString what;
};

/// One place of the window worth a picture.
struct PictureScene
{
    QString name;
    QString page;
    QVariantMap arguments; ///< for Navigation::go
    std::vector<PictureStep> steps;
};

/// Every page, tab and section, every state of the detail, and every dialog that can be reached without
/// changing anything in the database. In English: the steps name controls.
[[nodiscard]] const std::vector<PictureScene> &pictureScenes();

} // namespace transmittal::app
