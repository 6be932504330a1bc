// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channel_values.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace transmittal::ctl {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

Error unusable(const QString &what)
{
    return {ErrorCode::InvalidInput, what, {}};
}

using Reader = Result<QJsonValue> (*)(const QString &);

Result<QJsonValue> text(const QString &given)
{
    return QJsonValue(given);
}

Result<QJsonValue> textOrNone(const QString &given)
{
    return given == "none"_L1 ? QJsonValue() : QJsonValue(given);
}

Result<QJsonValue> truth(const QString &given)
{
    if (given == "true"_L1 || given == "yes"_L1 || given == "on"_L1)
        return QJsonValue(true);
    if (given == "false"_L1 || given == "no"_L1 || given == "off"_L1)
        return QJsonValue(false);
    return unusable(u"give yes or no"_s);
}

Result<QJsonValue> number(const QString &given)
{
    bool isNumber = false;
    const double value = given.toDouble(&isNumber);
    // JSON has neither "nan" nor "inf", which are numbers to Qt: they would arrive as null, and so as no
    // limit.
    return isNumber && std::isfinite(value) ? Result<QJsonValue>(QJsonValue(value))
                                            : unusable(u"give a number"_s);
}

Result<QJsonValue> numberOrNone(const QString &given)
{
    return given == "none"_L1 ? Result<QJsonValue>(QJsonValue()) : number(given);
}

Result<QJsonValue> json(const QString &given)
{
    if (given == "none"_L1)
        return QJsonValue();
    const QJsonDocument document = QJsonDocument::fromJson(given.toUtf8());
    if (document.isArray())
        return QJsonValue(document.array());
    if (document.isObject())
        return QJsonValue(document.object());
    return unusable(u"give JSON, or @FILE with JSON"_s);
}

/// A length of time as the database reads it without doubt.
Result<QJsonValue> duration(const QString &given)
{
    static const QRegularExpression form(uR"(^\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)\s*$)"_s);
    const auto match = form.match(given);
    if (!match.hasMatch())
        return unusable(u"give a length of time such as 2s, 5m, 1h or 250ms"_s);
    const QString unit = match.captured(2);
    const QString word = unit == "ms"_L1  ? u"milliseconds"_s
                         : unit == "s"_L1 ? u"seconds"_s
                         : unit == "m"_L1 ? u"minutes"_s
                         : unit == "h"_L1 ? u"hours"_s
                                          : u"days"_s;
    return QJsonValue(match.captured(1) + u' ' + word);
}

Result<QJsonValue> durations(const QString &given)
{
    QJsonArray all;
    for (const QString &part : given.split(u',')) {
        const auto one = duration(part);
        if (!one)
            return one.error();
        all.append(*one);
    }
    return QJsonValue(all);
}

enum class Keeper { Channel, Queue };

struct Key
{
    QString name;   ///< as it is typed
    QString stored; ///< as the database calls it
    Keeper keeper;
    Reader read;
    QString help;
};

