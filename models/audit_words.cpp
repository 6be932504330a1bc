// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit_words.h"

#include "format.h"
#include "status_look.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <limits>
#include <span>

namespace transmittal::models::audit_words {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    QLatin1StringView name;
    const char *text;
};

// clang-format off
constexpr std::array<Word, 23> operations{{
    {"row.insert"_L1, QT_TRANSLATE_NOOP("AuditWords", "Added")},
    {"row.update"_L1, QT_TRANSLATE_NOOP("AuditWords", "Changed")},
    {"row.delete"_L1, QT_TRANSLATE_NOOP("AuditWords", "Removed")},
    {"transmission.send"_L1, QT_TRANSLATE_NOOP("AuditWords", "Sent by hand")},
    {"transmission.retry"_L1, QT_TRANSLATE_NOOP("AuditWords", "Retried")},
    {"transmission.cancel"_L1, QT_TRANSLATE_NOOP("AuditWords", "Cancelled")},
    {"transmission.delete"_L1, QT_TRANSLATE_NOOP("AuditWords", "Deleted")},
    {"transmission.correct"_L1, QT_TRANSLATE_NOOP("AuditWords", "Corrected")},
    {"transmission.reveal"_L1, QT_TRANSLATE_NOOP("AuditWords", "Looked at personal data")},
    {"transmission.resolve"_L1, QT_TRANSLATE_NOOP("AuditWords", "Resolved")},
    {"transmission.resolve_asked"_L1, QT_TRANSLATE_NOOP("AuditWords", "Asked a second person to resolve")},
    {"evidence.read"_L1, QT_TRANSLATE_NOOP("AuditWords", "Read request and reply")},
    {"bulk.start"_L1, QT_TRANSLATE_NOOP("AuditWords", "Started a bulk action")},
    {"bulk.stop"_L1, QT_TRANSLATE_NOOP("AuditWords", "Stopped a bulk action")},
    {"secret.set"_L1, QT_TRANSLATE_NOOP("AuditWords", "Set a secret")},
    {"notification.resolve"_L1, QT_TRANSLATE_NOOP("AuditWords", "Resolved a notification")},
    {"notification.reopen"_L1, QT_TRANSLATE_NOOP("AuditWords", "Opened a notification again")},
    {"worker.drain"_L1, QT_TRANSLATE_NOOP("AuditWords", "Drained")},
    {"staff.own_password"_L1, QT_TRANSLATE_NOOP("AuditWords", "Changed own password")},
    {"staff.reset_password"_L1, QT_TRANSLATE_NOOP("AuditWords", "Reset a password")},
    {"sessions.end"_L1, QT_TRANSLATE_NOOP("AuditWords", "Ended sessions")},
    {"proof.print"_L1, QT_TRANSLATE_NOOP("AuditWords", "Printed a proof")},
    {"proof.read"_L1, QT_TRANSLATE_NOOP("AuditWords", "Opened a proof")},
}};

constexpr std::array<Word, 12> tables{{
    {"core.transmission"_L1, QT_TRANSLATE_NOOP("AuditWords", "Transmission")},
    {"core.attempt"_L1, QT_TRANSLATE_NOOP("AuditWords", "Attempt")},
    {"core.bulk_action"_L1, QT_TRANSLATE_NOOP("AuditWords", "Bulk action")},
    {"core.channel"_L1, QT_TRANSLATE_NOOP("AuditWords", "Channel")},
    {"core.queue"_L1, QT_TRANSLATE_NOOP("AuditWords", "Queue")},
    {"core.staff"_L1, QT_TRANSLATE_NOOP("AuditWords", "Staff")},
    {"core.worker"_L1, QT_TRANSLATE_NOOP("AuditWords", "Worker")},
    {"worker_process"_L1, QT_TRANSLATE_NOOP("AuditWords", "Worker process")},
    {"core.worker_process"_L1, QT_TRANSLATE_NOOP("AuditWords", "Worker process")},
    {"core.setting"_L1, QT_TRANSLATE_NOOP("AuditWords", "Setting")},
    {"core.notification"_L1, QT_TRANSLATE_NOOP("AuditWords", "Notification")},
    {"core.periodic"_L1, QT_TRANSLATE_NOOP("AuditWords", "Schedule")},
}};

