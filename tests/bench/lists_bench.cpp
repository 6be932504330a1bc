// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of transmissions asks of the database, with a million of them (TRANSMITTAL_BENCH_ROWS for
// another number): 95 of 100 answers come within the printed time, the goal being 100 ms. Then what the
// lists' indexes cost the engine. How each figure is measured stands in docs/figures.md.

#include "bench/support/bench_database.h"
#include "bench/support/figure.h"
#include "transmissions/desk_repository.h"
#include "transmissions/list_repository.h"
#include "transmissions/statistics_repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::bench;
using transmissions::ListOrder;
using transmissions::ListPage;
using transmissions::ListPlace;
using transmissions::TransmissionFilter;
namespace lists = transmissions::lists;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int samples = 40;
constexpr int pageRows = 200;
constexpr int completions = 2000;

double milliseconds(const std::function<void()> &work)
{
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Measures with other values each time; the first is thrown away, as it plans and opens.
void measure(const QString &name, const std::function<void(QRandomGenerator &)> &work)
{
    QRandomGenerator random(1);
    work(random);
    std::vector<double> took;
    for (int i = 0; i < samples; ++i)
        took.push_back(milliseconds([&] { work(random); }));
    note(u"%1: p50 %2 ms, p95 %3 ms"_s.arg(name, -46)
             .arg(percentile(took, 0.5), 0, 'f', 1)
             .arg(percentile(took, 0.95), 0, 'f', 1));
    print({.name = u"list, "_s + name + u", p95"_s,
           .unit = u"ms"_s,
           .ours = {{percentile(took, 0.95)}},
           .less = true});
}

template <typename T>
const T &pick(const QList<T> &values, QRandomGenerator &random)
{
    return values.at(random.bounded(static_cast<int>(values.size())));
}

void measureLists(database::Connection &desk, qint64 rows)
{
    const QList<QString> columns{u"created"_s, u"status"_s,   u"channel"_s,  u"student"_s,
                                 u"licence"_s, u"citation"_s, u"court"_s,    u"completed"_s,
                                 u"due"_s,     u"attempts"_s, u"next_try"_s, u"certificate"_s};
    const QList<QString> names{u"smith"_s,   u"garc"_s, u"lee"_s, u"nguyen m"_s,
                               u"ana lop"_s, u"ki"_s,   u"s"_s,   u"zz"_s};
    const QList<QString> states{u"rejected"_s,    u"failed"_s,   u"pending"_s,
                                u"unconfirmed"_s, u"accepted"_s, u"on_hold"_s};
    const auto page = [&desk](const TransmissionFilter &filter, const ListOrder &order, ListPage which,
                              const ListPlace &place = {}) {
        return need(lists::page(desk, filter, order, which, place, pageRows));
    };
    const auto direction = [](QRandomGenerator &random) {
        return random.bounded(2) == 1;
    };

    measure(u"first page, newest first"_s, [&](auto &) { page({}, {}, ListPage::First); });
    measure(u"first page, any column"_s, [&](auto &random) {
        page({}, {pick(columns, random), direction(random)}, ListPage::First);
    });
    measure(u"jump to the end, any column"_s, [&](auto &random) {
        page({}, {pick(columns, random), direction(random)}, ListPage::Last);
    });
    measure(u"next page from anywhere, by student"_s, [&](auto &random) {
        page({}, {u"student"_s, false}, ListPage::After, {{}, 1 + random.bounded(static_cast<int>(rows))});
    });
    measure(u"change of state filter"_s, [&](auto &random) {
        TransmissionFilter filter;
        filter.states = {pick(states, random)};
        page(filter, {}, ListPage::First);
        need(lists::count(desk, filter));
    });
    measure(u"state filter sorted by any column"_s, [&](auto &random) {
        TransmissionFilter filter;
        filter.states = {pick(states, random)};
        page(filter, {pick(columns, random), direction(random)}, ListPage::First);
    });
    measure(u"change of court or error filter"_s, [&](auto &random) {
        TransmissionFilter filter;
        if (direction(random))
            filter.court = QString::number(19000 + random.bounded(60)).rightJustified(5, u'0');
        else
            filter.code =
                pick(QList<QString>{u"NETWORK"_s, u"ACCESS_DENIED"_s, u"VALIDATION_FAILED"_s}, random);
        page(filter, {}, ListPage::First);
    });
    measure(u"a week of completions"_s, [&](auto &random) {
        TransmissionFilter filter;
        filter.completedFrom = QDateTime::currentDateTimeUtc().date().addDays(-7 - random.bounded(350));
        filter.completedTo = filter.completedFrom.addDays(7);
        page(filter, {}, ListPage::First);
    });
    measure(u"search for a name"_s, [&](auto &random) {
        TransmissionFilter filter;
        filter.search = pick(names, random);
        page(filter, {}, ListPage::First);
    });
    measure(u"search for a name, sorted by student"_s, [&](auto &random) {
        TransmissionFilter filter;
        filter.search = pick(names, random);
        page(filter, {u"student"_s, false}, ListPage::First);
    });
    measure(u"count of a search (to 10,000)"_s, [&](auto &random) {
        TransmissionFilter filter;
        filter.search = pick(names, random);
        need(lists::count(desk, filter));
    });
    measure(u"counters of all states"_s, [&](auto &) { need(lists::countStates(desk, {})); });
    measure(u"counters of a search"_s, [&](auto &random) {
        TransmissionFilter filter;
        filter.search = pick(names, random);
        need(lists::countStates(desk, filter));
    });
    measure(u"preview, all that there is"_s, [&](auto &random) {
        TransmissionFilter filter;
        filter.exclude = {random.bounded(1000), random.bounded(1000)};
        need(transmissions::desk::previewBulk(desk, transmissions::BulkAction::Retry, filter));
    });
    measure(u"preview, all of a search"_s, [&](auto &random) {
        TransmissionFilter filter;
        filter.search = pick(names, random);
        need(transmissions::desk::previewBulk(desk, transmissions::BulkAction::Cancel, filter));
    });
    measure(u"what changed, 1,000 rows shown"_s, [&](auto &) {
        const auto since = need(lists::changesStart(desk));
        lists::Shown shown;
        for (qint64 id = rows; id > rows - 1000; --id)
            shown.ids << id;
        need(lists::changes(desk, {}, {}, since, shown, 2000));
    });
    measure(u"30 days of outcomes"_s,
            [&](auto &) { need(transmissions::statistics::outcomesByDay(desk, u"tvcc"_s, 30)); });
    measure(u"what waits on a person"_s,
            [&](auto &) { need(transmissions::statistics::waitingOnPerson(desk, {})); });
}

/// Milliseconds for a completion by the platform, with its transmission and job, and for a change of its
/// state.
void measureWrites(database::Connection &desk, const QString &suffix)
{
    std::vector<double> inserts;
    std::vector<double> updates;
    for (int round = 0; round < rounds(); ++round) {
        inserts.push_back(milliseconds([&] {
                              run(desk, uR"(
            with person as (
                insert into public.student (first_name, last_name, birth_date, driver_license)
                select 'Ana', 'Sample' || n, date '1980-02-03', 'X' || n from generate_series(1, $1::int) n returning id)
            insert into public.enrollment (student_id, course_id, court_id, citation_number, due_date, completed_at)
            select id, 1, 1, 'X' || id, current_date + 30, now() from person)"_s,
                                  {completions});
                          }) /
                          completions);
        updates.push_back(milliseconds([&] {
                              run(desk,
                                  u"update core.transmission set attempts = attempts + 1 where id in "
                                  "(select id from core.transmission order by id desc limit $1)"_s,
                                  {completions});
                          }) /
                          completions);
    }
    print({.name = u"a completion recorded"_s + suffix, .unit = u"ms"_s, .ours = {inserts}, .less = true});
    print(
        {.name = u"a change of a transmission"_s + suffix, .unit = u"ms"_s, .ours = {updates}, .less = true});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 rows = qEnvironmentVariable("TRANSMITTAL_BENCH_ROWS", u"1000000"_s).toLongLong();
    BenchDatabase server;
    note(server.description());
    const auto desk = need(database::Connection::open(server.fresh()));
    need(desk->setStatementTimeout(std::chrono::hours(1)));
    QFile script(QStringLiteral(TRANSMITTAL_MANY_TRANSMISSIONS));
    if (!script.open(QIODevice::ReadOnly))
        giveUp(u"cannot read "_s + script.fileName());
    note(u"Making %1 transmissions"_s.arg(rows));
    need(desk->executeScript(
        QString::fromUtf8(script.readAll()).replace(u"${count}"_s, QString::number(rows))));
    run(*desk, u"vacuum analyze core.transmission"_s);
    run(*desk, u"vacuum analyze core.transmission_key"_s);
    run(*desk, u"analyze"_s);
    measureLists(*desk, rows);
    measureWrites(*desk, u", with the lists' indexes"_s);
    need(desk->executeScript(
        u"alter table core.transmission disable trigger transmission_listed;"
        "drop index core.transmission_attempts, core.transmission_next_try, core.transmission_due,"
        "core.transmission_certificate, core.transmission_code"_s));
    measureWrites(*desk, u", without them"_s);
    return 0;
}
