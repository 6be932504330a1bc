// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/staff_member.h"
#include "loaded_table.h"

namespace transmittal::models {

/// Everybody who has or had a login (A1), the active ones first. GUI thread.
class StaffTable : public LoadedTable
{
    Q_OBJECT
    QML_ELEMENT

public:
    struct Person
    {
        qint64 id = 0;
        QString login;
        QString fullName;
        QString email; ///< empty: none, or this person is not told
        access::StaffRole role = access::StaffRole::Viewer;
        QDateTime createdAt;
        QString disabledBy; ///< empty unless disabled
        QDateTime disabledAt;
        bool operator==(const Person &) const = default;
    };

    explicit StaffTable(QObject *parent = nullptr);

    /// The login of a row; empty when it is gone.
    Q_INVOKABLE [[nodiscard]] QString loginOf(qint64 id) const;
    /// The row of a login, 0 when there is none.
    Q_INVOKABLE [[nodiscard]] qint64 idOfLogin(const QString &login) const;

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] qint64 idOf(int row) const override { return m_people[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] QStringList liveChannels() const override { return {QStringLiteral("tm_staff")}; }
    void read() override;
    void clearRows() override;

private:
    [[nodiscard]] static TableCell cellOf(const Person &person, int column);

    std::vector<Person> m_people;
    QHash<QString, qint64> m_ids; ///< a login keeps its number while the program runs
};

/// A role as staff call it, translated; and what it may do, in a sentence.
[[nodiscard]] QString roleWord(access::StaffRole role);
[[nodiscard]] QString roleMeaning(access::StaffRole role);

} // namespace transmittal::models
