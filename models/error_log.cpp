// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "error_log.h"

#include "core/program.h"

#include <QSysInfo>

#include <algorithm>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::LogRecord;

namespace {

QString level(QtMsgType type)
{
    switch (type) {
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"critical"_s;
    case QtDebugMsg:
    case QtInfoMsg:
    case QtWarningMsg:
        break;
    }
    return u"warning"_s;
}

QString area(const QString &category)
{
    static const QString ours = u"transmittal."_s;
    return category.startsWith(ours) ? category.mid(ours.size()) : category;
}

} // namespace

ErrorLog::ErrorLog(std::shared_ptr<core::RecentLog> log, QObject *parent)
    : QAbstractListModel(parent), m_log(std::move(log))
{
    if (!m_log)
        return;
    refresh();
    m_log->setListener([this] {
        // Whoever logs a thousand lines asks once.
        if (!m_asked.exchange(true))
            QMetaObject::invokeMethod(this, &ErrorLog::refresh, Qt::QueuedConnection);
    });
}

ErrorLog::~ErrorLog()
{
    if (m_log)
        m_log->setListener({});
}

int ErrorLog::unseen() const
{
    return static_cast<int>(
        std::count_if(m_records.begin(), m_records.end(),
                      [this](const LogRecord &record) { return record.number > m_seen; }));
}

void ErrorLog::refresh()
{
    m_asked = false;
    if (!m_log)
        return;
    const auto fresh = m_log->records();
    const int before = rowCount();
    const qint64 oldest = fresh.empty() ? 0 : fresh.front().number;
    const auto keep = std::find_if(m_records.begin(), m_records.end(), [oldest, &fresh](const LogRecord &r) {
        return !fresh.empty() && r.number >= oldest;
    });
    if (const int gone = static_cast<int>(keep - m_records.begin()); gone > 0) {
        beginRemoveRows({}, before - gone, before - 1);
        m_records.erase(m_records.begin(), keep);
        endRemoveRows();
    }
    const qint64 newest = m_records.empty() ? 0 : m_records.back().number;
    const auto first =
        std::find_if(fresh.begin(), fresh.end(), [newest](const LogRecord &r) { return r.number > newest; });
    if (first != fresh.end()) {
        beginInsertRows({}, 0, static_cast<int>(fresh.end() - first) - 1);
        m_records.insert(m_records.end(), first, fresh.end());
        endInsertRows();
        Q_EMIT unseenChanged();
    }
    if (rowCount() != before)
        Q_EMIT countChanged();
}

void ErrorLog::markSeen()
{
    if (m_records.empty() || m_seen == m_records.back().number)
        return;
    m_seen = m_records.back().number;
    Q_EMIT unseenChanged();
}

void ErrorLog::clear()
{
    if (!m_log)
        return;
    m_log->clear();
    refresh();
    Q_EMIT unseenChanged();
}

QString ErrorLog::copyText() const
{
    QString text = u"Transmittal %1, Qt %2, %3, %4\n"_s.arg(
        core::program::version(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
        QSysInfo::currentCpuArchitecture());
    for (auto record = m_records.rbegin(); record != m_records.rend(); ++record)
        text += u"%1 %2 %3 %4\n"_s.arg(record->at.toUTC().toString(Qt::ISODateWithMs),
                                       level(record->type).toUpper(), record->category, record->text);
    return text;
}

int ErrorLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

QVariant ErrorLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogRecord &record = m_records[m_records.size() - 1 - static_cast<std::size_t>(index.row())];
    switch (role) {
    case NumberRole:
        return record.number;
    case AtRole:
        return record.at;
    case LevelRole:
        return level(record.type);
    case AreaRole:
        return area(record.category);
    case Qt::DisplayRole:
    case TextRole:
        return record.text;
    default:
        return {};
    }
}

QHash<int, QByteArray> ErrorLog::roleNames() const
{
    return {
        {NumberRole, "number"}, {AtRole, "at"}, {LevelRole, "level"}, {AreaRole, "area"}, {TextRole, "text"}};
}

} // namespace transmittal::models
