// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/registered_worker.h"
#include "loaded_table.h"

namespace transmittal::models {

/// The machines that may work, those that ask to, and those that did; with what an administrator does about
/// them. GUI thread.
class WorkerRegistry : public LoadedTable
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString locked READ locked NOTIFY lockedChanged FINAL)
    Q_PROPERTY(bool acting READ isActing NOTIFY actingChanged FINAL)

public:
    struct Worker
    {
        qint64 id = 0;
        QString login;
        QString workstation;
        access::WorkerState state = access::WorkerState::Requested;
        QString fingerprint;
        QString requestedBy;
        QDateTime requestedAt;
        QString approvedBy;
        QString retiredBy;
        bool operator==(const Worker &) const = default;
    };

    explicit WorkerRegistry(QObject *parent = nullptr);

    /// Why this person cannot approve and retire; empty when they can.
    [[nodiscard]] QString locked() const;
    [[nodiscard]] bool isActing() const { return m_acting; }

    Q_INVOKABLE [[nodiscard]] QString loginOf(qint64 id) const;
    Q_INVOKABLE [[nodiscard]] QString workstationOf(qint64 id) const;
    /// In groups of four, as it is read out over the phone.
    Q_INVOKABLE [[nodiscard]] QString fingerprintOf(qint64 id) const;
    /// "requested", "approved", "retired"; empty when it is gone.
    Q_INVOKABLE [[nodiscard]] QString stateOf(qint64 id) const;
    /// Who asked for it.
    Q_INVOKABLE [[nodiscard]] QString requestedByOf(qint64 id) const;

    /// After comparing the fingerprint. done() or refusedToAct() follows.
    Q_INVOKABLE void approve(qint64 id);
    /// For good: its sessions end, and what was sealed to it is deleted.
    Q_INVOKABLE void retire(qint64 id);

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    void lockedChanged();
    void actingChanged();
    void done(const QString &text);
    void refusedToAct(const QString &text);

protected:
    [[nodiscard]] qint64 idOf(int row) const override { return m_workers[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] QStringList liveChannels() const override { return {QStringLiteral("tm_worker")}; }
    void read() override;
    void clearRows() override;

private:
    [[nodiscard]] const Worker *find(qint64 id) const;
    void setActing(bool acting);
    [[nodiscard]] static TableCell cellOf(const Worker &worker, int column);

    std::vector<Worker> m_workers;
    bool m_acting = false;
};

/// A key's fingerprint in groups of four digits.
[[nodiscard]] QString grouped(const QString &fingerprint);

} // namespace transmittal::models
