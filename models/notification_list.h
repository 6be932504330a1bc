// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/staff_notification.h"
#include "table_model.h"

namespace transmittal::models {

/// What administrators and everybody else should know, newest first (requirement A4): open ones, or all.
/// Reading is each person's own; resolving ends it for everybody. GUI thread.
class NotificationList : public TableModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool openOnly READ isOpenOnly WRITE setOpenOnly NOTIFY openOnlyChanged FINAL)
    Q_PROPERTY(qint64 unread READ unread NOTIFY unreadChanged FINAL)
    Q_PROPERTY(bool resolving READ isResolving NOTIFY resolvingChanged FINAL)

public:
    static constexpr int pageSize = 100;
    /// Of one reading for a file.
    static constexpr int filePortion = 1000;

    using TableModel::TableModel;

    /// At first true: what is resolved is not shown.
    [[nodiscard]] bool isOpenOnly() const { return m_openOnly; }
    void setOpenOnly(bool openOnly);
    /// Open ones that this login has not read, loaded or not.
    [[nodiscard]] qint64 unread() const { return m_unread; }
    /// A resolve() is under way.
    [[nodiscard]] bool isResolving() const { return m_resolving > 0; }

    /// Marks one, or all up to the newest that is loaded, as read by this login.
    Q_INVOKABLE void markRead(qint64 id);
    Q_INVOKABLE void markAllRead();
    /// Ends it for everybody; operators and above. Says how it went by resolved() or failed().
    Q_INVOKABLE void resolve(qint64 id);

    /// Of a loaded row; nothing when it is not loaded.
    [[nodiscard]] const access::StaffNotification *notification(qint64 id) const;

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] RowSource rowSource(const RowSelection *selection) const override;
    void showPending() override;
    void fetchAfter() override;
    void jumpToStart() override;

Q_SIGNALS:
    void openOnlyChanged();
    void unreadChanged();
    void resolvingChanged();
    void resolved(qint64 id);
    void failed(const QString &why);

protected:
    [[nodiscard]] qint64 idOf(int row) const override;
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] QStringList liveChannels() const override { return {QStringLiteral("tm_notification")}; }
    void read() override;
    void readChanges() override;
    void clearRows() override;

private:
    struct Item : access::StaffNotification
    {
        bool operator==(const Item &other) const
        {
            return id == other.id && resolvedAt == other.resolvedAt && readAt == other.readAt;
        }
    };
    struct Answer
    {
        access::NotificationPage page;
        qint64 unread = 0;
    };

    [[nodiscard]] static TableCell cellOf(const access::StaffNotification &item, int column);
    void ask(std::optional<qint64> before, int limit);
    void takeAnswer(const Answer &answer, bool more);
    void replace(std::vector<Item> fresh);
    void setUnread(qint64 unread);
    template <typename Work>
    void change(Work work);

    std::vector<Item> m_items;
    std::optional<qint64> m_next;
    qint64 m_unread = 0;
    int m_resolving = 0;
    bool m_openOnly = true;
};

/// One notification of a list, opened; follows what becomes of it. GUI thread.
class NotificationDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(transmittal::models::NotificationList *list READ list WRITE setList NOTIFY listChanged FINAL)
    Q_PROPERTY(qint64 notificationId READ notificationId WRITE setNotificationId NOTIFY changed FINAL)
    Q_PROPERTY(bool found READ isFound NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime at READ at NOTIFY changed FINAL)
    Q_PROPERTY(QString severity READ severity NOTIFY changed FINAL)
    Q_PROPERTY(QString channel READ channel NOTIFY changed FINAL)
    Q_PROPERTY(QString subject READ subject NOTIFY changed FINAL)
    Q_PROPERTY(QString body READ body NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime resolvedAt READ resolvedAt NOTIFY changed FINAL)
    Q_PROPERTY(QString resolvedBy READ resolvedBy NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] NotificationList *list() const { return m_list; }
    void setList(NotificationList *list);
    /// 0: none is open.
    [[nodiscard]] qint64 notificationId() const { return m_id; }
    void setNotificationId(qint64 id);
    [[nodiscard]] bool isFound() const { return m_notification.id != 0; }
    [[nodiscard]] QDateTime at() const { return m_notification.at; }
    /// For StatusLook: "info", "warning", "error", "critical".
    [[nodiscard]] QString severity() const;
    [[nodiscard]] QString channel() const { return m_notification.channel; }
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString body() const;
    [[nodiscard]] bool isOpen() const { return isFound() && !m_notification.resolvedAt; }
    [[nodiscard]] QDateTime resolvedAt() const { return m_notification.resolvedAt.value_or(QDateTime()); }
    /// Empty: it was resolved by the program, when what it warned of had passed.
    [[nodiscard]] QString resolvedBy() const { return m_notification.resolvedBy; }
    Q_INVOKABLE [[nodiscard]] QString copyText() const;

Q_SIGNALS:
    void listChanged();
    void changed();

private:
    void look();

    QPointer<NotificationList> m_list;
    access::StaffNotification
        m_notification; ///< the last that was seen: it may have left a list of open ones
    qint64 m_id = 0;
};

} // namespace transmittal::models
