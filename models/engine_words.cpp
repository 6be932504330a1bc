// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine_words.h"

#include "known_sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {

// As core.take_lease, core.mark_replied, core.prepare_transmission and
// services/transmissions/transmission_call.cpp write them; a test compares those of lost workers.
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Engine", "Sent, but the worker was lost before an answer came."),
    QT_TRANSLATE_NOOP("Engine", "Answered, but ten workers in a row were lost while they read the answer."),
    QT_TRANSLATE_NOOP("Engine", "Ten workers in a row were lost while holding this job."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Sent and answered, but the database had lost that it was sent. The answer is kept as evidence."),
    QT_TRANSLATE_NOOP("Engine",
                      "Transmission %1 is the same filing and its outcome is open; this one waits for it."),
    QT_TRANSLATE_NOOP("Engine", "Not sent: transmission %1 is the same filing and its outcome is open."),
    QT_TRANSLATE_NOOP("Engine", "The worker stopped answering; its lease ran out."),
    QT_TRANSLATE_NOOP("Engine", "The hard time limit of the queue ended the lease."),
    QT_TRANSLATE_NOOP("Engine", "The channel was paused."),
    // Why a worker has ended, as those say who stop it (services/jobs/worker.cpp, the programs).
    QT_TRANSLATE_NOOP("Engine", "drained"),
    QT_TRANSLATE_NOOP("Engine", "refused"),
    QT_TRANSLATE_NOOP("Engine", "signal %1"),
    QT_TRANSLATE_NOOP("Engine", "the program ends"),
    QT_TRANSLATE_NOOP("Engine", "The worker was stopping."),
    QT_TRANSLATE_NOOP("Engine", "The same completion is accepted already as transmission %1."),
    QT_TRANSLATE_NOOP("Engine",
                      "Nothing was sent. Cancel this one, or correct it if it is another student's."),
};

const KnownSentences &known()
{
    static const KnownSentences catalogue("Engine", sentences);
    return catalogue;
}

} // namespace

std::optional<EngineWords> engineWords(const QString &message)
{
    static const QRegularExpression filed(
        u"^(The same completion is accepted already as transmission (\\d+)\\.) (Nothing was sent\\..*)$"_s);
    if (const auto match = filed.match(message); match.hasMatch())
        return EngineWords{known().one(match.captured(1)), known().one(match.captured(3)),
                           match.captured(2).toLongLong()};
    const QString cause = known().one(message);
    return cause.isEmpty() ? std::nullopt : std::optional(EngineWords{cause, {}, 0});
}

QString engineSentence(const QString &english)
{
    const QString words = known().one(english);
    return words.isEmpty() ? english : words;
}

} // namespace transmittal::models
