// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table_model.h"

namespace transmittal::models {

/// The secrets of a channel: which worker can open which, never a value; and the way to set one. A secret is
/// sealed on this machine to every approved worker and can be read back by nobody, this object included. GUI
/// thread.
class ChannelSecrets : public TableModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY channelChanged FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY savingChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY summaryChanged FINAL)
    Q_PROPERTY(QString locked READ locked NOTIFY lockedChanged FINAL)

public:
    enum SecretRole {
        WorkstationRole = ExtraRole, ///< "workstation"
        LoginRole,                   ///< "login": the worker's
        CanOpenRole,                 ///< "canOpen"
        SetRole,                     ///< "set": who set it and when, in words; empty when it cannot be opened
    };
    Q_ENUM(SecretRole)

    struct Holder
    {
        qint64 id = 0;
        QString secret;
        QString workstation;
        QString login;
        bool canOpen = false;
        QString set;
        bool operator==(const Holder &) const = default;
    };

    explicit ChannelSecrets(QObject *parent = nullptr);

    [[nodiscard]] const QString &channel() const { return m_channel; }
    void setChannel(const QString &channel);
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// Why the last setting was refused; empty when it was not.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// "Two of three workers can open it.", with what to do where one cannot.
    [[nodiscard]] QString summary() const;
    /// Every approved worker can open every secret.
    [[nodiscard]] bool isComplete() const;
    /// Why this person cannot set one; empty when they can.
    [[nodiscard]] QString locked() const;

    /// Seals and stores it; secretSet() or problem follows. The text is not kept.
    Q_INVOKABLE void setSecret(const QString &name, const QString &text);
    Q_INVOKABLE void forgetProblem();

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void channelChanged();
    void savingChanged();
    void summaryChanged();
    void lockedChanged();
    void secretSet(const QString &name);

protected:
    [[nodiscard]] qint64 idOf(int row) const override { return m_holders[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] QStringList liveChannels() const override;
    void read() override;
    void clearRows() override;

private:
    void take(std::vector<Holder> holders);

    QString m_channel;
    QString m_problem;
    std::vector<Holder> m_holders;
    bool m_saving = false;
};

} // namespace transmittal::models
