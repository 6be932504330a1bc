// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "error_log.h"

#include "core/program.h"
#include "format.h"
#include "status_look.h"

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

int severity(const QString &level)
{
    return level == "critical"_L1 ? 2 : level == "error"_L1 ? 1 : 0;
}

QString area(const QString &category)
{
    static const QString ours = u"transmittal."_s;
    return category.startsWith(ours) ? category.mid(ours.size()) : category;
}

} // namespace

ErrorLog::ErrorLog(std::shared_ptr<core::RecentLog> log, QObject *parent)
    : LoadedTable(parent), m_log(std::move(log))
{
    if (!m_log)
        return;
    restart();
    m_log->setListener([this] {
        // Whoever logs a thousand lines asks once.
        if (!m_asked.exchange(true))
            QMetaObject::invokeMethod(
                this, [this] { read(); }, Qt::QueuedConnection);
    });
}

ErrorLog::~ErrorLog()
{
    if (m_log)
        m_log->setListener({});
}

int ErrorLog::unseen() const
{
    return static_cast<int>(std::count_if(
        m_all.begin(), m_all.end(), [this](const LogRecord &record) { return record.number > m_seen; }));
}

void ErrorLog::read()
{
    m_asked = false;
    m_all = m_log->records();
    std::erase_if(m_all, [this](const LogRecord &record) { return record.number <= m_cleared; });
    std::vector<ErrorRecord> fresh;
    for (auto record = m_all.rbegin(); record != m_all.rend(); ++record)
        fresh.push_back(
            {record->number, record->at, level(record->type), area(record->category), record->text});
    arrange(
        m_rows, std::move(fresh), [](const ErrorRecord &record) { return record.number; }, &cellOf);
    finishRead();
    Q_EMIT unseenChanged();
}

void ErrorLog::clearRows()
{
    takeRows(m_rows, {}, [](const ErrorRecord &record) { return record.number; });
}

void ErrorLog::markSeen()
{
    if (m_all.empty() || m_seen == m_all.back().number)
        return;
    m_seen = m_all.back().number;
    Q_EMIT unseenChanged();
}

void ErrorLog::clear()
{
    if (m_all.empty())
        return;
    m_clearedBefore = std::exchange(m_cleared, m_all.back().number);
    read();
}

void ErrorLog::restore()
{
    if (!m_log)
        return;
    m_cleared = m_clearedBefore;
    read();
}

QString ErrorLog::copyText() const
{
    QString text = u"Transmittal %1, Qt %2, %3, %4\n"_s.arg(
        core::program::version(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
        QSysInfo::currentCpuArchitecture());
    for (auto record = m_all.rbegin(); record != m_all.rend(); ++record)
        text += u"%1 %2 %3 %4\n"_s.arg(record->at.toUTC().toString(Qt::ISODateWithMs),
                                       level(record->type).toUpper(), record->category, record->text);
    return text;
}

ErrorRecord ErrorLog::record(qint64 number) const
{
    const int row = rowOf(number);
    return row < 0 ? ErrorRecord() : m_rows[static_cast<std::size_t>(row)];
}

QList<TableColumn> ErrorLog::columns() const
{
    return {{u"at"_s, tr("When"), u"dateTime"_s, 154, 110, false, true},
            {u"level"_s, tr("Level"), u"status"_s, 122, 80, false, true},
            {u"area"_s, tr("Area"), u"mono"_s, 130, 70, false, true},
            {u"text"_s, tr("What happened"), u"mono"_s, 420, 160, false, true, false, 1}};
}

int ErrorLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

TableCell ErrorLog::cell(int row, int column) const
{
    return cellOf(m_rows[static_cast<std::size_t>(row)], column);
}

TableCell ErrorLog::cellOf(const ErrorRecord &record, int column)
{
    switch (column) {
    case 0:
        // The number, because of several within a second the last came last.
        return {Format::dateTime(record.at), {}, Format::exactDateTime(record.at), record.number};
    case 1:
        return {StatusLook::word(record.level), record.level, {}, severity(record.level)};
    case 2:
        return {record.area, {}, {}, {}};
    default:
        return {record.text, {}, {}, {}};
    }
}

} // namespace transmittal::models
