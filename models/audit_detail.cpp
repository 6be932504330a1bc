// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit_detail.h"

#include "audit_words.h"
#include "format.h"

#include <QJsonObject>
#include <QSet>

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {

AuditChange change(const QString &name, const QJsonObject &before, const QJsonObject &after)
{
    AuditChange line;
    line.field = audit_words::field(name);
    line.hadBefore = before.contains(name);
    line.hasAfter = after.contains(name);
    line.before = audit_words::value(name, before.value(name));
    line.after = audit_words::value(name, after.value(name));
    line.changed = line.hadBefore && line.hasAfter && before.value(name) != after.value(name);
    return line;
}

} // namespace

void AuditDetail::setTable(AuditTable *table)
{
    if (m_table == table)
        return;
    m_table = table;
    Q_EMIT tableChanged();
}

void AuditDetail::setEntryId(qint64 id)
{
    if (m_id == id)
        return;
    m_id = id;
    const access::AuditEntry *found = m_table ? m_table->entry(id) : nullptr;
    m_entry = found ? *found : access::AuditEntry();
    Q_EMIT changed();
}

QString AuditDetail::operation() const
{
    return audit_words::operation(m_entry.operation);
}

QString AuditDetail::subject() const
{
    return audit_words::subject(m_entry.subjectTable, m_entry.subjectKey);
}

qint64 AuditDetail::transmission() const
{
    return m_entry.subjectTable == "core.transmission"_L1 ? m_entry.subjectKey.toLongLong() : 0;
}

QList<AuditChange> AuditDetail::changes() const
{
    const QJsonObject before = m_entry.before.toObject();
    const QJsonObject after = m_entry.after.toObject();
    QSet<QString> names;
    for (const QJsonObject &side : {before, after})
        for (auto it = side.begin(); it != side.end(); ++it)
            names.insert(it.key());
    QList<AuditChange> lines;
    for (const QString &name : std::as_const(names))
        lines.append(change(name, before, after));
    std::sort(lines.begin(), lines.end(), [](const AuditChange &a, const AuditChange &b) {
        return a.changed != b.changed ? a.changed : QString::localeAwareCompare(a.field, b.field) < 0;
    });
    return lines;
}

QString AuditDetail::copyText() const
{
    QStringList lines{Format::exactDateTime(m_entry.at),
                      m_entry.actor,
                      m_entry.workstation,
                      m_entry.address,
                      operation(),
                      subject(),
                      m_entry.note};
    lines.removeAll(QString());
    const QList<AuditChange> fields = changes();
    for (const AuditChange &line : fields)
        lines << u"%1\t%2\t%3"_s.arg(line.field, line.before, line.after);
    return lines.join(u'\n') + u'\n';
}

} // namespace transmittal::models
