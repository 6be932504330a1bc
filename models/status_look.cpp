// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "status_look.h"

#include "transmissions/transmission.h"

#include <QCoreApplication>

#include <array>

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QLatin1StringView status;
    const char *word;
    QLatin1StringView icon;
    QLatin1StringView tone;
    const char *meaning;
};

// clang-format off
constexpr auto looks = std::to_array<Look>({
    {"pending"_L1, QT_TRANSLATE_NOOP("StatusLook", "Pending"), "clock"_L1, "idle"_L1,
     QT_TRANSLATE_NOOP("StatusLook", "It waits for its turn to be sent.")},
    {"sending"_L1, QT_TRANSLATE_NOOP("StatusLook", "Sending"), "document-send"_L1, "info"_L1,
     QT_TRANSLATE_NOOP("StatusLook", "A worker is sending it right now.")},
    {"waiting"_L1, QT_TRANSLATE_NOOP("StatusLook", "Waiting to retry"), "chronometer"_L1, "info"_L1,
     QT_TRANSLATE_NOOP("StatusLook", "It surely was not filed and is tried again by itself.")},
    {"on_hold"_L1, QT_TRANSLATE_NOOP("StatusLook", "On hold"), "media-playback-pause"_L1, "warn"_L1,
     QT_TRANSLATE_NOOP("StatusLook", "Its channel must be mended before anything is sent.")},
    {"rejected"_L1, QT_TRANSLATE_NOOP("StatusLook", "Rejected"), "dialog-error"_L1, "bad"_L1,
     QT_TRANSLATE_NOOP("StatusLook", "The data must be corrected.")},
    {"unconfirmed"_L1, QT_TRANSLATE_NOOP("StatusLook", "Unconfirmed"), "question"_L1, "warn"_L1,
     QT_TRANSLATE_NOOP("StatusLook", "It was sent and no answer came: find out whether it was filed.")},
    {"failed"_L1, QT_TRANSLATE_NOOP("StatusLook", "Failed"), "dialog-cancel"_L1, "bad"_L1,
     QT_TRANSLATE_NOOP("StatusLook", "All attempts are used up.")},
    {"accepted"_L1, QT_TRANSLATE_NOOP("StatusLook", "Accepted"), "checkmark"_L1, "good"_L1,
     QT_TRANSLATE_NOOP("StatusLook", "The authority has filed it.")},
    {"cancelled"_L1, QT_TRANSLATE_NOOP("StatusLook", "Cancelled"), "edit-delete-remove"_L1, "idle"_L1,
     QT_TRANSLATE_NOOP("StatusLook", "Staff cancelled it; it is not sent.")},
    {"retry_later"_L1, QT_TRANSLATE_NOOP("StatusLook", "Not filed"), "chronometer"_L1, "info"_L1, ""},
    {"lost"_L1, QT_TRANSLATE_NOOP("StatusLook", "Lost before sending"), "dialog-cancel"_L1, "idle"_L1, ""},
    {"lost_sent"_L1, QT_TRANSLATE_NOOP("StatusLook", "Lost after sending"), "question"_L1, "warn"_L1, ""},
    {"open"_L1, QT_TRANSLATE_NOOP("StatusLook", "Open"), "checkmark"_L1, "good"_L1, ""},
    {"paused"_L1, QT_TRANSLATE_NOOP("StatusLook", "Paused"), "media-playback-pause"_L1, "idle"_L1, ""},
    {"held"_L1, QT_TRANSLATE_NOOP("StatusLook", "On hold"), "media-playback-pause"_L1, "warn"_L1, ""},
    {"tripped"_L1, QT_TRANSLATE_NOOP("StatusLook", "Interrupted"), "dialog-warning"_L1, "warn"_L1, ""},
    {"closed"_L1, QT_TRANSLATE_NOOP("StatusLook", "Closed now"), "clock"_L1, "idle"_L1, ""},
    {"disabled"_L1, QT_TRANSLATE_NOOP("StatusLook", "Switched off"), "media-playback-stop"_L1, "idle"_L1, ""},
    {"active"_L1, QT_TRANSLATE_NOOP("StatusLook", "Active"), "checkmark"_L1, "good"_L1, ""},
    {"requested"_L1, QT_TRANSLATE_NOOP("StatusLook", "Asks to work"), "clock"_L1, "warn"_L1, ""},
    {"approved"_L1, QT_TRANSLATE_NOOP("StatusLook", "May work"), "checkmark"_L1, "good"_L1, ""},
    {"retired"_L1, QT_TRANSLATE_NOOP("StatusLook", "Retired"), "edit-delete-remove"_L1, "idle"_L1, ""},
    {"running"_L1, QT_TRANSLATE_NOOP("StatusLook", "Running"), "media-playback-start"_L1, "info"_L1, ""},
    {"stopping"_L1, QT_TRANSLATE_NOOP("StatusLook", "Stopping"), "media-playback-stop"_L1, "warn"_L1, ""},
    {"stopped"_L1, QT_TRANSLATE_NOOP("StatusLook", "Stopped"), "media-playback-stop"_L1, "idle"_L1, ""},
    {"finished"_L1, QT_TRANSLATE_NOOP("StatusLook", "Finished"), "checkmark"_L1, "good"_L1, ""},
    {"done"_L1, QT_TRANSLATE_NOOP("StatusLook", "Done"), "checkmark"_L1, "good"_L1, ""},
    {"skipped"_L1, QT_TRANSLATE_NOOP("StatusLook", "Skipped"), "go-next-skip"_L1, "idle"_L1, ""},
    {"alive"_L1, QT_TRANSLATE_NOOP("StatusLook", "Alive"), "checkmark"_L1, "good"_L1, ""},
    {"draining"_L1, QT_TRANSLATE_NOOP("StatusLook", "Draining"), "media-playback-stop"_L1, "warn"_L1, ""},
    {"silent"_L1, QT_TRANSLATE_NOOP("StatusLook", "Silent"), "question"_L1, "warn"_L1, ""},
    {"unread"_L1, QT_TRANSLATE_NOOP("StatusLook", "New"), "mail-message"_L1, "info"_L1, ""},
    {"seen"_L1, QT_TRANSLATE_NOOP("StatusLook", "Read"), "visibility"_L1, "idle"_L1, ""},
    {"resolved"_L1, QT_TRANSLATE_NOOP("StatusLook", "Resolved"), "checkmark"_L1, "good"_L1, ""},
    {"info"_L1, QT_TRANSLATE_NOOP("StatusLook", "Information"), "dialog-information"_L1, "info"_L1, ""},
    {"warning"_L1, QT_TRANSLATE_NOOP("StatusLook", "Warning"), "dialog-warning"_L1, "warn"_L1, ""},
    {"error"_L1, QT_TRANSLATE_NOOP("StatusLook", "Error"), "dialog-error"_L1, "bad"_L1, ""},
    {"critical"_L1, QT_TRANSLATE_NOOP("StatusLook", "Critical"), "dialog-error"_L1, "bad"_L1, ""},
});
// clang-format on

const Look *find(const QString &status)
{
    const auto *found = std::find_if(looks.begin(), looks.end(),
                                     [&status](const Look &look) { return look.status == status; });
    return found == looks.end() ? nullptr : found;
}

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("StatusLook", text) : QString();
}

} // namespace

StatusLook::StatusLook(QObject *parent) : QObject(parent)
{}

QStringList StatusLook::transmissionStates()
{
    QStringList names;
    for (const Look &look : looks)
        if (transmissions::transmissionStateFromName(QString(look.status)))
            names << look.status;
    return names;
}

QString StatusLook::word(const QString &status)
{
    const Look *look = find(status);
    return look ? translated(look->word) : status;
}

QString StatusLook::icon(const QString &status)
{
    const Look *look = find(status);
    return look ? QString(look->icon) : u"question"_s;
}

QString StatusLook::tone(const QString &status)
{
    const Look *look = find(status);
    return look ? QString(look->tone) : u"idle"_s;
}

QString StatusLook::meaning(const QString &status)
{
    const Look *look = find(status);
    return look ? translated(look->meaning) : QString();
}

} // namespace transmittal::models
