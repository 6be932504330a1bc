// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/audit_entry.h"
#include "searched_table.h"

namespace transmittal::models {

/// One choice of a filter: what the database knows it by and what staff read.
struct AuditChoice
{
    Q_GADGET
    QML_VALUE_TYPE(auditChoice)
    Q_PROPERTY(QString value MEMBER value CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)

public:
    QString value;
    QString text; ///< translated where we know the word, else the value
    bool operator==(const AuditChoice &) const = default;
};

/// The audit trail, newest first or oldest first, a page at a time (requirement A3). Managers and above may
/// read it; for anybody else it is `refused`. The trail is only ever added to, so a row that is loaded never
/// changes. It is sorted by its time alone: the other columns have filters, which show one value of them by
/// itself, and an order by them would have to sort a trail of millions first. GUI thread.
class AuditTable : public SearchedTable
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString actor READ actor WRITE setActor NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString operation READ operation WRITE setOperation NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString subjectTable READ subjectTable WRITE setSubjectTable NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString subjectKey READ subjectKey WRITE setSubjectKey NOTIFY filterChanged FINAL)
    Q_PROPERTY(QDate fromDay READ fromDay WRITE setFromDay NOTIFY filterChanged FINAL)
    Q_PROPERTY(QDate untilDay READ untilDay WRITE setUntilDay NOTIFY filterChanged FINAL)
    Q_PROPERTY(int lastDays READ lastDays NOTIFY filterChanged FINAL)
    Q_PROPERTY(QList<transmittal::models::AuditChoice> actors READ actors NOTIFY choicesChanged FINAL)
    Q_PROPERTY(QList<transmittal::models::AuditChoice> operations READ operations NOTIFY choicesChanged FINAL)
    Q_PROPERTY(QList<transmittal::models::AuditChoice> subjects READ subjects NOTIFY choicesChanged FINAL)

public:
    static constexpr int pageSize = 100;
    /// Entries of one reading for a file.
    static constexpr int filePortion = 1000;

    explicit AuditTable(QObject *parent = nullptr);

    // The filter; an empty one does not restrict. Words are searched for in the key, the note, and what was
    // before or after. Setting one reads from the start.
    [[nodiscard]] QString actor() const { return m_filter.actor.value_or(QString()); }
    void setActor(const QString &actor);
    [[nodiscard]] QString operation() const { return m_filter.operation.value_or(QString()); }
    void setOperation(const QString &operation);
    [[nodiscard]] QString subjectTable() const { return m_filter.subjectTable.value_or(QString()); }
    void setSubjectTable(const QString &table);
    [[nodiscard]] QString subjectKey() const { return m_filter.subjectKey.value_or(QString()); }
    void setSubjectKey(const QString &key);
    /// Days of the user's zone, both included; invalid: open on that side.
    [[nodiscard]] QDate fromDay() const { return m_fromDay; }
    void setFromDay(QDate day);
    [[nodiscard]] QDate untilDay() const { return m_untilDay; }
    void setUntilDay(QDate day);
    Q_INVOKABLE void clearFilter();
    /// The last so many days up to today, today included; 0 and less: no restriction. lastDays() is 0 when
    /// the days were said otherwise.
    Q_INVOKABLE void setLastDays(int days);
    [[nodiscard]] int lastDays() const { return m_lastDays; }
    /// Beside the words: "actor", "operation", "subjectTable", "subjectKey", and "lastDays" or "fromDay" and
    /// "untilDay" (2026-03-14).
    [[nodiscard]] QVariantMap filters() const override;
    /// A day as typedDay() reads it, or with two digits for a year of this century.
    Q_INVOKABLE [[nodiscard]] static QDate dayFromText(const QString &text);

    // What the trail holds of each, for the filters to offer; read with the first page.
    [[nodiscard]] QList<AuditChoice> actors() const;
    [[nodiscard]] QList<AuditChoice> operations() const;
    [[nodiscard]] QList<AuditChoice> subjects() const;

    /// The entry of a loaded row; nothing when it is not loaded.
    [[nodiscard]] const access::AuditEntry *entry(qint64 id) const;

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] RowSource rowSource(const RowSelection *selection) const override;
    void showPending() override;
    void fetchAfter() override;
    void jumpToStart() override;

Q_SIGNALS:
    void choicesChanged();

protected:
    [[nodiscard]] qint64 idOf(int row) const override;
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] QStringList liveChannels() const override { return {QStringLiteral("tm_audit")}; }
    void read() override;
    void readChanges() override;
    void clearRows() override;
    void takeFilters(const QVariantMap &filters) override;

private:
    struct Entry : access::AuditEntry
    {
        bool operator==(const Entry &other) const { return id == other.id; }
    };

    void setDays(QDate from, QDate until, int lastDays = 0);
    void putDays(QDate from, QDate until, int lastDays);
    [[nodiscard]] access::AuditFilter asked() const;
    void ask(std::optional<qint64> place);
    void takePage(const access::AuditPage &page);
    void takeNewer(const access::AuditPage &page);
    void takeLater(const access::AuditPage &page);
    void append(const access::AuditPage &page);
    void readChoices();
    [[nodiscard]] static TableCell cellOf(const access::AuditEntry &entry, int column);
    [[nodiscard]] static QStringList wholeRow(const QList<TableColumn> &columns,
                                              const access::AuditEntry &entry);
    [[nodiscard]] static std::vector<Entry> entries(const std::vector<access::AuditEntry> &from);
    void replace(std::vector<Entry> fresh);

    access::AuditFilter m_filter; ///< without order and words, which the base classes know; see asked()
    QDate m_fromDay;
    QDate m_untilDay;
    int m_lastDays = 0;
    std::vector<Entry> m_entries;
    std::optional<qint64> m_next; ///< where the page after the loaded ones begins
    QStringList m_actors;
    QStringList m_operations;
    QStringList m_subjects;
};

} // namespace transmittal::models
