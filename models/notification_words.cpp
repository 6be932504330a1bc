// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notification_words.h"

#include "engine_words.h"
#include "known_sentences.h"
#include "reply_words.h"

#include <QRegularExpression>

#include <array>

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {

// As every call of core.notify_administrators writes them; a test reads the functions of the database.
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Notification", "Worker %3 asks to be approved"),
    QT_TRANSLATE_NOOP("Notification", "%3 is on hold (%4)"),
    QT_TRANSLATE_NOOP("Notification", "%3 does not answer"),
    QT_TRANSLATE_NOOP("Notification", "%3 job %1 failed"),
    QT_TRANSLATE_NOOP("Notification", "%3 job %1 cannot be taken from a lost worker"),
    QT_TRANSLATE_NOOP("Notification", "\"%3\" was missed"),
    QT_TRANSLATE_NOOP("Notification", "A late answer for transmission %1"),
    QT_TRANSLATE_NOOP("Notification", "Transmission %1 answers for a filing that is on record already"),
    QT_TRANSLATE_NOOP("Notification", "Transmission %1 failed"),
    QT_TRANSLATE_NOOP("Notification", "Transmission %1 is not shown to earlier systems"),
    QT_TRANSLATE_NOOP("Notification", "The completion of enrollment %1 cannot be recorded"),
    QT_TRANSLATE_NOOP("Notification", "%3 requested the worker %4 for the workstation %5. Compare the key "
                                      "shown there before approving it."),
    QT_TRANSLATE_NOOP(
        "Notification",
        "%3 No transmission is sent on this channel until somebody mends it and resumes the channel."),
    QT_TRANSLATE_NOOP("Notification",
                      "%1 calls in a row failed; sending pauses and is tried again by itself."),
    QT_TRANSLATE_NOOP("Notification", "The database refuses it (SQLSTATE %3): tell support."),
    QT_TRANSLATE_NOOP("Notification",
                      "It was due at %3 and no worker could start it in time. It runs again as scheduled."),
    QT_TRANSLATE_NOOP("Notification",
                      "An answer came after the worker had lost its lease. It changed nothing and is kept as "
                      "evidence of attempt %1; look at it when you resolve the transmission."),
    QT_TRANSLATE_NOOP(
        "Notification",
        "The authority answered %3 with number %4. Compare the evidence of both transmissions."),
    QT_TRANSLATE_NOOP("Notification", "All attempts are used up; the last answer was %3. Look at it and "
                                      "retry it by hand when the cause is gone."),
    QT_TRANSLATE_NOOP("Notification", "The shared tables refuse it (SQLSTATE %3): mend them. The "
                                      "transmission itself goes on, and is shown as soon as they take it."),
    QT_TRANSLATE_NOOP("Notification",
                      "The database refuses it (SQLSTATE %3): look at the data of the enrollment."),
};

const KnownSentences &known()
{
    static const KnownSentences catalogue("Notification", sentences);
    return catalogue;
}

} // namespace

QString notificationSentence(const QString &english)
{
    const QString words = known().one(english);
    return words.isEmpty() ? engineSentence(english) : words;
}

QString notificationBody(const access::StaffNotification &notification)
{
    static const QRegularExpression code(u"\\(([A-Z_]+)\\)$"_s);
    static const QString begin = u" No transmission is sent on this channel"_s;
    const auto found = code.match(notification.subject);
    const qsizetype end = notification.body.indexOf(begin);
    if (!found.hasMatch() || end < 0)
        return notificationSentence(notification.body);
    return notificationSentence(
        replyMessage(notification.channel, found.captured(1), notification.body.first(end)) +
        notification.body.sliced(end));
}

} // namespace transmittal::models
