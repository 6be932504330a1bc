// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table_model.h"

namespace transmittal::models {

/// The channels, each with whether it goes and what waits in it. GUI thread.
class ChannelList : public TableModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    enum ChannelRole {
        NameRole = ExtraRole, ///< "name": "tvcc"
        TitleRole,            ///< "title"
        ConditionRole,        ///< "condition": for StatusLook
        WaitingRole,          ///< "waiting": what waits and what is on hold, in words
    };
    Q_ENUM(ChannelRole)

    struct Channel
    {
        qint64 id = 0;
        QString name;
        QString title;
        QString condition;
        qint64 waiting = 0;
        qint64 held = 0;
        bool operator==(const Channel &) const = default;
    };

    using TableModel::TableModel;

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] qint64 idOf(int row) const override { return m_channels[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] QStringList liveChannels() const override;
    void read() override;
    void clearRows() override;

private:
    std::vector<Channel> m_channels;
    QHash<QString, qint64> m_ids; ///< a channel keeps its number while the program runs
};

/// The queue's condition in the words of StatusLook: "open", "paused", "held", "tripped", "closed",
/// "disabled".
[[nodiscard]] QString channelStatus(const QString &condition);

} // namespace transmittal::models
