// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "correction_fields.h"
#include "session.h"
#include "transmission_detail.h"
#include "transmissions/detail_repository.h"

#include <QDate>
#include <QHash>
#include <QPointer>
#include <QQmlEngine>

namespace transmittal::models {

/// The correction of one transmission: its fields in clear, checked as one types, and
/// saved as a new revision that is sent at once. What was typed is kept, in memory only, until it is saved or
/// discarded: when the pane is left, when saving fails, while the database is away. GUI thread.
class Correction : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        transmittal::models::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(transmittal::models::TransmissionDetail *detail READ detail WRITE setDetail NOTIFY
                   detailChanged FINAL)
    Q_PROPERTY(transmittal::models::CorrectionFields *fields READ fields CONSTANT FINAL)
    Q_PROPERTY(qint64 transmissionId READ transmissionId NOTIFY openChanged FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool valid READ isValid NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString saveRefusal READ saveRefusal NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString conflict READ conflict NOTIFY stateChanged FINAL)
    Q_PROPERTY(qint64 newer READ newer NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool restored READ isRestored NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY reasonChanged FINAL)
    Q_PROPERTY(QString firstProblem READ firstProblem NOTIFY stateChanged FINAL)
    Q_PROPERTY(int drafts READ drafts NOTIFY draftsChanged FINAL)

public:
    explicit Correction(QObject *parent = nullptr);
    /// With the time by which a date lies in the future. The clock outlives this.
    explicit Correction(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] CorrectionFields *fields() { return &m_fields; }
    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    /// Tells when the transmission changes under the form. Not owned.
    [[nodiscard]] TransmissionDetail *detail() const { return m_detail; }
    void setDetail(TransmissionDetail *detail);
    [[nodiscard]] qint64 transmissionId() const { return m_id; }
    [[nodiscard]] bool isOpen() const { return m_id != 0; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] bool isDirty() const { return m_fields.isDirty(); }
    /// Whether every field passes the check that is made before sending.
    [[nodiscard]] bool isValid() const { return m_fields.isValid(); }
    /// Why it cannot be saved now, for staff; empty when it can.
    [[nodiscard]] QString saveRefusal() const;
    /// Why loading or saving failed, when no field is to blame.
    [[nodiscard]] QString error() const { return m_error; }
    /// What somebody else did to it meanwhile; empty when nothing. Nothing is overwritten then.
    [[nodiscard]] QString conflict() const { return m_conflict; }
    /// The revision that somebody else made meanwhile; 0: none. See takeToNewer().
    [[nodiscard]] qint64 newer() const { return m_newer; }
    /// What is shown was typed earlier and never saved.
    [[nodiscard]] bool isRestored() const { return m_restored; }
    [[nodiscard]] QString reason() const { return m_reason; }
    void setReason(const QString &reason);
    /// The first field with a problem, to put the cursor there; empty when there is none.
    [[nodiscard]] QString firstProblem() const { return m_fields.firstProblem(); }
    /// For how many transmissions something was typed and not saved.
    [[nodiscard]] int drafts() const { return static_cast<int>(m_drafts.size()); }
    /// Whether something was typed for that transmission and not saved.
    Q_INVOKABLE [[nodiscard]] bool hasDraft(qint64 id) const { return m_drafts.contains(id); }

    /// The courts whose code, name or county holds the text, "19463 Los Angeles …", in the order of the
    /// codes.
    Q_INVOKABLE [[nodiscard]] QStringList courtsLike(const QString &text) const;

    /// Opens the form on a transmission: reads its data in clear, which leaves an audit row.
    Q_INVOKABLE void begin(qint64 id);
    Q_INVOKABLE void setValue(const QString &field, const QString &text);
    Q_INVOKABLE void revert(const QString &field);
    /// Saves and sends again. Ends with done(), failed(), or a problem at a field.
    Q_INVOKABLE void save();
    /// Leaves the form; what was typed is kept.
    Q_INVOKABLE void leave();
    /// Leaves the form and forgets what was typed.
    Q_INVOKABLE void discard();
    /// Opens the newer revision with what was typed here.
    Q_INVOKABLE void takeToNewer();

Q_SIGNALS:
    void sessionChanged();
    void detailChanged();
    void openChanged();
    void stateChanged();
    void reasonChanged();
    void draftsChanged();
    /// Saved as this new transmission, which is on its way.
    void done(qint64 newId);
    void failed(const QString &sentence);

private:
    struct Draft
    {
        QHash<QString, QString> values; ///< only what was changed
        QString reason;
    };
    struct Loaded;
    void take(const Loaded &loaded);
    void edited();
    void keepDraft();
    void watch();
    void sessionMoved();
    void learnFate();
    void saved(qint64 newId);
    void saveFailed(const core::Error &error);
    void close();
    [[nodiscard]] QDate today(const QString &zone) const;

    core::SystemClock m_systemClock;
    const core::Clock &m_clock;
    QPointer<Session> m_session;
    QPointer<TransmissionDetail> m_detail;
    QString m_login; ///< whose drafts these are
    qint64 m_id = 0;
    quint64 m_request = 0;
    bool m_loading = false;
    bool m_saving = false;
    bool m_fateUnknown = false; ///< the database went away while saving
    bool m_restored = false;
    qint64 m_newer = 0;
    QString m_error;
    QString m_conflict;
    QString m_reason;
    std::vector<transmissions::detail::Court> m_courts;
    CorrectionFields m_fields;
    QHash<qint64, Draft> m_drafts;
};

} // namespace transmittal::models
