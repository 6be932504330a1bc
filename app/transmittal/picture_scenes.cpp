// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture_scenes.h"

namespace transmittal::app {

using namespace Qt::StringLiterals;

namespace {

PictureStep press(const QString &name)
{
    return {PictureStep::Way::Press, name};
}
PictureStep key(const QString &keys)
{
    return {PictureStep::Way::Key, keys};
}
PictureStep run(const QString &command)
{
    return {PictureStep::Way::Run, command};
}
PictureStep openFirst()
{
    return {PictureStep::Way::OpenFirst, {}};
}

/// The first transmission of a state, and what is done with it.
PictureScene detail(const QString &name, const QString &state, std::vector<PictureStep> steps = {})
{
    steps.insert(steps.begin(), openFirst());
    return {u"transmissions-"_s + name,
            u"transmissions"_s,
            {{u"states"_s, QStringList{state}}},
            std::move(steps)};
}

PictureScene list(const QString &name, std::vector<PictureStep> steps,
                  const QVariantMap &filters = {{u"states"_s, QStringList()}})
{
    return {u"transmissions-"_s + name, u"transmissions"_s, filters, std::move(steps)};
}

PictureScene activity(const QString &tab, std::vector<PictureStep> steps)
{
    return {u"activity-"_s + tab, u"activity"_s, {{u"tab"_s, tab}}, std::move(steps)};
}

PictureScene settings(const QString &section, const QString &name = {}, std::vector<PictureStep> steps = {})
{
    return {u"settings-"_s + (name.isEmpty() ? section : name),
            u"settings"_s,
            {{u"section"_s, section}},
            std::move(steps)};
}

} // namespace

const std::vector<PictureScene> &pictureScenes()
{
    static const std::vector<PictureScene> scenes{
        {u"overview"_s, u"overview"_s, {}, {}},
        list(u"list"_s, {}),
        list(u"nothing-matches"_s, {}, {{u"search"_s, u"nobody of that name"_s}}),
        list(u"error-filter"_s, {press(u"Error"_s)}),
        list(u"selected"_s, {openFirst(), key(u"Esc"_s), key(u"Ctrl+A"_s)}),
        list(u"row-menu"_s, {openFirst(), key(u"Esc"_s), key(u"Shift+F10"_s)}),
        list(u"bulk-preview"_s, {press(u"Retry all failed"_s)}),
        list(u"bulk-history"_s, {press(u"Bulk actions…"_s)}),
        detail(u"accepted"_s, u"accepted"_s),
        detail(u"rejected"_s, u"rejected"_s),
        detail(u"unconfirmed"_s, u"unconfirmed"_s),
        detail(u"failed"_s, u"failed"_s),
        detail(u"on-hold"_s, u"on_hold"_s),
        detail(u"cancelled"_s, u"cancelled"_s),
        detail(u"correcting"_s, u"rejected"_s, {run(u"transmissions.correct"_s)}),
        detail(u"resolving"_s, u"unconfirmed"_s, {run(u"transmissions.resolve"_s)}),
        detail(u"more"_s, u"failed"_s, {press(u"More actions"_s)}),
        detail(u"deleting"_s, u"failed"_s,
               {press(u"More actions"_s), press(u"Delete the transmission…"_s), key(u"Return"_s)}),
        detail(u"showing-data"_s, u"accepted"_s, {press(u"Show"_s)}),
        detail(u"showing-evidence"_s, u"accepted"_s, {press(u"Request and reply"_s)}),
        detail(u"proof"_s, u"accepted"_s, {run(u"transmissions.proof"_s)}),
        detail(u"printing"_s, u"accepted"_s, {run(u"transmissions.proof"_s), press(u"Print…"_s)}),
        activity(u"audit"_s, {openFirst()}),
        activity(u"notifications"_s, {openFirst()}),
        activity(u"errors"_s, {}),
        activity(u"workers"_s, {openFirst()}),
        settings(u"database"_s),
        settings(u"channels"_s),
        settings(u"mail"_s),
        settings(u"mail"_s, u"pausing"_s, {press(u"Pause…"_s)}),
        settings(u"staff"_s, {}, {openFirst()}),
        settings(u"staff"_s, u"new-person"_s, {press(u"Add a person"_s)}),
        settings(u"workers"_s, {}, {openFirst()}),
        settings(u"practice"_s),
        settings(u"appearance"_s),
        settings(u"language"_s),
        {u"palette"_s, u"overview"_s, {}, {run(u"frame.palette"_s)}},
        {u"keys"_s, u"overview"_s, {}, {run(u"frame.keys"_s)}},
        {u"password"_s, u"overview"_s, {}, {run(u"frame.password"_s)}},
    };
    return scenes;
}

} // namespace transmittal::app
