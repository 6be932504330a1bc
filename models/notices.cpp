// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notices.h"

#include "core/logging.h"

#include <algorithm>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int shortStay = 5; // seconds
constexpr int longStay = 10;
// More would cover the page; the oldest goes.
constexpr std::size_t mostAtOnce = 4;

Notices::Action call(const QJSValue &function)
{
    if (!function.isCallable())
        return {};
    return [function] {
        const QJSValue outcome = function.call();
        if (outcome.isError())
            qCWarning(logCore) << "a notice's action failed" << core::field("why", outcome.toString());
    };
}

} // namespace

Notices::Notices(QObject *parent) : QAbstractListModel(parent)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &Notices::age);
}

void Notices::say(const QString &text)
{
    add({.text = text, .kind = u"say"_s, .secondsLeft = shortStay});
}

void Notices::warn(const QString &text)
{
    add({.text = text, .kind = u"warn"_s, .secondsLeft = longStay});
}

void Notices::offerUndo(const QString &text, const QJSValue &undo)
{
    offerUndo(text, call(undo));
}

void Notices::offerUndo(const QString &text, Action undo)
{
    add({.text = text,
         .kind = u"undo"_s,
         .action = tr("Undo"),
         .function = std::move(undo),
         .secondsLeft = longStay});
}

void Notices::offer(const QString &text, const QString &action, const QJSValue &function)
{
    offer(text, action, call(function));
}

void Notices::offer(const QString &text, const QString &action, Action function)
{
    add({.text = text,
         .kind = u"say"_s,
         .action = action,
         .function = std::move(function),
         .secondsLeft = longStay});
}

void Notices::act(qint64 noticeId)
{
    // Gone before it acts: what it does may say something itself.
    if (const Action function = take(noticeId))
        function();
}

void Notices::actOnLast()
{
    const auto last = std::find_if(m_notices.rbegin(), m_notices.rend(),
                                   [](const Notice &notice) { return bool(notice.function); });
    if (last != m_notices.rend())
        act(last->id);
}

void Notices::dismiss(qint64 noticeId)
{
    static_cast<void>(take(noticeId));
}

void Notices::setHeld(bool held)
{
    if (held)
        m_second.stop();
    else if (!m_notices.empty())
        m_second.start();
}

int Notices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Notices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Notice &notice = m_notices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NoticeIdRole:
        return notice.id;
    case TextRole:
        return notice.text;
    case KindRole:
        return notice.kind;
    case ActionRole:
        return notice.action;
    default:
        return {};
    }
}

QHash<int, QByteArray> Notices::roleNames() const
{
    return {{NoticeIdRole, "noticeId"}, {TextRole, "text"}, {KindRole, "kind"}, {ActionRole, "action"}};
}

void Notices::add(Notice notice)
{
    if (m_notices.size() == mostAtOnce)
        dismiss(m_notices.front().id);
    if (!notice.function)
        notice.action.clear();
    notice.id = ++m_lastId;
    beginInsertRows({}, count(), count());
    m_notices.push_back(std::move(notice));
    endInsertRows();
    if (!m_second.isActive())
        m_second.start();
    Q_EMIT countChanged();
}

void Notices::age()
{
    std::vector<qint64> over;
    for (Notice &notice : m_notices)
        if (--notice.secondsLeft <= 0)
            over.push_back(notice.id);
    for (const qint64 id : over)
        dismiss(id);
}

Notices::Action Notices::take(qint64 noticeId)
{
    const auto found = std::find_if(m_notices.begin(), m_notices.end(),
                                    [noticeId](const Notice &notice) { return notice.id == noticeId; });
    if (found == m_notices.end())
        return {};
    const int row = static_cast<int>(found - m_notices.begin());
    beginRemoveRows({}, row, row);
    Action function = std::move(found->function);
    m_notices.erase(found);
    endRemoveRows();
    if (m_notices.empty())
        m_second.stop();
    Q_EMIT countChanged();
    return function;
}

} // namespace transmittal::models
