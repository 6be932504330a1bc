// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/queue_health.h"
#include "loaded_table.h"

#include <QTimer>

namespace transmittal::models {

/// One job that a worker process holds.
struct WorkerJob
{
    Q_GADGET
    QML_VALUE_TYPE(workerJob)
    Q_PROPERTY(qint64 job MEMBER job CONSTANT FINAL)
    Q_PROPERTY(QString queue MEMBER queue CONSTANT FINAL)
    Q_PROPERTY(QString work MEMBER work CONSTANT FINAL)
    Q_PROPERTY(QString phase MEMBER phase CONSTANT FINAL)
    Q_PROPERTY(QString phaseWord MEMBER phaseWord CONSTANT FINAL)
    Q_PROPERTY(qint64 transmission MEMBER transmission CONSTANT FINAL)
    Q_PROPERTY(int attempt MEMBER attempt CONSTANT FINAL)
    Q_PROPERTY(QDateTime since MEMBER since CONSTANT FINAL)
    Q_PROPERTY(QDateTime leaseUntil MEMBER leaseUntil CONSTANT FINAL)

public:
    qint64 job = 0;
    QString queue;
    QString work;            ///< "Transmission 17", "E-mail"; translated
    QString phase;           ///< "prepared", "connecting", "sending", "replied"; empty: only claimed
    QString phaseWord;       ///< translated
    qint64 transmission = 0; ///< 0 when it is about none
    int attempt = 0;
    QDateTime since; ///< when it was claimed
    QDateTime leaseUntil;
    bool operator==(const WorkerJob &) const = default;
};

/// Every worker process, live ones first: who holds what, in which phase, for how long, and when it was last
/// heard of (requirement X14). Small: all of it is loaded. GUI thread.
class WorkerBoard : public LoadedTable
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool withStopped READ isWithStopped WRITE setWithStopped NOTIFY filterChanged FINAL)
    Q_PROPERTY(int alive READ alive NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int silent READ silent NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int holding READ holding NOTIFY figuresChanged FINAL)
    Q_PROPERTY(bool draining READ isDraining NOTIFY drainingChanged FINAL)

public:
    explicit WorkerBoard(QObject *parent = nullptr);

    /// At first false; true shows those that stopped within a day as well.
    [[nodiscard]] bool isWithStopped() const { return m_withStopped; }
    void setWithStopped(bool withStopped);
    [[nodiscard]] QVariantMap filters() const override;
    /// Processes that were heard of lately; that were not, and did not say that they stop; jobs that all
    /// hold.
    [[nodiscard]] int alive() const;
    [[nodiscard]] int silent() const;
    [[nodiscard]] int holding() const;
    /// A drain order is under way to the database.
    [[nodiscard]] bool isDraining() const { return m_asking > 0; }

    /// Asks the one process, or all of a workstation, to take nothing new, finish what they hold and end;
    /// managers and above. Says how it went by drained() or failed().
    Q_INVOKABLE void drainProcess(qint64 process);
    Q_INVOKABLE void drainWorkstation(const QString &workstation);
    /// How many live processes of it are not draining yet; for the question before.
    Q_INVOKABLE [[nodiscard]] int drainable(const QString &workstation) const;

    /// Whether or not the search lets it through; nothing when the board does not have it.
    [[nodiscard]] const jobs::WorkerOnBoard *worker(qint64 process) const;
    /// An older program than this one, or than the newest on the board.
    [[nodiscard]] bool isOlder(const jobs::WorkerOnBoard &worker) const;
    /// What it holds, the longest held first.
    [[nodiscard]] static QList<WorkerJob> jobsOf(const jobs::WorkerOnBoard &worker);

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    void figuresChanged();
    void drainingChanged();
    /// How many processes were asked; 0: they drain or are gone already.
    void drained(qint64 processes);
    void failed(const QString &why);

protected:
    [[nodiscard]] qint64 idOf(int row) const override;
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] QStringList liveChannels() const override;
    void read() override;
    void readChanges() override;
    void clearRows() override;
    void takeFilters(const QVariantMap &filters) override;

private:
    struct Worker : jobs::WorkerOnBoard
    {
        bool operator==(const Worker &other) const;
    };

    [[nodiscard]] TableCell cellOf(const Worker &worker, int column) const;
    void take(const std::vector<jobs::WorkerOnBoard> &workers);
    template <typename Work>
    void drain(Work work);
    [[nodiscard]] static QString doing(const jobs::WorkerOnBoard &worker);

    std::vector<Worker> m_all;     ///< what the figures count, whatever is searched for
    std::vector<Worker> m_workers; ///< the rows
    QTimer m_pause; ///< running: read lately, so that a bulk send does not read it ten times a second
    bool m_again = false;
    bool m_withStopped = false;
    int m_asking = 0;
};

} // namespace transmittal::models
