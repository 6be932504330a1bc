// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loaded_table.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::LoadedTable;
using models::TableCell;

namespace {

/// Machines with a name and an age, which the test gives it.
class Machines : public LoadedTable
{
public:
    struct Machine
    {
        qint64 id = 0;
        QString name;
        int age = 0;
        bool gone = false;
        bool operator==(const Machine &) const = default;
    };

    explicit Machines(OnChange onChange = OnChange::Sort) : LoadedTable(nullptr, onChange) { restart(); }

    void change(std::vector<Machine> machines)
    {
        m_stored = std::move(machines);
        readChanges();
    }
    [[nodiscard]] QString shown() const
    {
        QStringList names;
        for (const Machine &machine : m_shown)
            names << machine.name;
        return names.join(u' ');
    }

    [[nodiscard]] QList<models::TableColumn> columns() const override
    {
        return {{u"name"_s, u"Name"_s, u"text"_s, 100, 60, false, true},
                {u"age"_s, u"Age"_s, u"ago"_s, 100, 60, false, true}};
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
    }

protected:
    [[nodiscard]] bool mayRead() const override { return true; }
    [[nodiscard]] qint64 idOf(int row) const override { return m_shown[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] TableCell cell(int row, int column) const override
    {
        return cellOf(m_shown[static_cast<std::size_t>(row)], column);
    }
    void read() override
    {
        arrange(
            m_shown, m_stored, [](const Machine &machine) { return machine.id; }, &cellOf,
            [](const Machine &machine) { return !machine.gone; });
        finishRead();
    }
    void clearRows() override { m_shown.clear(); }

private:
    [[nodiscard]] static TableCell cellOf(const Machine &machine, int column)
    {
        if (column == 0)
            return {machine.name, {}, {}, {}};
        return {u"%1 minutes"_s.arg(machine.age), {}, {}, machine.age};
    }

    std::vector<Machine> m_stored;
    std::vector<Machine> m_shown;
};

const std::vector<Machines::Machine> office{
    {1, u"worker-10"_s, 9}, {2, u"Front"_s, 100}, {3, u"worker-2"_s, 20}, {4, u"attic"_s, 3, true}};

} // namespace

TEST_CASE("A small list is sorted as people count and by value, not by how a value is written", "[models]")
{
    Machines machines;
    const QAbstractItemModelTester tester(&machines, QAbstractItemModelTester::FailureReportingMode::Fatal);
    machines.change(office);
    CHECK(machines.shown() == u"worker-10 Front worker-2 attic"_s);
    machines.sortBy(u"name"_s, false);
    CHECK(machines.shown() == u"Front worker-2 worker-10 attic"_s);
    machines.sortBy(u"age"_s, true);
    CHECK(machines.shown() == u"Front worker-2 worker-10 attic"_s);
    machines.sortBy(u"age"_s, false);
    CHECK(machines.shown() == u"worker-10 worker-2 Front attic"_s);
    machines.sortAsAtFirst();
    CHECK(machines.shown() == u"worker-10 Front worker-2 attic"_s);
    CHECK(machines.total() == 4);
}

TEST_CASE("A small list is searched for words in any of its cells", "[models]")
{
    Machines machines;
    machines.change(office);
    machines.setSearch(u"WORKER 20"_s);
    CHECK(machines.shown() == u"worker-2"_s);
    CHECK(machines.total() == 1);
    machines.setSearch(u"  "_s);
    CHECK(machines.count() == 4);
    machines.setSearch(u"nobody"_s);
    CHECK(machines.count() == 0);
    machines.change({{5, u"nobody's"_s}});
    CHECK(machines.shown() == u"nobody's"_s);
}

TEST_CASE(
    "A filter of a small list that was kept finds the same again in the present order, and is told once",
    "[models]")
{
    Machines machines;
    machines.change(office);
    machines.sortBy(u"name"_s, false);
    QSignalSpy told(&machines, &LoadedTable::filterChanged);
    CHECK_FALSE(machines.isFiltered());
    machines.setSearch(u" worker "_s);
    CHECK(machines.isFiltered());
    CHECK(told.count() == 1);
    const QVariantMap kept = machines.filters();
    CHECK(kept == QVariantMap{{u"search"_s, u"worker"_s}});
    machines.setFilters({{u"unknown"_s, 1}});
    CHECK_FALSE(machines.isFiltered());
    CHECK(machines.count() == 4);
    CHECK(told.count() == 2);
    machines.setFilters(kept);
    machines.setFilters(kept);
    CHECK(machines.shown() == u"worker-2 worker-10"_s);
    CHECK(machines.search() == u"worker"_s);
    CHECK(told.count() == 3);
}

TEST_CASE("Rows whose values change all the time keep their places until somebody asks", "[models]")
{
    Machines machines(LoadedTable::OnChange::KeepPlaces);
    machines.change({{1, u"a"_s, 1}, {2, u"b"_s, 2}, {3, u"c"_s, 3}});
    machines.sortBy(u"age"_s, false);
    machines.change({{4, u"d"_s, 0}, {1, u"a"_s, 9}, {3, u"c"_s, 3}});
    CHECK(machines.shown() == u"a c d"_s);
    machines.refresh();
    CHECK(machines.shown() == u"d c a"_s);
}
