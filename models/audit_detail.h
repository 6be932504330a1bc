// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit_table.h"

namespace transmittal::models {

/// One field of an audit entry, before and after, as one reads it.
struct AuditChange
{
    Q_GADGET
    QML_VALUE_TYPE(auditChange)
    Q_PROPERTY(QString field MEMBER field CONSTANT FINAL)
    Q_PROPERTY(QString before MEMBER before CONSTANT FINAL)
    Q_PROPERTY(QString after MEMBER after CONSTANT FINAL)
    Q_PROPERTY(bool hadBefore MEMBER hadBefore CONSTANT FINAL)
    Q_PROPERTY(bool hasAfter MEMBER hasAfter CONSTANT FINAL)
    Q_PROPERTY(bool changed MEMBER changed CONSTANT FINAL)

public:
    QString field; ///< translated where we know the word
    QString before;
    QString after;
    bool hadBefore = false; ///< the field stood in what was before
    bool hasAfter = false;
    bool changed = false;
    bool operator==(const AuditChange &) const = default;
};

/// One entry of an AuditTable, opened: who, when, from where, and its fields side by side. The entry is kept
/// while it is open, whatever the list scrolls to. GUI thread.
class AuditDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(transmittal::models::AuditTable *table READ table WRITE setTable NOTIFY tableChanged FINAL)
    Q_PROPERTY(qint64 entryId READ entryId WRITE setEntryId NOTIFY changed FINAL)
    Q_PROPERTY(bool found READ isFound NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime at READ at NOTIFY changed FINAL)
    Q_PROPERTY(QString actor READ actor NOTIFY changed FINAL)
    Q_PROPERTY(QString operation READ operation NOTIFY changed FINAL)
    Q_PROPERTY(QString operationName READ operationName NOTIFY changed FINAL)
    Q_PROPERTY(QString subject READ subject NOTIFY changed FINAL)
    Q_PROPERTY(QString subjectTable READ subjectTable NOTIFY changed FINAL)
    Q_PROPERTY(QString subjectKey READ subjectKey NOTIFY changed FINAL)
    Q_PROPERTY(qint64 transmission READ transmission NOTIFY changed FINAL)
    Q_PROPERTY(QString workstation READ workstation NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QList<transmittal::models::AuditChange> changes READ changes NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] AuditTable *table() const { return m_table; }
    void setTable(AuditTable *table);
    /// 0: none is open. One that is not loaded is not found.
    [[nodiscard]] qint64 entryId() const { return m_id; }
    void setEntryId(qint64 id);
    [[nodiscard]] bool isFound() const { return m_entry.id != 0; }
    [[nodiscard]] QDateTime at() const { return m_entry.at; }
    [[nodiscard]] QString actor() const { return m_entry.actor; }
    /// In words; and as the database names it.
    [[nodiscard]] QString operation() const;
    [[nodiscard]] QString operationName() const { return m_entry.operation; }
    /// "Transmission 17".
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString subjectTable() const { return m_entry.subjectTable; }
    [[nodiscard]] QString subjectKey() const { return m_entry.subjectKey; }
    /// The transmission that it is about, 0 when it is about none.
    [[nodiscard]] qint64 transmission() const;
    [[nodiscard]] QString workstation() const { return m_entry.workstation; }
    /// Empty: over a socket of the database's own machine.
    [[nodiscard]] QString address() const { return m_entry.address; }
    [[nodiscard]] QString note() const { return m_entry.note; }
    /// Every field that stood before or stands after; changed ones first.
    [[nodiscard]] QList<AuditChange> changes() const;
    /// All of it as text, for the clipboard.
    Q_INVOKABLE [[nodiscard]] QString copyText() const;

Q_SIGNALS:
    void tableChanged();
    void changed();

private:
    QPointer<AuditTable> m_table;
    access::AuditEntry m_entry;
    qint64 m_id = 0;
};

} // namespace transmittal::models