constexpr std::array<Word, 92> fields{{
    {"state"_L1, QT_TRANSLATE_NOOP("AuditWords", "State")},
    {"asked_by"_L1, QT_TRANSLATE_NOOP("AuditWords", "Asked by")},
    {"first_name"_L1, QT_TRANSLATE_NOOP("AuditWords", "First name")},
    {"last_name"_L1, QT_TRANSLATE_NOOP("AuditWords", "Last name")},
    {"birth_date"_L1, QT_TRANSLATE_NOOP("AuditWords", "Birth date")},
    {"driver_license"_L1, QT_TRANSLATE_NOOP("AuditWords", "Driver licence")},
    {"citation_number"_L1, QT_TRANSLATE_NOOP("AuditWords", "Citation")},
    {"court_code"_L1, QT_TRANSLATE_NOOP("AuditWords", "Court")},
    {"completion_date"_L1, QT_TRANSLATE_NOOP("AuditWords", "Completed on")},
    {"modality"_L1, QT_TRANSLATE_NOOP("AuditWords", "Modality")},
    {"supersedes"_L1, QT_TRANSLATE_NOOP("AuditWords", "Supersedes transmission")},
    {"decision"_L1, QT_TRANSLATE_NOOP("AuditWords", "Decision")},
    {"basis"_L1, QT_TRANSLATE_NOOP("AuditWords", "Basis")},
    {"certificate_number"_L1, QT_TRANSLATE_NOOP("AuditWords", "Certificate number")},
    {"action"_L1, QT_TRANSLATE_NOOP("AuditWords", "Action")},
    {"filter"_L1, QT_TRANSLATE_NOOP("AuditWords", "Filter")},
    {"total"_L1, QT_TRANSLATE_NOOP("AuditWords", "Total")},
    {"processes"_L1, QT_TRANSLATE_NOOP("AuditWords", "Processes")},
    {"enabled"_L1, QT_TRANSLATE_NOOP("AuditWords", "Enabled")},
    {"endpoint"_L1, QT_TRANSLATE_NOOP("AuditWords", "Address")},
    {"user_id"_L1, QT_TRANSLATE_NOOP("AuditWords", "User id")},
    {"title"_L1, QT_TRANSLATE_NOOP("AuditWords", "Title")},
    {"role"_L1, QT_TRANSLATE_NOOP("AuditWords", "Role")},
    {"full_name"_L1, QT_TRANSLATE_NOOP("AuditWords", "Full name")},
    {"email"_L1, QT_TRANSLATE_NOOP("AuditWords", "E-mail")},
    {"value"_L1, QT_TRANSLATE_NOOP("AuditWords", "Value")},
    {"pause_reason"_L1, QT_TRANSLATE_NOOP("AuditWords", "Reason of the pause")},
    {"pause_kind"_L1, QT_TRANSLATE_NOOP("AuditWords", "Kind of pause")},
    {"timeout_ms"_L1, QT_TRANSLATE_NOOP("AuditWords", "Time limit in ms")},
    {"breaker_threshold"_L1, QT_TRANSLATE_NOOP("AuditWords", "Failures before a pause")},
    {"concurrency"_L1, QT_TRANSLATE_NOOP("AuditWords", "Calls at a time")},
    {"paused_by"_L1, QT_TRANSLATE_NOOP("AuditWords", "Paused by")},
    {"paused_at"_L1, QT_TRANSLATE_NOOP("AuditWords", "Paused at")},
    {"breaker_state"_L1, QT_TRANSLATE_NOOP("AuditWords", "Circuit breaker")},
    {"connect_timeout_ms"_L1, QT_TRANSLATE_NOOP("AuditWords", "Longest connecting in ms")},
    {"verify_tls"_L1, QT_TRANSLATE_NOOP("AuditWords", "Check of the service's certificate")},
    {"ca_certificate"_L1, QT_TRANSLATE_NOOP("AuditWords", "Trusted authorities")},
    {"date_format"_L1, QT_TRANSLATE_NOOP("AuditWords", "Dates are sent as")},
    {"reply_limit_bytes"_L1, QT_TRANSLATE_NOOP("AuditWords", "Longest answer in bytes")},
    {"validation"_L1, QT_TRANSLATE_NOOP("AuditWords", "Rules of the check")},
    {"court_map"_L1, QT_TRANSLATE_NOOP("AuditWords", "Courts by another code")},
    {"mail_from"_L1, QT_TRANSLATE_NOOP("AuditWords", "Sender")},
    {"required_secrets"_L1, QT_TRANSLATE_NOOP("AuditWords", "Passwords it needs")},
    {"environment"_L1, QT_TRANSLATE_NOOP("AuditWords", "Environment")},
    {"channel"_L1, QT_TRANSLATE_NOOP("AuditWords", "Channel")},
    {"name"_L1, QT_TRANSLATE_NOOP("AuditWords", "Name")},
    {"rate_per_minute"_L1, QT_TRANSLATE_NOOP("AuditWords", "Calls a minute")},
    {"burst"_L1, QT_TRANSLATE_NOOP("AuditWords", "Of these at once")},
    {"max_attempts"_L1, QT_TRANSLATE_NOOP("AuditWords", "Attempts in all")},
    {"retry_delays"_L1, QT_TRANSLATE_NOOP("AuditWords", "Waiting between attempts")},
    {"lease"_L1, QT_TRANSLATE_NOOP("AuditWords", "A silent worker keeps a job for")},
    {"hard_limit"_L1, QT_TRANSLATE_NOOP("AuditWords", "Any worker at most for")},
    {"min_protocol"_L1, QT_TRANSLATE_NOOP("AuditWords", "Oldest program that may work")},
    {"time_zone"_L1, QT_TRANSLATE_NOOP("AuditWords", "Time zone of the authority")},
    {"windows"_L1, QT_TRANSLATE_NOOP("AuditWords", "Service hours")},
    {"probation"_L1, QT_TRANSLATE_NOOP("AuditWords", "One call until the first answer")},
    {"breaker_cooldown"_L1, QT_TRANSLATE_NOOP("AuditWords", "Length of an interruption")},
    {"breaker_failures"_L1, QT_TRANSLATE_NOOP("AuditWords", "Failures in a row")},
    {"breaker_trips"_L1, QT_TRANSLATE_NOOP("AuditWords", "Interruptions in a row")},
    {"breaker_until"_L1, QT_TRANSLATE_NOOP("AuditWords", "Interrupted until")},
    {"breaker_probe_by"_L1, QT_TRANSLATE_NOOP("AuditWords", "Attempt that tries")},
    {"last_success_at"_L1, QT_TRANSLATE_NOOP("AuditWords", "Last success")},
    {"login"_L1, QT_TRANSLATE_NOOP("AuditWords", "Login")},
    {"workstation"_L1, QT_TRANSLATE_NOOP("AuditWords", "Workstation")},
    {"public_key"_L1, QT_TRANSLATE_NOOP("AuditWords", "Key")},
    {"requested_by"_L1, QT_TRANSLATE_NOOP("AuditWords", "Asked to work by")},
    {"requested_at"_L1, QT_TRANSLATE_NOOP("AuditWords", "Asked to work at")},
    {"approved_by"_L1, QT_TRANSLATE_NOOP("AuditWords", "Approved by")},
    {"approved_at"_L1, QT_TRANSLATE_NOOP("AuditWords", "Approved at")},
    {"retired_by"_L1, QT_TRANSLATE_NOOP("AuditWords", "Retired by")},
    {"retired_at"_L1, QT_TRANSLATE_NOOP("AuditWords", "Retired at")},
    {"disabled_by"_L1, QT_TRANSLATE_NOOP("AuditWords", "Disabled by")},
    {"disabled_at"_L1, QT_TRANSLATE_NOOP("AuditWords", "Disabled at")},
    {"updated_by"_L1, QT_TRANSLATE_NOOP("AuditWords", "Changed by")},
    {"updated_at"_L1, QT_TRANSLATE_NOOP("AuditWords", "Changed at")},
    {"day"_L1, QT_TRANSLATE_NOOP("AuditWords", "Day")},
    {"arguments"_L1, QT_TRANSLATE_NOOP("AuditWords", "Arguments")},
    {"authority"_L1, QT_TRANSLATE_NOOP("AuditWords", "Authority")},
    {"created_at"_L1, QT_TRANSLATE_NOOP("AuditWords", "Created at")},
    {"created_by"_L1, QT_TRANSLATE_NOOP("AuditWords", "Created by")},
    {"grace"_L1, QT_TRANSLATE_NOOP("AuditWords", "Late by at most")},
    {"id"_L1, QT_TRANSLATE_NOOP("AuditWords", "Number")},
    {"key"_L1, QT_TRANSLATE_NOOP("AuditWords", "Key")},
    {"kind"_L1, QT_TRANSLATE_NOOP("AuditWords", "Kind")},
    {"last_run_at"_L1, QT_TRANSLATE_NOOP("AuditWords", "Last run")},
    {"maximum"_L1, QT_TRANSLATE_NOOP("AuditWords", "Highest")},
    {"minimum"_L1, QT_TRANSLATE_NOOP("AuditWords", "Lowest")},
    {"next_run_at"_L1, QT_TRANSLATE_NOOP("AuditWords", "Next run")},
    {"queue"_L1, QT_TRANSLATE_NOOP("AuditWords", "Queue")},
    {"schedule"_L1, QT_TRANSLATE_NOOP("AuditWords", "Schedule")},
    {"tokens"_L1, QT_TRANSLATE_NOOP("AuditWords", "Calls left this minute")},
    {"tokens_at"_L1, QT_TRANSLATE_NOOP("AuditWords", "Counted at")},
}};

