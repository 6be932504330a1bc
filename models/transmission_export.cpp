// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmission_export.h"

#include "core/clock.h"
#include "core/suggested_file.h"
#include "csv.h"

#include <QSaveFile>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::Connection;
using transmissions::ListPage;

namespace {
constexpr int portionRows = 1000;
}

/// Lives on as long as a portion is under way; everything in it but the flag belongs to the database thread.
struct TransmissionExport::Work
{
    transmissions::TransmissionFilter filter;
    transmissions::ListOrder order;
    QString path;
    QStringList columns;
    QString titles;
    std::unique_ptr<QSaveFile> file;
    transmissions::ListPlace place;
    bool begun = false;
    std::atomic<bool> stopped = false;
};

TransmissionExport::TransmissionExport(QObject *parent) : QObject(parent)
{}

TransmissionExport::~TransmissionExport()
{
    if (m_work)
        m_work->stopped = true;
}

void TransmissionExport::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged();
}

double TransmissionExport::progress() const
{
    return m_total <= 0 ? -1.0 : std::min(1.0, double(m_written) / double(m_total));
}

QUrl TransmissionExport::suggestedFile()
{
    //: the name of a file; %1 is a date
    return core::suggestedFile(
        tr("transmissions-%1.csv").arg(core::SystemClock().now().toLocalTime().date().toString(Qt::ISODate)));
}

void TransmissionExport::start(TransmissionTable *table, RowSelection *selection, const QUrl &file)
{
    if (m_work || !m_session || !table)
        return;
    auto work = std::make_shared<Work>();
    m_total = -1;
    if (selection && !selection->isEmpty() && !selection->isAllMatching()) {
        work->filter.ids = selection->ids();
        m_total = selection->count();
    } else {
        work->filter = table->filter();
        if (selection)
            work->filter.exclude = selection->excluded();
        if (table->total() >= 0 && !table->isTotalCapped())
            m_total = table->total() - work->filter.exclude.size();
    }
    work->order = table->order();
    work->path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    QStringList titles;
    for (const TableColumn &column : table->columns()) {
        work->columns << column.id;
        titles << csvCell(column.title);
    }
    work->titles = titles.join(u',');
    m_work = std::move(work);
    m_fileName = m_work->path;
    m_error.clear();
    m_written = 0;
    Q_EMIT changed();
    next();
}

void TransmissionExport::stop()
{
    if (!m_work)
        return;
    m_work->stopped = true;
    m_work.reset();
    m_fileName.clear();
    Q_EMIT changed();
}

Result<TransmissionExport::Portion> TransmissionExport::writePortion(Work &work, Connection &connection)
{
    const auto broken = [&work] {
        return Error{
            ErrorCode::File,
            tr("%1 cannot be written: choose another place or make room on the disk.").arg(work.path),
            work.file->errorString()};
    };
    if (work.stopped) {
        work.file.reset(); // uncommitted: nothing is left of it
        return Portion{0, true};
    }
    QByteArray text;
    if (!work.file) {
        work.file = std::make_unique<QSaveFile>(work.path);
        if (!work.file->open(QIODevice::WriteOnly))
            return broken();
        text = "\xEF\xBB\xBF" + work.titles.toUtf8() + "\r\n";
    }
    const auto rows =
        transmissions::lists::page(connection, work.filter, work.order,
                                   work.begun ? ListPage::After : ListPage::First, work.place, portionRows);
    if (!rows)
        return rows.error();
    work.begun = true;
    for (const auto &row : *rows) {
        QStringList cells;
        for (const QString &column : work.columns)
            cells << csvCell(TransmissionTable::cellOf(row, column).text);
        text += cells.join(u',').toUtf8() + "\r\n";
        work.place = transmissions::placeOf(row);
    }
    if (work.file->write(text) != text.size())
        return broken();
    const bool last = rows->size() < static_cast<std::size_t>(portionRows);
    if (last && !work.file->commit())
        return broken();
    return Portion{static_cast<qint64>(rows->size()), last};
}

void TransmissionExport::next()
{
    if (!m_session) {
        end(tr("Nobody is signed in."));
        return;
    }
    m_session->ask(
        Session::Lane::Lists, this,
        [work = m_work](Connection &connection) { return writePortion(*work, connection); },
        [this, work = m_work](const Result<Portion> &answer) {
            if (work != m_work)
                return;
            if (!answer) {
                end(answer.error().staff);
                return;
            }
            m_written += answer->rows;
            if (answer->last) {
                m_total = m_written;
                m_work.reset();
                Q_EMIT changed();
                Q_EMIT finished(m_fileName, m_written);
                return;
            }
            Q_EMIT changed();
            next();
        });
}

void TransmissionExport::end(const QString &error)
{
    // The file belongs to the database thread, which is done with it by now.
    m_work.reset();
    m_error = error;
    Q_EMIT changed();
    Q_EMIT failed(error);
}

} // namespace transmittal::models
