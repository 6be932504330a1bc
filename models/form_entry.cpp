// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form_entry.h"

namespace transmittal::models {

FormEntry::FormEntry(QString name, Check check, QObject *parent)
    : QObject(parent), m_name(std::move(name)), m_check(std::move(check)),
      m_problem(m_check ? m_check(m_text) : QString())
{}

void FormEntry::setText(const QString &text)
{
    if (m_text == text || !m_locked.isEmpty())
        return;
    m_text = text;
    m_problem = m_check ? m_check(m_text) : QString();
    m_refusal.clear();
    m_touched = true;
    if (!isDirty())
        setChangedByOthers(false);
    Q_EMIT textChanged();
    Q_EMIT errorChanged();
}

QString FormEntry::error() const
{
    if (!m_refusal.isEmpty())
        return m_refusal;
    return m_touched && m_locked.isEmpty() ? m_problem : QString();
}

void FormEntry::setLocked(const QString &why)
{
    if (m_locked == why)
        return;
    m_locked = why;
    if (!m_locked.isEmpty())
        revert();
    Q_EMIT lockedChanged();
    Q_EMIT errorChanged();
}

void FormEntry::touch()
{
    if (m_touched)
        return;
    m_touched = true;
    Q_EMIT errorChanged();
}

void FormEntry::revert()
{
    m_text = m_stored;
    m_problem = m_check ? m_check(m_text) : QString();
    m_refusal.clear();
    m_touched = false;
    setChangedByOthers(false);
    Q_EMIT textChanged();
    Q_EMIT errorChanged();
}

void FormEntry::takeStored(const QString &stored)
{
    const bool kept = m_read && isDirty() && m_text != stored;
    if (m_read && m_stored == stored)
        return;
    m_read = true;
    m_stored = stored;
    if (kept) {
        setChangedByOthers(true);
        Q_EMIT textChanged();
        return;
    }
    revert();
}

void FormEntry::markSaved()
{
    m_stored = m_text;
    m_read = true;
    setChangedByOthers(false);
    Q_EMIT textChanged();
}

void FormEntry::refuse(const QString &sentence)
{
    if (m_refusal == sentence)
        return;
    m_refusal = sentence;
    Q_EMIT errorChanged();
}

void FormEntry::setChangedByOthers(bool changed)
{
    if (m_changedByOthers == changed)
        return;
    m_changedByOthers = changed;
    Q_EMIT theirsChanged();
}

} // namespace transmittal::models