struct Value
{
    QLatin1StringView field;
    QLatin1StringView value;
    const char *text;
};

// Of columns whose values are a closed list; the states have their words in StatusLook.
constexpr std::array<Value, 20> values{{
    {"pause_kind"_L1, "staff"_L1, QT_TRANSLATE_NOOP("AuditWords", "paused by a person")},
    {"pause_kind"_L1, "hold"_L1, QT_TRANSLATE_NOOP("AuditWords", "on hold until it is mended")},
    {"breaker_state"_L1, "closed"_L1, QT_TRANSLATE_NOOP("AuditWords", "lets calls through")},
    {"breaker_state"_L1, "open"_L1, QT_TRANSLATE_NOOP("AuditWords", "interrupted")},
    {"breaker_state"_L1, "half_open"_L1, QT_TRANSLATE_NOOP("AuditWords", "tries one call")},
    {"role"_L1, "viewer"_L1, QT_TRANSLATE_NOOP("AuditWords", "viewer")},
    {"role"_L1, "operator"_L1, QT_TRANSLATE_NOOP("AuditWords", "operator")},
    {"role"_L1, "manager"_L1, QT_TRANSLATE_NOOP("AuditWords", "manager")},
    {"role"_L1, "administrator"_L1, QT_TRANSLATE_NOOP("AuditWords", "administrator")},
    {"decision"_L1, "accepted"_L1, QT_TRANSLATE_NOOP("AuditWords", "accepted")},
    {"decision"_L1, "not_filed"_L1, QT_TRANSLATE_NOOP("AuditWords", "not filed")},
    {"decision"_L1, "send_again"_L1, QT_TRANSLATE_NOOP("AuditWords", "send again")},
    {"basis"_L1, "look_up"_L1, QT_TRANSLATE_NOOP("AuditWords", "looked up")},
    {"basis"_L1, "report"_L1, QT_TRANSLATE_NOOP("AuditWords", "a report")},
    {"basis"_L1, "late_reply"_L1, QT_TRANSLATE_NOOP("AuditWords", "a late reply")},
    {"basis"_L1, "decision"_L1, QT_TRANSLATE_NOOP("AuditWords", "a decision")},
    {"action"_L1, "send"_L1, QT_TRANSLATE_NOOP("AuditWords", "send")},
    {"action"_L1, "retry"_L1, QT_TRANSLATE_NOOP("AuditWords", "retry")},
    {"action"_L1, "cancel"_L1, QT_TRANSLATE_NOOP("AuditWords", "cancel")},
    {"action"_L1, "delete"_L1, QT_TRANSLATE_NOOP("AuditWords", "delete")},
}};

