// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace transmittal::models {

/// How well a text fits what somebody typed: every letter must come in its order, whole words and their
/// beginnings count most. Higher is better; below zero: it does not fit. Case and accents do not matter.
[[nodiscard]] int fuzzyScore(QStringView text, QStringView query);

/// The commands to choose from, best first: for the palette (while nothing is typed recent ones first, then
/// what is done on this page, and last what is refused now) and for the overview of keys (all with a key, by
/// group). GUI thread; empty until active.
class CommandList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active MEMBER m_active WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(QString query MEMBER m_query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(Kind kind MEMBER m_kind WRITE setKind NOTIFY kindChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum class Kind {
        Palette, ///< enabled, refused or not, and not left to a control
        Keys,    ///< with a key, enabled or not, in their groups
        Bound,   ///< with a key that the frame makes work, in the order of their coming
    };
    Q_ENUM(Kind)

    enum Role {
        CommandRole = Qt::UserRole + 1, ///< "command": Command*
        CommandIdRole,                  ///< "commandId"
        TextRole,                       ///< "text"
        GroupRole,                      ///< "group"
        KeyRole,                        ///< "key": as this system writes it
        IconRole,                       ///< "iconName"
        RecentRole,                     ///< "recent": bool
        RefusalRole,                    ///< "refusal": why it cannot be done now; empty when it can
    };
    Q_ENUM(Role)

    explicit CommandList(QObject *parent = nullptr);

    void setActive(bool active);
    void setQuery(const QString &query);
    void setKind(Kind kind);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Does the command in this row; for the palette.
    Q_INVOKABLE bool run(int row);

Q_SIGNALS:
    void activeChanged();
    void queryChanged();
    void kindChanged();
    void countChanged();

private:
    [[nodiscard]] std::vector<QPointer<Command>> wanted() const;
    void update();
    void renew();

    QPointer<Commands> m_commands;
    std::vector<QPointer<Command>> m_rows;
    QString m_query;
    Kind m_kind = Kind::Palette;
    bool m_active = false;
};

} // namespace transmittal::models
