// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff_table.h"

#include "access/access_repository.h"
#include "format.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using access::StaffRole;
using core::Result;
using database::Connection;

QString roleWord(StaffRole role)
{
    switch (role) {
    case StaffRole::Viewer:
        return StaffTable::tr("Viewer");
    case StaffRole::Operator:
        return StaffTable::tr("Operator");
    case StaffRole::Manager:
        return StaffTable::tr("Manager");
    case StaffRole::Administrator:
        return StaffTable::tr("Administrator");
    }
    return {};
}

QString roleMeaning(StaffRole role)
{
    switch (role) {
    case StaffRole::Viewer:
        return StaffTable::tr("Looks at everything and changes nothing.");
    case StaffRole::Operator:
        return StaffTable::tr("Also corrects, sends, retries and cancels transmissions.");
    case StaffRole::Manager:
        return StaffTable::tr(
            "Also pauses channels, resolves unconfirmed transmissions, deletes, and reads the audit.");
    case StaffRole::Administrator:
        return StaffTable::tr("Also sets up channels, workers and staff.");
    }
    return {};
}

StaffTable::StaffTable(QObject *parent) : LoadedTable(parent)
{
    setInitialSort(u"login"_s, false);
}

QString StaffTable::loginOf(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : m_people[static_cast<std::size_t>(row)].login;
}

qint64 StaffTable::idOfLogin(const QString &login) const
{
    return m_ids.value(login);
}

QList<TableColumn> StaffTable::columns() const
{
    return {{u"login"_s, tr("Login"), u"mono"_s, 158, 80, false, true},
            {u"name"_s, tr("Name"), u"text"_s, 160, 80, false, true, false, 1},
            {u"role"_s, tr("Role"), u"text"_s, 122, 80, false, true},
            {u"status"_s, tr("Status"), u"status"_s, 100, 80, false, true},
            {u"email"_s, tr("E-mail"), u"text"_s, 150, 80, false, true, false, 2},
            {u"since"_s, tr("Since"), u"date"_s, 106, 70, false, true}};
}

int StaffTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

TableCell StaffTable::cell(int row, int column) const
{
    return cellOf(m_people[static_cast<std::size_t>(row)], column);
}

TableCell StaffTable::cellOf(const Person &person, int column)
{
    const bool disabled = person.disabledAt.isValid();
    switch (column) {
    case 0:
        return {person.login, {}, {}, {}};
    case 1:
        return {person.fullName, {}, {}, {}};
    case 2:
        return {roleWord(person.role), {}, roleMeaning(person.role), static_cast<int>(person.role)};
    case 3:
        return {disabled ? tr("Disabled") : tr("Active"), disabled ? u"disabled"_s : u"active"_s,
                disabled
                    ? tr("Disabled by %1 on %2").arg(person.disabledBy, Format::dateTime(person.disabledAt))
                    : QString(),
                disabled};
    case 4:
        return {person.email, {}, {}, {}};
    default:
        return {
            Format::date(person.createdAt), {}, Format::exactDateTime(person.createdAt), person.createdAt};
    }
}

void StaffTable::read()
{
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Lists, this,
        [](Connection &connection) { return access::AccessRepository(connection).staff(); },
        [this, number](const Result<std::vector<access::StaffMember>> &staff) {
            if (!isCurrent(number))
                return;
            if (!staff)
                return finishRead(staff.error());
            std::vector<Person> people;
            for (const auto &one : *staff) {
                const qint64 id = m_ids.contains(one.login)
                                      ? m_ids.value(one.login)
                                      : m_ids.insert(one.login, m_ids.size() + 1).value();
                people.push_back({id, one.login, one.fullName, one.email.value_or(QString()), one.role,
                                  one.createdAt, one.disabledBy, one.disabledAt.value_or(QDateTime())});
            }
            // Whoever may still log in comes first, unless it is the status that is sorted by.
            arrange(
                m_people, std::move(people), [](const Person &person) { return person.id; }, &cellOf,
                [byStatus = sortColumn() == "status"_L1](const Person &person) {
                    return byStatus || !person.disabledAt.isValid();
                });
            finishRead();
        });
}

void StaffTable::clearRows()
{
    takeRows(m_people, {}, [](const Person &person) { return person.id; });
}

} // namespace transmittal::models
