// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bulk_items.h"
#include "row_selection.h"
#include "transmission_table.h"

namespace transmittal::models {

/// Why some of what is selected is passed over.
struct BulkExclusion
{
    Q_GADGET
    QML_VALUE_TYPE(bulkExclusion)
    Q_PROPERTY(QString reason MEMBER reason CONSTANT FINAL)
    Q_PROPERTY(qint64 count MEMBER count CONSTANT FINAL)

public:
    QString reason; ///< a sentence
    qint64 count = 0;
};

/// One bulk action from the question to its end: preview(), then start() with what was previewed, then
/// progress until it ended, by whichever worker. Closing the client ends nothing of it; watch() takes it up
/// again. GUI thread.
class BulkAction : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        transmittal::models::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(transmittal::models::BulkAction::Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    Q_PROPERTY(qint64 applies READ applies NOTIFY changed FINAL)
    Q_PROPERTY(qint64 passedOver READ passedOver NOTIFY changed FINAL)
    Q_PROPERTY(bool capped READ isCapped NOTIFY changed FINAL)
    Q_PROPERTY(QList<transmittal::models::BulkExclusion> exclusions READ exclusions NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(qint64 bulk READ bulk NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int done READ done NOTIFY changed FINAL)
    Q_PROPERTY(int skipped READ skipped NOTIFY changed FINAL)
    Q_PROPERTY(int failed READ failed NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(bool needsReason READ needsReason NOTIFY changed FINAL)
    Q_PROPERTY(transmittal::models::BulkItems *items READ items CONSTANT FINAL)

public:
    enum class Stage {
        Idle,
        Previewing,
        Previewed, ///< the question can be asked
        Starting,
        Running,
        Stopping,
        Stopped,
        Finished,
    };
    Q_ENUM(Stage)

    explicit BulkAction(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] Stage stage() const { return m_stage; }
    /// "send", "retry", "cancel" or "delete".
    [[nodiscard]] QString action() const { return m_action; }
    /// What it would be done to, and what not. With capped both are more than this.
    [[nodiscard]] qint64 applies() const { return m_applies; }
    [[nodiscard]] qint64 passedOver() const { return m_passedOver; }
    [[nodiscard]] bool isCapped() const { return m_capped; }
    /// The most frequent reason first.
    [[nodiscard]] QList<BulkExclusion> exclusions() const { return m_exclusions; }
    /// "Send 214 transmissions? 3 will be passed over." Translated; empty before the preview.
    [[nodiscard]] QString question() const;
    /// "210 done, 3 passed over, 4 failed." Translated; empty before the start.
    [[nodiscard]] QString summary() const;
    /// Why the last step failed, for staff. The stage is then the one before that step.
    [[nodiscard]] QString error() const { return m_error; }
    /// Its number, 0 before the start.
    [[nodiscard]] qint64 bulk() const { return m_status.id; }
    [[nodiscard]] int total() const { return m_status.total; }
    [[nodiscard]] int done() const { return m_status.done; }
    [[nodiscard]] int skipped() const { return m_status.skipped; }
    [[nodiscard]] int failed() const { return m_status.failed; }
    /// 0 to 1.
    [[nodiscard]] double progress() const;
    /// Cancelling and deleting are kept with a reason.
    [[nodiscard]] bool needsReason() const;
    [[nodiscard]] BulkItems *items() { return &m_items; }

    /// Asks what the action would do to the selected rows; with a selection of all, to everything that
    /// matches the table's filter less what was taken out.
    Q_INVOKABLE void preview(const QString &action, transmittal::models::TransmissionTable *table,
                             transmittal::models::RowSelection *selection);
    Q_INVOKABLE void previewIds(const QString &action, const QList<qint64> &ids);
    /// Does what was previewed. In any other stage than Previewed it does nothing.
    Q_INVOKABLE void start(const QString &reason);
    /// What is done stays done; what waits is left as it is.
    Q_INVOKABLE void stop();
    /// Follows a bulk action that runs already, or shows one that ended.
    Q_INVOKABLE void watch(qint64 bulk);
    /// Back to the beginning; what runs goes on.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void sessionChanged();
    void changed();
    /// It has finished or was stopped.
    void ended();

private:
    void previewFilter(const QString &action, const transmissions::TransmissionFilter &filter);
    void takePreview(const std::vector<transmissions::BulkPreviewLine> &lines);
    void readStatus();
    void takeStatus(const transmissions::BulkStatus &status);
    void fail(const core::Error &error, Stage back);
    void enter(Stage stage);
    [[nodiscard]] bool isUnderWay() const { return m_stage == Stage::Running || m_stage == Stage::Stopping; }

    QPointer<Session> m_session;
    BulkItems m_items;
    transmissions::TransmissionFilter m_filter;
    transmissions::BulkStatus m_status;
    QList<BulkExclusion> m_exclusions;
    QString m_action;
    QString m_error;
    qint64 m_applies = 0;
    qint64 m_passedOver = 0;
    quint64 m_number = 0; ///< of the newest question: older answers are dropped
    Stage m_stage = Stage::Idle;
    bool m_capped = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace transmittal::models
