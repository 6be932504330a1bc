// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/staff_member.h"
#include "core/secret.h"
#include "edit_form.h"

namespace transmittal::models {

/// A member of staff: a new one, or the name, address and role of one there is; and what is done to a login
/// (A1). A first password is made here and shown once; it is on no disk and in no log. GUI thread.
class StaffForm : public EditForm
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged FINAL)
    Q_PROPERTY(bool fresh READ isFresh NOTIFY personChanged FINAL)
    Q_PROPERTY(bool self READ isSelf NOTIFY personChanged FINAL)
    Q_PROPERTY(bool disabled READ isDisabled NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString disabledText READ disabledText NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool acting READ isActing NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString firstPassword READ firstPassword NOTIFY firstPasswordChanged FINAL)
    Q_PROPERTY(QString firstPasswordOf READ firstPasswordOf NOTIFY firstPasswordChanged FINAL)
    Q_PROPERTY(QStringList roleNames READ roleNames CONSTANT FINAL)
    Q_PROPERTY(QStringList roleWords READ roleWords CONSTANT FINAL)
    Q_PROPERTY(QString roleHelp READ roleHelp NOTIFY stateChanged FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *login READ login CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *fullName READ fullName CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *email READ email CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::FormEntry *role READ role CONSTANT FINAL)

public:
    explicit StaffForm(QObject *parent = nullptr);

    /// The login of the one who is changed; empty for a new one. Another one drops what was typed.
    [[nodiscard]] const QString &person() const { return m_person; }
    void setPerson(const QString &login);
    [[nodiscard]] bool isFresh() const { return m_person.isEmpty(); }
    /// It is the person who is signed in.
    [[nodiscard]] bool isSelf() const;
    [[nodiscard]] bool isDisabled() const { return m_stored.disabledAt.has_value(); }
    [[nodiscard]] QString disabledText() const;
    /// Something is being done to the login.
    [[nodiscard]] bool isActing() const { return m_acting; }
    /// Until it is forgotten: to be handed to the person, who then changes it.
    [[nodiscard]] QString firstPassword() const { return QString::fromUtf8(m_firstPassword.reveal()); }
    [[nodiscard]] const QString &firstPasswordOf() const { return m_firstPasswordOf; }
    Q_INVOKABLE void forgetFirstPassword();

    /// What the entry role holds, and how those are called.
    [[nodiscard]] static QStringList roleNames();
    [[nodiscard]] static QStringList roleWords();
    /// What the chosen role may do.
    [[nodiscard]] QString roleHelp() const;
    [[nodiscard]] QString locked() const override;

    [[nodiscard]] FormEntry *login() const { return m_login; }
    [[nodiscard]] FormEntry *fullName() const { return m_fullName; }
    [[nodiscard]] FormEntry *email() const { return m_email; }
    [[nodiscard]] FormEntry *role() const { return m_role; }

    /// Takes the person's rights and ends the sessions.
    Q_INVOKABLE void disable();
    Q_INVOKABLE void enable();
    /// Makes a new first password; ends the sessions that the old one opened.
    Q_INVOKABLE void resetPassword();

Q_SIGNALS:
    void personChanged();
    void firstPasswordChanged();
    /// What was done, in a sentence.
    void done(const QString &text);

protected:
    [[nodiscard]] QStringList liveChannels() const override { return {QStringLiteral("tm_staff")}; }
    void read() override;
    void write() override;
    void permissionsChanged() override;

private:
    void take(const access::StaffMember &member);
    void writeNew();
    void writeChanges();
    void takeFirstPassword(const QString &login, const core::Secret &password);
    /// Runs the work on the login and says the sentence when it is done.
    template <typename Work, typename Done>
    void act(Work work, Done sentence);

    QString m_person;
    access::StaffMember m_stored;
    core::Secret m_firstPassword;
    QString m_firstPasswordOf;
    bool m_acting = false;
    FormEntry *m_login;
    FormEntry *m_fullName;
    FormEntry *m_email;
    FormEntry *m_role;
};

} // namespace transmittal::models
