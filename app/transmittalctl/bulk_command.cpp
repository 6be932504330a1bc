// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulk_command.h"

#include "invocation.h"
#include "jobs/board_repository.h"
#include "records.h"
#include "transmissions/desk_repository.h"
#include "waiting.h"

#include <algorithm>

namespace transmittal::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using transmissions::BulkAction;
using transmissions::BulkStatus;
using transmissions::TransmissionFilter;
namespace desk = transmissions::desk;

namespace {

const Columns itemColumns{
    {u"transmission_id"_s, u"TRANSMISSION"_s}, {u"result"_s, u"RESULT"_s}, {u"reason"_s, u"REASON"_s}};

QString progressOf(const BulkStatus &bulk)
{
    return u"%1: %2 of %3 done, %4 passed over, %5 failed"_s.arg(bulk.action)
        .arg(bulk.done)
        .arg(bulk.total)
        .arg(bulk.skipped)
        .arg(bulk.failed);
}

/// Shows how far it is until it has ended. Nothing: the database could not be asked any more, which was said.
std::optional<BulkStatus> follow(Invocation &in, database::Connection &connection, qint64 id)
{
    std::optional<BulkStatus> last;
    QString told;
    bool broken = false;
    bool warned = false;
    repeat(500ms, [&] {
        const auto now = desk::bulk(connection, id);
        if (!now) {
            in.failed(now.error());
            broken = true;
            return false;
        }
        last = *now;
        if (const QString text = progressOf(*last); text != told) {
            in.out().progress(text);
            told = text;
        }
        if (last->ended())
            return false;
        if (!warned) {
            const auto workers = jobs::board::workers(connection, false);
            const bool anybody =
                workers && std::any_of(workers->begin(), workers->end(), [](const auto &worker) {
                    return worker.queues.contains("engine"_L1) && worker.condition == "alive"_L1;
                });
            if (!anybody)
                in.out().note(u"Nobody works the queue engine now; the action waits for a worker."_s);
            warned = true;
        }
        return true;
    });
    in.out().endProgress();
    return broken ? std::nullopt : last;
}

/// What is left to say at the end: the sum, and each item that was not done.
int report(Invocation &in, database::Connection &connection, const BulkStatus &bulk)
{
    QJsonArray left;
    for (const QString &result : {u"failed"_s, u"skipped"_s}) {
        const auto items = desk::bulkItems(connection, bulk.id, result, 10'000);
        if (!items)
            return in.failed(items.error());
        for (const auto &item : *items)
            left.append(record(item));
    }
    QJsonObject all = record(bulk);
    all.insert(u"items"_s, left);
    in.out().document(all);
    in.out().line(u"Bulk action %1 (%2): "_s.arg(bulk.id).arg(bulk.state) + progressOf(bulk));
    in.out().table(left, itemColumns);
    return bulk.failed > 0 || bulk.skipped > 0 || bulk.state != "finished"_L1 ? app::SomeFailed : app::Done;
}

int lookAtBulk(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    if (in.argument(0).isEmpty()) {
        const auto all = desk::bulks(*connection, 20);
        if (!all)
            return in.failed(all.error());
        in.out().list(records(*all),
                      {{u"id"_s, u"ID"_s},
                       {u"action"_s, u"ACTION"_s},
                       {u"state"_s, u"STATE"_s},
                       {u"total"_s, u"TOTAL"_s},
                       {u"done"_s, u"DONE"_s},
                       {u"skipped"_s, u"PASSED OVER"_s},
                       {u"failed"_s, u"FAILED"_s},
                       {u"asked_by"_s, u"BY"_s},
                       {u"asked_at"_s, u"SINCE"_s, Shown::Time}},
                      u"There were no bulk actions."_s);
        return app::Done;
    }
    const auto id = in.number(in.argument(0), u"ID"_s);
    if (!id)
        return app::CouldNotStart;
    if (in.isSet(u"stop"_s))
        if (const auto stopped = desk::stopBulk(*connection, *id); !stopped)
            return in.failed(stopped.error());
    if (in.isSet(u"wait"_s)) {
        const auto ended = follow(in, *connection, *id);
        return ended ? report(in, *connection, *ended) : app::SomeFailed;
    }
    const auto now = desk::bulk(*connection, *id);
    if (!now)
        return in.failed(now.error());
    if (now->ended())
        return report(in, *connection, *now);
    in.out().done(u"Bulk action %1 (%2): "_s.arg(now->id).arg(now->state) + progressOf(*now), record(*now));
    return app::Done;
}

} // namespace

int previewBulk(Invocation &in, BulkAction action, const TransmissionFilter &filter)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto lines = desk::previewBulk(*connection, action, filter);
    if (!lines)
        return in.failed(lines.error());
    in.out().list(records(*lines),
                  {{u"count"_s, u"COUNT"_s}, {u"applies"_s, u"APPLIES"_s}, {u"reason"_s, u"WHY NOT"_s}},
                  u"No transmission fits; nothing would be done."_s);
    return app::Done;
}

int runBulk(Invocation &in, BulkAction action, const TransmissionFilter &filter)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto id = desk::startBulk(*connection, action, filter, in.value(u"reason"_s));
    if (!id)
        return in.failed(id.error());
    in.out().note(
        u"Bulk action %1 is begun; workers do it, also when this program ends. Stop it with: transmittalctl "
        "transmissions bulk %1 --stop"_s.arg(*id));
    if (in.isSet(u"no-wait"_s)) {
        in.out().done(u"Bulk action %1 runs."_s.arg(*id), {{u"id"_s, *id}});
        return app::Done;
    }
    const auto ended = follow(in, *connection, *id);
    return ended ? report(in, *connection, *ended) : app::SomeFailed;
}

Command bulkCommand()
{
    return {.name = u"bulk"_s,
            .arguments = u"[ID]"_s,
            .summary = u"Look at bulk actions, follow or stop one."_s,
            .help = u"Without ID the last twenty. What is done stays done when it is stopped. Each "
                    u"transmission that was passed\n"
                    "over or failed is listed with the reason at the end."_s,
            .examples = u"transmissions bulk\ntransmissions bulk 7 --wait\ntransmissions bulk 7 --stop"_s,
            .most = 1,
            .options = {{u"wait"_s, {}, u"Follow it to its end."_s}, {u"stop"_s, {}, u"Stop it."_s}},
            .run = lookAtBulk};
}

} // namespace transmittal::ctl
