// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form_entry.h"
#include "session.h"

#include <QPointer>

#include <vector>

namespace transmittal::models {

/// The base of every form: fields, whether they may be saved and why not, and one saving at a time. GUI
/// thread.
///
/// Made bare it is empty and reads nothing. With a session and `active` set it reads, and reads again when
/// the session says that something changed on one of liveChannels(); what the person has changed is kept
/// then. Another person's sign-in drops all of it. A child adds its entries in the constructor and answers
/// read() and write().
class EditForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A form is one of its children, for example ChannelForm.")
    Q_PROPERTY(
        transmittal::models::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool refused READ isRefused NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString locked READ locked NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString saveBlocked READ saveBlocked NOTIFY stateChanged FINAL)
    Q_PROPERTY(int wrong READ wrong NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY stateChanged FINAL)

public:
    explicit EditForm(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    /// Whether somebody looks at it.
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Whether the fields show what is stored.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] bool isDirty() const;
    /// Why the last reading or saving failed, for staff, where no field is to blame; empty when it did not.
    [[nodiscard]] QString error() const;
    /// The error is that this login may not see it.
    [[nodiscard]] bool isRefused() const { return m_refused; }
    /// Why nothing of it can be changed by this person; empty when something can.
    [[nodiscard]] virtual QString locked() const { return {}; }
    /// Why it cannot be saved now, in words; empty when it can.
    [[nodiscard]] QString saveBlocked() const;
    /// How many fields the person can and must correct before it can be saved.
    [[nodiscard]] int wrong() const;
    [[nodiscard]] bool canSave() const { return saveBlocked().isEmpty(); }

    /// Does nothing but show what is wrong when it cannot be saved. saved() follows, or error and the fields'
    /// errors say why not; what was typed stays. A field that is to blame is pointed at.
    Q_INVOKABLE void save();
    /// Back to what is stored.
    /// Points at the first field that must be corrected.
    Q_INVOKABLE void showWrong();
    Q_INVOKABLE void revert();
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();
    void stateChanged();
    void saved();

protected:
    FormEntry *add(const QString &name, FormEntry::Check check = {});
    [[nodiscard]] const std::vector<FormEntry *> &entries() const { return m_entries; }
    [[nodiscard]] FormEntry *entry(QStringView name) const;

    /// Session hints after which to read again.
    [[nodiscard]] virtual QStringList liveChannels() const { return {}; }
    /// Reads and calls FormEntry::takeStored() and finishRead(). Answers to an older beginRead() are to be
    /// dropped.
    virtual void read() = 0;
    virtual void write() = 0;
    /// The role of the person may be another.
    virtual void permissionsChanged() {}
    /// An empty form is worth saving as it is, or only when something was changed.
    [[nodiscard]] virtual bool needsChange() const { return true; }

    [[nodiscard]] quint64 beginRead();
    [[nodiscard]] bool isCurrent(quint64 number) const { return number == m_reading; }
    void finishRead();
    void finishRead(const core::Error &error);
    /// Ends a saving: all that was sent is stored.
    void finishWrite();
    /// Ends it with the reason, beside the field that the sentence begins with ("endpoint: give an address").
    void finishWrite(const core::Error &error);
    /// Something else that was asked of the form has failed.
    void fail(const core::Error &error);
    /// Forgets what was typed and what was read.
    void clear();

private:
    void sessionStateChanged();
    void identityChanged();
    [[nodiscard]] bool mayRead() const;
    void readIfDue();
    bool refuseField(const core::Error &error);

    QPointer<Session> m_session;
    std::vector<FormEntry *> m_entries;
    QString m_login;
    QString m_error;   ///< of the last reading, as it was written
    QString m_failure; ///< of the last saving, as it was written; stays until the next
    quint64 m_reading = 0;
    bool m_active = false;
    bool m_due = true; ///< what is shown is not what a reading would bring
    bool m_loading = false;
    bool m_loaded = false;
    bool m_saving = false;
    bool m_refused = false;
};

} // namespace transmittal::models
