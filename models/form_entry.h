// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QQmlEngine>

#include <functional>

namespace transmittal::models {

/// One field of an EditForm: what is stored, what the person made of it, and what is wrong with that. Never
/// for a secret. GUI thread; owned by its form.
class FormEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A field belongs to its form, for example ChannelForm.endpoint.")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(bool on READ isOn WRITE setOn NOTIFY textChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY textChanged FINAL)
    Q_PROPERTY(QString locked READ locked NOTIFY lockedChanged FINAL)
    Q_PROPERTY(QString theirs READ theirs NOTIFY theirsChanged FINAL)
    Q_PROPERTY(bool changedByOthers READ isChangedByOthers NOTIFY theirsChanged FINAL)

public:
    /// Says in a sentence what is wrong with a text and what to do; an empty one when nothing is.
    using Check = std::function<QString(const QString &text)>;

    FormEntry(QString name, Check check, QObject *parent);

    /// As the database calls it: how its refusals find their way here.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    /// The same for a switch; stored as "true" and "false".
    [[nodiscard]] bool isOn() const { return m_text == QLatin1String("true"); }
    void setOn(bool on) { setText(on ? QStringLiteral("true") : QStringLiteral("false")); }
    /// What stands beside the field: the server's refusal of this very text, else what the check says once
    /// the person has been here.
    [[nodiscard]] QString error() const;
    /// What the check says, shown or not.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] bool isDirty() const { return m_text != m_stored; }
    /// Why this field cannot be changed; empty when it can.
    [[nodiscard]] const QString &locked() const { return m_locked; }
    void setLocked(const QString &why);
    /// What somebody else has stored while this one was being changed; both are kept.
    [[nodiscard]] QString theirs() const { return m_changedByOthers ? m_stored : QString(); }
    [[nodiscard]] bool isChangedByOthers() const { return m_changedByOthers; }

    /// The person leaves the field: from now on it says what is wrong with it.
    Q_INVOKABLE void touch();
    /// Back to what is stored.
    Q_INVOKABLE void revert();

    [[nodiscard]] const QString &stored() const { return m_stored; }
    /// What the database says. Follows it where the person changed nothing, else keeps the person's and notes
    /// that the stored one is another now.
    void takeStored(const QString &stored);
    /// What is in the field was saved.
    void markSaved();
    void refuse(const QString &sentence);

Q_SIGNALS:
    void textChanged();
    void errorChanged();
    void lockedChanged();
    void theirsChanged();
    /// It is the one to look at: what is wrong stands here.
    void pointedAt();

private:
    void setChangedByOthers(bool changed);

    const QString m_name;
    const Check m_check;
    QString m_text;
    QString m_stored;
    QString m_problem;
    QString m_refusal;
    QString m_locked;
    bool m_touched = false;
    bool m_read = false;
    bool m_changedByOthers = false;
};

} // namespace transmittal::models
