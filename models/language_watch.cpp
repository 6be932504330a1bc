// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language_watch.h"

#include <QCoreApplication>
#include <QEvent>

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

bool LanguageWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == parent())
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

} // namespace transmittal::models