// What a filter restricts, in the order of the list's own filters.
constexpr std::array<Word, 9> filterParts{{
    {"search"_L1, QT_TRANSLATE_NOOP("AuditWords", "Search")},
    {"states"_L1, QT_TRANSLATE_NOOP("AuditWords", "State")},
    {"channel"_L1, QT_TRANSLATE_NOOP("AuditWords", "Channel")},
    {"code"_L1, QT_TRANSLATE_NOOP("AuditWords", "Error")},
    {"court"_L1, QT_TRANSLATE_NOOP("AuditWords", "Court")},
    {"created_from"_L1, QT_TRANSLATE_NOOP("AuditWords", "Recorded from")},
    {"created_to"_L1, QT_TRANSLATE_NOOP("AuditWords", "Recorded until")},
    {"completed_from"_L1, QT_TRANSLATE_NOOP("AuditWords", "Completed from")},
    {"completed_to"_L1, QT_TRANSLATE_NOOP("AuditWords", "Completed until")},
}};
// clang-format on

QString find(std::span<const Word> words, const QString &name)
{
    for (const Word &word : words)
        if (word.name == name)
            return QCoreApplication::translate("AuditWords", word.text);
    return {};
}

QString orItself(const QString &word, const QString &name)
{
    return word.isEmpty() ? name : word;
}

QString partOfFilter(QLatin1StringView name, const QJsonValue &part)
{
    if (part.isArray()) {
        QStringList words;
        const QVariantList each = part.toArray().toVariantList();
        for (const QVariant &one : each)
            words << (name == "states"_L1 ? StatusLook::word(one.toString()) : one.toString());
        return words.join(u", "_s);
    }
    if (part.isObject())
        return {};
    if (name == "channel"_L1)
        return Format::channel(part.toString());
    if (name == "completed_from"_L1 || name == "completed_to"_L1)
        return Format::isoDate(part.toString());
    return value(part);
}

