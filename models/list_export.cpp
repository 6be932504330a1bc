// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "list_export.h"

#include "core/clock.h"
#include "core/suggested_file.h"
#include "csv.h"
#include "error_words.h"

#include <QFileInfo>
#include <QSaveFile>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::Connection;

namespace {

QByteArray line(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe << csvCell(cell);
    return safe.join(u',').toUtf8() + "\r\n";
}

QString pathOf(const QUrl &file)
{
    return file.isLocalFile() ? file.toLocalFile() : file.toString();
}

} // namespace

/// Lives on as long as a portion is under way; everything in it but the flag belongs to the database thread.
struct ListExport::Work
{
    RowSource rows;
    QString path;
    QStringList titles;
    std::unique_ptr<QSaveFile> file;
    bool forClipboard = false;
    QString text; ///< for the clipboard
    std::atomic<bool> stopped = false;
};

ListExport::ListExport(QObject *parent) : QObject(parent)
{}

ListExport::~ListExport()
{
    if (m_work)
        m_work->stopped = true;
}

void ListExport::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged();
}

double ListExport::progress() const
{
    return m_total <= 0 ? -1.0 : std::min(1.0, double(m_written) / double(m_total));
}

QUrl ListExport::suggestedFile(const QString &listName)
{
    const QString today = core::SystemClock().now().toLocalTime().date().toString(Qt::ISODate);
    return core::suggestedFile(u"%1-%2.csv"_s.arg(listName.toLower().replace(u' ', u'-'), today));
}

void ListExport::start(TableModel *table, RowSelection *selection, const QUrl &file)
{
    if (m_work || !m_session || !table)
        return;
    auto work = std::make_shared<Work>();
    work->path = pathOf(file);
    begin(*table, selection, std::move(work));
}

void ListExport::gather(TableModel *table, RowSelection *selection)
{
    if (m_work || !m_session || !table)
        return;
    auto work = std::make_shared<Work>();
    work->forClipboard = true;
    begin(*table, selection, std::move(work));
}

void ListExport::begin(TableModel &table, RowSelection *selection, std::shared_ptr<Work> work)
{
    work->rows = table.rowSource(selection);
    for (const TableColumn &column : table.columns())
        work->titles << column.title;
    if (selection && !selection->isEmpty())
        m_total = selection->isCountCapped() ? -1 : selection->count();
    else
        m_total = table.isTotalCapped() ? -1 : table.total();
    m_work = std::move(work);
    m_fileName = m_work->path;
    m_error.clear();
    m_written = 0;
    Q_EMIT changed();
    next();
}

void ListExport::stop()
{
    if (!m_work)
        return;
    m_work->stopped = true;
    m_work.reset();
    m_fileName.clear();
    Q_EMIT changed();
}

Result<ListExport::Portion> ListExport::writePortion(Work &work, Connection &connection)
{
    const auto broken = [&work] {
        return Error{
            ErrorCode::File,
            tr("%1 cannot be written: choose another place or make room on the disk.").arg(work.path),
            work.file->errorString()};
    };
    const auto portion = work.rows(connection);
    if (!portion)
        return portion.error();
    if (work.stopped) // a file that is not committed leaves nothing behind
        return Portion{0, true};
    const Portion done{static_cast<qint64>(portion->rows.size()), portion->last};
    if (work.forClipboard) {
        if (work.text.isEmpty())
            work.text = TableModel::copyLine(work.titles);
        for (const QStringList &row : portion->rows)
            work.text += TableModel::copyLine(row);
        return done;
    }
    QByteArray text;
    if (!work.file) {
        work.file = std::make_unique<QSaveFile>(work.path);
        if (!work.file->open(QIODevice::WriteOnly))
            return broken();
        text = "\xEF\xBB\xBF" + line(work.titles);
    }
    for (const QStringList &row : portion->rows)
        text += line(row);
    if (work.file->write(text) != text.size() || (portion->last && !work.file->commit()))
        return broken();
    return done;
}

void ListExport::next()
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
                end(errorSentence(answer.error()));
                return;
            }
            m_written += answer->rows;
            if (answer->last) {
                m_total = m_written;
                m_work.reset();
                Q_EMIT changed();
                if (work->forClipboard)
                    Q_EMIT gathered(work->text, m_written);
                else
                    Q_EMIT finished(m_fileName, m_written);
                return;
            }
            Q_EMIT changed();
            next();
        });
}

void ListExport::end(const QString &error)
{
    // The file belongs to the database thread, which is done with it by now.
    m_work.reset();
    m_error = error;
    Q_EMIT changed();
    Q_EMIT failed(error);
}

} // namespace transmittal::models
