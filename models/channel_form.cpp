// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channel_form.h"

#include "access/access_repository.h"
#include "database/transaction.h"
#include "format.h"
#include "jobs/board_repository.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::Connection;

namespace {

const QString mailChannel = u"mail"_s;
const QString mailFromKey = u"mail.from"_s;

Result<StoredChannel> readChannel(Connection &connection, const QString &name)
{
    access::AccessRepository repository(connection);
    auto channel = repository.channel(name);
    if (!channel)
        return channel.error();
    auto queue = jobs::board::queueOfChannel(connection, name);
    if (!queue)
        return queue.error();
    auto holidays = jobs::board::holidays(connection, queue->name);
    if (!holidays)
        return holidays.error();
    StoredChannel stored{std::move(*channel), std::move(*queue), std::move(*holidays), {}};
    if (name == mailChannel) {
        const auto from = repository.setting(mailFromKey);
        if (!from)
            return from.error();
        stored.mailFrom = from->toString();
    }
    return stored;
}

/// One field as it is to be saved, and as it was when the person began to change it.
struct Change
{
    ChannelField field;
    QString before;
    QJsonValue value;
};

Result<void> writeChanges(Connection &connection, const QString &name, const std::vector<Change> &changes)
{
    const auto now = readChannel(connection, name);
    if (!now)
        return now.error();
    QJsonObject channel;
    QJsonObject queue;
    std::optional<QJsonValue> mailFrom;
    for (const Change &change : changes) {
        if (change.field.shown(*now) != change.before)
            return Error{ErrorCode::Conflict,
                         ChannelForm::tr(
                             "Somebody else has just changed the same field. Nothing was saved: look at what "
                             "is stored now, then save again or take it over."),
                         change.field.name};
        switch (change.field.keeper) {
        case FieldKeeper::Channel:
        case FieldKeeper::ChannelByManager:
            channel.insert(change.field.name, change.value);
            break;
        case FieldKeeper::Queue:
            queue.insert(change.field.name, change.value);
            break;
        case FieldKeeper::Setting:
            mailFrom = change.value;
            break;
        }
    }
    access::AccessRepository repository(connection);
    if (!channel.isEmpty())
        if (auto set = repository.setChannel(name, channel); !set)
            return set;
    if (mailFrom)
        if (auto set = repository.setSetting(mailFromKey, *mailFrom); !set)
            return set;
    return queue.isEmpty() ? Result<void>() : jobs::board::setQueue(connection, now->queue.name, queue);
}

} // namespace

ChannelForm::ChannelForm(QObject *parent)
    : EditForm(parent),
      m_fields(channelFields([this] { return m_channel; },
                             [this] { return session() ? session()->environment() : QString(); }))
{
    for (const ChannelField &field : m_fields)
        add(field.name, field.check);
}

void ChannelForm::setChannel(const QString &channel)
{
    if (m_channel == channel)
        return;
    m_channel = channel;
    m_stored = {};
    clear();
    permissionsChanged();
    Q_EMIT channelChanged();
    refresh();
}

QString ChannelForm::updated() const
{
    if (!isLoaded() || m_stored.channel.updatedBy.isEmpty())
        return {};
    return tr("Last changed by %1 on %2.")
        .arg(m_stored.channel.updatedBy, Format::dateTime(m_stored.channel.updatedAt));
}

QString ChannelForm::locked() const
{
    if (!session() || !session()->isSignedIn() || session()->mayManage())
        return {};
    return tr("Only managers and administrators can change a channel. You can look at it; ask one of them to "
              "change it.");
}

QStringList ChannelForm::liveChannels() const
{
    return {u"tm_channel"_s, u"tm_queue"_s, u"tm_setting"_s};
}

void ChannelForm::permissionsChanged()
{
    const bool manages = session() && session()->mayManage();
    const bool administers = session() && session()->mayAdminister();
    for (const ChannelField &field : m_fields) {
        const bool forManagers =
            field.keeper == FieldKeeper::ChannelByManager || field.keeper == FieldKeeper::Queue;
        if (forManagers)
            entry(field.name)
                ->setLocked(manages ? QString() : tr("Only managers and administrators can change this."));
        else
            entry(field.name)
                ->setLocked(administers ? QString() : tr("Only administrators can change this."));
    }
    // The certificate of a live service is always verified; the database refuses anything else.
    if (session() && !session()->isPractice() && administers)
        entry(u"verify_tls")->setLocked(tr("Only in practice can this be switched off."));
}

void ChannelForm::read()
{
    if (m_channel.isEmpty())
        return;
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Actions, this,
        [name = m_channel](Connection &connection) { return readChannel(connection, name); },
        [this, number](const Result<StoredChannel> &stored) {
            if (!isCurrent(number))
                return;
            if (!stored)
                return finishRead(stored.error());
            take(*stored);
            finishRead();
        });
}

void ChannelForm::take(const StoredChannel &stored)
{
    m_stored = stored;
    for (const ChannelField &field : m_fields)
        entry(field.name)->takeStored(field.shown(stored));
}

void ChannelForm::write()
{
    std::vector<Change> changes;
    for (const ChannelField &field : m_fields) {
        const FormEntry *one = entry(field.name);
        if (const auto value = one->isDirty() ? field.stored(one->text()) : std::nullopt)
            changes.push_back({field, one->stored(), *value});
    }
    session()->ask(
        Session::Lane::Actions, this,
        [name = m_channel, changes](Connection &connection) {
            // Repeatable read: who changes the channel between the look and the write makes this one fail.
            return database::inTransaction(
                connection, [&](Connection &inside) { return writeChanges(inside, name, changes); },
                {.isolation = database::Isolation::RepeatableRead});
        },
        [this](const Result<void> &done) { done ? finishWrite() : finishWrite(done.error()); });
}

} // namespace transmittal::models