/// Which transmissions a bulk action took.
QString filterInWords(const QJsonObject &filter)
{
    QStringList parts;
    for (const Word &part : filterParts) {
        const QString text =
            filter.contains(part.name) ? partOfFilter(part.name, filter.value(part.name)) : QString();
        if (!text.isEmpty())
            parts << QCoreApplication::translate("AuditWords", "%1: %2")
                         .arg(QCoreApplication::translate("AuditWords", part.text), text);
    }
    const int days = filter.value("due_within"_L1).toInt(-1);
    if (days >= 0)
        parts << QCoreApplication::translate("AuditWords", "due within %n day(s)", nullptr, days);
    const auto without = static_cast<int>(filter.value("exclude"_L1).toArray().size());
    if (without > 0)
        parts << QCoreApplication::translate("AuditWords", "without %n of them", nullptr, without);
    const auto chosen = static_cast<int>(filter.value("ids"_L1).toArray().size());
    QString which = QCoreApplication::translate("AuditWords", "all that matched");
    if (chosen > 0)
        which = QCoreApplication::translate("AuditWords", "%n chosen transmission(s)", nullptr, chosen);
    else if (filter.value("all"_L1).toBool())
        which = QCoreApplication::translate("AuditWords", "every transmission");
    return parts.isEmpty()
               ? which
               : QCoreApplication::translate("AuditWords", "%1 (%2)").arg(which, parts.join(u"; "_s));
}

} // namespace

QString operation(const QString &operation)
{
    return orItself(find(operations, operation), operation);
}

QString subjectKind(const QString &table)
{
    return orItself(find(tables, table), table);
}

QString subject(const QString &table, const QString &key)
{
    if (table.isEmpty())
        return key;
    if (key.isEmpty())
        return subjectKind(table);
    //: A kind of thing and which one, for example "Transmission 17"
    return QCoreApplication::translate("AuditWords", "%1 %2")
        .arg(subjectKind(table),
             table == "core.channel"_L1 || table == "core.queue"_L1 ? Format::channel(key) : key);
}

QString field(const QString &name)
{
    return orItself(find(fields, name), name);
}

QString value(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("AuditWords", "Yes")
                              : QCoreApplication::translate("AuditWords", "No");
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String: {
        const QString text = value.toString();
        static const QRegularExpression instant(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"_s);
        const QDateTime at =
            instant.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
        return at.isValid() ? Format::exactDateTime(at) : text;
    }
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QString value(const QString &field, const QJsonValue &value)
{
    if (field == "filter"_L1 && value.isObject())
        return filterInWords(value.toObject());
    if (value.isString()) {
        const QString text = value.toString();
        if (field == "state"_L1)
            return StatusLook::word(text);
        for (const Value &known : values)
            if (known.field == field && known.value == text)
                return QCoreApplication::translate("AuditWords", known.text);
    }
    return audit_words::value(value);
}

QString summary(const access::AuditEntry &entry, Extent extent)
{
    const bool whole = extent == Extent::Whole;
    const qsizetype most = whole ? std::numeric_limits<qsizetype>::max() : 3;
    const qsizetype longest = whole ? std::numeric_limits<qsizetype>::max() : 40;
    const QJsonObject before = entry.before.toObject();
    const QJsonObject after = entry.after.toObject();
    const auto brief = [longest](const QString &name, const QJsonValue &v) {
        const QString text = value(name, v).simplified();
        if (text.isEmpty())
            return u"–"_s;
        return text.size() > longest ? text.left(longest) + u'…' : text;
    };
    QStringList parts;
    for (auto it = after.begin(); it != after.end() && parts.size() < most; ++it) {
        const QString now = brief(it.key(), it.value());
        if (before.contains(it.key()) && before.value(it.key()) != it.value())
            //: What was changed: field, value before, value after
            parts << QCoreApplication::translate("AuditWords", "%1: %2 → %3")
                         .arg(field(it.key()), brief(it.key(), before.value(it.key())), now);
        else if (!before.contains(it.key()) && now != "–"_L1)
            //: A field and its value
            parts << QCoreApplication::translate("AuditWords", "%1: %2").arg(field(it.key()), now);
    }
    if (!entry.note.isEmpty())
        parts.prepend(entry.note.simplified());
    return parts.join(u" · "_s);
}

} // namespace transmittal::models::audit_words
