// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "channel_fields.h"
#include "edit_form.h"

namespace transmittal::models {

/// The settings of one channel and of its queue (T12), as a form; for "mail" also the address that mail comes
/// from. Secrets are not among them: see ChannelSecret. GUI thread.
///
/// Only what was changed is sent, all of it or nothing. When somebody else has changed the same field
/// meanwhile nothing is saved: the field shows both.
class ChannelForm : public EditForm
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY channelChanged FINAL)
    Q_PROPERTY(bool userIdShown READ isUserIdShown NOTIFY stateChanged FINAL)
    Q_PROPERTY(QStringList secrets READ secrets NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString updated READ updated NOTIFY stateChanged FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *title READ title CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *enabled READ enabled CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *endpoint READ endpoint CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *userId READ userId CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *modality READ modality CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *dateFormat READ dateFormat CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *verifyTls READ verifyTls CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *caCertificate READ caCertificate CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *timeout READ timeout CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *connectTimeout READ connectTimeout CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *replyLimit READ replyLimit CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *courtMap READ courtMap CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *maxAttempts READ maxAttempts CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *retryDelays READ retryDelays CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *concurrency READ concurrency CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *ratePerMinute READ ratePerMinute CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *burst READ burst CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *breakerThreshold READ breakerThreshold CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *breakerCooldown READ breakerCooldown CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *lease READ lease CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *hardLimit READ hardLimit CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *timeZone READ timeZone CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *windows READ windows CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *holidays READ holidays CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *mailFrom READ mailFrom CONSTANT FINAL)

public:
    explicit ChannelForm(QObject *parent = nullptr);

    /// "tvcc", "mail"; another one drops what was typed.
    [[nodiscard]] const QString &channel() const { return m_channel; }
    void setChannel(const QString &channel);
    /// The user id is half of a credential: only administrators are told.
    [[nodiscard]] bool isUserIdShown() const { return m_stored.channel.userId.has_value(); }
    /// The names of the secrets it needs.
    [[nodiscard]] QStringList secrets() const { return m_stored.channel.requiredSecrets; }
    /// Who changed it last and when, in words.
    [[nodiscard]] QString updated() const;
    [[nodiscard]] QString locked() const override;

    [[nodiscard]] FormEntry *title() const { return entry(u"title"); }
    [[nodiscard]] FormEntry *enabled() const { return entry(u"enabled"); }
    [[nodiscard]] FormEntry *endpoint() const { return entry(u"endpoint"); }
    [[nodiscard]] FormEntry *userId() const { return entry(u"user_id"); }
    [[nodiscard]] FormEntry *modality() const { return entry(u"modality"); }
    [[nodiscard]] FormEntry *dateFormat() const { return entry(u"date_format"); }
    [[nodiscard]] FormEntry *verifyTls() const { return entry(u"verify_tls"); }
    [[nodiscard]] FormEntry *caCertificate() const { return entry(u"ca_certificate"); }
    [[nodiscard]] FormEntry *timeout() const { return entry(u"timeout_ms"); }
    [[nodiscard]] FormEntry *connectTimeout() const { return entry(u"connect_timeout_ms"); }
    [[nodiscard]] FormEntry *replyLimit() const { return entry(u"reply_limit_bytes"); }
    [[nodiscard]] FormEntry *courtMap() const { return entry(u"court_map"); }
    [[nodiscard]] FormEntry *maxAttempts() const { return entry(u"max_attempts"); }
    [[nodiscard]] FormEntry *retryDelays() const { return entry(u"retry_delays"); }
    [[nodiscard]] FormEntry *concurrency() const { return entry(u"concurrency"); }
    [[nodiscard]] FormEntry *ratePerMinute() const { return entry(u"rate_per_minute"); }
    [[nodiscard]] FormEntry *burst() const { return entry(u"burst"); }
    [[nodiscard]] FormEntry *breakerThreshold() const { return entry(u"breaker_threshold"); }
    [[nodiscard]] FormEntry *breakerCooldown() const { return entry(u"breaker_cooldown"); }
    [[nodiscard]] FormEntry *lease() const { return entry(u"lease"); }
    [[nodiscard]] FormEntry *hardLimit() const { return entry(u"hard_limit"); }
    [[nodiscard]] FormEntry *timeZone() const { return entry(u"time_zone"); }
    [[nodiscard]] FormEntry *windows() const { return entry(u"windows"); }
    [[nodiscard]] FormEntry *holidays() const { return entry(u"holidays"); }
    [[nodiscard]] FormEntry *mailFrom() const { return entry(u"mail_from"); }

Q_SIGNALS:
    void channelChanged();

protected:
    [[nodiscard]] QStringList liveChannels() const override;
    void read() override;
    void write() override;
    void permissionsChanged() override;

private:
    void take(const StoredChannel &stored);

    QString m_channel;
    std::vector<ChannelField> m_fields;
    StoredChannel m_stored;
};

} // namespace transmittal::models
