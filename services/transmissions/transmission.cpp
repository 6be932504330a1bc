// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/transmission.h"

#include <algorithm>
#include <array>
#include <utility>

namespace transmittal::transmissions {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<TransmissionState, QLatin1StringView>, 9> stateNames{{
    {TransmissionState::Pending, "pending"_L1},
    {TransmissionState::Sending, "sending"_L1},
    {TransmissionState::Accepted, "accepted"_L1},
    {TransmissionState::Rejected, "rejected"_L1},
    {TransmissionState::Waiting, "waiting"_L1},
    {TransmissionState::OnHold, "on_hold"_L1},
    {TransmissionState::Unconfirmed, "unconfirmed"_L1},
    {TransmissionState::Failed, "failed"_L1},
    {TransmissionState::Cancelled, "cancelled"_L1},
}};

} // namespace

QString name(TransmissionState state)
{
    for (const auto &[value, text] : stateNames)
        if (value == state)
            return text;
    Q_UNREACHABLE();
}

std::optional<TransmissionState> transmissionStateFromName(QStringView name)
{
    for (const auto &[value, text] : stateNames)
        if (name == text)
            return value;
    return std::nullopt;
}

const std::vector<TransmissionState> &transmissionStates()
{
    static const std::vector<TransmissionState> all = [] {
        std::vector<TransmissionState> states;
        for (const auto &[value, text] : stateNames)
            states.push_back(value);
        return states;
    }();
    return all;
}

QString name(BulkAction action)
{
    switch (action) {
    case BulkAction::Send:
        return u"send"_s;
    case BulkAction::Retry:
        return u"retry"_s;
    case BulkAction::Cancel:
        return u"cancel"_s;
    case BulkAction::Delete:
        return u"delete"_s;
    }
    Q_UNREACHABLE();
}

bool TransmissionFilter::isEmpty() const
{
    return ids.isEmpty() && channel.isEmpty() && states.isEmpty() && code.isEmpty() && court.isEmpty() &&
           search.isEmpty() && !createdFrom.isValid() && !createdTo.isValid() && !completedFrom.isValid() &&
           !completedTo.isValid() && !dueWithin;
}

QJsonObject TransmissionFilter::json() const
{
    QJsonObject json;
    if (isEmpty())
        json.insert(u"all"_s, true);
    const auto numbers = [&json](const QString &key, const QList<qint64> &values) {
        QJsonArray array;
        for (const qint64 value : values)
            array.append(value);
        if (!array.isEmpty())
            json.insert(key, array);
    };
    numbers(u"ids"_s, ids);
    numbers(u"exclude"_s, exclude);
    if (!states.isEmpty())
        json.insert(u"states"_s, QJsonArray::fromStringList(states));
    const auto text = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    text(u"channel"_s, channel);
    text(u"code"_s, code);
    text(u"court"_s, court);
    text(u"search"_s, search);
    if (createdFrom.isValid())
        json.insert(u"created_from"_s, createdFrom.toUTC().toString(Qt::ISODateWithMs));
    if (createdTo.isValid())
        json.insert(u"created_to"_s, createdTo.toUTC().toString(Qt::ISODateWithMs));
    text(u"completed_from"_s, completedFrom.toString(Qt::ISODate));
    text(u"completed_to"_s, completedTo.toString(Qt::ISODate));
    if (dueWithin)
        json.insert(u"due_within"_s, *dueWithin);
    return json;
}

bool BulkStatus::ended() const
{
    return state == "stopped"_L1 || state == "finished"_L1;
}

} // namespace transmittal::transmissions
