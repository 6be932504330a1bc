// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channel_fields.h"

#include "setting_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <cmath>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using Shown = std::function<QString(const StoredChannel &)>;
using Stored = std::function<std::optional<QJsonValue>(const QString &)>;

QString asWritten(bool on)
{
    return on ? u"true"_s : u"false"_s;
}

std::optional<QJsonValue> text(const QString &given)
{
    return QJsonValue(given.trimmed());
}

std::optional<QJsonValue> truth(const QString &given)
{
    return QJsonValue(given == "true"_L1);
}

std::optional<QJsonValue> wholeNumber(const QString &given)
{
    bool is = false;
    const qint64 value = given.trimmed().toLongLong(&is);
    return is ? std::optional(QJsonValue(value)) : std::nullopt;
}

std::optional<QJsonValue> numberOrNone(const QString &given)
{
    if (given.trimmed().isEmpty())
        return QJsonValue(QJsonValue::Null);
    bool is = false;
    const double value = given.trimmed().replace(u',', u'.').toDouble(&is);
    // JSON has neither "nan" nor "inf", which are numbers to Qt: they would arrive as null, and so as no
    // limit.
    return is && std::isfinite(value) ? std::optional(QJsonValue(value)) : std::nullopt;
}

std::optional<QJsonValue> textOrNone(const QString &given)
{
    return given.trimmed().isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(given);
}

std::optional<QJsonValue> wholeMilliseconds(const QString &given)
{
    const auto duration = texts::toDuration(given);
    return duration ? std::optional(QJsonValue(static_cast<qint64>(duration->count()))) : std::nullopt;
}

std::optional<QJsonValue> interval(const QString &given)
{
    const auto duration = texts::toDuration(given);
    return duration ? std::optional(QJsonValue(texts::toInterval(*duration))) : std::nullopt;
}

std::optional<QJsonValue> intervals(const QString &given)
{
    const auto durations = texts::toDurations(given);
    if (!durations)
        return std::nullopt;
    QJsonArray all;
    for (const milliseconds one : *durations)
        all.append(texts::toInterval(one));
    return QJsonValue(all);
}

QString shownInterval(const QString &stored)
{
    const auto duration = texts::fromInterval(stored);
    return duration ? texts::fromDuration(*duration) : stored;
}

QString shownIntervals(const QStringList &stored)
{
    QStringList parts;
    for (const QString &one : stored)
        parts.append(shownInterval(one));
    return parts.join(u", "_s);
}

FormEntry::Check wholeBetween(qint64 least, qint64 most, bool mayBeEmpty = false)
{
    return [=](const QString &given) -> QString {
        if (mayBeEmpty && given.trimmed().isEmpty())
            return {};
        bool is = false;
        const qint64 value = given.trimmed().toLongLong(&is);
        if (is && value >= least && value <= most)
            return {};
        return QCoreApplication::translate("ChannelFields", "Enter a whole number from %1 to %2.")
            .arg(least)
            .arg(most);
    };
}

FormEntry::Check durationBetween(milliseconds least, milliseconds most)
{
    return [=](const QString &given) -> QString {
        const auto duration = texts::toDuration(given);
        if (!duration)
            return QCoreApplication::translate("ChannelFields",
                                               "Enter a length of time such as 30 s or 5 min.");
        if (*duration < least || *duration > most)
            return QCoreApplication::translate("ChannelFields", "Enter a time from %1 to %2.")
                .arg(texts::fromDuration(least), texts::fromDuration(most));
        return {};
    };
}

QString checkDelays(const QString &given)
{
    const auto delays = texts::toDurations(given);
    if (!delays || std::any_of(delays->begin(), delays->end(), [](milliseconds one) { return one < 1s; }))
        return QCoreApplication::translate(
            "ChannelFields", "Enter the delays with commas between them, such as 5 min, 10 min, 1 h.");
    return {};
}

QString checkRate(const QString &given)
{
    const auto rate = numberOrNone(given);
    if (!rate || (rate->isDouble() && rate->toDouble() <= 0))
        return QCoreApplication::translate("ChannelFields",
                                           "Enter calls per minute, or leave it empty for no limit.");
    return {};
}