const std::vector<Key> &keys()
{
    static const std::vector<Key> all{
        {u"enabled"_s, u"enabled"_s, Keeper::Channel, truth, u"yes or no; needs an endpoint"_s},
        {u"title"_s, u"title"_s, Keeper::Channel, text, u"how it is called"_s},
        {u"endpoint"_s, u"endpoint"_s, Keeper::Channel, text,
         u"https://…; mail: smtp://host:587 or smtps://host:465"_s},
        {u"user_id"_s, u"user_id"_s, Keeper::Channel, text,
         u"the login there (its password: channel secret)"_s},
        {u"modality"_s, u"modality"_s, Keeper::Channel, text,
         u"how the course was taken, where the course does not say"_s},
        {u"timeout_ms"_s, u"timeout_ms"_s, Keeper::Channel, number, u"for a whole call, 1000 to 300000"_s},
        {u"connect_timeout_ms"_s, u"connect_timeout_ms"_s, Keeper::Channel, number,
         u"for TCP and TLS, 500 to 60000"_s},
        {u"verify_tls"_s, u"verify_tls"_s, Keeper::Channel, truth, u"no: in practice only"_s},
        {u"ca_certificate"_s, u"ca_certificate"_s, Keeper::Channel, textOrNone,
         u"@FILE with the only authorities to trust (PEM); none: the system's"_s},
        {u"date_format"_s, u"date_format"_s, Keeper::Channel, text, u"dateTime or date"_s},
        {u"reply_limit_bytes"_s, u"reply_limit_bytes"_s, Keeper::Channel, number,
         u"the longest reply that is read"_s},
        {u"validation"_s, u"validation"_s, Keeper::Channel, json,
         u"bounds of the check before sending, JSON"_s},
        {u"court_map"_s, u"court_map"_s, Keeper::Channel, json,
         u"our court code to theirs, JSON: {\"19\": \"19462\"}"_s},
        {u"attempts"_s, u"max_attempts"_s, Keeper::Queue, number, u"how often it is tried by itself"_s},
        {u"max_attempts"_s, u"max_attempts"_s, Keeper::Queue, number, u"the same"_s},
        {u"delays"_s, u"retry_delays"_s, Keeper::Queue, durations, u"between attempts: 5m,10m,30m,60m"_s},
        {u"retry_delays"_s, u"retry_delays"_s, Keeper::Queue, durations, u"the same"_s},
        {u"rate_per_minute"_s, u"rate_per_minute"_s, Keeper::Queue, numberOrNone,
         u"calls a minute over all workers; none"_s},
        {u"burst"_s, u"burst"_s, Keeper::Queue, number, u"calls at once within that rate"_s},
        {u"concurrency"_s, u"concurrency"_s, Keeper::Queue, numberOrNone,
         u"calls under way over all workers; none"_s},
        {u"lease"_s, u"lease"_s, Keeper::Queue, duration, u"how long a silent worker keeps a job"_s},
        {u"hard_limit"_s, u"hard_limit"_s, Keeper::Queue, duration, u"how long any worker may keep a job"_s},
        {u"min_protocol"_s, u"min_protocol"_s, Keeper::Queue, number,
         u"the oldest program that may work it"_s},
        {u"breaker_threshold"_s, u"breaker_threshold"_s, Keeper::Queue, number,
         u"failures in a row that pause it"_s},
        {u"breaker_cooldown"_s, u"breaker_cooldown"_s, Keeper::Queue, duration,
         u"how long, before it is tried again"_s},
        {u"time_zone"_s, u"time_zone"_s, Keeper::Queue, text,
         u"the authority's, such as America/Los_Angeles"_s},
        {u"windows"_s, u"windows"_s, Keeper::Queue, json,
         u"service hours, JSON: [{\"days\":[1,2,3,4,5],\"from\":\"06:00\",\"to\":\"22:00\"}]; none"_s},
        {u"holidays"_s, u"holidays"_s, Keeper::Queue, json, u"JSON: {\"2026-12-25\": \"Christmas\"}"_s},
    };
    return all;
}

Result<QString> content(const QString &value)
{
    if (!value.startsWith(u'@'))
        return value;
    QFile file(value.mid(1));
    if (!file.open(QIODevice::ReadOnly) || file.size() > 1024 * 1024)
        return unusable(u"the file %1 cannot be read"_s.arg(value.mid(1)));
    return QString::fromUtf8(file.readAll());
}

} // namespace

Result<ChannelPatch> channelPatch(const QStringList &words)
{
    ChannelPatch patch;
    for (const QString &word : words) {
        const auto equals = word.indexOf(u'=');
        if (equals < 1)
            return unusable(u"\"%1\" is not of the form key=value. See channel set --help."_s.arg(word));
        const QString name = word.left(equals);
        const auto key =
            std::find_if(keys().begin(), keys().end(), [&](const Key &known) { return known.name == name; });
        if (key == keys().end())
            return unusable(u"A channel has no setting named %1. See channel set --help."_s.arg(name));
        const auto given = content(word.mid(equals + 1));
        auto value = given ? key->read(*given) : Result<QJsonValue>(given.error());
        if (!value)
            return unusable(u"%1: %2."_s.arg(name, value.error().staff));
        (key->keeper == Keeper::Channel ? patch.channel : patch.queue).insert(key->stored, *value);
    }
    return patch;
}

QString channelKeysHelp()
{
    QString text;
    for (const Key &key : keys())
        text += u"  "_s + key.name.leftJustified(20) + key.help + u'\n';
    return text;
}

} // namespace transmittal::ctl
