// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace transmittal::models {

LanguageWatch::LanguageWatch(QCoreApplication *program) : QObject(program)
{
    program->installEventFilter(this);
}

LanguageWatch *LanguageWatch::of(QCoreApplication *program)
{
    auto *watch = program->findChild<LanguageWatch *>(QString(), Qt::FindDirectChildrenOnly);
    return watch ? watch : new LanguageWatch(program);
}

void LanguageWatch::listen(QObject *listener, const std::function<void()> &onChange)
{
    if (QCoreApplication *program = QCoreApplication::instance())
        connect(of(program), &LanguageWatch::changed, listener, onChange);
}

LanguageWatch::Whole::Whole()
{
    if (QCoreApplication *program = QCoreApplication::instance()) {
        m_watch = of(program);
        ++m_watch->m_held;
    }
}

LanguageWatch::Whole::~Whole()
{
    if (m_watch && --m_watch->m_held == 0 && std::exchange(m_watch->m_changed, false))
        Q_EMIT m_watch->changed();
}

bool LanguageWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == parent()) {
        m_changed = m_held > 0;
        if (!m_changed)
            Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace transmittal::models