QString checkModality(const QString &given)
{
    static const QRegularExpression form(u"^[A-Za-z0-9]{0,10}$"_s);
    return form.match(given.trimmed()).hasMatch()
               ? QString()
               : QCoreApplication::translate("ChannelFields", "Enter at most 10 letters and digits.");
}

QString checkUser(const QString &given)
{
    return given.size() <= 254
               ? QString()
               : QCoreApplication::translate("ChannelFields", "Enter at most 254 characters.");
}

QString checkTitle(const QString &given)
{
    const auto size = given.trimmed().size();
    return size > 0 && size <= 200
               ? QString()
               : QCoreApplication::translate("ChannelFields", "Enter a name of at most 200 characters.");
}

QString checkCertificate(const QString &given)
{
    if (given.trimmed().isEmpty() ||
        (given.trimmed().startsWith("-----BEGIN CERTIFICATE-----"_L1) && !given.contains("PRIVATE KEY"_L1)))
        return {};
    if (given.contains("PRIVATE KEY"_L1))
        return QCoreApplication::translate("ChannelFields",
                                           "This holds a private key. Paste certificates only.");
    return QCoreApplication::translate(
        "ChannelFields", "Paste certificates in PEM form: they begin with -----BEGIN CERTIFICATE-----.");
}

QString checkZone(const QString &given)
{
    return QTimeZone(given.trimmed().toLatin1()).isValid()
               ? QString()
               : QCoreApplication::translate("ChannelFields",
                                             "Enter a time zone by its name, such as America/Los_Angeles.");
}

QString checkCourts(const QString &given)
{
    return texts::toCourtMap(given)
               ? QString()
               : QCoreApplication::translate(
                     "ChannelFields", "Write a line for each court: our code = their code, each once.");
}

QString checkWindows(const QString &given)
{
    return texts::toWindows(given)
               ? QString()
               : QCoreApplication::translate(
                     "ChannelFields",
                     "Write a line for each window: days, then from and to, such as Mon–Fri 06:00–22:00.");
}

QString checkHolidays(const QString &given)
{
    return texts::toHolidays(given)
               ? QString()
               : QCoreApplication::translate(
                     "ChannelFields",
                     "Write a line for each day: the date as year-month-day, then its name. Each day once.");
}

QString checkMailFrom(const QString &given)
{
    static const QRegularExpression form(u"^[^@\\s]+@[^@\\s]+$"_s);
    return given.isEmpty() || form.match(given).hasMatch()
               ? QString()
               : QCoreApplication::translate("ChannelFields", "Enter an e-mail address.");
}

bool isThisMachine(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

QString checkEndpoint(const QString &given, bool mail, bool practice)
{
    const QString trimmed = given.trimmed();
    if (trimmed.isEmpty())
        return {};
    const QUrl url(trimmed, QUrl::StrictMode);
    const QStringList schemes =
        mail ? QStringList{u"smtp"_s, u"smtps"_s} : QStringList{u"https"_s, u"http"_s};
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme().toLower()) ||
        !url.userInfo().isEmpty() || url.hasFragment())
        return mail ? QCoreApplication::translate(
                          "ChannelFields",
                          "Enter an address such as smtp://mail.example.org:587, without user and password.")
                    : QCoreApplication::translate(
                          "ChannelFields",
                          "Enter an address such as https://example.org/service, without user and password.");
    if (practice && !isThisMachine(url))
        return QCoreApplication::translate(
            "ChannelFields", "Practice speaks to this machine only, such as https://127.0.0.1:8443/.");
    if (!practice && isThisMachine(url))
        return QCoreApplication::translate(
            "ChannelFields", "A live channel needs the address of the real service, not of this machine.");
    if (!practice && url.scheme().toLower() == "http"_L1)
        return QCoreApplication::translate("ChannelFields", "A live service is spoken to over https only.");
    return {};
}

} // namespace

