// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "error_sentences.h"

#include <QtGlobal>

#include <array>

namespace transmittal::models {

namespace {

// As resources/sql/0003_jobs.sql, 0004_transmissions.sql, 0006_schedules.sql and 0012_answers.sql raise them.
constexpr std::array engine{
    QT_TRANSLATE_NOOP("Error", "This workstation may not work jobs: an administrator has to approve its "
                               "worker login first (workers approve)."),
    QT_TRANSLATE_NOOP("Error", "This worker process is not registered under this login."),
    QT_TRANSLATE_NOOP("Error", "There is no queue named %3."),
    QT_TRANSLATE_NOOP("Error", "Program %3 is too old for %4: update Transmittal on %5."),
    QT_TRANSLATE_NOOP("Error", "A transmission is prepared by prepare_transmission alone."),
    QT_TRANSLATE_NOOP("Error", "A transmission is finished by finish_transmission alone."),
    QT_TRANSLATE_NOOP("Error", "A reply is stored for this job: it is classified, not sent again."),
    QT_TRANSLATE_NOOP("Error", "Phase %3 cannot follow %4."),
    QT_TRANSLATE_NOOP("Error", "A reply can be recorded only after sending."),
    QT_TRANSLATE_NOOP("Error", "Say why the channel is paused: the next person reads it."),
    QT_TRANSLATE_NOOP("Error", "%3 is paused already, or does not exist."),
    QT_TRANSLATE_NOOP("Error", "%3 is not paused."),
    QT_TRANSLATE_NOOP("Error", "%3 is not a setting of a queue."),
    QT_TRANSLATE_NOOP("Error", "concurrency cannot be %3."),
    QT_TRANSLATE_NOOP("Error", "rate_per_minute cannot be %3."),
    QT_TRANSLATE_NOOP("Error", "burst cannot be %3."),
    QT_TRANSLATE_NOOP("Error", "max_attempts cannot be %3."),
    QT_TRANSLATE_NOOP("Error", "retry_delays cannot be %3."),
    QT_TRANSLATE_NOOP("Error", "lease cannot be %3."),
    QT_TRANSLATE_NOOP("Error", "hard_limit cannot be %3."),
    QT_TRANSLATE_NOOP("Error", "min_protocol cannot be %3."),
    QT_TRANSLATE_NOOP("Error", "time_zone cannot be %3."),
    QT_TRANSLATE_NOOP("Error", "windows cannot be %3."),
    QT_TRANSLATE_NOOP("Error", "holidays cannot be %3."),
    QT_TRANSLATE_NOOP("Error", "breaker_threshold cannot be %3."),
    QT_TRANSLATE_NOOP("Error", "breaker_cooldown cannot be %3."),
    QT_TRANSLATE_NOOP("Error", "This job is not a transmission."),
    QT_TRANSLATE_NOOP("Error", "An acceptance needs a stored reply that holds the certificate number."),
    QT_TRANSLATE_NOOP("Error", "After sending, an outcome without a stored reply can only be unconfirmed."),
    QT_TRANSLATE_NOOP("Error", "Another worker holds this bulk action now."),
    QT_TRANSLATE_NOOP("Error", "%3 is not a schedule field."),
    QT_TRANSLATE_NOOP("Error", "%3 is out of range %1 to %2."),
    QT_TRANSLATE_NOOP("Error", "\"%3\" is not a schedule: minute hour day month weekday."),
    QT_TRANSLATE_NOOP("Error", "There is no periodic job named %3."),
    QT_TRANSLATE_NOOP("Error", "%3 is not a time zone."),
    QT_TRANSLATE_NOOP("Error",
                      "Version %3 of the reply catalogue of %4 was changed without a new version number."),
};

// As resources/sql/0005_desk.sql, 0011_lists.sql, 0012_answers.sql and 0015_resolution.sql raise them. Why an
// action does not apply is also kept with what a bulk action passed over.
constexpr std::array desk{
    QT_TRANSLATE_NOOP("Error", "The filter %3 cannot be read."),
    QT_TRANSLATE_NOOP("Error", "There is no filter named %3."),
    QT_TRANSLATE_NOOP("Error", "The list cannot be sorted by %3."),
    QT_TRANSLATE_NOOP("Error", "A page is the first, the last, or one before or after a row."),
    QT_TRANSLATE_NOOP("Error", "There is no transmission %1."),
    QT_TRANSLATE_NOOP("Error", "There is no attempt %1."),
    QT_TRANSLATE_NOOP("Error", "Transmission %1 cannot be sent."),
    QT_TRANSLATE_NOOP("Error", "Transmission %1 cannot be retried."),
    QT_TRANSLATE_NOOP("Error", "Transmission %1 cannot be cancelled."),
    QT_TRANSLATE_NOOP("Error", "Transmission %1 cannot be deleted."),
    QT_TRANSLATE_NOOP("Error", "Transmission %1 cannot be corrected."),
    QT_TRANSLATE_NOOP("Error", "There is no such transmission."),
    QT_TRANSLATE_NOOP("Error", "It was superseded by transmission %1."),
    QT_TRANSLATE_NOOP("Error", "It is deleted."),
    QT_TRANSLATE_NOOP("Error", "It is being sent right now."),
    QT_TRANSLATE_NOOP("Error", "It was sent and its outcome is not known: resolve it first."),
    QT_TRANSLATE_NOOP("Error", "It is accepted."),
    QT_TRANSLATE_NOOP("Error", "Its channel is on hold: mend and resume the channel."),
    QT_TRANSLATE_NOOP("Error", "It is rejected, not waiting."),
    QT_TRANSLATE_NOOP("Error", "It is failed, not waiting."),
    QT_TRANSLATE_NOOP("Error", "It is cancelled, not waiting."),
    QT_TRANSLATE_NOOP("Error", "It is waiting to be sent already."),
    QT_TRANSLATE_NOOP("Error", "It waits for transmission %1."),
    QT_TRANSLATE_NOOP("Error", "It is cancelled already."),
    QT_TRANSLATE_NOOP("Error", "It is pending: cancel it first."),
    QT_TRANSLATE_NOOP("Error", "It is waiting: cancel it first."),
    QT_TRANSLATE_NOOP("Error", "It is on_hold: cancel it first."),
    QT_TRANSLATE_NOOP("Error", "%3 is not a field that can be corrected."),
    QT_TRANSLATE_NOOP("Error", "A date must be written as YYYY-MM-DD."),
    QT_TRANSLATE_NOOP("Error", "Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "Write down why: the reason is kept with the transmission."),
    QT_TRANSLATE_NOOP("Error", "The decision is accepted, not_filed or send_again; the basis is look_up, "
                               "report, late_reply or decision."),
    QT_TRANSLATE_NOOP("Error", "An acceptance needs the number that the authority gave."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The authority gave number %1 for transmission %2. Look again which number it shows for this one."),
    QT_TRANSLATE_NOOP("Error", "Transmission %1 is pending: only an unconfirmed one is resolved."),
    QT_TRANSLATE_NOOP("Error", "Transmission %1 is waiting: only an unconfirmed one is resolved."),
    QT_TRANSLATE_NOOP("Error", "Transmission %1 is sending: only an unconfirmed one is resolved."),
    QT_TRANSLATE_NOOP("Error", "Transmission %1 is on_hold: only an unconfirmed one is resolved."),
    QT_TRANSLATE_NOOP("Error", "Transmission %1 is accepted: only an unconfirmed one is resolved."),
    QT_TRANSLATE_NOOP("Error", "Transmission %1 is rejected: only an unconfirmed one is resolved."),
    QT_TRANSLATE_NOOP("Error", "Transmission %1 is failed: only an unconfirmed one is resolved."),
    QT_TRANSLATE_NOOP("Error", "Transmission %1 is cancelled: only an unconfirmed one is resolved."),
    QT_TRANSLATE_NOOP("Error", "No late reply is stored for this transmission."),
    QT_TRANSLATE_NOOP("Error", "A bulk action is send, retry, cancel or delete."),
    QT_TRANSLATE_NOOP("Error", "An action on all transmissions has to say so: use the filter \"all\"."),
    QT_TRANSLATE_NOOP("Error", "This bulk action is not running."),
};

} // namespace

std::span<const char *const> engineSentences()
{
    return engine;
}

std::span<const char *const> deskSentences()
{
    return desk;
}

} // namespace transmittal::models
