// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "injected.h"

#include <QObject>
#include <QQmlParserStatus>

#include <vector>

namespace transmittal::models {

/// One thing a person can ask for by name or by key. Pages write it where the action is at home:
///
///     Command {
///         commandId: "transmissions.retry"
///         group: page.title
///         text: qsTr("Retry the selected transmissions")
///         shortcut: "R"
///         enabled: page.visible && selection.count > 0
///         onTriggered: bulk.retry()
///     }
///
/// The frame makes the key work, the palette finds it by its text, the overview on "?" lists it. A command
/// whose key the control itself handles (Space in a table) is only told: handledElsewhere. One that does not
/// apply now, but could, says why in refusal and stays in sight. What belongs to a page that may not have
/// been made yet stands beside that page, goes there first, and has its key only `here`. GUI thread.
class Command : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString commandId MEMBER m_id NOTIFY changed FINAL)
    Q_PROPERTY(QString group MEMBER m_group NOTIFY changed FINAL)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed FINAL)
    Q_PROPERTY(QString shortcut MEMBER m_shortcut NOTIFY changed FINAL)
    Q_PROPERTY(QString iconName MEMBER m_iconName NOTIFY changed FINAL)
    Q_PROPERTY(bool enabled MEMBER m_enabled NOTIFY changed FINAL)
    Q_PROPERTY(QString refusal MEMBER m_refusal NOTIFY changed FINAL)
    Q_PROPERTY(bool here MEMBER m_here NOTIFY changed FINAL)
    Q_PROPERTY(bool listed MEMBER m_listed NOTIFY changed FINAL)
    Q_PROPERTY(bool remembered MEMBER m_remembered NOTIFY changed FINAL)
    Q_PROPERTY(bool handledElsewhere MEMBER m_handledElsewhere NOTIFY changed FINAL)

public:
    explicit Command(QObject *parent = nullptr);
    ~Command() override;

    /// The same in every run and language, "page.action": what is remembered as recently used.
    [[nodiscard]] QString id() const { return m_id; }
    /// A heading, for example the page's title.
    [[nodiscard]] QString group() const { return m_group; }
    [[nodiscard]] QString text() const { return m_text; }
    /// As Qt writes keys: "Ctrl+F", "R"; empty without one.
    [[nodiscard]] QString shortcut() const { return m_shortcut; }
    [[nodiscard]] QString iconName() const { return m_iconName; }
    /// Whether there is such a thing to do for this person at the moment.
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /// Why it cannot be done now, a sentence for staff; empty when it can.
    [[nodiscard]] QString refusal() const { return m_refusal; }
    [[nodiscard]] bool isPossible() const { return m_enabled && m_refusal.isEmpty(); }
    /// Whether its page is the one that is shown: else its key means nothing, and the palette offers it below
    /// what is done here.
    [[nodiscard]] bool isHere() const { return m_here; }
    /// Whether the palette offers it; not for what opens the palette.
    [[nodiscard]] bool isListed() const { return m_listed; }
    /// Whether the palette offers it first after it was chosen there; not for what nobody wants by a slip.
    [[nodiscard]] bool isRemembered() const { return m_remembered; }
    [[nodiscard]] bool isHandledElsewhere() const { return m_handledElsewhere; }

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void triggered();
    void changed();

private:
    QString m_id;
    QString m_group;
    QString m_text;
    QString m_shortcut;
    QString m_iconName;
    QString m_refusal;
    bool m_enabled = true;
    bool m_here = true;
    bool m_listed = true;
    bool m_remembered = true;
    bool m_handledElsewhere = false;
};

/// Every command there is at the moment. GUI thread; it owns none.
class Commands : public QObject, public Injected<Commands>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QStringList recent READ recent WRITE setRecent NOTIFY recentChanged FINAL)

public:
    explicit Commands(QObject *parent);
    ~Commands() override;

    void add(Command *command);
    void remove(Command *command);
    [[nodiscard]] const std::vector<Command *> &all() const { return m_commands; }
    /// Nothing when no command of that id is there.
    [[nodiscard]] Command *find(const QString &id) const;

    /// Does it. False when it does not exist, is not enabled, or is refused now.
    Q_INVOKABLE bool run(const QString &id);
    /// For the palette: does it and remembers it as the most recent. Buttons and menus have their own place.
    Q_INVOKABLE bool choose(const QString &id);

    /// Ids, the latest first; at most ten.
    [[nodiscard]] QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &recent);

    /// The keys as this system writes them on its menus ("Ctrl+F", "⌘F").
    Q_INVOKABLE [[nodiscard]] static QString keyText(const QString &shortcut);

Q_SIGNALS:
    /// One came or went. Each tells of its own changes.
    void listChanged();
    void recentChanged();

private:
    std::vector<Command *> m_commands;
    QStringList m_recent;
};

} // namespace transmittal::models