std::vector<ChannelField> channelFields(const std::function<QString()> &channel,
                                        const std::function<QString()> &environment)
{
    using enum FieldKeeper;
    const auto endpoint = [channel, environment](const QString &given) {
        return checkEndpoint(given, channel() == "mail"_L1, environment() != "live"_L1);
    };
    const auto channelText = [](QString access::ChannelSettings::*member) -> Shown {
        return [member](const StoredChannel &s) {
            return s.channel.*member;
        };
    };
    const auto queueNumber = [](qint64 jobs::QueueHealth::*member) -> Shown {
        return [member](const StoredChannel &s) {
            return QString::number(s.queue.*member);
        };
    };
    const auto queueTime = [](QString jobs::QueueHealth::*member) -> Shown {
        return [member](const StoredChannel &s) {
            return shownInterval(s.queue.*member);
        };
    };
    const auto time = [](milliseconds access::ChannelSettings::*member) -> Shown {
        return [member](const StoredChannel &s) {
            return texts::fromDuration(s.channel.*member);
        };
    };
    using C = access::ChannelSettings;
    using Q = jobs::QueueHealth;
    return {
        {u"title"_s, ChannelByManager, channelText(&C::title), text, checkTitle},
        {u"enabled"_s,
         Channel,
         [](const StoredChannel &s) { return asWritten(s.channel.enabled); },
         truth,
         {}},
        {u"endpoint"_s, Channel, channelText(&C::endpoint), text, endpoint},
        {u"user_id"_s, Channel, [](const StoredChannel &s) { return s.channel.userId.value_or(QString()); },
         text, checkUser},
        {u"modality"_s, Channel, channelText(&C::modality), text, checkModality},
        {u"date_format"_s, Channel, channelText(&C::dateFormat), text, {}},
        {u"verify_tls"_s,
         Channel,
         [](const StoredChannel &s) { return asWritten(s.channel.verifyTls); },
         truth,
         {}},
        {u"ca_certificate"_s, Channel, channelText(&C::caCertificate), textOrNone, checkCertificate},
        {u"timeout_ms"_s, ChannelByManager, time(&C::timeout), wholeMilliseconds, durationBetween(1s, 300s)},
        {u"connect_timeout_ms"_s, ChannelByManager, time(&C::connectTimeout), wholeMilliseconds,
         durationBetween(500ms, 60s)},
        {u"reply_limit_bytes"_s, Channel,
         [](const StoredChannel &s) { return QString::number(s.channel.replyLimitBytes); }, wholeNumber,
         wholeBetween(1024, 16'777'216)},
        {u"court_map"_s, ChannelByManager,
         [](const StoredChannel &s) { return texts::fromCourtMap(s.channel.courtMap); },
         [](const QString &given) -> std::optional<QJsonValue> { return texts::toCourtMap(given); },
         checkCourts},
        {u"max_attempts"_s, Queue, queueNumber(&Q::maxAttempts), wholeNumber, wholeBetween(1, 100)},
        {u"retry_delays"_s, Queue, [](const StoredChannel &s) { return shownIntervals(s.queue.retryDelays); },
         intervals, checkDelays},
        {u"concurrency"_s, Queue,
         [](const StoredChannel &s) {
             return s.queue.concurrency ? QString::number(*s.queue.concurrency) : QString();
         },
         numberOrNone, wholeBetween(1, 10'000, true)},
        {u"rate_per_minute"_s, Queue, [](const StoredChannel &s) { return s.queue.ratePerMinute; },
         numberOrNone, checkRate},
        {u"burst"_s, Queue, queueNumber(&Q::burst), wholeNumber, wholeBetween(1, 10'000)},
        {u"breaker_threshold"_s, Queue, queueNumber(&Q::breakerThreshold), wholeNumber,
         wholeBetween(1, 1'000)},
        {u"breaker_cooldown"_s, Queue, queueTime(&Q::breakerCooldown), interval, durationBetween(1s, 24h)},
        {u"lease"_s, Queue, queueTime(&Q::lease), interval, durationBetween(1s, 1h)},
        {u"hard_limit"_s, Queue, queueTime(&Q::hardLimit), interval, durationBetween(1s, 24h)},
        {u"time_zone"_s, Queue, [](const StoredChannel &s) { return s.queue.timeZone; }, text, checkZone},
        {u"windows"_s, Queue, [](const StoredChannel &s) { return texts::fromWindows(s.queue.windows); },
         texts::toWindows, checkWindows},
        {u"holidays"_s, Queue, [](const StoredChannel &s) { return texts::fromHolidays(s.holidays); },
         [](const QString &given) -> std::optional<QJsonValue> { return texts::toHolidays(given); },
         checkHolidays},
        {u"mail_from"_s, Setting, [](const StoredChannel &s) { return s.mailFrom; }, text, checkMailFrom},
    };
}

} // namespace transmittal::models
