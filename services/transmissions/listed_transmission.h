// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transmissions/transmission.h"

namespace transmittal::transmissions {

/// A row of the desk's list: what its table shows and no more. Personal data are masked in the database.
struct ListedTransmission
{
    qint64 id = 0;
    TransmissionState state = TransmissionState::Pending;
    QString channel;
    QString firstName;     ///< masked
    QString lastName;      ///< masked
    QString driverLicense; ///< masked
    QString citationNumber;
    QString courtCode;
    QDate completionDate;
    QDate dueOn;
    int attempts = 0;
    QDateTime nextTry;
    QString certificateNumber;
    QString code; ///< named error, empty when there is none
    QDateTime createdAt;
    std::optional<qint64> supersedes; ///< the revision that this one corrects
    /// The value the list was sorted by when the row was read, for the page that follows; nothing for an
    /// empty one and for personal data, whose place the database looks up by the id.
    std::optional<QString> sortKey;

    bool operator==(const ListedTransmission &) const = default;
};

/// The order of the list; ties go by id. Rows without a value come last in both directions.
struct ListOrder
{
    /// "created", "status", "channel", "student", "licence", "citation", "court", "completed", "due",
    /// "attempts", "next_try", "certificate" or "code".
    QString column = QStringLiteral("created");
    bool descending = true;

    bool operator==(const ListOrder &) const = default;
};

/// A place in the list: that of a row as it was read.
struct ListPlace
{
    std::optional<QString> sortKey;
    qint64 id = 0;
};
[[nodiscard]] inline ListPlace placeOf(const ListedTransmission &row)
{
    return {row.sortKey, row.id};
}

enum class ListPage {
    First,
    Last,
    Before, ///< the rows that end just before a place
    After,
};

/// A row that changed since it was read, or that came in.
struct ListChange
{
    ListedTransmission row;
    bool shown = false;   ///< it was among those named as shown
    bool matches = false; ///< it matches the filter now
};

/// A count that stops at a cap.
struct CappedCount
{
    qint64 count = 0;
    bool capped = false; ///< there are more
};

struct StateCount
{
    QString state;
    qint64 count = 0;
    bool capped = false; ///< of all states together more match than were counted
};

/// What became of the transmissions of a day (in the channel's time zone).
struct DayOutcomes
{
    QDate day;
    qint64 accepted = 0;
    qint64 rejected = 0;
    qint64 failed = 0;
    qint64 unconfirmed = 0;
    qint64 cancelled = 0;
    /// From completion to acceptance, of that day's acceptances, within a sixteenth; nothing without any.
    std::optional<double> p50Seconds;
    std::optional<double> p95Seconds;
};

/// Something that goes on only when a person does something.
struct WaitingOnPerson
{
    QString kind; ///< "rejected", "unconfirmed", "on_hold", "failed"; "due": open and due within three days
    qint64 count = 0;
    QDateTime oldest; ///< when the oldest was made; none for "due"
};

} // namespace transmittal::transmissions
