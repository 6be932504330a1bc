// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recent_log.h"
#include "injected.h"

#include <QAbstractListModel>

#include <atomic>
#include <memory>

namespace transmittal::models {

/// The last errors and warnings of this program, newest first, for the page from which staff tell support
/// what happened. Needs no database and nobody signed in: most needed when both are missing. GUI thread.
class ErrorLog : public QAbstractListModel, public Injected<ErrorLog>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool loading READ isLoading CONSTANT FINAL)
    Q_PROPERTY(QString error READ error CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int unseen READ unseen NOTIFY unseenChanged FINAL)

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< "number": qint64, the record's identity
        AtRole,                        ///< "at": QDateTime
        LevelRole,                     ///< "level": QString, for StatusLook: "warning", "error", "critical"
        AreaRole,                      ///< "area": QString, the logging category without our own prefix
        TextRole,                      ///< "text": QString, one line, scrubbed
    };
    Q_ENUM(Role)

    /// Without a log it stays empty.
    explicit ErrorLog(std::shared_ptr<core::RecentLog> log, QObject *parent = nullptr);
    ~ErrorLog() override;

    [[nodiscard]] bool isLoading() const { return false; }
    [[nodiscard]] QString error() const { return {}; }
    [[nodiscard]] int count() const { return rowCount(); }
    /// How many came since markSeen().
    [[nodiscard]] int unseen() const;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void markSeen();
    /// Empties the list on the screen; the log file keeps everything.
    Q_INVOKABLE void clear();
    /// What support needs: version, system, then a line for each record, newest first; in English whatever
    /// the user's language.
    Q_INVOKABLE [[nodiscard]] QString copyText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void unseenChanged();

private:
    std::shared_ptr<core::RecentLog> m_log;
    std::vector<core::LogRecord> m_records; ///< oldest first; a row counts from the end
    qint64 m_seen = 0;                      ///< the number of the last record that was looked at
    std::atomic<bool> m_asked = false;      ///< a refresh is on its way to this thread
};

} // namespace transmittal::models
