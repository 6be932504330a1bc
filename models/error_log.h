// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recent_log.h"
#include "injected.h"
#include "loaded_table.h"

#include <atomic>
#include <memory>

namespace transmittal::models {

/// One line of the error log.
struct ErrorRecord
{
    Q_GADGET
    QML_VALUE_TYPE(errorRecord)
    Q_PROPERTY(qint64 number MEMBER number CONSTANT FINAL)
    Q_PROPERTY(QDateTime at MEMBER at CONSTANT FINAL)
    Q_PROPERTY(QString level MEMBER level CONSTANT FINAL)
    Q_PROPERTY(QString area MEMBER area CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)

public:
    qint64 number = 0; ///< its identity; 0 for none
    QDateTime at;
    QString level; ///< for StatusLook: "warning", "error", "critical"
    QString area;  ///< the logging category without our own prefix
    QString text;  ///< one line, scrubbed
    bool operator==(const ErrorRecord &) const = default;
};

/// The last errors and warnings of this program, newest first, for the page from which staff tell support
/// what happened. Needs no database and nobody signed in: most needed when both are missing. GUI thread.
class ErrorLog : public LoadedTable, public Injected<ErrorLog>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(int unseen READ unseen NOTIFY unseenChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY unseenChanged FINAL)

public:
    /// Without a log it stays empty.
    explicit ErrorLog(std::shared_ptr<core::RecentLog> log, QObject *parent = nullptr);
    ~ErrorLog() override;

    /// How many came since markSeen().
    [[nodiscard]] int unseen() const;
    /// Nothing is in it, whatever is searched for.
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }

    Q_INVOKABLE void markSeen();
    /// Empties the list on the screen; the log file keeps everything. restore() brings back what the last
    /// clear() took, as far as newer ones have not pushed it out.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void restore();
    /// What support needs: version, system, then a line for each record, newest first, whatever is searched
    /// for; in English whatever the user's language.
    Q_INVOKABLE [[nodiscard]] QString copyText() const;
    /// Of a loaded row; number 0 when it is not loaded.
    Q_INVOKABLE [[nodiscard]] transmittal::models::ErrorRecord record(qint64 number) const;

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    void unseenChanged();

protected:
    [[nodiscard]] qint64 idOf(int row) const override { return m_rows[static_cast<std::size_t>(row)].number; }
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] bool mayRead() const override { return m_log != nullptr; }
    void read() override;
    void clearRows() override;

private:
    [[nodiscard]] static TableCell cellOf(const ErrorRecord &record, int column);

    std::shared_ptr<core::RecentLog> m_log;
    std::vector<core::LogRecord> m_all; ///< oldest first
    std::vector<ErrorRecord> m_rows;
    qint64 m_seen = 0;    ///< the number of the last record that was looked at
    qint64 m_cleared = 0; ///< of the last that is not shown any more
    qint64 m_clearedBefore = 0;
    std::atomic<bool> m_asked = false; ///< a reading is on its way to this thread
};

} // namespace transmittal::models
