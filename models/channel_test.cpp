// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channel_test.h"

#include "access/access_repository.h"
#include "core/when_done.h"
#include "error_words.h"
#include "jobs/board_repository.h"
#include "reply_words.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;
namespace check = transmissions::check;

ChannelTest::ChannelTest(QObject *parent) : QAbstractListModel(parent)
{}

ChannelTest::~ChannelTest()
{
    // The program waits for its threads when it ends.
    m_stop.request_stop();
}

bool ChannelTest::isGood() const
{
    return m_ended && !m_stopped && m_error.isEmpty() &&
           std::all_of(m_checks.begin(), m_checks.end(), [](const Check &one) { return one.good; });
}

QString ChannelTest::summary() const
{
    if (!m_ended || !m_error.isEmpty())
        return {};
    if (m_stopped)
        return tr("The test was stopped.");
    const auto bad =
        std::count_if(m_checks.begin(), m_checks.end(), [](const Check &one) { return !one.good; });
    if (bad > 0)
        return tr("%n thing(s) to put right. Nothing was filed.", nullptr, static_cast<int>(bad));
    return tr("The channel could work. Nothing was filed, and the password was not tried.");
}

void ChannelTest::start(const QString &channel)
{
    clear();
    if (!m_session)
        return;
    m_running = true;
    Q_EMIT stateChanged();
    m_session->ask(
        Session::Lane::Actions, this,
        [channel](Connection &connection) -> Result<Settings> {
            access::AccessRepository repository(connection);
            const auto found = repository.channel(channel);
            if (!found)
                return found.error();
            const auto queue = jobs::board::queueOfChannel(connection, channel);
            if (!queue)
                return queue.error();
            const auto secrets = repository.secretStatus(channel);
            if (!secrets)
                return secrets.error();
            return Settings{*found, check::settings(*found, *queue, *secrets)};
        },
        [this, number = m_number](const Result<Settings> &settings) {
            if (number == m_number)
                settings ? take(*settings) : fail(errorSentence(settings.error()));
        });
}

void ChannelTest::take(const Settings &settings)
{
    for (Check one : settings.checks) {
        if (one.finding == check::Finding::NotGoing)
            one.reason = holdReason(settings.channel.name, one.reason);
        add(one);
    }
    if (settings.channel.endpoint.isEmpty())
        return end();
    m_limit = settings.channel.timeout;
    Q_EMIT stateChanged();
    callService(settings.channel, m_number);
}

void ChannelTest::callService(const access::ChannelSettings &channel, quint64 number)
{
    auto promise = std::make_shared<QPromise<Check>>();
    promise->start();
    core::whenDone(promise->future(), this, [this, number](const Check &found) {
        if (number != m_number)
            return;
        add(found);
        end();
    });
    QThreadPool::globalInstance()->start([promise, channel, stop = m_stop.get_token()] {
        promise->addResult(check::connection(channel, stop));
        promise->finish();
    });
}

void ChannelTest::stop()
{
    if (!m_running)
        return;
    drop();
    m_stopped = true;
    end();
}

void ChannelTest::clear()
{
    drop();
    beginResetModel();
    m_checks.clear();
    endResetModel();
    m_error.clear();
    m_running = false;
    m_ended = false;
    m_stopped = false;
    Q_EMIT stateChanged();
}

void ChannelTest::drop()
{
    ++m_number;
    m_limit = std::chrono::milliseconds(0);
    // A call that already waits for its answer ends by the channel's timeout, and nobody waits for it.
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void ChannelTest::add(const Check &one)
{
    beginInsertRows({}, count(), count());
    m_checks.push_back(one);
    endInsertRows();
    Q_EMIT stateChanged();
}

void ChannelTest::end()
{
    m_running = false;
    m_ended = true;
    Q_EMIT stateChanged();
    Q_EMIT finished();
}

void ChannelTest::fail(const QString &error)
{
    m_error = error;
    end();
}

int ChannelTest::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ChannelTest::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Check &one = m_checks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TitleRole:
        return checkTitle(one);
    case TextRole:
        return checkText(one);
    case StateRole:
        if (one.finding == check::Finding::NotTried)
            return u"skipped"_s;
        if (one.finding == check::Finding::ClosedToSome || one.finding == check::Finding::KeptToItself)
            return u"warning"_s;
        return one.good ? u"done"_s : u"error"_s;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChannelTest::roleNames() const
{
    return {{TitleRole, "title"}, {TextRole, "text"}, {StateRole, "status"}};
}

} // namespace transmittal::models
