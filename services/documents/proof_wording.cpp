// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/proof_wording.h"

#include <QtGlobal>

namespace transmittal::documents {

using namespace Qt::StringLiterals;
using transmissions::TransmissionState;

namespace {

struct Said
{
    QLatin1StringView name;
    const char *english;
};

QString said(const ProofWording &words, std::initializer_list<Said> known, const QString &name)
{
    for (const Said &one : known)
        if (name == one.name)
            return words(one.english);
    return name;
}

} // namespace

QString ProofWording::operator()(const char *english) const
{
    return translate ? translate(english) : QString::fromUtf8(english);
}

QString ProofWording::day(QDate date) const
{
    if (locale.language() == QLocale::Spanish)
        return locale.toString(date, u"d 'de' MMMM 'de' yyyy"_s);
    const bool monthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    return locale.toString(date, monthFirst ? u"MMMM d, yyyy"_s : u"d MMMM yyyy"_s);
}

QString ProofWording::instant(const QDateTime &at, const QTimeZone &zone) const
{
    if (!at.isValid())
        return {};
    const QDateTime there = at.toTimeZone(zone);
    return u"%1, %2 %3"_s.arg(day(there.date()), there.time().toString(u"HH:mm:ss"_s),
                              zone.abbreviation(there));
}

QString ProofWording::utc(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz 'UTC'"_s) : QString();
}

Verdict verdictOf(const ProofWording &words, TransmissionState state, bool byResolution)
{
    switch (state) {
    case TransmissionState::Accepted:
        if (byResolution)
            return {words(QT_TRANSLATE_NOOP("ProofOfTransmission", "Accepted, as resolved by staff")),
                    words(QT_TRANSLATE_NOOP(
                        "ProofOfTransmission",
                        "The authority's answer was not received at the time of filing. A member of staff "
                        "established "
                        "the acceptance and the number afterwards, on the basis stated under Resolution."))};
        return {words(QT_TRANSLATE_NOOP("ProofOfTransmission", "Accepted by the authority")),
                words(QT_TRANSLATE_NOOP(
                    "ProofOfTransmission",
                    "The authority answered this filing with the number shown here. Its answer is "
                    "kept, byte for byte, as evidence."))};
    case TransmissionState::Unconfirmed:
        return {words(QT_TRANSLATE_NOOP("ProofOfTransmission", "Not confirmed")),
                words(QT_TRANSLATE_NOOP(
                    "ProofOfTransmission",
                    "The filing was sent and no usable answer was received. Whether the authority "
                    "has it is not known. This page is not a proof of acceptance."))};
    case TransmissionState::Rejected:
        return {words(QT_TRANSLATE_NOOP("ProofOfTransmission", "Not accepted: rejected")),
                words(QT_TRANSLATE_NOOP(
                    "ProofOfTransmission",
                    "The filing does not stand with the authority: its data must be corrected. "
                    "This page is not a proof of acceptance."))};
    case TransmissionState::Failed:
        return {
            words(QT_TRANSLATE_NOOP("ProofOfTransmission", "Not accepted: not delivered")),
            words(QT_TRANSLATE_NOOP("ProofOfTransmission",
                                    "All attempts to deliver the filing failed. This page is not a proof of "
                                    "acceptance."))};
    case TransmissionState::Cancelled:
        return {words(QT_TRANSLATE_NOOP("ProofOfTransmission", "Not accepted: cancelled")),
                words(QT_TRANSLATE_NOOP(
                    "ProofOfTransmission",
                    "The filing was cancelled by staff and is not sent. This page is not a proof of "
                    "acceptance."))};
    case TransmissionState::OnHold:
    case TransmissionState::Waiting:
    case TransmissionState::Pending:
    case TransmissionState::Sending:
        break;
    }
    return {words(QT_TRANSLATE_NOOP("ProofOfTransmission", "Not accepted: still to be sent")),
            words(QT_TRANSLATE_NOOP(
                "ProofOfTransmission",
                "The authority has not accepted this filing; it waits to be sent. This page is not "
                "a proof of acceptance."))};
}

QString outcomeOf(const ProofWording &words, const QString &outcome)
{
    return said(words,
                {{"accepted"_L1, QT_TRANSLATE_NOOP("ProofOfTransmission", "Accepted")},
                 {"rejected"_L1, QT_TRANSLATE_NOOP("ProofOfTransmission", "Rejected")},
                 {"on_hold"_L1, QT_TRANSLATE_NOOP("ProofOfTransmission", "Refused: channel on hold")},
                 {"retry_later"_L1, QT_TRANSLATE_NOOP("ProofOfTransmission", "Not filed, to be tried again")},
                 {"unconfirmed"_L1, QT_TRANSLATE_NOOP("ProofOfTransmission", "Unconfirmed")},
                 {""_L1, QT_TRANSLATE_NOOP("ProofOfTransmission", "Lost")}},
                outcome);
}

QString decisionOf(const ProofWording &words, const QString &decision)
{
    return said(words,
                {{"accepted"_L1, QT_TRANSLATE_NOOP("ProofOfTransmission", "Accepted by the authority")},
                 {"not_filed"_L1, QT_TRANSLATE_NOOP("ProofOfTransmission", "Not filed")},
                 {"send_again"_L1, QT_TRANSLATE_NOOP("ProofOfTransmission", "To be sent again")}},
                decision);
}

QString basisOf(const ProofWording &words, const QString &basis)
{
    return said(words,
                {{"look_up"_L1, QT_TRANSLATE_NOOP("ProofOfTransmission", "a look-up at the authority")},
                 {"report"_L1, QT_TRANSLATE_NOOP("ProofOfTransmission", "a report of the authority")},
                 {"late_reply"_L1, QT_TRANSLATE_NOOP("ProofOfTransmission", "an answer that came late")},
                 {"decision"_L1, QT_TRANSLATE_NOOP("ProofOfTransmission", "a decision of staff")}},
                basis);
}

} // namespace transmittal::documents
