// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/staff_notification.h"
#include "searched_table.h"

namespace transmittal::models {

/// What administrators and everybody else should know (requirement A4): open ones, or all, and of these the
/// ones with certain words: somewhere in what the database wrote, in English as it did, in the kind
/// ("queue.on_hold") or in the channel's short name. Newest first at first; by When and by Severity both
/// ways, of which the database keeps an order. What happened, Channel and State have few values or a sentence
/// each: they are searched for. Reading is each person's own; resolving ends it for everybody. GUI thread.
class NotificationList : public SearchedTable
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool openOnly READ isOpenOnly WRITE setOpenOnly NOTIFY filterChanged FINAL)
    Q_PROPERTY(qint64 unread READ unread NOTIFY unreadChanged FINAL)
    Q_PROPERTY(bool resolving READ isResolving NOTIFY resolvingChanged FINAL)

public:
    static constexpr int pageSize = 100;
    /// Of one reading for a file.
    static constexpr int filePortion = 1000;

    explicit NotificationList(QObject *parent = nullptr);

    /// At first true: what is resolved is not shown.
    [[nodiscard]] bool isOpenOnly() const { return m_openOnly; }
    void setOpenOnly(bool openOnly);
    [[nodiscard]] QVariantMap filters() const override;
    /// Open ones that this login has not read, loaded or not, whatever is searched for.
    [[nodiscard]] qint64 unread() const { return m_unread; }
    /// A resolve() is under way.
    [[nodiscard]] bool isResolving() const { return m_resolving > 0; }

    /// Marks a loaded one as read by this login.
    Q_INVOKABLE void markRead(qint64 id);
    /// Marks all as read by this login, loaded or not and whatever is searched for, but none that is held
    /// back or came since. Says by markedRead() how to take it back.
    Q_INVOKABLE void markAllRead();
    /// Marks exactly those unread again that this markAllRead() marked; once, and not for another person.
    /// Says how it went by markedUnread() or failed().
    Q_INVOKABLE void takeBackRead(int marking);
    /// Ends it for everybody; operators and above. Says how it went by resolved(), resolvedBefore() or
    /// failed().
    Q_INVOKABLE void resolve(qint64 id);
    /// Opens it again for everybody, whoever resolved it; operators and above. Says how it went by reopened()
    /// or failed().
    Q_INVOKABLE void reopen(qint64 id);

    /// Of a loaded row; nothing when it is not loaded.
    [[nodiscard]] const access::StaffNotification *notification(qint64 id) const;
    /// The name of a severity that StatusLook knows.
    [[nodiscard]] static QString look(const QString &severity);

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] RowSource rowSource(const RowSelection *selection) const override;
    void showPending() override;
    void fetchAfter() override;
    void jumpToStart() override;

Q_SIGNALS:
    void unreadChanged();
    void resolvingChanged();
    /// At least one became read; the number is what takeBackRead() wants.
    void markedRead(int marking);
    void markedUnread();
    void resolved(qint64 id);
    /// Somebody else was quicker: there is nothing of this person's to take back.
    void resolvedBefore(qint64 id);
    void reopened(qint64 id);
    void failed(const QString &why);

protected:
    [[nodiscard]] qint64 idOf(int row) const override;
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] QStringList liveChannels() const override { return {QStringLiteral("tm_notification")}; }
    void read() override;
    void readChanges() override;
    void clearRows() override;
    void takeFilters(const QVariantMap &filters) override;

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
        qint64 newest = 0; ///< of all notifications, shown or not, as of before the page
    };

    [[nodiscard]] static TableCell cellOf(const access::StaffNotification &item, int column);
    [[nodiscard]] access::NotificationFilter asked(int limit) const;
    void ask(const std::optional<access::NotificationPlace> &place, int limit);
    void takeAnswer(const Answer &answer, bool more);
    [[nodiscard]] int holdBack(std::vector<Item> &fresh, bool cut) const;
    void replace(std::vector<Item> fresh);
    void setUnread(qint64 unread);
    template <typename Work, typename Then>
    void change(Work work, Then then);

    std::vector<Item> m_items;
    std::optional<access::NotificationPlace> m_next;
    std::unordered_map<int, QList<qint64>> m_markings; ///< what each markAllRead() marked
    qint64 m_unread = 0;
    qint64 m_newest = 0; ///< what is newer and not loaded has come in since
    int m_lastMarking = 0;
    int m_resolving = 0;
    bool m_openOnly = true;
};

} // namespace transmittal::models
