// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include <QKeySequence>

#include <algorithm>

namespace transmittal::models {

namespace {
constexpr qsizetype mostRecent = 10;
} // namespace

Command::Command(QObject *parent) : QObject(parent)
{}

Command::~Command()
{
    if (Commands *commands = Commands::provided())
        commands->remove(this);
}

void Command::componentComplete()
{
    if (Commands *commands = Commands::provided())
        commands->add(this);
}

Commands::Commands(QObject *parent) : QObject(parent)
{}

Commands::~Commands()
{
    if (provided() == this)
        provide(nullptr);
}

void Commands::add(Command *command)
{
    // QML completes the last of a file first; so they come to stand as they were written, the newest page's
    // above.
    m_commands.insert(m_commands.begin(), command);
    Q_EMIT listChanged();
}

void Commands::remove(Command *command)
{
    if (std::erase(m_commands, command) > 0)
        Q_EMIT listChanged();
}

Command *Commands::find(const QString &id) const
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&id](const Command *command) { return command->id() == id; });
    return found == m_commands.end() ? nullptr : *found;
}

bool Commands::run(const QString &id)
{
    Command *command = find(id);
    if (!command || !command->isPossible() || command->isHandledElsewhere())
        return false;
    Q_EMIT command->triggered();
    return true;
}

bool Commands::choose(const QString &id)
{
    const Command *command = find(id);
    if (command && command->isPossible() && command->isListed() && command->isRemembered() &&
        !command->isHandledElsewhere()) {
        QStringList recent = m_recent;
        recent.removeAll(id);
        recent.prepend(id);
        setRecent(recent);
    }
    return run(id);
}

void Commands::setRecent(const QStringList &recent)
{
    const QStringList kept = recent.mid(0, mostRecent);
    if (kept == m_recent)
        return;
    m_recent = kept;
    Q_EMIT recentChanged();
}

QString Commands::keyText(const QString &shortcut)
{
    return QKeySequence(shortcut).toString(QKeySequence::NativeText);
}

} // namespace transmittal::models
