// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "row_selection.h"
#include "table_model.h"

#include <QUrl>

namespace transmittal::models {

/// Writes what a table lists into a CSV file (RFC 4180, UTF-8 with a mark, for spreadsheets), or gathers it
/// as text for the clipboard: the selection, or everything that matches. Read and written in portions on the
/// database thread, so that neither the screen nor other lists wait; the file appears when it is complete, or
/// not at all. Personal data stay masked. GUI thread.
class ListExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        transmittal::models::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(qint64 written READ written NOTIFY changed FINAL)
    Q_PROPERTY(qint64 total READ total NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)

public:
    explicit ListExport(QObject *parent = nullptr);
    ~ListExport() override;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }
    /// Rows in the file so far, and how many there will be at least; -1 while that is unknown.
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] qint64 total() const { return m_total; }
    /// 0 to 1; -1 while it is not known how many there are.
    [[nodiscard]] double progress() const;
    /// Why the last export failed, for staff; empty when it did not.
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString fileName() const { return m_fileName; }

    /// Starts; nothing while another one runs. No selection, or an empty one: everything that matches.
    Q_INVOKABLE void start(transmittal::models::TableModel *table,
                           transmittal::models::RowSelection *selection, const QUrl &file);
    /// Starts to gather the selection as TableModel::copyText() writes it, loaded or not; nothing while
    /// another one runs. Ends with gathered().
    Q_INVOKABLE void gather(transmittal::models::TableModel *table,
                            transmittal::models::RowSelection *selection);
    /// Ends without a file.
    Q_INVOKABLE void stop();

    /// Where the dialog that asks for the file begins: the list's name with today's date.
    Q_INVOKABLE [[nodiscard]] static QUrl suggestedFile(const QString &listName);

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void finished(const QString &fileName, qint64 rows);
    void gathered(const QString &text, qint64 rows);
    void failed(const QString &error);

private:
    struct Work;
    struct Portion
    {
        qint64 rows = 0;
        bool last = false;
    };
    static core::Result<Portion> writePortion(Work &work, database::Connection &connection);
    void begin(TableModel &table, RowSelection *selection, std::shared_ptr<Work> work);
    void next();
    void end(const QString &error);

    QPointer<Session> m_session;
    std::shared_ptr<Work> m_work;
    QString m_error;
    QString m_fileName;
    qint64 m_written = 0;
    qint64 m_total = -1;
};

} // namespace transmittal::models
