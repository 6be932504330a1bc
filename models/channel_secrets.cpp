// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channel_secrets.h"

#include "access/access_service.h"
#include "error_words.h"
#include "format.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;

namespace {

using Statuses = std::vector<access::SecretStatus>;

Result<Statuses> readStatus(Connection &connection, const QString &channel)
{
    return access::AccessRepository(connection).secretStatus(channel);
}

} // namespace

ChannelSecrets::ChannelSecrets(QObject *parent) : TableModel(parent)
{
    connect(this, &TableModel::sessionChanged, this, [this] {
        if (session()) {
            connect(session(), &Session::identityChanged, this, &ChannelSecrets::lockedChanged);
            connect(session(), &Session::stateChanged, this, [this] {
                // An answer from before a sign-in never comes.
                if (session() && session()->state() != Session::State::Ready &&
                    std::exchange(m_saving, false))
                    Q_EMIT savingChanged();
            });
        }
        Q_EMIT lockedChanged();
    });
}

void ChannelSecrets::setChannel(const QString &channel)
{
    if (m_channel == channel)
        return;
    m_channel = channel;
    m_problem.clear();
    clearRows();
    Q_EMIT channelChanged();
    Q_EMIT savingChanged();
    restart();
}

QString ChannelSecrets::summary() const
{
    if (m_holders.empty())
        return tr("No worker is approved yet, so nobody could open a password. Approve a worker first.");
    const auto open = std::count_if(m_holders.begin(), m_holders.end(),
                                    [](const Holder &holder) { return holder.canOpen; });
    const auto all = static_cast<int>(m_holders.size());
    if (open == 0)
        return tr("It is not set: no worker can open it.");
    if (open < all)
        return tr("%1 of %n worker(s) can open it. Set it again, so that the others can, too.", nullptr, all)
            .arg(open);
    return tr("It is set; %n worker(s) can open it.", nullptr, all);
}

bool ChannelSecrets::isComplete() const
{
    return !m_holders.empty() && std::all_of(m_holders.begin(), m_holders.end(),
                                             [](const Holder &holder) { return holder.canOpen; });
}

QString ChannelSecrets::locked() const
{
    if (session() && session()->isSignedIn() && !session()->mayAdminister())
        return tr("Only administrators can set a password.");
    return {};
}

void ChannelSecrets::setSecret(const QString &name, const QString &text)
{
    if (m_saving || !session())
        return;
    if (text.isEmpty()) {
        m_problem = tr("Enter the password.");
        Q_EMIT savingChanged();
        return;
    }
    m_saving = true;
    m_problem.clear();
    Q_EMIT savingChanged();
    session()->ask(
        Session::Lane::Actions, this,
        [channel = m_channel, name, secret = core::Secret(text.toUtf8())](Connection &connection) {
            return access::AccessService(connection).setChannelSecret(channel, name, secret);
        },
        [this, name](const Result<void> &done) {
            m_saving = false;
            m_problem = done ? QString() : errorSentence(done.error());
            Q_EMIT savingChanged();
            if (done)
                Q_EMIT secretSet(name);
            refresh();
        });
}

void ChannelSecrets::forgetProblem()
{
    m_problem.clear();
    Q_EMIT savingChanged();
}

QList<TableColumn> ChannelSecrets::columns() const
{
    return {{u"secret"_s, tr("Secret"), u"text"_s, 120},
            {u"workstation"_s, tr("Workstation"), u"text"_s, 180},
            {u"login"_s, tr("Worker"), u"mono"_s, 220},
            {u"set"_s, tr("Set"), u"text"_s, 220}};
}

int ChannelSecrets::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_holders.size());
}

QVariant ChannelSecrets::data(const QModelIndex &index, int role) const
{
    if (role < ExtraRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return TableModel::data(index, role);
    const Holder &holder = m_holders[static_cast<std::size_t>(index.row())];
    switch (role) {
    case WorkstationRole:
        return holder.workstation;
    case LoginRole:
        return holder.login;
    case CanOpenRole:
        return holder.canOpen;
    case SetRole:
        return holder.set;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChannelSecrets::roleNames() const
{
    auto names = TableModel::roleNames();
    names.insert(
        {{WorkstationRole, "workstation"}, {LoginRole, "login"}, {CanOpenRole, "canOpen"}, {SetRole, "set"}});
    return names;
}

TableCell ChannelSecrets::cell(int row, int column) const
{
    const Holder &holder = m_holders[static_cast<std::size_t>(row)];
    switch (column) {
    case 0:
        return {holder.secret, {}, {}, {}};
    case 1:
        return {holder.workstation, {}, {}, {}};
    case 2:
        return {holder.login, {}, {}, {}};
    default:
        return {holder.canOpen ? holder.set : tr("cannot open it"), {}, {}, {}};
    }
}

QStringList ChannelSecrets::liveChannels() const
{
    return {u"tm_channel"_s, u"tm_worker"_s};
}

void ChannelSecrets::read()
{
    if (m_channel.isEmpty())
        return;
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Actions, this,
        [channel = m_channel](Connection &connection) { return readStatus(connection, channel); },
        [this, number](const Result<Statuses> &statuses) {
            if (!isCurrent(number))
                return;
            if (!statuses)
                return finishRead(statuses.error());
            std::vector<Holder> holders;
            QStringList names;
            constexpr qint64 workersAtMost = 1'000'000;
            for (const auto &status : *statuses) {
                if (!names.contains(status.name))
                    names.append(status.name);
                const qint64 id = names.indexOf(status.name) * workersAtMost + status.workerId;
                const QString set =
                    status.canOpen ? tr("set by %1 on %2").arg(status.setBy, Format::dateTime(status.setAt))
                                   : QString();
                holders.push_back({id, status.name, status.workstation, status.login, status.canOpen, set});
            }
            take(std::move(holders));
            finishRead();
        });
}

void ChannelSecrets::clearRows()
{
    take({});
}

void ChannelSecrets::take(std::vector<Holder> holders)
{
    takeRows(m_holders, std::move(holders), [](const Holder &holder) { return holder.id; });
    setTotal(static_cast<qint64>(m_holders.size()));
    Q_EMIT summaryChanged();
}

} // namespace transmittal::models
