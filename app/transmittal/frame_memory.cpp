// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame_memory.h"

#include "commands.h"
#include "navigation.h"
#include "preferences.h"

namespace transmittal::app {

using namespace Qt::StringLiterals;

FrameMemory::FrameMemory(models::Preferences &preferences, models::Navigation &navigation,
                         models::Commands &commands, QObject *parent)
    : QObject(parent)
{
    const QString pageKey = u"frame/page"_s;
    const QString recentKey = u"frame/recentCommands"_s;
    // A page of an older or newer program may not be there.
    const QString page = preferences.value(pageKey).toString();
    if (models::Navigation::pages().contains(page))
        navigation.go(page);
    commands.setRecent(preferences.value(recentKey).toStringList());
    connect(&navigation, &models::Navigation::pageChanged, this,
            [&, pageKey] { preferences.setValue(pageKey, navigation.page()); });
    connect(&commands, &models::Commands::recentChanged, this,
            [&, recentKey] { preferences.setValue(recentKey, commands.recent()); });
}

} // namespace transmittal::app
